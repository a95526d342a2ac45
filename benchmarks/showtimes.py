"""How long showtime lines take to read: a thousand real ones, and a megabyte of rubbish."""

import random
import sys
import time
from datetime import date
from typing import TYPE_CHECKING

from houselights.programme.showtimes import read_showtimes

if TYPE_CHECKING:
    from collections.abc import Callable

GOAL = 1.0
"""Seconds, for each of the two."""
LINES = (
    ("en-US", "Fri 5:00 7:30, Sat-Sun 2:00 5:00 7:30, Mon-Thu 7:30; no 7:30 show Tue 11/11"),
    ("en-GB", "Friday 7 Nov at 5pm and 8pm; Saturday 8 to Wednesday 12 Nov at 2pm, 5pm and 8pm"),
    ("de", "Do 6.11. - So 9.11. 17.30 Uhr; Mo 10.11. + Mi 12.11. 20.00 Uhr"),
    ("fr", "du mercredi 5 au mardi 11 novembre : 14h, 17h30, 20h ; dimanche relâche"),
    ("nl", "dagelijks 20.15 uur behalve di; za en zo ook 13:30"),
)
RUBBISH = ("Fri ", "7:30 ", "((", "*", "a", "é", "9" * 40, "13/13 ", ";", "no ", "\x00", "12.11.")


def read(line: str, locale: str) -> None:
    """Read a line as of a day in November."""
    day = date(2025, 11, 5)
    read_showtimes(line, zone="Europe/Paris", locale=locale, on=day, week_start=day)


def thousand_lines() -> None:
    """Read a thousand lines of all languages."""
    for number in range(1000):
        locale, line = LINES[number % len(LINES)]
        read(line, locale)


def rubbish() -> str:
    """A megabyte of pieces of lines in no order, the same each time."""
    pieces = random.Random(1)  # noqa: S311  # a repeatable text, no secret
    return "".join(pieces.choice(RUBBISH) for _ in range(300_000))[:1_000_000]


def megabyte_of_rubbish() -> None:
    """Read a megabyte at once, and again in the longest pieces that are read at all."""
    text = rubbish()
    read(text, "en-US")
    for start in range(0, len(text), 50_000):
        read(text[start : start + 5_000], "en-US")


def main() -> int:
    """Measure both; 1 where one of them misses its goal."""
    slow = 0
    measures: tuple[Callable[[], None], ...] = (thousand_lines, megabyte_of_rubbish)
    for measure in measures:
        start = time.perf_counter()
        measure()
        took = time.perf_counter() - start
        slow += took > GOAL
        sys.stdout.write(f"{measure.__name__}: {took:.2f} s (goal {GOAL:.0f} s)\n")
    return 1 if slow else 0


if __name__ == "__main__":
    raise SystemExit(main())
