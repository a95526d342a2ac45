from datetime import date, datetime

import pytest

from houselights.house.dates import (
    clock_time,
    full_day,
    long_day,
    month,
    short_day,
    span,
    weekday,
)

DAY = date(2012, 12, 8)


@pytest.mark.parametrize(
    ("language", "printed"),
    [
        ("en", "Saturday, December 8"),
        ("en-gb", "Saturday 8 December"),
        ("de", "Samstag, 8. Dezember"),
        ("fr", "samedi 8 décembre"),
        ("nl", "zaterdag 8 december"),
        ("es", "sábado, 8 de diciembre"),
    ],
)
def test_a_day_is_printed_in_full_as_its_language_does(language: str, printed: str) -> None:
    assert long_day(DAY, language) == printed


@pytest.mark.parametrize(
    ("language", "printed"), [("en", "Sat 12/8"), ("en-gb", "Sat 08/12"), ("de", "Sa. 8.12.")]
)
def test_a_day_is_printed_short(language: str, printed: str) -> None:
    assert short_day(DAY, language) == printed


@pytest.mark.parametrize(
    ("language", "clock", "printed"),
    [
        ("en", "19:30", "7:30"),
        ("en", "12:00", "12:00"),
        ("en", "11:00", "11:00 am"),
        ("en", "00:15", "12:15 am"),
        ("en-gb", "19:30", "19:30"),
        ("de", "19:30", "19:30"),
        ("de", "09:05", "9:05"),
        ("fr", "19:30", "19h30"),
    ],
)
def test_a_time_is_printed_as_on_a_marquee(language: str, clock: str, printed: str) -> None:
    assert clock_time(datetime.fromisoformat(f"2012-12-08T{clock}"), language) == printed


@pytest.mark.parametrize(
    ("language", "full", "name", "whole"),
    [
        ("en", "Saturday, December 8, 2012", "Saturday", "December 2012"),
        ("en-gb", "Saturday, 8 December 2012", "Saturday", "December 2012"),
        ("de", "Samstag, 8. Dezember 2012", "Samstag", "Dezember 2012"),
        ("fr", "samedi 8 décembre 2012", "samedi", "décembre 2012"),
    ],
)
def test_a_day_has_its_year_its_weekday_and_its_month(
    language: str, full: str, name: str, whole: str
) -> None:
    assert (full_day(DAY, language), weekday(DAY, language)) == (full, name)
    assert month(DAY, language) == whole


@pytest.mark.parametrize(
    ("last", "printed"),
    [(date(2012, 12, 13), "Dec 8 – 13, 2012"), (date(2013, 1, 3), "Dec 8, 2012 – Jan 3, 2013")],
)
def test_a_span_names_what_its_ends_do_not_share_twice(last: date, printed: str) -> None:
    assert span(DAY, last, "en").replace("\u2009", " ") == printed
