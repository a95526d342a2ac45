"""Which dates the words for days mean: weekdays, dates without a year, ranges."""

from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

DAY = timedelta(days=1)
LONGEST_RANGE = 366
"""Days; a longer range is a slip of the pen, not a run."""


class Contradiction(Exception):  # noqa: N818  # a refusal of one clause, not a fault
    """A clause whose days cannot be placed: a stable `code` and what it is `about`."""

    def __init__(self, code: str, about: str) -> None:
        super().__init__(code, about)
        self.code, self.about = code, about


@dataclass(frozen=True)
class Point:
    """A day as typed: any of its weekday (Monday is 0), day of the month, month and year."""

    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None

    @property
    def is_dated(self) -> bool:
        """Whether it names a day of the month, and so places itself."""
        return self.day is not None


class Calendar:
    """The days a line may speak of: read on a day, in a listing week, after a dated anchor."""

    def __init__(self, on: date, week_start: date | None) -> None:
        self.on, self.week_start = on, week_start
        self.anchor: date | None = None

    def week(self) -> list[date]:
        """The seven days of the listing week; without one, from the anchor or the day it is."""
        first = self.week_start or self.anchor or self.on
        return [moved(first, n) for n in range(7)]

    def _is_of_the_week(self) -> bool:
        if self.week_start is None:
            return False
        return self.anchor is None or 0 <= (self.anchor - self.week_start).days < 7

    def weekday(self, number: int) -> date:
        """The date of a bare weekday (rule 2)."""
        if self.week_start is not None and self._is_of_the_week():
            return first_weekday(self.week_start, number)
        if self.anchor is not None:
            return first_weekday(moved(self.anchor, 1), number)
        return first_weekday(self.on, number)

    def place(self, point: Point, after: date | None = None) -> date:
        """The date of a point (rules 2 and 3), not before `after` where that is given.

        Raises Contradiction where no such date exists or its weekday is another.
        """
        if point.day is None:
            number = point.weekday or 0
            if after is not None:
                return first_weekday(moved(after, 1), number)
            return self.weekday(number)
        candidates = self._candidates(point)
        if after is not None:
            candidates = [day for day in candidates if day >= after] or candidates
        if not candidates:
            about = "-".join(str(n) for n in (point.year, point.month, point.day) if n)
            raise Contradiction("invalid_date", about)
        near = after or self.on
        found = min(candidates, key=lambda day: abs((day - near).days))
        if point.weekday is not None and found.weekday() != point.weekday:
            found = self._agreeing(point, candidates, found)
        self.anchor = found
        return found

    def _agreeing(self, point: Point, candidates: list[date], nearest: date) -> date:
        if point.month is None:
            for day in sorted(candidates, key=lambda day: abs((day - self.on).days)):
                if day.weekday() == point.weekday and abs((day - self.on).days) <= 45:
                    return day
        raise Contradiction("weekday_date_conflict", f"{nearest} is a {nearest:%A}")

    def _candidates(self, point: Point) -> list[date]:
        if point.month is None:
            months = [_month_from(self.on, n) for n in (-1, 0, 1, 2)]
        elif point.year is not None:
            year = point.year + 2000 if point.year < 100 else point.year
            months = [(year, point.month)]
        else:
            months = [(self.on.year + n, point.month) for n in (-1, 0, 1, 2)]
        days = (valid_date(year, month, point.day or 0) for year, month in months)
        return [day for day in days if day is not None]

    def span(self, first: Point, last: Point) -> list[date]:
        """All days from `first` to `last`, each filling in what the other leaves out."""
        if not first.is_dated and not last.is_dated:
            return self._weekdays(first.weekday or 0, last.weekday or 0)
        if not first.is_dated:
            end = self.place(last)
            start = moved(end, -((end.weekday() - (first.weekday or 0)) % 7))
            return _days_between(start, end)
        if first.month is None and last.month is not None:
            start, end = self._backwards(first, last)
            return _days_between(start, end)
        start = self.place(first)
        if last.is_dated and last.month is None:
            month = start if (last.day or 0) >= start.day else _next_month(start)
            last = Point(last.weekday, last.day, month.month, month.year)
        return _days_between(start, self.place(last, after=start))

    def _backwards(self, first: Point, last: Point) -> tuple[date, date]:
        """`6 to 9 November`: the month stands with the last day only."""
        end = self.place(last)
        year, month = (end.year, end.month)
        if (first.day or 0) > end.day:
            year, month = _month_from(end, -1)
        start = self.place(Point(first.weekday, first.day, month, year))
        self.anchor = end
        return start, end

    def _weekdays(self, first: int, last: int) -> list[date]:
        count = (last - first) % 7 + 1
        if self._is_of_the_week():
            return [self.weekday((first + n) % 7) for n in range(count)]
        start = self.weekday(first)
        return [moved(start, n) for n in range(count)]


def moved(day: date, by: int) -> date:
    """The day `by` days later, or the day itself at the ends of the calendar."""
    try:
        return day + by * DAY
    except OverflowError:
        return day


def first_weekday(day: date, number: int) -> date:
    """The first such weekday on or after a day."""
    return moved(day, (number - day.weekday()) % 7)


def valid_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    try:
        return date(year, month, day) if MINYEAR < year < MAXYEAR else None
    except ValueError:
        return None


def _month_from(day: date, by: int) -> tuple[int, int]:
    months = day.year * 12 + day.month - 1 + by
    return months // 12, months % 12 + 1


def _next_month(day: date) -> date:
    year, month = _month_from(day, 1)
    return day.replace(year=year, month=month, day=1)


def _days_between(first: date, last: date) -> list[date]:
    count = (last - first).days + 1
    if not 1 <= count <= LONGEST_RANGE:
        raise Contradiction("invalid_range", f"{first} to {last}")
    return [first + n * DAY for n in range(count)]
