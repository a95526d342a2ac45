"""The shortest natural line for the screenings of one week, which reads back as the same."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from houselights.programme.showtimes.clock import DAY_BREAK
from houselights.programme.showtimes.languages import language_of, vocabulary
from houselights.programme.showtimes.reader import read_showtimes
from houselights.programme.showtimes.spelling import SPELLINGS, Spelling, written_time

Show = tuple[int, tuple[str, ...]]
"""A moment of a cinema day, in minutes, and its flags."""
Week = dict[date, tuple[Show, ...]]


class Screened(Protocol):
    """What the writer asks of a screening."""

    @property
    def start(self) -> datetime:
        """The aware moment at which it starts."""

    @property
    def flags(self) -> tuple[str, ...]:
        """Its marks, as a reading gives them."""


def write_showtimes(
    screenings: Iterable[Screened], *, zone: str | ZoneInfo, locale: str, week_start: date
) -> str:
    """The shortest line that reads back as these screenings, days in the order of the week.

    Read it back with `on=week_start` and the same `week_start`. Flags that no word of the language
    says are left out; screenings outside the week are written with their dates.
    """
    place = zone if isinstance(zone, ZoneInfo) else ZoneInfo(zone)
    spelling = SPELLINGS.get(locale.replace("_", "-")) or SPELLINGS[language_of(locale)]
    week = _by_day(screenings, place, vocabulary(language_of(locale)))
    if not week:
        return ""
    candidates = sorted(_candidates(week, spelling, week_start), key=len)
    for line in candidates:
        reading = read_showtimes(
            line, zone=place, locale=locale, on=week_start, week_start=week_start
        )
        found = _by_day(reading.screenings, place, vocabulary(language_of(locale)))
        if found == week and not reading.warnings and not reading.rejected:
            return line
    return _dated(week, spelling)


def _by_day(
    screenings: Iterable[Screened], zone: ZoneInfo, words: dict[str, tuple[str, str]]
) -> Week:
    sayable = {value for kind, value in words.values() if kind == "flag"} | {"bargain"}
    days: dict[date, dict[int, tuple[str, ...]]] = {}
    for one in screenings:
        local = one.start.astimezone(UTC).astimezone(zone)
        day = (local - timedelta(minutes=DAY_BREAK)).date() if local.hour < 6 else local.date()
        moment = (local.date() - day).days * 1440 + local.hour * 60 + local.minute
        flags = tuple(flag for flag in one.flags if flag in sayable)
        days.setdefault(day, {})[moment] = tuple(sorted(flags, key=lambda f: (f != "bargain", f)))
    return {day: tuple(sorted(shows.items())) for day, shows in sorted(days.items())}


def _candidates(week: Week, spelling: Spelling, week_start: date) -> list[str]:
    every = [week_start + timedelta(days=n) for n in range(7)]
    if not set(week) <= set(every):
        return [_dated(week, spelling)]
    found = []
    for style in ("bare", "some", "full"):
        found.append(_grouped(week, every, spelling, style))
        common = set(week[every[0]]) if set(week) == set(every) else set()
        for shows in week.values():
            common &= set(shows)
        if common and any(set(shows) != common for shows in week.values()):
            extra = {day: tuple(s for s in shows if s not in common) for day, shows in week.items()}
            extra = {day: shows for day, shows in extra.items() if shows}
            daily = f"{spelling.daily} {_times(tuple(sorted(common)), spelling, style)}"
            found.append(f"{daily}{spelling.plus}{_grouped(extra, every, spelling, style)}")
    return [*found, _dated(week, spelling)]


def _grouped(week: Week, every: list[date], spelling: Spelling, style: str) -> str:
    lists: dict[tuple[Show, ...], list[date]] = {}
    for day in every:
        if day in week:
            lists.setdefault(week[day], []).append(day)
    if len(lists) == 1 and len(week) == 7:
        return f"{spelling.daily} {_times(next(iter(lists)), spelling, style)}"
    clauses = [
        f"{_days(days, spelling)} {_times(shows, spelling, style)}" for shows, days in lists.items()
    ]
    return ", ".join(clauses) if style == "bare" else "; ".join(clauses)


def _days(days: list[date], spelling: Spelling) -> str:
    """Days as ranges where they follow one another: `Fri-Sun`, `Mon & Wed`."""
    ranges: list[list[date]] = []
    for day in days:
        if ranges and day - ranges[-1][-1] == timedelta(days=1):
            ranges[-1].append(day)
        else:
            ranges.append([day])
    names = [
        spelling.weekdays[one[0].weekday()]
        + (f"-{spelling.weekdays[one[-1].weekday()]}" if len(one) > 1 else "")
        for one in ranges
    ]
    return spelling.both.join(names)


def _times(shows: tuple[Show, ...], spelling: Spelling, style: str) -> str:
    return " ".join(_show(moment, flags, spelling, style) for moment, flags in shows)


def _show(moment: int, flags: tuple[str, ...], spelling: Spelling, style: str) -> str:
    text = written_time(moment, spelling, style)
    if "bargain" in flags:
        text = f"({text})"
    tags = [spelling.tag(flag) for flag in flags if flag != "bargain"]
    return " ".join([text, *(f"({tag})" for tag in tags)])


def _dated(week: Week, spelling: Spelling) -> str:
    """Every day with its date and every time in full: what no context can change."""
    clauses = (
        f"{day:{spelling.date}} {_times(shows, spelling, 'full')}" for day, shows in week.items()
    )
    return "; ".join(clauses)
