"""Which times of the clock exist, which come twice, and which moment each one is (I4 to I6)."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from houselights.programme.wall_clock import comes_twice, exists, instant

NEW_YORK, BERLIN = "America/New_York", "Europe/Berlin"
LORD_HOWE = "Australia/Lord_Howe"  # its clock moves by half an hour

SKIPPED = [
    (NEW_YORK, "2012-03-11 02:00"),
    (NEW_YORK, "2012-03-11 02:59"),
    (BERLIN, "2012-03-25 02:30"),
    (LORD_HOWE, "2012-10-07 02:15"),
    ("Pacific/Apia", "2011-12-30 19:30"),
]
REPEATED = [
    (NEW_YORK, "2012-11-04 01:00"),
    (NEW_YORK, "2012-11-04 01:59"),
    (BERLIN, "2012-10-28 02:30"),
    (LORD_HOWE, "2012-04-01 01:45"),
]
PLAIN = [
    (NEW_YORK, "2012-12-08 19:30"),
    (NEW_YORK, "2012-03-11 01:59"),
    (NEW_YORK, "2012-03-11 03:00"),
    (NEW_YORK, "2012-11-04 00:59"),
    (NEW_YORK, "2012-11-04 02:00"),
    (BERLIN, "2012-03-25 03:00"),
    (BERLIN, "2012-10-28 03:00"),
    ("UTC", "2012-03-11 02:30"),
]


@pytest.mark.parametrize(("zone", "local"), SKIPPED)
def test_a_time_that_the_clock_skips_does_not_exist(zone: str, local: str) -> None:
    for fold in (0, 1):
        skipped = datetime.fromisoformat(local).replace(fold=fold)
        assert not exists(skipped, ZoneInfo(zone))
        assert not comes_twice(skipped, ZoneInfo(zone))


@pytest.mark.parametrize(("zone", "local"), REPEATED)
def test_a_time_that_the_clock_repeats_comes_twice(zone: str, local: str) -> None:
    for fold in (0, 1):
        repeated = datetime.fromisoformat(local).replace(fold=fold)
        assert comes_twice(repeated, ZoneInfo(zone))
        assert exists(repeated, ZoneInfo(zone))


@pytest.mark.parametrize(("zone", "local"), PLAIN)
def test_any_other_time_comes_once(zone: str, local: str) -> None:
    assert exists(datetime.fromisoformat(local), ZoneInfo(zone))
    assert not comes_twice(datetime.fromisoformat(local), ZoneInfo(zone))


@pytest.mark.parametrize("year", [1, 9999])
def test_no_zone_reaches_beyond_the_calendar(year: int) -> None:
    ends = {1: datetime(1, 1, 1, 0, 0), 9999: datetime(9999, 12, 31, 23, 59)}  # noqa: DTZ001
    assert not exists(ends[year], ZoneInfo(BERLIN if year == 1 else NEW_YORK))


@pytest.mark.parametrize(
    ("zone", "local", "fold", "moment"),
    [
        (NEW_YORK, "2012-12-08 19:30", 0, "2012-12-09T00:30+00:00"),
        (NEW_YORK, "2012-07-08 19:30", 0, "2012-07-08T23:30+00:00"),
        (NEW_YORK, "2012-11-04 01:30", 0, "2012-11-04T05:30+00:00"),
        (NEW_YORK, "2012-11-04 01:30", 1, "2012-11-04T06:30+00:00"),
        (BERLIN, "2012-10-28 02:30", 0, "2012-10-28T00:30+00:00"),
        (BERLIN, "2012-10-28 02:30", 1, "2012-10-28T01:30+00:00"),
        (LORD_HOWE, "2012-04-01 01:45", 1, "2012-03-31T15:15+00:00"),
    ],
)
def test_the_fold_chooses_between_two_moments(
    zone: str, local: str, fold: int, moment: str
) -> None:
    found = instant(datetime.fromisoformat(local).replace(fold=fold), ZoneInfo(zone))
    assert found.isoformat(timespec="minutes") == moment
