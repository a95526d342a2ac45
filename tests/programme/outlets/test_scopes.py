from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.test import Client
from wagtail.models import Page, PageViewRestriction, Site

from houselights.programme import schedule
from houselights.programme.models import (
    ProgrammePage,
    Screen,
    SeasonPage,
    SeasonsPage,
)
from houselights.programme.planning.planned import ACCESS, Part
from tests.builders import a_film, a_page, a_screening, home, planned

pytestmark = pytest.mark.django_db

SATURDAY = date(2012, 12, 8)


def days(client: Client, address: str = "/programme.json") -> list[int]:
    """How many days from today each screening is that an outlet tells of."""
    answer = client.get(address)
    assert answer.status_code == 200
    told = [date.fromisoformat(one["cinema_day"]) for one in answer.json()["screenings"]]
    return [(day - SATURDAY).days for day in told]


def titles(client: Client, address: str) -> list[str]:
    return [one["title"] for one in client.get(address).json()["screenings"]]


def a_season(title: str = "Shadows") -> SeasonPage:
    return SeasonsPage.objects.get().add_child(instance=SeasonPage(title=title))


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("/programme.json", [-7, 0, 59, 60, 399]),
        ("/programme.json?days=60", [-7, 0, 59]),
        ("/programme.json?days=1", [-7, 0]),
        ("/programme.json?days=400", [-7, 0, 59, 60, 399]),
        ("/films/nosferatu.json", [-30, -8, -7, 0, 59, 60, 399, 400]),
        ("/films/nosferatu.json?days=60", [-30, -8, -7, 0, 59]),
        ("/seasons/shadows.json", [-30, -8, -7, 0, 59, 60, 399, 400]),
    ],
)
def test_each_outlet_has_its_days(client: Client, address: str, found: list[int]) -> None:
    film, season = a_film(), a_season()
    for number in (-31, -30, -8, -7, 0, 59, 60, 399, 400):
        screening = a_screening(film, on=SATURDAY + timedelta(days=number))
        season.runs.add(screening.run)
    season.save()
    assert days(client, address) == found


@pytest.mark.parametrize("asked", ["0", "401", "-1", "1.5", "many", "", "9999", "٣", " 60"])
@pytest.mark.parametrize("address", ["/programme.ics", "/programme/relaxed.json"])
def test_days_that_are_no_days_are_refused_with_a_sentence(
    client: Client, address: str, asked: str
) -> None:
    answer = client.get(address, {"days": asked})
    assert answer.status_code == 400
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    assert "from 1 to 400" in answer.content.decode()


@pytest.mark.parametrize("kind", ACCESS)
def test_each_access_provision_has_its_outlet(client: Client, kind: str) -> None:
    film, other = a_film("Heard"), a_film("Other")
    a_screening(film, on=SATURDAY, access=(kind,))
    a_screening(other, on=SATURDAY, screen="Screen 2")
    address = f"/programme/{kind.replace('_', '-')}"
    assert titles(client, f"{address}.json") == ["Heard"]
    assert client.get(f"{address}.ics").content.count(b"BEGIN:VEVENT") == 1


@pytest.mark.parametrize(
    "address",
    [
        "/programme/open_captions.ics",
        "/programme/unknown.ics",
        "/programme/feed.ics",
        "/films/unknown.ics",
        "/films/unknown.json",
        "/films.ics",
        "/seasons.json",
        "/getting-here.ics",
        "/.ics",
        "/screenings/nosferatu.ics",
        "/films/nosferatu.xml",
    ],
)
def test_beside_other_pages_stands_nothing(client: Client, address: str) -> None:
    a_page("Getting here")
    a_film()
    assert client.get(address).status_code == 404


def test_an_unknown_screening_has_no_outlet(client: Client) -> None:
    assert client.get(f"/screenings/{uuid4()}.ics").status_code == 404


def test_one_screening_has_its_outlets_however_long_ago_it_was(client: Client) -> None:
    film = a_film()
    screening = a_screening(film, on=date(2012, 1, 8))
    a_screening(film, on=SATURDAY)
    assert days(client, f"/screenings/{screening.uid}.json") == [-335]
    assert client.get(f"/screenings/{screening.uid}.ics").content.count(b"BEGIN:VEVENT") == 1


def test_a_film_tells_of_the_double_bill_that_it_is_the_second_part_of(client: Client) -> None:
    first, second = a_film("Nosferatu"), a_film("Faust")
    a_screening(first, on=SATURDAY, parts=(Part(film=first.pk), Part(film=second.pk)))
    assert titles(client, "/films/faust.json") == ["Nosferatu + Faust"]


def test_a_film_without_screenings_has_an_empty_calendar(client: Client) -> None:
    a_film()
    answer = client.get("/films/nosferatu.ics")
    assert answer.status_code == 200
    assert b"VEVENT" not in answer.content


@pytest.mark.parametrize("kind", ["film", "season", "programme"])
def test_beside_a_page_that_is_not_for_everybody_stands_nothing(client: Client, kind: str) -> None:
    programme = home().add_child(instance=ProgrammePage(title="Was läuft", slug="was-laeuft"))
    page: Page = {"film": a_film, "season": a_season, "programme": lambda: programme}[kind]()
    address = page.url.rstrip("/")
    for suffix in ("ics", "json"):
        assert client.get(f"{address}.{suffix}").status_code == 200
    restriction = PageViewRestriction.objects.create(
        page=page.get_parent(), restriction_type=PageViewRestriction.LOGIN
    )
    for suffix in ("ics", "json"):
        assert client.get(f"{address}.{suffix}").status_code == 404
    restriction.delete()
    page.unpublish()
    for suffix in ("ics", "json"):
        assert client.get(f"{address}.{suffix}").status_code == 404


def test_nobody_signed_in_is_told_more_than_anybody_else(as_anna: Client) -> None:
    film = a_film()
    a_screening(film, on=SATURDAY)
    PageViewRestriction.objects.create(page=film, restriction_type=PageViewRestriction.LOGIN)
    assert titles(as_anna, "/programme.json") == []
    assert as_anna.get("/films/nosferatu.ics").status_code == 404


def test_wherever_the_programme_stands_its_outlets_stand_beside_it(client: Client) -> None:
    home().add_child(instance=ProgrammePage(title="Was läuft", slug="was-laeuft"))
    a_screening(a_film(), on=SATURDAY)
    assert days(client, "/was-laeuft.json") == [0]


def test_films_below_a_page_called_programme_keep_their_outlets(client: Client) -> None:
    ProgrammePage.objects.get().delete()
    films = Page.objects.get(slug="films")
    films.slug = "programme"
    films.save()
    a_screening(a_film(), on=SATURDAY)
    assert days(client, "/programme/nosferatu.json") == [0]


def test_another_cinemas_screenings_are_not_told(client: Client, site: Site) -> None:
    film = a_film()
    other = Site.objects.create(hostname="other.example", root_page=site.root_page)
    screen = Screen.objects.create(site=other, name="Screen 1")
    there = planned(film, on=SATURDAY)
    schedule.publish([replace(there, screen=screen.pk)], site=other)
    addresses = ("/programme.json", "/films/nosferatu.json")
    assert [days(client, address) for address in addresses] == [[], []]
    assert client.get(f"/screenings/{there.uid}.json").status_code == 404


def test_a_part_that_is_not_for_everybody_is_left_out_of_a_double_bill(client: Client) -> None:
    first, second = a_film("Nosferatu"), a_film("Telltale")
    a_screening(first, on=SATURDAY, parts=(Part(film=first.pk), Part(film=second.pk)))
    second.unpublish()
    assert titles(client, "/programme.json") == ["Nosferatu"]
    assert b"Telltale" not in client.get("/programme.json").content
    assert b"Telltale" not in client.get("/programme.ics").content
