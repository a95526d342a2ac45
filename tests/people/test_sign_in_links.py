from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from houselights.people.models import Person
from houselights.people.sign_in_links import VALID_FOR, person_of, redeem, sign_in_link
from tests import people

pytestmark = pytest.mark.django_db


def path_of(link: str) -> str:
    return "/" + link.partition("://")[2].partition("/")[2]


def token_of(link: str) -> str:
    return link.rstrip("/").rpartition("/")[2]


def test_a_link_asks_before_it_signs_in(client: Client) -> None:
    path = path_of(sign_in_link(people.anna()))
    answer = client.get(path)
    assert "Sign in as Anna" in answer.content.decode()
    assert "_auth_user_id" not in client.session


def test_a_link_signs_in_and_leads_to_the_office(client: Client) -> None:
    answer = client.post(path_of(sign_in_link(people.anna())))
    assert (answer.status_code, answer.headers["Location"]) == (302, "/admin/")
    assert client.get("/admin/").status_code == 200


def test_a_link_works_once(client: Client) -> None:
    path = path_of(sign_in_link(people.anna()))
    client.post(path)
    client.logout()
    assert client.post(path).status_code == 410
    assert client.get(path).status_code == 410


def test_signing_in_makes_older_links_useless() -> None:
    anna = people.anna()
    older, newer = sign_in_link(anna), sign_in_link(anna)
    assert redeem(token_of(newer)) == anna
    assert person_of(token_of(older)) is None


def test_of_two_that_redeem_at_once_one_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    anna = people.anna()
    token = token_of(sign_in_link(anna))
    both_looked = [person_of(token), person_of(token)]
    monkeypatch.setattr("houselights.people.sign_in_links.person_of", lambda _: both_looked.pop())
    assert [redeem(token), redeem(token)] == [anna, None]


@pytest.mark.parametrize("change", [{"email": "new@lantern.example"}, {"password": "!new"}])
def test_a_new_address_or_password_makes_links_useless(change: dict[str, str]) -> None:
    anna = people.anna()
    token = token_of(sign_in_link(anna))
    Person.objects.filter(pk=anna.pk).update(**change)
    assert person_of(token) is None


def test_a_forged_link_signs_nobody_in(client: Client) -> None:
    path = path_of(sign_in_link(people.anna()))
    assert client.post(path[:-2] + "x/").status_code == 410


def test_a_link_is_too_old_after_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    token = token_of(sign_in_link(people.anna()))
    later = timezone.now() + VALID_FOR + timedelta(seconds=5)
    monkeypatch.setattr("django.core.signing.time.time", later.timestamp)
    assert person_of(token) is None


def test_a_person_who_has_left_cannot_enter() -> None:
    anna = people.anna()
    link = sign_in_link(anna)
    Person.objects.filter(pk=anna.pk).update(is_active=False)
    assert person_of(token_of(link)) is None


def test_a_link_is_never_kept_by_caches(client: Client) -> None:
    answer = client.get(path_of(sign_in_link(people.anna())))
    assert "no-store" in answer.headers["Cache-Control"]
