"""What holds for every line, and the clock's own oddities."""

import random
from datetime import date

import pytest

from houselights.programme.showtimes import read_showtimes
from tests.programme.showtimes.lines import ZONES, reading

PIECES = (
    "Fri", "Sat-", "7:30", "25:99", "(", ")", "*", ";", "no", "except", "closed", "12/11", "Feb 30",
    "31", "99999999999", "daily", "also", "mats", "Q&A", ":", ",", "&", "midnight", "é", "\x00",
    "١٢", "🎬", "from", "opens", "until", "to", "doors", "9999-12-31", "0001-01-01", "29.2.", "am",
    "18h", "Uhr", "1/1/00", "٣:٣٠", "²:30", "dark", "(OC)", "-", "|", "\n", "only", "Dec", "2025",
)  # fmt: skip


@pytest.mark.parametrize("locale", ZONES)
def test_no_text_raises(locale: str) -> None:
    pieces = random.Random(locale)  # noqa: S311  # the same lines each time
    for _ in range(400):
        line = " ".join(pieces.choices(PIECES, k=pieces.randint(0, 25)))
        read = reading(line, locale)
        assert len(read.rejected) <= 50
        assert [one.start for one in read.screenings] == sorted(o.start for o in read.screenings)


@pytest.mark.parametrize("on", [date.min, date.max])
def test_the_ends_of_the_calendar_are_no_fault(on: date) -> None:
    for line in ("daily 7:30 midnight", "Fri-Thu 1am", "Dec 31 11pm", "from Fri 7:30", "Sat 31"):
        read_showtimes(line, zone="America/New_York", locale="en-US", on=on)
        read_showtimes(line, zone="Europe/Berlin", locale="de", on=on, week_start=on)


def test_a_text_too_long_for_a_line_is_refused_whole() -> None:
    read = reading("Fri 7:30 " * 100_000)
    assert not read.screenings
    assert [one.code for one in read.warnings] == ["line_too_long"]


def test_a_time_that_comes_twice_takes_the_first_and_is_reported() -> None:
    read = read_showtimes(
        "Sat 11/1 1:30am", zone="America/New_York", locale="en-US", on=date(2025, 10, 30)
    )
    assert [one.start.isoformat() for one in read.screenings] == ["2025-11-02T01:30:00-04:00"]
    assert [one.code for one in read.warnings] == ["ambiguous_local_time"]


def test_a_bare_weekday_without_a_week_is_the_next_one() -> None:
    read = read_showtimes("Tue 7:30", zone="UTC", locale="en-US", on=date(2025, 11, 5))
    assert [one.cinema_day for one in read.screenings] == [date(2025, 11, 11)]


def test_a_date_takes_the_year_that_puts_it_nearest() -> None:
    read = read_showtimes("Jan 2 7:30", zone="UTC", locale="en-US", on=date(2025, 12, 30))
    assert [one.cinema_day for one in read.screenings] == [date(2026, 1, 2)]


def test_every_warning_has_a_sentence() -> None:
    read = reading("Fri 10:15 12:45 3:15; Sat 11/9 7:00; Sun 7:75")
    assert len(read.warnings) == 3
    assert all(one.text.endswith(".") and one.about in one.text for one in read.warnings)
