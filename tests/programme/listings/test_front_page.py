from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.test import Client, RequestFactory
from pytest_django import DjangoAssertNumQueries
from wagtail.models import PageViewRestriction, Site

from houselights.programme import schedule
from houselights.programme.listings.front_page import FrontPage, front_page
from houselights.programme.models import Screen, SeasonPage, SeasonsPage
from tests.builders import a_film, a_picture, a_screening, changed, planned

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("saturday_at_six")]

SATURDAY = date(2012, 12, 8)
A_DAY = timedelta(days=1)


def shown() -> FrontPage:
    return front_page(RequestFactory().get("/", headers={"host": "localhost"}))


def titles() -> list[str]:
    return [row.film.title for row, _stubs in shown().evening]


def test_tonights_films_come_in_order_of_their_first_time() -> None:
    a_screening(a_film("Late"), on=SATURDAY, at="21:00")
    a_screening(a_film("Early"), on=SATURDAY, at="19:00", screen="Screen 2")
    assert titles() == ["Early", "Late"]


def test_a_late_show_belongs_to_the_evening_before() -> None:
    a_screening(a_film(), on=SATURDAY + A_DAY, at="00:30")
    ((_row, stubs),) = shown().evening
    assert [stub.time for stub in stubs] == ["12:30 am"]


def test_a_screening_that_has_begun_stays_until_the_evening_is_over() -> None:
    film = a_film()
    a_screening(film, on=SATURDAY, at="17:00")
    a_screening(film, on=SATURDAY, at="19:30")
    ((_row, stubs),) = shown().evening
    assert [stub.state for stub in stubs] == ["past", "on-sale"]


def test_when_the_last_one_of_today_has_begun_the_next_day_is_shown() -> None:
    a_screening(a_film("Over"), on=SATURDAY, at="17:00")
    a_screening(a_film("Next"), on=SATURDAY + A_DAY)
    assert (titles(), shown().is_tomorrow) == (["Next"], True)


def test_the_next_day_is_found_however_far_it_is() -> None:
    a_screening(a_film("Far"), on=SATURDAY + 40 * A_DAY)
    page = shown()
    assert (titles(), page.day, page.rows) == (["Far"], SATURDAY + 40 * A_DAY, [])


def test_a_cancelled_evening_is_told_all_the_same() -> None:
    a_screening(a_film("Cancelled"), on=SATURDAY, is_cancelled=True)
    a_screening(a_film("Next"), on=SATURDAY + A_DAY)
    assert (titles(), shown().is_today) == (["Cancelled"], True)


@pytest.mark.parametrize(("day", "time"), [(SATURDAY, "19:30"), (SATURDAY + A_DAY, "00:30")])
def test_an_evening_is_tonight(client: Client, day: date, time: str) -> None:
    a_screening(a_film(), on=day, at=time)
    assert ">Tonight<" in client.get("/").content.decode()


def test_a_film_of_tonight_says_until_when_it_plays(client: Client) -> None:
    film = a_film()
    for number in range(-1, 5):
        a_screening(film, on=SATURDAY + number * A_DAY)
    html = client.get("/").content.decode()
    assert "through Wednesday 12/12" in html
    assert "Ends Wednesday" in html


def test_the_week_has_seven_days_from_today_on() -> None:
    film = a_film()
    a_screening(film, on=SATURDAY - A_DAY)
    a_screening(film, on=SATURDAY + 6 * A_DAY)
    a_screening(film, on=SATURDAY + 7 * A_DAY)
    (row,) = shown().rows
    assert [len(stubs) for _day, stubs in row.cells] == [0, 0, 0, 0, 0, 0, 1]


@pytest.mark.parametrize("kind", ["private", "staff"])
def test_what_is_not_for_the_public_is_not_listed(kind: str) -> None:
    a_screening(a_film(), on=SATURDAY, kind=kind)
    assert shown().rows == []


def test_a_film_that_is_not_published_is_not_listed() -> None:
    film = a_film()
    a_screening(film, on=SATURDAY)
    film.unpublish()
    assert shown().rows == []


def test_a_film_that_is_not_for_everybody_is_not_listed() -> None:
    film = a_film()
    a_screening(film, on=SATURDAY)
    PageViewRestriction.objects.create(page=film, restriction_type=PageViewRestriction.LOGIN)
    assert shown().rows == []


def test_another_cinemas_screenings_are_not_listed(site: Site) -> None:
    other = Site.objects.create(hostname="other.example", root_page=site.root_page)
    screen = Screen.objects.create(site=other, name="Screen 1")
    there = planned(a_film(), on=SATURDAY)
    schedule.publish([replace(there, screen=screen.pk)], site=other)
    assert shown().rows == []


def test_seasons_that_are_on_have_a_link(client: Client) -> None:
    seasons = SeasonsPage.objects.get()
    for title, start in (("Shadows", -3), ("Later", 30), ("Gone", -90)):
        first = SATURDAY + start * A_DAY
        seasons.add_child(
            instance=SeasonPage(title=title, first_day=first, last_day=first + 10 * A_DAY)
        )
    html = client.get("/").content.decode()
    assert "Shadows" in html
    assert "Later" not in html
    assert "Gone" not in html


@pytest.mark.usefixtures("cold_renditions")
def test_the_front_page_costs_the_same_for_one_film_as_for_twenty(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    a_screening(a_film("First", still=a_picture()), on=SATURDAY)
    client.get("/")
    with django_assert_max_num_queries(20) as few:
        client.get("/")
    cost = len(few.captured_queries)
    for number in range(20):
        film = a_film(f"Film {number}", still=a_picture())
        a_screening(film, on=SATURDAY, at="21:00", screen=f"Screen {number + 2}")
        a_screening(film, on=SATURDAY - 400 * A_DAY, screen=f"Screen {number + 2}")
    client.get("/")
    with django_assert_max_num_queries(cost):
        assert "Film 19" in client.get("/").content.decode()


def test_a_cancelled_screening_of_another_day_does_not_lead_the_page(
    client: Client,
) -> None:
    film = a_film("Called off")
    changed(a_screening(film, on=date(2012, 12, 10)), is_cancelled=True)
    a_screening(a_film("Next"), on=date(2012, 12, 11))
    html = client.get("/").content.decode()
    assert "Tuesday, December 11" in html.split("This week")[0]
