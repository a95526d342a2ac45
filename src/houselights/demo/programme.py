"""When the demo shows what: a rule of the calendar, so that something is always on tonight."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from houselights.demo.films import FILMS, WEEKS
from houselights.programme.calendar import week_start

FRIDAY, SATURDAY = 4, 5
BACK, AHEAD = timedelta(days=7), timedelta(days=21)
CLEANING = timedelta(minutes=20)
LAST_START = time(21, 45)
MINUTES = {film.slug: timedelta(minutes=film.minutes) for film in FILMS}


@dataclass(frozen=True)
class Slot:
    """A film on a screen (counted from 0) at a moment."""

    film: str
    screen: int
    starts_at: datetime


def slots(today: date, zone: ZoneInfo) -> Iterator[Slot]:
    """What the Lantern shows from a week ago to three weeks ahead; the same for a day whenever asked."""
    day = today - BACK
    while day <= today + AHEAD:
        for screen in (0, 1):
            yield from _evening(day, screen, zone)
        day += timedelta(days=1)


def _evening(day: date, screen: int, zone: ZoneInfo) -> Iterator[Slot]:
    """One screen's day: its two films in turn, one after the other until it is too late to begin."""
    week = week_start(day, FRIDAY).toordinal() // 7
    films = WEEKS[week % len(WEEKS)][screen]
    opens = time(14) if day.weekday() >= SATURDAY else time(17)
    clock = datetime.combine(day, opens) + timedelta(minutes=45 * screen)
    turn = day.toordinal()
    while clock.date() == day and clock.time() <= LAST_START:
        film = films[turn % len(films)]
        yield Slot(film, screen, clock.replace(tzinfo=zone))
        clock = _next_quarter(clock + MINUTES[film] + CLEANING)
        turn += 1


def _next_quarter(moment: datetime) -> datetime:
    return moment + timedelta(minutes=-moment.minute % 15)
