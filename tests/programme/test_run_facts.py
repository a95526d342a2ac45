"""What the phrases ask of a run, from its screenings."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Site

from houselights.house.models import CinemaSettings
from houselights.programme.models import FilmPage, Run, Screening
from houselights.programme.phrases import RunFacts
from houselights.programme.run_facts import facts_of_runs
from tests.builders import a_film, a_screening, changed, planned, published

pytestmark = pytest.mark.django_db

FRIDAY = date(2012, 12, 7)
NEW_YORK = ZoneInfo("America/New_York")
Facts = Callable[..., RunFacts]


@pytest.fixture(autouse=True)
def new_york(cinema: CinemaSettings) -> None:
    cinema.zone, cinema.week_starts_on = "America/New_York", 4
    cinema.save()


@pytest.fixture
def film(site: Site) -> FilmPage:
    return a_film()


@pytest.fixture
def facts(cinema: CinemaSettings, film: FilmPage) -> Facts:
    """The facts of the film’s latest run, at a moment of December 2012."""

    def of(now: str = "03 12:00", run: Run | None = None) -> RunFacts:
        run = run or Run.objects.filter(film=film).latest("pk")
        return facts_of_runs([run], cinema, now=moment(now))[run.pk]

    return of


def moment(text: str) -> datetime:
    """`07 19:30`, in New York."""
    return datetime.fromisoformat(f"2012-12-{text}").replace(tzinfo=NEW_YORK)


def days_later(number: int) -> date:
    return FRIDAY + timedelta(days=number)


def test_the_days_are_those_of_the_public_screenings_that_go_on(
    film: FilmPage, facts: Facts
) -> None:
    a_screening(film, on=days_later(-1), kind="preview")
    a_screening(film, on=FRIDAY)
    a_screening(film, on=days_later(2))
    changed(a_screening(film, on=days_later(3)), is_cancelled=True)
    a_screening(film, on=days_later(4), kind="school")
    a_screening(film, on=days_later(5), kind="private")
    found = facts()
    assert (found.first_day, found.last_day) == (FRIDAY, days_later(2))
    assert found.first_screening == moment("07 19:30")
    assert found.last_screening == moment("09 19:30")
    assert found.screenings == 2


def test_moments_stand_in_the_cinemas_own_zone(film: FilmPage, facts: Facts) -> None:
    a_screening(film, on=FRIDAY)
    first = facts().first_screening
    assert first is not None
    assert f"{first:%H:%M}" == "19:30"


def test_a_show_after_midnight_is_of_the_evening_before(film: FilmPage, facts: Facts) -> None:
    a_screening(film, on=FRIDAY, at="23:30", screen="Screen 2")
    a_screening(film, on=days_later(1), at="00:30")
    assert (facts().first_day, facts().last_day) == (FRIDAY, FRIDAY)


def test_an_announced_run_has_its_first_day_alone(film: FilmPage, facts: Facts, site: Site) -> None:
    Run.objects.create(site=site, film=film, opens=FRIDAY, must_end=True)
    found = facts()
    assert (found.first_day, found.last_day, found.screenings) == (FRIDAY, None, None)
    assert found.must_end
    assert found.week_starts_on == 4


def test_a_run_of_which_more_dates_follow_has_no_last_day(
    film: FilmPage, facts: Facts, site: Site
) -> None:
    Run.objects.create(site=site, film=film, is_open_ended=True)
    a_screening(film, on=FRIDAY)
    found = facts()
    assert (found.first_day, found.last_day, found.last_screening) == (FRIDAY, None, None)


@pytest.mark.parametrize(
    ("now", "count"),
    [
        ("03 12:00", 4),
        ("07 17:00", 4),
        ("07 17:01", 3),
        ("07 19:30", 3),
        ("08 12:00", 2),
        ("09 12:00", 0),
    ],
)
def test_before_it_began_all_screenings_count_and_then_those_to_come(
    film: FilmPage, facts: Facts, now: str, count: int
) -> None:
    published(
        *(planned(film, on=days_later(day), at=at) for day in (0, 1) for at in ("17:00", "19:30"))
    )
    assert facts(now).screenings == count


@pytest.mark.parametrize(
    ("now", "day"), [("03 12:00", 5), ("05 19:30", 5), ("05 19:31", 6), ("06 20:00", None)]
)
def test_the_next_preview_is_named(film: FilmPage, facts: Facts, now: str, day: int | None) -> None:
    a_screening(film, on=FRIDAY)
    a_screening(film, on=date(2012, 12, 5), kind="preview")
    a_screening(film, on=date(2012, 12, 6), kind="preview")
    changed(a_screening(film, on=date(2012, 12, 4), kind="preview"), is_cancelled=True)
    assert facts(now).preview_day == (date(2012, 12, day) if day else None)


@pytest.mark.parametrize(
    ("now", "dark"),
    [("03 12:00", [8, 10]), ("08 12:00", [8, 10]), ("09 12:00", [10]), ("11 12:00", [])],
)
def test_dark_days_are_those_to_come_on_which_it_is_not_shown(
    film: FilmPage, facts: Facts, now: str, dark: list[int]
) -> None:
    published(*(planned(film, on=days_later(day)) for day in (0, 2, 4)))
    changed(a_screening(film, on=days_later(1)), is_cancelled=True)
    a_screening(film, on=days_later(3), kind="private")
    assert facts(now).dark_days == tuple(date(2012, 12, day) for day in dark)


def test_an_evening_that_was_shown_today_is_not_dark(film: FilmPage, facts: Facts) -> None:
    published(planned(film, on=FRIDAY, at="14:00"), planned(film, on=days_later(1)))
    assert facts("07 20:00").dark_days == ()


def test_a_film_that_returns_knows_when_its_earlier_run_ended(film: FilmPage, facts: Facts) -> None:
    first = a_screening(film, on=FRIDAY).run
    assert facts().earlier_run_last_day is None
    a_screening(film, on=days_later(14))
    assert facts().earlier_run_last_day == FRIDAY
    assert facts(run=first).earlier_run_last_day is None


def test_another_films_run_is_no_earlier_run(film: FilmPage, facts: Facts) -> None:
    a_screening(a_film("Sunrise"), on=days_later(-20))
    a_screening(film, on=FRIDAY)
    assert facts().earlier_run_last_day is None


def test_a_run_is_cancelled_when_all_its_screenings_are(film: FilmPage, facts: Facts) -> None:
    rows = published(*(planned(film, on=days_later(day)) for day in (0, 1)))
    changed(rows[0], is_cancelled=True)
    assert not facts().cancelled
    changed(rows[1], is_cancelled=True)
    found = facts()
    assert found.cancelled
    assert (found.last_day, found.screenings) == (None, None)


def test_a_run_can_be_cancelled_before_it_has_screenings(
    film: FilmPage, facts: Facts, site: Site
) -> None:
    run = Run.objects.create(site=site, film=film, opens=FRIDAY)
    assert not facts().cancelled
    run.status = "cancelled"
    run.save()
    assert facts().cancelled


@pytest.mark.parametrize(
    ("announced", "previous"),
    [([], None), ([13], None), ([13, 20], 13), ([20, 13], 20), ([6, 13, 20], 13)],
)
def test_the_last_day_that_was_announced_before_is_remembered(
    film: FilmPage, facts: Facts, announced: list[int], previous: int | None
) -> None:
    last = announced[-1] if announced else 13
    a_screening(film, on=date(2012, 12, last))
    run = Run.objects.get()
    run.closes_history = [
        {"closes_on": f"2012-12-{day:02d}", "announced_on": f"2012-11-{at:02d}"}
        for at, day in enumerate(announced, 1)
    ]
    run.save()
    assert facts().previous_last_day == (date(2012, 12, previous) if previous else None)


def test_a_draft_has_no_facts(film: FilmPage, cinema: CinemaSettings, site: Site) -> None:
    draft = Run.objects.create(site=site, film=film, status="draft")
    assert facts_of_runs([draft], cinema, now=moment("03 12:00")) == {}


def test_runs_may_come_one_by_one(film: FilmPage, cinema: CinemaSettings) -> None:
    run = a_screening(film, on=FRIDAY).run
    assert run is not None
    found = facts_of_runs((one for one in [run]), cinema, now=moment("03 12:00"))
    assert set(found) == {run.pk}


def test_thirty_runs_take_two_queries_as_one_does(
    film: FilmPage, cinema: CinemaSettings, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    a_screening(film, on=FRIDAY)
    for number in range(29):
        a_screening(a_film(f"Film {number}"), on=FRIDAY, screen=f"Screen {number + 2}")
    runs = list(Run.objects.all())
    assert (len(runs), Screening.objects.count()) == (30, 30)
    for some in (runs[:1], runs):
        with django_assert_num_queries(2):
            found = facts_of_runs(some, cinema, now=moment("03 12:00"))
        assert {one.last_day for one in found.values()} == {FRIDAY}
