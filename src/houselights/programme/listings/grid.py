"""Films down, days across."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from houselights.programme.clock import Clock
from houselights.programme.listings.run_words import RunWords, words_of_runs
from houselights.programme.listings.showings import Showing, by_day
from houselights.programme.stubs import Stub


@dataclass(frozen=True)
class Row:
    """A film, what is said of its run, and its stubs on each day of a grid."""

    film: Any
    words: RunWords
    cells: list[tuple[date, list[Stub]]]

    @property
    def lit(self) -> list[tuple[date, list[Stub]]]:
        """The days on which it is shown."""
        return [(day, stubs) for day, stubs in self.cells if stubs]

    def on(self, day: date) -> list[Stub]:
        """Its stubs on a day."""
        return dict(self.cells).get(day, [])


def rows_of(showings: Iterable[Showing], days: Sequence[date], clock: Clock) -> list[Row]:
    """A row for each film that is shown on one of the days, in order of its first time."""
    shown = [one for one in showings if one.day in days]
    words = words_of_runs((one.screening.run for one in shown), clock)
    by_film: dict[Any, list[Showing]] = {}
    for one in shown:
        by_film.setdefault(one.film, []).append(one)
    return [
        Row(film, words.get(ones[0].screening.run_id or 0, RunWords()), _cells(ones, days))
        for film, ones in by_film.items()
    ]


def _cells(showings: list[Showing], days: Sequence[date]) -> list[tuple[date, list[Stub]]]:
    found = by_day(showings)
    return [(day, [one.stub for one in found.get(day, [])]) for day in days]
