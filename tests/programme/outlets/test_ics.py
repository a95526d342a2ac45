from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from houselights.programme.outlets import ics

NEW_YORK = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("Nosferatu", "Nosferatu"),
        ("Yi Yi; or, A One and a Two", "Yi Yi\\; or\\, A One and a Two"),
        ("Face\\Off", "Face\\\\Off"),
        ("one\ntwo\r\nthree\rfour", "one\\ntwo\\nthree\\nfour"),
        ("bell\x07 and null\x00", "bell and null"),
        ("tab\there", "tab\there"),
        ("Amour fou — Was ist’s? 🎬", "Amour fou — Was ist’s? 🎬"),
    ],
)
def test_text_is_escaped(value: str, written: str) -> None:
    assert ics.text(value) == written


def test_an_address_cannot_begin_another_line() -> None:
    assert ics.uri("https://a.example/\r\nX-EVIL:1") == "https://a.example/X-EVIL:1"


@pytest.mark.parametrize(
    "title",
    [
        "short",
        "x" * 75,
        "x" * 76,
        "x" * 300,
        "ü" * 120,
        "🎬" * 60,
        "x" + "🎬" * 60,
        "فیلم " * 40,
        "a" * 74 + "é",
        "a" * 73 + "é" + "b" * 72 + "é",
    ],
)
def test_no_line_is_longer_than_75_octets_and_none_breaks_a_character(title: str) -> None:
    folded = ics.folded(title)
    rows = folded.encode().removesuffix(b"\r\n").split(b"\r\n")
    assert max(map(len, rows)) <= 75
    assert [row.decode() for row in rows]
    assert all(row.startswith(b" ") for row in rows[1:])
    assert folded.replace("\r\n ", "") == title + "\r\n"


def test_a_line_of_75_octets_is_not_folded() -> None:
    assert ics.folded("x" * 75) == "x" * 75 + "\r\n"


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        (
            datetime(2012, 12, 14, 0, 30, tzinfo=UTC),
            datetime(2012, 12, 14, 2, 4, tzinfo=UTC),
            (
                "DTSTART;TZID=America/New_York:20121213T193000\r\n"
                "DTEND;TZID=America/New_York:20121213T210400\r\n"
            ),
        ),
        (
            datetime(2012, 12, 14, 0, 30, tzinfo=UTC),
            None,
            "DTSTART;TZID=America/New_York:20121213T193000\r\n",
        ),
        # The hour from one to two comes twice on 4 November 2012: this is its second time.
        (
            datetime(2012, 11, 4, 6, 30, tzinfo=UTC),
            datetime(2012, 11, 4, 8, 0, tzinfo=UTC),
            "DTSTART:20121104T063000Z\r\nDTEND:20121104T080000Z\r\n",
        ),
        (
            datetime(2012, 11, 4, 5, 30, tzinfo=UTC),
            None,
            "DTSTART;TZID=America/New_York:20121104T013000\r\n",
        ),
    ],
)
def test_a_time_is_on_the_cinemas_clock_unless_the_clock_shows_it_twice(
    start: datetime, end: datetime | None, written: str
) -> None:
    assert ics.times(NEW_YORK, start, end) == written


@pytest.mark.parametrize("key", ["America/New_York", "Europe/Berlin", "UTC", "Asia/Kolkata"])
def test_a_zone_is_told_for_the_years_asked_for(key: str) -> None:
    lines = ics.zone_lines(ZoneInfo(key), 2012, 2013)
    assert lines.startswith(f"BEGIN:VTIMEZONE\r\nTZID:{key}\r\n")
    assert lines.endswith("END:VTIMEZONE\r\n")
    assert "COMMENT" not in lines
