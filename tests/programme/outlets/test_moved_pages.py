"""Calendars ask where they were subscribed: what has moved says where it is now."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.test import Client
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import PageViewRestriction, Site

from houselights.programme.models import FilmPage
from tests.builders import a_film, a_page, a_screening

pytestmark = pytest.mark.django_db

OLD = "/films/nosferatu"
SUFFIXES = pytest.mark.parametrize("suffix", ["ics", "json"])


@pytest.fixture
def film() -> FilmPage:
    """A film whose page was moved, and that leads there from where it stood."""
    film = a_film("Nosferatu", slug="nosferatu-1922")
    a_screening(film, on=date(2012, 12, 8))
    Redirect.add_redirect(f"{OLD}/", redirect_to=film)
    return film


@SUFFIXES
@pytest.mark.usefixtures("film")
def test_what_stood_beside_a_page_that_moved_is_found_there(client: Client, suffix: str) -> None:
    answer = client.get(f"{OLD}.{suffix}")
    assert answer.status_code == 301
    assert answer["Location"] == f"/films/nosferatu-1922.{suffix}"
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert b"Nosferatu" in client.get(answer["Location"]).content


@pytest.mark.usefixtures("film")
def test_the_days_asked_for_are_asked_for_there_too(client: Client) -> None:
    answer = client.get(f"{OLD}.json?days=60")
    assert answer["Location"] == "/films/nosferatu-1922.json?days=60"


def test_a_page_that_moved_for_a_while_is_asked_for_again(client: Client, film: FilmPage) -> None:
    Redirect.objects.update(is_permanent=False)
    assert film.live
    assert client.get(f"{OLD}.ics").status_code == 302


def test_a_cinemas_own_redirect_goes_before_one_of_all(
    client: Client, film: FilmPage, site: Site
) -> None:
    other = a_film("Faust")
    Redirect.add_redirect(f"{OLD}/", redirect_to=other, site=site)
    assert film.live
    assert client.get(f"{OLD}.ics")["Location"] == "/films/faust.ics"


def test_where_a_hidden_film_went_is_not_told(client: Client, film: FilmPage) -> None:
    restriction = PageViewRestriction.objects.create(
        page=film, restriction_type=PageViewRestriction.LOGIN
    )
    assert client.get(f"{OLD}.ics").status_code == 404
    restriction.delete()
    film.unpublish()
    assert client.get(f"{OLD}.ics").status_code == 404


@pytest.mark.parametrize("target", [a_page, lambda: "https://elsewhere.example/"])
def test_a_redirect_to_what_has_no_screenings_leads_no_calendar_there(
    client: Client, target: Callable[[], Any]
) -> None:
    Redirect.add_redirect(f"{OLD}/", redirect_to=target())
    assert client.get(f"{OLD}.ics").status_code == 404
