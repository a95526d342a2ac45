"""A screening as a ticket stub shows it."""

from dataclasses import dataclass, field
from datetime import datetime

from django.utils import timezone

from houselights.house import dates
from houselights.programme.models.screening import Screening


@dataclass(frozen=True)
class Badge:
    """A short mark after a time, and what it means in words."""

    text: str
    meaning: str


@dataclass(frozen=True)
class Stub:
    """What is printed on a stub. `state` is one of those that the style guide shows."""

    time: str
    datetime: str
    state: str
    href: str
    film: str
    when: str
    screen: str
    badges: list[Badge] = field(default_factory=list)
    note: str = ""
    previous_time: str = ""


def stub_of(screening: Screening, *, now: datetime, language: str) -> Stub:
    """The stub of a screening in the active zone; past ones lead nowhere."""
    starts = timezone.localtime(screening.starts_at)
    return Stub(
        time=dates.clock_time(starts, language),
        datetime=starts.isoformat(timespec="minutes"),
        state="past" if screening.starts_at < now else "on-sale",
        href=screening.film.url,
        film=screening.film.title,
        when=dates.long_day(starts.date(), language),
        screen=screening.screen.name,
    )
