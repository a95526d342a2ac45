"""Writing a week, and reading it back."""

import random
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from houselights.programme.showtimes import ReadScreening, read_showtimes, write_showtimes
from tests.programme.showtimes.lines import WEEK_START, ZONES, reading

LOCALES = {**ZONES, "de-AT": "Europe/Vienna"}
FLAGS = ((), (), (), ("bargain",), ("oc",), ("bargain", "oc"), ("matinee",), ("qa",), ("3d",))


def a_week(pieces: random.Random, zone: ZoneInfo, first: date) -> tuple[ReadScreening, ...]:
    """Some screenings of a week, most days alike, from nine in the morning to two at night."""
    lists = [pieces.sample(range(9 * 60, 26 * 60, 15), pieces.randint(1, 4)) for _ in range(3)]
    days = [first + timedelta(days=n) for n in range(7) if pieces.random() > 0.15]
    found = []
    for day in days:
        for minutes in pieces.choice(lists):
            start = datetime.combine(day, time(), zone) + timedelta(minutes=minutes)
            flags = pieces.choice(FLAGS) if pieces.random() < 0.3 else ()
            found.append(ReadScreening(start, day, flags))
    return tuple(sorted(found, key=lambda one: one.start))


@pytest.mark.parametrize("locale", LOCALES)
def test_reading_what_was_written_gives_the_same_screenings(locale: str) -> None:
    pieces = random.Random(locale)  # noqa: S311  # the same weeks each time
    zone = ZoneInfo(LOCALES[locale])
    for number in range(60):
        first = date(2025, 6, 1) + timedelta(days=number)
        week = a_week(pieces, zone, first)
        line = write_showtimes(week, zone=zone, locale=locale, week_start=first)
        read = read_showtimes(line, zone=zone, locale=locale, on=first, week_start=first)
        assert read.screenings == week, line
        assert not read.warnings


@pytest.mark.parametrize(
    ("locale", "typed", "written"),
    [
        ("en-US", "every day 7:30 pm", "Daily 7:30"),
        ("en-US", "Fri 7:30, Sat 7:30, Mon 7:30", "Fri-Sat & Mon 7:30"),
        ("en-GB", "Fri 7 Nov at 7.30pm", "Fri 7.30"),
        ("de-DE", "Fr 20 Uhr, Sa 20 Uhr, So 20 Uhr", "Fr-So 20:00"),
        ("fr-FR", "vendredi 20 h 30, samedi 20 h 30 (VO)", "ven 20h30, sam 20h30 (VO)"),
        ("nl-NL", "vrijdag om 20.00 uur", "vr 20:00"),
    ],
)
def test_the_line_is_the_shortest(locale: str, typed: str, written: str) -> None:
    screenings = reading(typed, locale).screenings
    line = write_showtimes(screenings, zone=ZONES[locale], locale=locale, week_start=WEEK_START)
    assert line == written


def test_screenings_outside_the_week_keep_their_dates() -> None:
    screenings = reading("Fri 11/28 7:30").screenings
    line = write_showtimes(
        screenings, zone="America/New_York", locale="en-US", week_start=WEEK_START
    )
    assert line == "2025-11-28 7:30pm"


def test_a_week_without_screenings_is_an_empty_line() -> None:
    assert write_showtimes((), zone="UTC", locale="en-US", week_start=WEEK_START) == ""
