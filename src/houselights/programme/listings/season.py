"""A season's page: its days, and its films with what is said of each and when it is next."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpRequest

from houselights.programme.clock import Clock
from houselights.programme.listings.grid import Row
from houselights.programme.listings.run_words import RunWords, words_of_runs
from houselights.programme.listings.seasons import days_in_words
from houselights.programme.listings.showings import Showing, by_day, public_screenings, showings_of

DAYS_A_FILM = 3


@dataclass(frozen=True)
class SeasonListing:
    """When a season is, and its films: those to come first, in order of time."""

    days: str
    rows: list[Row]


def season_listing(season: Any, request: HttpRequest) -> SeasonListing:
    """What is to be said of a season now."""
    clock = Clock.of(request)
    runs = season.runs.at(clock.site).public().select_related("film__still")
    known = list(runs.prefetch_related("film__still__renditions").order_by("film__sort_key"))
    coming = public_screenings(clock).filter(
        run__in=known, starts_at__gte=clock.start_of(clock.today)
    )
    return SeasonListing(
        days_in_words(season, clock), _rows(known, coming.with_runs(clock.now), clock)
    )


def _rows(runs: Iterable[Any], coming: Any, clock: Clock) -> list[Row]:
    words = words_of_runs(runs, clock)
    by_run: dict[int, list[Showing]] = {}
    for one in showings_of(coming, clock):
        by_run.setdefault(one.screening.run_id or 0, []).append(one)
    rows = [
        Row(run.film, words.get(run.pk, RunWords()), _next_days(by_run.get(run.pk, [])))
        for run in runs
    ]
    return sorted(rows, key=lambda row: row.cells[0][0] if row.cells else date.max)


def _next_days(showings: Iterable[Showing]) -> Any:
    days = [(day, [one.stub for one in ones]) for day, ones in by_day(showings).items()]
    return days[:DAYS_A_FILM]
