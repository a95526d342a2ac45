from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from houselights.demo import fill
from houselights.demo.programme import rota
from houselights.house.models import CinemaSettings
from houselights.programme.models import FilmPage, Run, Screening
from houselights.programme.phrases import run_phrases
from houselights.programme.run_facts import facts_of_runs

TODAY = date(2026, 5, 8)
A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
OPENING, OPENS = rota.announced(TODAY)[0]
LATER = rota.announced(TODAY)[1]
ZONE = ZoneInfo("America/New_York")
BILLING = rota.billing(TODAY, 0)


def phrases(film: str, cinema: CinemaSettings, day: date = TODAY, hour: int = 12) -> dict[str, str]:
    """What is said of the film's latest run on a day."""
    run = run_of(film)
    now = datetime.combine(day, time(hour), ZONE)
    facts = facts_of_runs([run], cinema, now=now)[run.pk]
    return run_phrases(facts, today=day, now=now, locale="en-US")


def run_of(film: str) -> Run:
    return Run.objects.filter(film__slug=film).latest("pk")


def test_a_film_in_its_second_week_is_held_over(lantern: CinemaSettings) -> None:
    assert phrases(BILLING.second, lantern)["held_over"] == "Held over"


@pytest.mark.parametrize("weeks", [1, 2, 5, 8])
def test_it_is_so_after_moving_on_too(lantern: CinemaSettings, weeks: int) -> None:
    day = TODAY + weeks * A_WEEK
    fill.open_house(today=day)
    assert phrases(rota.billing(day, 0).second, lantern, day)["held_over"] == "Held over"


def test_what_came_for_two_weeks_is_not_held_over(lantern: CinemaSettings) -> None:
    film = rota.billing(TODAY, 1).second
    assert "held_over" not in phrases(film, lantern)


def test_two_weeks_on_screen_2_stay_as_they_were_announced(lantern: CinemaSettings) -> None:
    film = rota.billing(TODAY + A_WEEK, 1).new
    before = run_of(film).announced_closes
    for weeks in (1, 2):
        fill.open_house(today=TODAY + weeks * A_WEEK)
        assert run_of(film).announced_closes == before


def test_the_runs_of_the_lantern_end_when_a_week_ends(lantern: CinemaSettings) -> None:
    run = run_of(BILLING.second)
    assert run.announced_closes == TODAY + 6 * A_DAY
    assert run.announced_last_days == [TODAY - A_DAY, TODAY + 6 * A_DAY]


def test_an_end_that_staff_moved_is_what_visitors_were_told(lantern: CinemaSettings) -> None:
    run = run_of(BILLING.new)
    run.closes_history = []
    for days in (5, 4):
        run.announce_close(TODAY + days * A_DAY, on=TODAY - days * A_DAY)
    run.save()
    fill.open_house(today=TODAY + A_WEEK)
    assert run_of(BILLING.new).announced_last_days[0] == TODAY + 5 * A_DAY


def test_one_run_must_end(lantern: CinemaSettings) -> None:
    playing = {BILLING.new, BILLING.second, *vars(rota.billing(TODAY, 1)).values()}
    runs = [run_of(film) for film in playing]
    [run] = [run for run in runs if run.must_end]
    assert run.film.slug in rota.MUST_END
    assert run.announced_closes
    assert "must_end" in phrases(run.film.slug, lantern, run.announced_closes - A_DAY)


def test_a_run_that_staff_let_go_on_may_go_on(lantern: CinemaSettings) -> None:
    Run.objects.update(must_end=False)
    known = set(Run.objects.values_list("pk", flat=True))
    fill.open_house(today=TODAY + A_WEEK)
    assert not Run.objects.filter(pk__in=known, must_end=True).exists()


def test_one_film_is_announced_with_its_day(lantern: CinemaSettings) -> None:
    run = run_of(OPENING)
    assert (run.opens, run.announced_closes) == (OPENS, None)
    assert {"opens_dated", "returns_dated"} & phrases(OPENING, lantern).keys()


def test_one_film_is_coming_soon(lantern: CinemaSettings) -> None:
    run = run_of(LATER)
    assert (run.opens, run.screenings.count()) == (None, 0)
    assert phrases(LATER, lantern)["coming_soon"] == "Coming soon"


def test_what_was_coming_soon_gets_its_day_and_then_its_screenings(
    lantern: CinemaSettings,
) -> None:
    run = run_of(LATER)
    fill.open_house(today=TODAY + A_WEEK)
    run.refresh_from_db()
    assert run.opens == OPENS + A_WEEK
    fill.open_house(today=TODAY + 2 * A_WEEK)
    assert run.screenings.filter(kind="public").exists()
    assert Run.objects.filter(film__slug=LATER, opens=run.opens).count() == 1


def test_a_preview_belongs_to_the_run_that_it_goes_before(lantern: CinemaSettings) -> None:
    for one in Screening.objects.filter(kind="preview", local_date__gt=TODAY):
        assert one.run
        assert one.run.opens is None or one.run.opens > one.local_date
    assert phrases(OPENING, lantern, OPENS - A_WEEK)["preview_short"]


@pytest.mark.parametrize("film", [OPENING, LATER])
@pytest.mark.parametrize("status", ["cancelled", "draft"])
def test_a_run_that_staff_called_off_is_not_shown(
    lantern: CinemaSettings, film: str, status: str
) -> None:
    Run.objects.filter(pk=run_of(film).pk).update(status=status)
    shown = set(shown_later(film))
    for weeks in (1, 2, 3):
        fill.open_house(today=TODAY + weeks * A_WEEK)
    assert set(shown_later(film)) == shown


def shown_later(film: str) -> Any:
    return Screening.objects.filter(run__film__slug=film, local_date__gt=TODAY).values_list("pk")


def test_films_return_and_each_time_it_is_another_run(lantern: CinemaSettings) -> None:
    fill.open_house(today=TODAY + 3 * A_WEEK)
    film = FilmPage.objects.get(slug=OPENING)
    shown = Run.objects.filter(film=film, screenings__kind="public").distinct()
    assert shown.count() == 2
    assert "returns" in phrases(OPENING, lantern, OPENS - A_DAY)
