"""Between rows and values."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Site

from houselights.house.models import CinemaSettings
from houselights.programme.models import (
    Closure,
    FilmPage,
    FilmVersion,
    ProgrammeSettings,
    Run,
    Screening,
)
from houselights.programme.planning.occupation import FilmFacts
from houselights.programme.planning.planned import ACCESS, KINDS, Part
from houselights.programme.planning.problems import Closed, RunLimits
from houselights.programme.rows import (
    film_facts,
    films_in,
    house_of,
    plan_of,
    planned_of,
)
from tests.builders import a_film, a_screen, a_screening, planned, published

pytestmark = pytest.mark.django_db

FRIDAY = date(2012, 12, 7)


@pytest.fixture
def film(site: Site) -> FilmPage:
    return a_film()


@pytest.mark.parametrize(
    "facts",
    [
        *({"kind": kind} for kind in KINDS),
        *({"access": (name,)} for name in ACCESS),
        {"access": ACCESS},
        {"preshow_minutes": 10, "cleaning_minutes": 15},
        {"guest": "A pianist", "price": "$6", "public_note": "Music", "booth_note": "Two reels"},
        {"ticket_url": "https://tickets.example/1", "availability": "few_left"},
        {"on_sale_at": datetime(2012, 12, 1, 17, tzinfo=UTC)},
        {"is_cancelled": True},
        {"on": date(2026, 10, 25), "at": "02:30"},
    ],
    ids=lambda facts: str(facts)[:60],
)
def test_a_screening_comes_back_as_it_was_written(film: FilmPage, facts: Any) -> None:
    one = planned(film, **{"on": FRIDAY, **facts})
    published(one)
    assert planned_of(Screening.objects.get()) == one
    assert plan_of(Screening.objects.all()) == {one.uid: one}


def test_parts_come_back_in_order(film: FilmPage) -> None:
    version = FilmVersion.objects.create(film=film, label="35mm", runtime_minutes=95)
    parts = (
        Part(kind="talk", text="Introduction", minutes=5),
        Part(film=film.pk, version=version.pk),
        Part(kind="break", minutes=15),
    )
    assert planned_of(a_screening(film, on=FRIDAY, parts=parts)).parts == parts


def test_a_plan_of_many_takes_two_queries(
    film: FilmPage, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(5):
        a_screening(film, on=FRIDAY + timedelta(days=number))
    with django_assert_num_queries(2):
        assert len(plan_of(Screening.objects.prefetch_related("parts"))) == 5


def test_the_facts_of_a_film_are_its_title_and_its_minutes(film: FilmPage) -> None:
    long = FilmVersion.objects.create(film=film, label="35mm", runtime_minutes=95)
    same = FilmVersion.objects.create(film=film, label="DCP")
    assert film_facts([film.pk, 0]) == {
        film.pk: FilmFacts("Nosferatu", 94, {long.pk: 95, same.pk: None}, 1922)
    }


def test_the_films_of_a_plan_are_those_of_every_part(film: FilmPage) -> None:
    short = a_film("A short")
    both = planned(
        film, on=FRIDAY, parts=(Part(kind="short", film=short.pk), Part(film=film.pk), Part())
    )
    assert films_in([both, planned(None, on=FRIDAY)]) == {film.pk, short.pk}


def test_a_house_knows_its_clock_and_its_ticket_shops(site: Site, cinema: CinemaSettings) -> None:
    cinema.zone = "Europe/Berlin"
    cinema.save()
    tickets = ProgrammeSettings.for_site(site)
    tickets.ticket_hosts = "Tickets.Example\r\n\r\n shop.example "
    tickets.save()
    house = house_of(site, [])
    assert str(house.zone) == "Europe/Berlin"
    assert house.day_starts_at == cinema.day_starts_at
    assert house.ticket_hosts == ("tickets.example", "shop.example")


def test_a_house_knows_its_own_closures_alone(site: Site) -> None:
    other = Site.objects.create(hostname="other.example", root_page=site.root_page)
    screen = a_screen()
    days = {"first_day": FRIDAY, "last_day": FRIDAY}
    Closure.objects.create(site=site, **days)
    Closure.objects.create(site=site, screen=screen, **days)
    Closure.objects.create(site=other, **days)
    assert set(house_of(site, []).closed) == {
        Closed(FRIDAY, FRIDAY),
        Closed(FRIDAY, FRIDAY, screen.pk),
    }


def test_a_house_knows_what_was_announced_of_each_films_runs(site: Site, film: FilmPage) -> None:
    other = Site.objects.create(hostname="other.example", root_page=site.root_page)
    Run.objects.create(site=site, film=film, opens=FRIDAY)
    Run.objects.create(site=site, film=film, opens=FRIDAY, announced_closes=date(2012, 12, 13))
    Run.objects.create(site=site, film=film, status="cancelled")
    Run.objects.create(site=other, film=film)
    Run.objects.create(site=site, film=a_film("Sunrise"))
    limits = house_of(site, [film.pk]).runs[film.pk]
    announced = RunLimits(FRIDAY, date(2012, 12, 13))
    assert sorted(limits, key=str) == [RunLimits(FRIDAY), announced]
