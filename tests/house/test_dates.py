from datetime import date, datetime

import pytest

from houselights.house.dates import clock_time, long_day, short_day

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
