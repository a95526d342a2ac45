"""Screenings as a page lists them: each with its cinema day and its stub."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any

from houselights.programme.clock import Clock
from houselights.programme.models.screening import Screening
from houselights.programme.querysets import ScreeningQuerySet
from houselights.programme.stubs import Stub, stub_of
from houselights.programme.tickets import tickets_of


@dataclass(frozen=True)
class Showing:
    """One screening in public."""

    screening: Screening
    film: Any
    day: date
    starts: datetime
    """On the cinema's clock."""
    clock: Clock
    seasons: Mapping[str, str] = field(default_factory=dict)
    """The titles of the seasons that its run belongs to, by slug, where a page asks for them."""

    @cached_property
    def stub(self) -> Stub:
        """As it is printed, where it is."""
        return stub_of(self.screening, self.clock)

    @cached_property
    def state(self) -> str:
        """Whether one can still get in."""
        return tickets_of(self.screening, self.clock.now).state

    @property
    def is_coming(self) -> bool:
        """Whether one can still come and see it."""
        return self.state not in {"past", "cancelled"}

    @property
    def is_to_be_shown(self) -> bool:
        """Whether visitors must still hear of it today: that it was cancelled, too."""
        return self.state != "past"


def showings_between(clock: Clock, first: date, last: date) -> list[Showing]:
    """What visitors are told of a span of cinema days, in order of time."""
    start, end = clock.bounds(first, last)
    found = public_screenings(clock).between(start, end)
    return showings_of(found.with_runs(clock.now), clock)


def showings_of(screenings: Iterable[Screening], clock: Clock) -> list[Showing]:
    """These as a page lists them, in their order."""
    return [
        Showing(
            screening=one,
            film=one.film,
            day=clock.day(one.starts_at),
            starts=clock.local(one.starts_at),
            clock=clock,
        )
        for one in screenings
    ]


def public_screenings(clock: Clock) -> ScreeningQuerySet:
    """All that visitors of this cinema may know of, with what a listing prints."""
    return Screening.objects.at(clock.site).public().listed()


def by_day(showings: Iterable[Showing]) -> dict[date, list[Showing]]:
    """The same by their cinema day, in order of time."""
    found: dict[date, list[Showing]] = {}
    for one in sorted(showings, key=lambda one: one.starts):
        found.setdefault(one.day, []).append(one)
    return found
