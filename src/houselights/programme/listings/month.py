"""The month as a calendar on the wall."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from houselights.programme.clock import Clock
from houselights.programme.listings.showings import Showing, by_day
from houselights.programme.listings.spans import Span
from houselights.programme.stubs import Stub


@dataclass(frozen=True)
class Cell:
    """A day on the wall; one of another month has no link and no films."""

    day: date
    href: str = ""
    films: tuple[tuple[Any, list[Stub]], ...] = ()
    is_today: bool = False


Week = list[Cell]


def weeks_of(
    showings: Iterable[Showing], span: Span, clock: Clock, link: Callable[[date], str]
) -> list[Week]:
    """The cinema weeks of a month, whole ones: the first and the last reach into its neighbours."""
    found = by_day(showings)
    first = clock.week(span.first)
    weeks = []
    while first <= span.last:
        days = [first + timedelta(days=number) for number in range(7)]
        weeks.append([_cell(day, found.get(day, []), span, clock, link) for day in days])
        first += timedelta(days=7)
    return weeks


def _cell(
    day: date, showings: list[Showing], span: Span, clock: Clock, link: Callable[[date], str]
) -> Cell:
    if day.month != span.first.month:
        return Cell(day)
    films: dict[Any, list[Stub]] = {}
    for one in showings:
        films.setdefault(one.film, []).append(one.stub)
    return Cell(day, link(day), tuple(films.items()), day == clock.today)
