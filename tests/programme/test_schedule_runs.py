"""Publishing assigns screenings to runs, and remembers which last day visitors were told."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone
from wagtail.models import Site

from houselights.house.models import CinemaSettings
from houselights.programme import schedule
from houselights.programme.models import FilmPage, Run, Screen, Screening
from houselights.programme.phrases import run_phrases
from houselights.programme.planning.planned import Part
from houselights.programme.run_facts import facts_of_runs
from tests.builders import a_film, a_screening, changed, planned, published

pytestmark = pytest.mark.django_db

FRIDAY = date(2012, 12, 7)
NEW_YORK = ZoneInfo("America/New_York")
At = Callable[[str], datetime]


@pytest.fixture(autouse=True)
def at(cinema: CinemaSettings, monkeypatch: pytest.MonkeyPatch) -> At:
    """Sets the clock; it is noon of Monday 3 December 2012 in New York to begin with."""
    cinema.zone = "America/New_York"
    cinema.save()

    def set_to(day: str) -> datetime:
        now = datetime.combine(date.fromisoformat(day), time(12), NEW_YORK)
        monkeypatch.setattr(timezone, "now", lambda: now)
        return now

    set_to("2012-12-03")
    return set_to


@pytest.fixture
def film(site: Site) -> FilmPage:
    return a_film()


def days_later(number: int) -> date:
    return FRIDAY + timedelta(days=number)


def run_of(row: Screening) -> Run:
    assert row.run is not None
    return row.run


def history(film: FilmPage) -> list[str]:
    """The last days that were announced: `13 on 3`."""
    (run,) = Run.objects.filter(film=film)
    return [f"{one['closes_on'][8:]} on {one['announced_on'][8:]}" for one in run.closes_history]


# Which run


def test_a_new_film_begins_a_run_that_is_confirmed(film: FilmPage) -> None:
    run = run_of(a_screening(film, on=FRIDAY))
    assert (run.film, run.status, run.opens) == (film, "confirmed", None)


@pytest.mark.parametrize(("days", "is_same"), [(0, True), (1, True), (13, True), (14, False)])
def test_a_film_that_was_away_for_14_days_begins_a_new_run(
    film: FilmPage, days: int, is_same: bool
) -> None:
    first, later = a_screening(film, on=FRIDAY), a_screening(film, on=days_later(days), at="21:30")
    assert (first.run == later.run) == is_same


def test_each_day_brings_the_run_further_within_one_publication_too(film: FilmPage) -> None:
    rows = published(*(planned(film, on=days_later(number * 13)) for number in (2, 0, 1)))
    assert len({row.run for row in rows}) == 1


def test_another_film_has_another_run(film: FilmPage) -> None:
    sunrise = a_screening(a_film("Sunrise"), on=FRIDAY)
    assert a_screening(film, on=FRIDAY, at="21:30").run != sunrise.run


def test_another_cinemas_run_is_not_joined(film: FilmPage, site: Site) -> None:
    here = a_screening(film, on=FRIDAY)
    other = Site.objects.create(hostname="other.example", root_page=site.root_page)
    there = replace(
        planned(film, on=FRIDAY), screen=Screen.objects.create(site=other, name="Screen 1").pk
    )
    schedule.publish([there], site=other)
    assert Screening.objects.get(uid=there.uid).run != here.run


@pytest.mark.parametrize("opens", [None, FRIDAY, days_later(13)])
def test_a_run_that_was_announced_takes_the_films_first_screenings(
    film: FilmPage, site: Site, opens: date | None
) -> None:
    announced = Run.objects.create(site=site, film=film, opens=opens)
    assert a_screening(film, on=FRIDAY).run == announced
    announced.refresh_from_db()
    assert announced.status == "confirmed"


def test_one_announced_run_takes_one_run(film: FilmPage, site: Site) -> None:
    announced = Run.objects.create(site=site, film=film)
    first, later = published(planned(film, on=FRIDAY), planned(film, on=days_later(60)))
    assert first.run == announced
    assert later.run != announced


def test_a_run_that_was_cancelled_takes_nothing(film: FilmPage, site: Site) -> None:
    cancelled = Run.objects.create(site=site, film=film, status="cancelled")
    assert a_screening(film, on=FRIDAY).run != cancelled


def test_a_single_screening_takes_its_run_along_however_far_it_moves(film: FilmPage) -> None:
    row = a_screening(film, on=FRIDAY)
    moved = changed(row, starts=datetime.combine(days_later(60), time(19, 30)))
    assert moved.run == row.run
    assert Run.objects.count() == 1


def test_one_that_leaves_others_behind_for_long_begins_a_new_run(film: FilmPage) -> None:
    a_screening(film, on=FRIDAY)
    row = a_screening(film, on=days_later(1))
    moved = changed(row, starts=datetime.combine(days_later(60), time(19, 30)))
    assert moved.run != row.run


def test_a_cancelled_screening_stays_in_its_run(film: FilmPage) -> None:
    row = changed(a_screening(film, on=FRIDAY), is_cancelled=True)
    again = changed(row, public_note="The print was lost")
    assert again.run == row.run
    assert Run.objects.count() == 1


# What visitors were told


def test_the_last_day_is_announced_when_it_is_published(film: FilmPage, at: At) -> None:
    a_screening(film, on=days_later(6))
    assert history(film) == ["13 on 03"]
    at("2012-12-10")
    a_screening(film, on=days_later(13))
    assert history(film) == ["13 on 03", "20 on 10"]
    assert Run.objects.get().announced_closes == days_later(13)


def test_what_is_put_right_on_the_same_day_is_not_history(film: FilmPage, at: At) -> None:
    a_screening(film, on=days_later(5))
    a_screening(film, on=days_later(6))
    assert history(film) == ["13 on 03"]
    at("2012-12-10")
    wrong = a_screening(film, on=days_later(18))
    changed(wrong, is_cancelled=True)
    assert history(film) == ["13 on 03"]


def test_announcing_the_same_last_day_again_is_no_news(film: FilmPage, at: At) -> None:
    a_screening(film, on=days_later(6))
    at("2012-12-04")
    a_screening(film, on=FRIDAY)
    assert history(film) == ["13 on 03"]


@pytest.mark.parametrize("kind", ["preview", "school", "private"])
def test_only_public_screenings_announce_a_last_day(film: FilmPage, kind: str) -> None:
    a_screening(film, on=FRIDAY)
    a_screening(film, on=days_later(1), kind=kind)
    assert history(film) == ["07 on 03"]


def test_a_show_after_midnight_ends_the_run_on_the_evening_before(film: FilmPage) -> None:
    a_screening(film, on=days_later(1), at="00:30")
    assert history(film) == ["07 on 03"]


def test_a_run_of_which_more_dates_follow_announces_no_last_day(film: FilmPage, site: Site) -> None:
    Run.objects.create(site=site, film=film, is_open_ended=True)
    a_screening(film, on=FRIDAY)
    assert history(film) == []


def test_a_show_before_the_announced_opening_ends_no_run(film: FilmPage, site: Site) -> None:
    Run.objects.create(site=site, film=film, opens=FRIDAY)
    a_screening(film, on=days_later(-1))
    assert history(film) == []
    a_screening(film, on=FRIDAY)
    assert history(film) == ["07 on 03"]


def test_a_film_whose_last_show_goes_to_another_film_ends_earlier(film: FilmPage, at: At) -> None:
    a_screening(film, on=FRIDAY)
    last = a_screening(film, on=days_later(1))
    at("2012-12-04")
    changed(last, parts=(Part(film=a_film("Sunrise").pk),))
    assert history(film) == ["08 on 03", "07 on 04"]


def test_a_film_that_was_extended_is_held_over(
    film: FilmPage, cinema: CinemaSettings, at: At
) -> None:
    published(*(planned(film, on=days_later(number)) for number in range(7)))
    at("2012-12-10")
    published(*(planned(film, on=days_later(number)) for number in range(7, 14)))
    now = at("2012-12-14")
    run = Run.objects.get()
    facts = facts_of_runs([run], cinema, now=now)[run.pk]
    phrases = run_phrases(facts, today=now.date(), now=now, locale="en-US")
    assert phrases["held_over"] == "Held over"
    assert phrases["held_over_dated"] == "Held over! Now through Thursday 12/20"
