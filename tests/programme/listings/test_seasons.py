from datetime import date, timedelta

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from wagtail.models import PageViewRestriction

from houselights.programme.models import Screening, SeasonPage, SeasonsPage
from tests.builders import a_film, a_picture, a_screening

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("saturday_at_six")]

SATURDAY = date(2012, 12, 8)
A_DAY = timedelta(days=1)


def a_season(title: str, *shown: Screening, **facts: object) -> SeasonPage:
    season = SeasonPage(title=title, **facts)
    SeasonsPage.objects.get().add_child(instance=season)
    season.runs.set([one.run for one in shown])
    season.save()
    return season


def html(client: Client) -> str:
    return client.get(SeasonsPage.objects.get().url).content.decode()


def test_seasons_stand_as_current_coming_and_past(client: Client) -> None:
    a_season("Gone", first_day=SATURDAY - 9 * A_DAY, last_day=SATURDAY - A_DAY)
    a_season("Later", first_day=SATURDAY + A_DAY)
    a_season("Now", first_day=SATURDAY, last_day=SATURDAY)
    page = html(client)
    words = ("On now<", "Now</a>", "To come<", "Later</a>", "Past<", "Gone, Nov 29")
    order = [page.index(word) for word in words]
    assert order == sorted(order)


def test_a_season_without_days_follows_its_screenings(client: Client) -> None:
    a_season("Shown", a_screening(a_film("A"), on=SATURDAY))
    a_season("Over", a_screening(a_film("B"), on=SATURDAY - 9 * A_DAY))
    a_season("Planned")
    page = html(client)
    words = ("On now<", "Shown</a>", "To come<", "Planned</a>", "Past<", "Over</a>")
    order = [page.index(word) for word in words]
    assert order == sorted(order)


def test_a_season_that_is_not_for_everybody_is_not_listed(client: Client) -> None:
    season = a_season("Members only", first_day=SATURDAY, last_day=SATURDAY)
    PageViewRestriction.objects.create(page=season, restriction_type=PageViewRestriction.LOGIN)
    assert "Members only" not in html(client)


def test_a_season_shows_its_films_those_to_come_first(client: Client) -> None:
    over = a_screening(a_film("A film that is over"), on=date(2012, 10, 8))
    coming = a_screening(a_film("Some film"), on=SATURDAY + A_DAY)
    season = a_season(
        "Shadows",
        over,
        coming,
        introduction="German silents.",
        first_day=date(2012, 10, 1),
        last_day=date(2012, 12, 31),
    )
    page = client.get(season.url).content.decode().replace("\u2009", " ")
    assert page.index("Some film</a>") < page.index("A film that is over</a>")
    for wanted in ("German silents.", "Oct 1 – Dec 31, 2012", "Played here October 8, 2012"):
        assert wanted in page
    assert f"/screenings/{coming.uid}/" in page


def test_a_season_without_films_says_so(client: Client) -> None:
    page = client.get(a_season("Shadows").url).content.decode()
    assert "as soon as they are booked" in page


@pytest.mark.usefixtures("cold_renditions")
def test_seasons_cost_the_same_for_one_as_for_many(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    a_season("First", first_day=SATURDAY, last_day=SATURDAY, still=a_picture())
    a_season("Past", last_day=SATURDAY - A_DAY, still=a_picture())
    html(client)
    with django_assert_max_num_queries(21) as few:
        html(client)
    cost = len(few.captured_queries)
    for number in range(30):
        a_season(f"Season {number}", first_day=SATURDAY, last_day=SATURDAY, still=a_picture())
        a_season(f"Old {number}", last_day=SATURDAY - A_DAY)
    html(client)
    with django_assert_max_num_queries(cost):
        assert "Season 29" in html(client)


@pytest.mark.usefixtures("cold_renditions")
def test_a_season_costs_the_same_for_one_film_as_for_ten(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    shown = [
        a_screening(a_film(f"Film {n}", still=a_picture()), on=SATURDAY + n * A_DAY)
        for n in range(10)
    ]
    season = a_season("Shadows", shown[0])
    client.get(season.url)
    with django_assert_max_num_queries(34) as few:
        client.get(season.url)
    cost = len(few.captured_queries)
    season.runs.set([one.run for one in shown])
    season.save()
    client.get(season.url)
    with django_assert_max_num_queries(cost):
        assert "Film 9" in client.get(season.url).content.decode()
