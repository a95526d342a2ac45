"""Which films share a screen in a week: on each, one opens as another begins its second week."""

from dataclasses import dataclass
from datetime import date, timedelta

A_WEEK = timedelta(days=7)

ROTA = (
    (
        *("nosferatu", "the-general", "the-cabinet-of-dr-caligari"),
        *("the-gold-rush", "metropolis", "battleship-potemkin"),
    ),
    (
        *("safety-last", "the-phantom-carriage", "sherlock-jr"),
        *("the-passion-of-joan-of-arc", "man-with-a-movie-camera", "a-trip-to-the-moon"),
    ),
)
"""The films of each screen in the order in which they open, over and over."""
CYCLE = len(ROTA[0])  # weeks

MUST_END = {"safety-last", "sherlock-jr", "man-with-a-movie-camera"}
"""Films that go on to another house, so that their runs cannot be extended."""
HELD_OVER = frozenset(ROTA[0])
"""Films that are booked for a week and stay for a second; those of Screen 2 come for two."""
SEASON = {"nosferatu", "the-cabinet-of-dr-caligari", "metropolis"}
"""The German films, one of which is always on."""
SHORT = "a-trip-to-the-moon"
"""Too short for an evening of its own."""


@dataclass(frozen=True)
class Billing:
    """The two films of a screen in a week."""

    new: str
    second: str


def billing(week: date, screen: int) -> Billing:
    """What a screen shows in the cinema week that begins on `week`."""
    films, turn = ROTA[screen], _turn(week)
    return Billing(new=films[turn], second=films[turn - 1])


def announced(week: date) -> tuple[tuple[str, date], str]:
    """In that week: the film whose opening is announced, with its day, and the one to come later."""
    opening = week + 2 * A_WEEK
    return (billing(opening, 0).new, opening), billing(opening + A_WEEK, 0).new


def cycle_start(week: date) -> date:
    """The first day of the six weeks in which all films open once."""
    return week - _turn(week) * A_WEEK


def _turn(week: date) -> int:
    return week.toordinal() // 7 % CYCLE
