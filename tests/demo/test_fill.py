from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from wagtail.models import Page

from houselights.demo import fill
from houselights.demo.films import FILMS
from houselights.demo.programme import calendar
from houselights.house.models import CinemaSettings, Picture
from houselights.people.models import Person
from houselights.programme.models import FilmPage, Publication, Run, Screen, Screening
from tests import people
from tests.builders import a_film

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quick_filling")]

TODAY = date(2026, 5, 8)


def counts() -> dict[str, Any]:
    kinds = (Page, Picture, Person, FilmPage, Screening, Run, Publication)
    return {kind.__name__: kind.objects.count() for kind in kinds}


def test_an_empty_house_becomes_the_lantern(client: Client) -> None:
    fill.open_house(today=TODAY)
    assert "The Lantern" in client.get("/").content.decode()
    assert FilmPage.objects.count() == len(FILMS)
    assert Person.objects.get(email=fill.STAFF_EMAIL).is_superuser
    for path in ("/visit/", "/visit/access/", "/visit/prices/", "/about/", "/films/metropolis/"):
        assert client.get(path).status_code == 200, path


def test_every_picture_of_the_demo_says_what_it_shows() -> None:
    fill.open_house(today=TODAY)
    assert not Picture.objects.filter(description="").exists()


def test_opening_it_again_changes_nothing() -> None:
    fill.open_house(today=TODAY)
    before = counts()
    fill.open_house(today=TODAY)
    assert counts() == before


def test_opening_it_later_moves_the_programme_on() -> None:
    fill.open_house(today=TODAY)
    later = TODAY + timedelta(days=60)
    assert not Screening.objects.filter(starts_at__date=later).exists()
    fill.open_house(today=later)
    assert Screening.objects.filter(starts_at__date=later).exists()


def test_what_a_visitor_of_the_demo_unpublished_stays_unpublished() -> None:
    fill.open_house(today=TODAY)
    film = FilmPage.objects.get(slug="metropolis")
    film.unpublish()
    fill.open_house(today=TODAY + timedelta(days=30))
    assert not FilmPage.objects.get(slug="metropolis").live


@pytest.mark.parametrize("furnish", [people.anna, a_film])
def test_somebodys_own_house_is_left_alone(furnish: Any, cinema: CinemaSettings) -> None:
    furnish()
    before = counts()
    with pytest.raises(fill.NotTheDemoError):
        fill.open_house(today=TODAY)
    assert counts() == before
    cinema.refresh_from_db()
    assert not cinema.is_demo


def test_a_filling_that_breaks_off_leaves_an_empty_house(monkeypatch: pytest.MonkeyPatch) -> None:
    before = counts()
    monkeypatch.setattr(fill, "_add_standing_page", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        fill.open_house(today=TODAY)
    assert counts() == before


def test_two_years_are_remembered(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar, "ARCHIVE", 104)
    fill.open_house(today=TODAY)
    first = Screening.objects.earliest("starts_at")
    assert first.local_date == TODAY - timedelta(weeks=104)
    film = FilmPage.objects.get(slug="nosferatu")
    assert Run.objects.filter(film=film).count() > 15
    assert "Played here" in client.get("/films/nosferatu/").content.decode()


def test_the_screens_say_what_they_offer() -> None:
    fill.open_house(today=TODAY)
    first, second = Screen.objects.order_by("name")
    assert (first.seats, first.formats, first.has_audio_description) == (148, "DCP 4K, 35mm", True)
    assert (second.seats, second.is_step_free, second.has_hearing_loop) == (42, True, True)


def test_every_page_of_a_film_is_one_that_staff_could_save() -> None:
    fill.open_house(today=TODAY)
    for film in FilmPage.objects.all():
        film.full_clean()
        assert film.versions.count() >= 1
        for child in [*film.versions.all(), *film.certificates.all()]:
            child.full_clean()
