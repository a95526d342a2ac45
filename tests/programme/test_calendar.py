from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from houselights.programme.calendar import cinema_day, day_bounds, week_start

NEW_YORK = ZoneInfo("America/New_York")
SIX = time(6)


@pytest.mark.parametrize(
    ("local", "day"),
    [
        ("2012-12-08 19:30", date(2012, 12, 8)),
        ("2012-12-09 00:30", date(2012, 12, 8)),
        ("2012-12-09 05:59", date(2012, 12, 8)),
        ("2012-12-09 06:00", date(2012, 12, 9)),
    ],
)
def test_a_film_at_half_past_midnight_belongs_to_the_evening_before(local: str, day: date) -> None:
    moment = datetime.fromisoformat(local).replace(tzinfo=NEW_YORK)
    assert cinema_day(moment, NEW_YORK, SIX) == day
    assert cinema_day(moment.astimezone(UTC), NEW_YORK, SIX) == day


def test_the_bounds_of_a_day_hold_what_belongs_to_it() -> None:
    start, end = day_bounds(date(2012, 12, 8), NEW_YORK, SIX)
    assert start == datetime(2012, 12, 8, 11, tzinfo=UTC)
    assert cinema_day(start, NEW_YORK, SIX) == date(2012, 12, 8)
    assert cinema_day(end, NEW_YORK, SIX) == date(2012, 12, 9)


def test_a_day_on_which_the_clocks_change_is_an_hour_shorter() -> None:
    start, end = day_bounds(date(2012, 3, 10), NEW_YORK, time(1))
    assert (end.astimezone(UTC) - start.astimezone(UTC)).total_seconds() == 24 * 3600
    start, end = day_bounds(date(2012, 3, 11), NEW_YORK, time(1))
    assert (end.astimezone(UTC) - start.astimezone(UTC)).total_seconds() == 23 * 3600


@pytest.mark.parametrize(
    ("day", "starts_on", "first"),
    [
        (date(2012, 12, 8), 4, date(2012, 12, 7)),
        (date(2012, 12, 7), 4, date(2012, 12, 7)),
        (date(2012, 12, 6), 4, date(2012, 11, 30)),
        (date(2012, 12, 9), 0, date(2012, 12, 3)),
    ],
)
def test_the_cinema_week_begins_on_its_own_weekday(day: date, starts_on: int, first: date) -> None:
    assert week_start(day, starts_on) == first
