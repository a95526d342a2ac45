"""What is done before the house opens: its index, its address, who is in charge."""

import argparse
import json
import os

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from wagtail.models import Page, Site
from wagtail.search.models import IndexEntry

from houselights.env import Environment, read_environment
from houselights.people.models import Person
from houselights.serving import prepare
from houselights.serving.refusal import RefusalError
from tests import people


def house_at(site_url: str) -> Environment:
    return read_environment({"HOUSELIGHTS_SITE_URL": site_url})


@pytest.mark.django_db
def test_an_empty_search_index_is_filled_and_a_filled_one_left_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    IndexEntry.objects.all().delete()
    prepare.fill_search_index()
    assert IndexEntry.objects.exists()
    monkeypatch.setattr(prepare, "call_command", pytest.fail)
    prepare.fill_search_index()


@pytest.mark.parametrize(
    ("site_url", "host", "number"),
    [
        ("https://lantern.example", "lantern.example", 443),
        ("http://lantern.example", "lantern.example", 80),
        ("http://localhost:8001", "localhost", 8001),
        ("http://[fd00:0::1]:8000", "[fd00::1]", 8000),
    ],
)
def test_the_site_has_the_public_address(site_url: str, host: str, number: int, site: Site) -> None:
    prepare.set_site_address(house_at(site_url))
    site.refresh_from_db()
    assert (site.hostname, site.port) == (host, number)


def test_a_site_with_an_ipv6_address_is_found_by_it(client: Client, site: Site) -> None:
    prepare.set_site_address(house_at("http://[fd00::1]:8000"))
    site.refresh_from_db()
    assert site.root_url == "http://[fd00::1]:8000"
    request = client.get("/", headers={"host": "[::1]:8000"}).wsgi_request
    request.META["HTTP_HOST"] = "[fd00::1]:8000"
    assert Site._find_for_request(request) == site


def test_the_address_of_another_site_is_refused_and_names_it(site: Site) -> None:
    Site.objects.create(
        hostname="lantern.example",
        port=443,
        site_name="The other Lantern",
        root_page=Page.objects.get(pk=site.root_page_id),
    )
    with pytest.raises(RefusalError, match=r"another site .* “The other Lantern”\. Give this one"):
        prepare.set_site_address(house_at("https://lantern.example"))
    before = site.hostname
    site.refresh_from_db()
    assert site.hostname == before


def test_the_report_tells_whether_anybody_is_in_charge(db: None) -> None:
    people.marguerite()
    assert prepare.report(demo=False) == {"administrator": False}
    people.anna()
    assert prepare.report(demo=False) == {"administrator": True}


def test_the_report_of_the_demo_is_a_link_for_the_first_in_charge(
    db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepare, "sign_in_link", lambda person: f"for {person.email}")
    anna = people.anna()
    anna.email = "anna@home.example"
    anna.save()
    Person.objects.create_superuser("june@lantern.example", name="June")
    assert prepare.report(demo=True) == {"sign_in": "for anna@home.example"}
    Person.objects.filter(pk=anna.pk).update(is_active=False)
    assert prepare.report(demo=True) == {"sign_in": "for june@lantern.example"}


def test_the_link_of_the_report_is_one_of_the_house(db: None) -> None:
    people.anna()
    link = prepare.report(demo=True)["sign_in"]
    assert str(link).startswith(f"{settings.ENVIRONMENT.site_url}/")


def test_the_report_of_a_demo_without_staff_says_that_nobody_is_in_charge(db: None) -> None:
    people.marguerite()
    assert prepare.report(demo=True) == {"administrator": False}


def test_the_report_goes_through_the_pipe(
    db: None, collected: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    reading, writing = os.pipe()
    call_command("update_index", verbosity=0)
    options = argparse.Namespace(supervised=False, demo=False, report_to=writing)
    assert prepare.main(options) == 0
    with os.fdopen(reading) as pipe:
        assert json.load(pipe) == {"administrator": False}
    assert "administrator" not in capsys.readouterr().out
