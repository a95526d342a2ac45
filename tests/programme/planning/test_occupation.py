"""For how long a screening keeps its screen (I1, I3)."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from houselights.programme.planning.occupation import minutes_of, occupation
from houselights.programme.planning.planned import Part
from tests.programme.planning.builders import (
    FILMS,
    NEW_YORK,
    NOSFERATU,
    SUNRISE,
    UNKNOWN,
    shown,
)


@pytest.mark.parametrize(
    ("part", "minutes"),
    [
        (Part(film=NOSFERATU), 94),
        (Part(film=SUNRISE), 120),
        (Part(film=SUNRISE, version=7), 95),
        (Part(film=SUNRISE, version=8), 120),
        (Part(film=SUNRISE, version=7, minutes=90), 90),
        (Part(film=UNKNOWN), None),
        (Part(film=UNKNOWN, minutes=80), 80),
        (Part(film=99), None),
        (Part(kind="talk", text="A talk"), None),
        (Part(kind="talk", text="A talk", minutes=20), 20),
    ],
)
def test_a_part_is_as_long_as_it_says_else_its_version_else_its_film(
    part: Part, minutes: int | None
) -> None:
    assert minutes_of(part, FILMS) == minutes


def test_the_stretches_follow_one_another_from_the_advertised_start_on() -> None:
    one = shown(
        "12-08 19:30",
        preshow_minutes=10,
        parts=(
            Part(kind="short", film=UNKNOWN, minutes=12),
            Part(film=NOSFERATU),
            Part(kind="q_and_a", minutes=30),
        ),
        cleaning_minutes=15,
    )
    found = occupation(one, FILMS, NEW_YORK)
    assert [
        (
            one.kind,
            f"{one.starts_at.astimezone(NEW_YORK):%H:%M}",
            _minutes(one.starts_at, one.ends_at),
        )
        for one in found.stretches
    ] == [
        ("preshow", "19:30", 10),
        ("short", "19:40", 12),
        ("feature", "19:52", 94),
        ("q_and_a", "21:26", 30),
        ("cleaning", "21:56", 15),
    ]
    assert found.starts_at == datetime(2012, 12, 9, 0, 30, tzinfo=UTC)
    assert _minutes(found.starts_at, found.ends_at) == 146
    assert _minutes(found.starts_at, found.free_at) == 161
    assert found.is_known


def test_a_stretch_that_takes_no_time_is_left_out() -> None:
    assert [one.kind for one in occupation(shown(), FILMS, NEW_YORK).stretches] == ["feature"]


@pytest.mark.parametrize(
    ("parts", "minutes"),
    [
        ((Part(film=UNKNOWN),), 10),
        ((Part(film=NOSFERATU), Part(kind="talk", text="A talk")), 104),
        ((), 10),
    ],
)
def test_what_is_not_known_counts_with_what_is(parts: tuple[Part, ...], minutes: int) -> None:
    found = occupation(shown(parts=parts, preshow_minutes=10), FILMS, NEW_YORK)
    assert not found.is_known
    assert _minutes(found.starts_at, found.ends_at) == minutes


def test_what_takes_no_time_at_all_is_free_at_once() -> None:
    found = occupation(shown(film=UNKNOWN), FILMS, NEW_YORK)
    assert found.starts_at == found.ends_at == found.free_at


@pytest.mark.parametrize(
    ("zone", "starts", "fold", "start"),
    [
        ("America/New_York", "2012-11-04 01:30", 0, "2012-11-04T05:30+00:00"),
        ("America/New_York", "2012-11-04 01:30", 1, "2012-11-04T06:30+00:00"),
        ("Europe/Berlin", "2012-10-28 02:30", 0, "2012-10-28T00:30+00:00"),
        ("Europe/Berlin", "2012-10-28 02:30", 1, "2012-10-28T01:30+00:00"),
    ],
)
def test_the_fold_chooses_between_two_times_that_the_clock_shows_alike(
    zone: str, starts: str, fold: int, start: str
) -> None:
    one = shown(starts=datetime.fromisoformat(starts).replace(fold=fold))
    assert occupation(one, FILMS, ZoneInfo(zone)).starts_at == datetime.fromisoformat(start)


def test_a_film_is_no_longer_in_the_night_in_which_the_clock_goes_back() -> None:
    found = occupation(shown("11-04 00:30"), FILMS, NEW_YORK)
    assert _minutes(found.starts_at, found.ends_at) == 94


def _minutes(start: datetime, end: datetime) -> float:
    return (end - start).total_seconds() / 60
