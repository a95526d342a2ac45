"""Which days a programme page shows, and where it leads from there."""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from houselights.programme.calendar import week_start
from houselights.programme.listings.choices import Asked
from houselights.programme.phrases.facts import YEARS

DAY, FILM, WEEK, MONTH = VIEWS = ("day", "film", "week", "month")
RAIL = 7  # days
LONGEST_VALUE = 80


@dataclass(frozen=True)
class Span:
    """The days from `first` to `last`, seen in one way, with `day` as the one asked for."""

    view: str
    day: date
    first: date
    last: date
    earlier: date | None
    later: date

    @property
    def days(self) -> list[date]:
        return [self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1)]


def span_of(asked: Asked, *, today: date, week_starts_on: int) -> Span:
    """The span that is asked for; today's where the question makes no sense."""
    view = asked.values.get("view", DAY)
    day = read_day(asked.values.get("day", "")) or today
    if view == MONTH:
        return _month(day)
    if view == WEEK:
        return _week(day, week_start(day, week_starts_on))
    is_near = 0 <= (day - today).days < RAIL
    return _rail(view, day, today if is_near else week_start(day, week_starts_on), today)


def read_question(query: Mapping[str, str], closed: Mapping[str, tuple[str, ...]]) -> Asked:
    """What the query of an address asks for, without what nobody can ask for.

    `closed` names what can be asked for, and where only some values are known, these.
    """
    values = {
        name: value
        for name, known in closed.items()
        if (value := query.get(name, "")[:LONGEST_VALUE]) and (value in known or not known)
    }
    if values.get("view") == DAY:
        del values["view"]
    if not read_day(values.get("day", "")):
        values.pop("day", None)
    return Asked(values)


def read_day(text: str) -> date | None:
    """The day that is written like 2012-12-08; None where it is none, or nobody kept a cinema."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.year in YEARS[1:-1] else None


def _rail(view: str, day: date, first: date, today: date) -> Span:
    step = timedelta(days=RAIL)
    earlier = None if first == today else first - step
    return Span(view, day, first, first + step - timedelta(days=1), earlier, first + step)


def _week(day: date, first: date) -> Span:
    step = timedelta(days=7)
    return Span(WEEK, day, first, first + timedelta(days=6), first - step, first + step)


def _month(day: date) -> Span:
    first = day.replace(day=1)
    last = day.replace(day=calendar.monthrange(day.year, day.month)[1])
    earlier = (first - timedelta(days=1)).replace(day=1)
    return Span(MONTH, day, first, last, earlier, last + timedelta(days=1))
