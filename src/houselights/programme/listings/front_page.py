"""What the front door shows: tonight, the week, and the seasons that are on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.http import HttpRequest

from houselights.programme.clock import EVENING, Clock
from houselights.programme.listings.grid import Row, rows_of
from houselights.programme.listings.seasons import seasons_on
from houselights.programme.listings.showings import (
    Showing,
    public_screenings,
    showings_between,
)

DAYS_SHOWN = 7


@dataclass(frozen=True)
class FrontPage:
    """The day that is shown large, the films of that day, and the week from today on."""

    today: date
    day: date
    is_evening: bool
    """Whether what is still to come on that day is to come in the evening."""
    days: list[date]
    rows: list[Row]
    shown: list[Row]
    seasons: list[Any]

    @property
    def is_today(self) -> bool:
        return self.day == self.today

    @property
    def is_tomorrow(self) -> bool:
        return self.day == self.today + timedelta(days=1)

    @property
    def evening(self) -> list[tuple[Row, list[Any]]]:
        """The films of the day that is shown large, in order of their first time."""
        films = [(row, row.on(self.day)) for row in self.shown if row.on(self.day)]
        return sorted(films, key=lambda one: one[1][0].datetime)


def front_page(request: HttpRequest) -> FrontPage:
    """Today while there is something to see or to hear of; after that, the next showing day."""
    clock = Clock.of(request)
    days = [clock.today + timedelta(days=number) for number in range(DAYS_SHOWN)]
    week = showings_between(clock, days[0], days[-1])
    later = [] if _days_to_tell(week, clock) else _next_showings(clock, days[-1])
    day = next(iter(_days_to_tell([*week, *later], clock)), clock.today)
    rows = rows_of(week, days, clock)
    return FrontPage(
        today=clock.today,
        day=day,
        is_evening=_is_evening(one for one in week if one.day == day),
        days=days,
        rows=rows,
        shown=rows_of(later, [day], clock) if later else rows,
        seasons=seasons_on(clock),
    )


def _days_to_tell(showings: Sequence[Showing], clock: Clock) -> list[date]:
    """The days with something to see; today also when something was cancelled."""
    told = (one for one in showings if one.is_coming or _is_of_today(one, clock))
    return sorted(one.day for one in told)


def _is_of_today(showing: Showing, clock: Clock) -> bool:
    return showing.day == clock.today and showing.is_to_be_shown


def _next_showings(clock: Clock, after: date) -> list[Showing]:
    """What is shown on the next day with screenings after the given one."""
    _start, end = clock.bounds(after, after)
    coming = public_screenings(clock).showing().filter(starts_at__gte=end)
    starts_at = coming.values_list("starts_at", flat=True).first()
    if not starts_at:
        return []
    day = clock.day(starts_at)
    return showings_between(clock, day, day)


def _is_evening(showings: Any) -> bool:
    to_tell = [one for one in showings if one.is_to_be_shown]
    return all(one.starts.hour >= EVENING or one.day != one.starts.date() for one in to_tell)
