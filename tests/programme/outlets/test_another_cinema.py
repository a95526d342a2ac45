"""Two cinemas in one office: what one shows is nowhere at the other."""

from dataclasses import replace
from datetime import date

import pytest
from django.test import Client
from wagtail.models import Page, Site

from houselights.programme import schedule
from houselights.programme.film_lines import film_lines
from houselights.programme.models import FilmPage, Screen, SeasonPage
from tests.builders import a_film, a_page, a_screening, planned
from tests.programme.outlets.walk import told

pytestmark = pytest.mark.django_db

SATURDAY = date(2012, 12, 8)
SECRET = "Quibberwock"
QUERY = "telltale"


@pytest.fixture
def other() -> Site:
    """The other cinema, with pages of its own."""
    root = Page.objects.get(depth=1).add_child(instance=Page(title=SECRET, slug="other"))
    return Site.objects.create(hostname="other.example", site_name="Other", root_page=root)


def shown_there(film: FilmPage, other: Site, *, on: date) -> None:
    screen = Screen.objects.create(site=other, name=f"Screen {SECRET} {film.pk}")
    there = replace(planned(film, on=on), screen=screen.pk, guest=f"Guest {SECRET}")
    schedule.publish([there], site=other)


def a_film_there(other: Site) -> FilmPage:
    film = FilmPage(title=f"Telltale {SECRET}", slug="telltale", directors=SECRET)
    return other.root_page.add_child(instance=film)


def a_season_there(other: Site, *films: FilmPage) -> SeasonPage:
    """A season of the other cinema, with all runs of these films, wherever they are."""
    facts = {"first_day": date(2012, 12, 1), "last_day": date(2012, 12, 31)}
    season = SeasonPage(title=f"Season {SECRET}", slug="season", **facts)
    other.root_page.add_child(instance=season)
    season.runs.set([run for film in films for run in film.runs.all()])
    season.save()
    return season


def test_films_screenings_and_seasons_of_another_cinema_are_nowhere(
    client: Client, other: Site
) -> None:
    ours, theirs = a_film("Telltale heart"), a_film_there(other)
    a_screening(ours, on=SATURDAY)
    for film in (ours, theirs):
        shown_there(film, other, on=SATURDAY)
    a_season_there(other, ours, theirs)
    a_page("Getting here")
    answers = told(client, query=QUERY)
    assert {address for address, text in answers.items() if SECRET.lower() in text.lower()} == set()
    assert "Telltale heart" in answers["/programme.json"]


def test_what_a_text_says_of_a_film_is_what_its_own_cinema_shows(other: Site) -> None:
    ours, theirs = a_film(), a_film_there(other)
    a_screening(ours, on=SATURDAY)
    a_screening(ours, on=date(2012, 12, 13))
    a_screening(theirs, on=SATURDAY, screen="Screen 2")
    shown_there(ours, other, on=date(2012, 12, 20))
    shown_there(theirs, other, on=date(2012, 12, 20))
    lines = film_lines([ours.pk, theirs.pk])
    assert "12/13" in lines[ours.pk]
    assert "20" in lines[theirs.pk]


def test_of_a_film_that_only_another_cinema_shows_a_text_says_nothing(other: Site) -> None:
    film = a_film()
    shown_there(film, other, on=SATURDAY)
    assert film_lines([film.pk]) == {}
