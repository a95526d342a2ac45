from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.test import Client, RequestFactory
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from wagtail.models import PageViewRestriction, Site

from houselights.house.models import CinemaSettings
from houselights.programme import schedule
from houselights.programme.listings import Listing, coming_week, days_of
from houselights.programme.models import Screen
from tests.builders import a_film, a_picture, a_screening, planned

pytestmark = pytest.mark.django_db

SATURDAY = date(2012, 12, 8)


@pytest.fixture(autouse=True)
def saturday_at_six(cinema: CinemaSettings, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """It is six in the evening of 8 December 2012 in New York."""
    cinema.zone = "America/New_York"
    cinema.save()
    now = datetime(2012, 12, 8, 18, tzinfo=ZoneInfo(cinema.zone))
    monkeypatch.setattr(timezone, "now", lambda: now)
    with timezone.override(ZoneInfo(cinema.zone)):
        yield


def listing() -> Listing:
    return coming_week(RequestFactory().get("/", headers={"host": "localhost"}))


def test_tonights_films_come_in_order_of_their_first_time() -> None:
    late, early = a_film("Late"), a_film("Early")
    a_screening(late, on=SATURDAY, at="21:00")
    a_screening(early, on=SATURDAY, at="19:00", screen="Screen 2")
    assert [row.film.title for row in listing().tonight] == ["Early", "Late"]


def test_a_late_show_belongs_to_the_evening_before() -> None:
    a_screening(a_film(), on=SATURDAY + timedelta(days=1), at="00:30")
    assert [stub.time for stub in listing().tonight[0].today] == ["12:30 am"]


def test_a_screening_that_has_begun_is_past_and_leads_nowhere() -> None:
    film = a_film()
    a_screening(film, on=SATURDAY, at="17:00")
    a_screening(film, on=SATURDAY, at="19:30")
    assert [stub.state for stub in listing().tonight[0].today] == ["past", "on-sale"]


def test_the_week_has_seven_days_from_today_on() -> None:
    film = a_film()
    a_screening(film, on=SATURDAY - timedelta(days=1))
    a_screening(film, on=SATURDAY + timedelta(days=6))
    a_screening(film, on=SATURDAY + timedelta(days=7))
    (row,) = listing().rows
    assert [len(stubs) for _day, stubs in row.cells] == [0, 0, 0, 0, 0, 0, 1]


def test_a_film_that_is_not_published_is_not_listed() -> None:
    film = a_film()
    a_screening(film, on=SATURDAY)
    film.unpublish()
    assert listing().rows == []


def test_a_film_that_is_not_for_everybody_is_not_listed() -> None:
    film = a_film()
    a_screening(film, on=SATURDAY)
    PageViewRestriction.objects.create(page=film, restriction_type=PageViewRestriction.LOGIN)
    assert listing().rows == []


def test_another_cinemas_screenings_are_not_listed(site: Site) -> None:
    film = a_film()
    other = Site.objects.create(hostname="other.example", root_page=site.root_page)
    screen = Screen.objects.create(site=other, name="Screen 1")
    there = planned(film, on=SATURDAY)
    schedule.publish([replace(there, screen=screen.pk)], site=other)
    assert listing().rows == []


@pytest.mark.usefixtures("cold_renditions")
def test_a_page_of_the_week_costs_the_same_for_one_film_as_for_twenty(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    a_screening(a_film("First", still=a_picture()), on=SATURDAY)
    client.get("/")
    with django_assert_max_num_queries(12) as few:
        client.get("/")
    cost = len(few.captured_queries)
    for number in range(20):
        film = a_film(f"Film {number}", still=a_picture())
        a_screening(film, on=SATURDAY, at="21:00", screen=f"Screen {number + 2}")
    client.get("/")
    with django_assert_max_num_queries(cost):
        assert "Film 19" in client.get("/").content.decode()


def test_a_film_shows_no_days_of_another_cinema(cinema: CinemaSettings, site: Site) -> None:
    film = a_film()
    other = Site.objects.create(hostname="other.example", root_page=site.root_page)
    screen = Screen.objects.create(site=other, name="Screen 1")
    there = planned(film, on=SATURDAY)
    schedule.publish([replace(there, screen=screen.pk)], site=other)
    assert days_of(film, cinema) == []
