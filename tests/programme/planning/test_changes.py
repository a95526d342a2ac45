"""What the public would notice, and what calendars must be told."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from houselights.programme.planning.changes import (
    Change,
    LastDay,
    last_days,
    public_changes,
    raises_sequence,
)
from houselights.programme.planning.planned import Part, Planned
from tests.programme.planning.builders import NOSFERATU, SUNRISE, a_house, a_time, plan_of, shown

ONE = shown()
HIRE = shown(kind="private")
CANCELLED = shown(is_cancelled=True)


def kinds(was: Planned | None, now: Planned) -> list[str]:
    found = public_changes(plan_of(was) if was else {}, plan_of(now))
    return [change.kind for change in found]


@pytest.mark.parametrize(
    ("was", "facts", "changes"),
    [
        (None, {}, ["added"]),
        (ONE, {}, []),
        (ONE, {"is_cancelled": True}, ["cancelled"]),
        (CANCELLED, {}, []),
        (CANCELLED, {"is_cancelled": False}, ["reinstated"]),
        (CANCELLED, {"is_cancelled": False, "starts": a_time("12-08 21:00")},
         ["reinstated", "moved"]),
        (CANCELLED, {"starts": a_time("12-08 21:00")}, []),
        (ONE, {"starts": a_time("12-08 21:00")}, ["moved"]),
        (ONE, {"starts": a_time("12-08 21:00"), "is_cancelled": True}, ["cancelled"]),
        (ONE, {"screen": 2}, ["moved_screen"]),
        (ONE, {"starts": a_time("12-08 21:00"), "screen": 2}, ["moved", "moved_screen"]),
        (ONE, {"parts": (Part(film=SUNRISE),)}, ["replaced"]),
        (ONE, {"parts": (Part(film=NOSFERATU, version=7),)}, ["details"]),
        (ONE, {"kind": "preview"}, ["details"]),
        (ONE, {"access": ("open_captions",)}, ["details"]),
        (ONE, {"guest": "A pianist"}, ["details"]),
        (ONE, {"price": "$6"}, ["details"]),
        (ONE, {"ticket_url": "https://tickets.example/1"}, ["details"]),
        (ONE, {"availability": "sold_out"}, ["details"]),
        (ONE, {"on_sale_at": datetime(2012, 12, 1, tzinfo=UTC)}, ["details"]),
        (ONE, {"public_note": "With music"}, ["details"]),
        (ONE, {"starts": a_time("12-08 21:00"), "guest": "A pianist"}, ["moved"]),
        (ONE, {"booth_note": "Two projectors"}, []),
        (ONE, {"cleaning_minutes": 30}, []),
        (HIRE, {"starts": a_time("12-08 21:00")}, []),
        (HIRE, {"kind": "public"}, ["added"]),
        (HIRE, {"kind": "public", "screen": 2}, ["added"]),
    ],
)  # fmt: skip
def test_each_change_has_its_kinds(
    was: Planned | None, facts: dict[str, Any], changes: list[str]
) -> None:
    assert kinds(was, replace(was or ONE, **facts)) == changes


@pytest.mark.parametrize("now", [CANCELLED, HIRE, shown(kind="staff")])
def test_nobody_is_told_of_what_comes_cancelled_or_unseen(now: Planned) -> None:
    assert kinds(None, now) == []


def test_the_second_time_that_the_clock_shows_is_another_time() -> None:
    first = shown("11-04 01:30")
    assert kinds(first, replace(first, starts=first.starts.replace(fold=1))) == ["moved"]


def test_changes_come_in_order_of_time_and_screen() -> None:
    late, early, beside = shown("12-09 19:30"), shown("12-08 14:00"), shown(screen=2, uid="2")
    found = public_changes({}, plan_of(late, beside, ONE, early))
    assert [change.after for change in found] == [early, ONE, beside, late]


def test_a_change_holds_the_film_and_both_sides() -> None:
    now = replace(ONE, parts=(Part(film=SUNRISE),))
    assert public_changes(plan_of(ONE), plan_of(now)) == [Change("replaced", SUNRISE, now, ONE)]


def test_a_change_tells_nothing_that_only_staff_may_read() -> None:
    was = replace(ONE, booth_note="Not for the public")
    now = replace(was, price="$6")
    (moved,) = public_changes(plan_of(was), plan_of(now))
    (opened,) = public_changes(
        plan_of(replace(HIRE, guest="A wedding")), plan_of(replace(now, guest=""))
    )
    assert "Not for the public" not in str([moved.as_json(), opened.as_json()])
    assert opened.before is None


def test_what_is_not_in_the_new_plan_did_not_change() -> None:
    assert public_changes(plan_of(ONE), {}) == []


@pytest.mark.parametrize("was", [None, ONE])
def test_json_keeps_a_change(was: Planned | None) -> None:
    change = Change("moved", NOSFERATU, replace(ONE, starts=a_time("12-08 21:00")), was)
    assert Change.from_json(change.as_json()) == change


FRIDAY, SATURDAY = shown("12-07 19:30"), shown("12-08 19:30")
LATE = shown("12-09 00:30")


@pytest.mark.parametrize(
    ("before", "after", "moved"),
    [
        ([FRIDAY], [FRIDAY], []),
        ([FRIDAY], [FRIDAY, SATURDAY], [(7, 8)]),
        ([FRIDAY, SATURDAY], [FRIDAY], [(8, 7)]),
        ([FRIDAY, SATURDAY], [FRIDAY, replace(SATURDAY, is_cancelled=True)], [(8, 7)]),
        ([SATURDAY], [SATURDAY, LATE], []),
        ([], [FRIDAY], [(None, 7)]),
        ([FRIDAY], [], [(7, None)]),
        ([FRIDAY], [FRIDAY, replace(SATURDAY, kind="preview")], []),
        ([FRIDAY], [FRIDAY, replace(SATURDAY, kind="private")], []),
    ],
    ids=[
        "the same",
        "held over",
        "cut short",
        "its last day was cancelled",
        "half past midnight is the same day",
        "it comes",
        "it goes",
        "a preview ends no run",
        "a private hire ends no run",
    ],
)
def test_a_last_day_that_moves_is_named(
    before: list[Planned], after: list[Planned], moved: list[tuple[int | None, int | None]]
) -> None:
    days = [
        LastDay(NOSFERATU, *(date(2012, 12, day) if day else None for day in pair))
        for pair in moved
    ]
    assert last_days(plan_of(*before), plan_of(*after), a_house()) == days


def test_each_film_has_its_own_last_day() -> None:
    sunrise = shown("12-09 19:30", SUNRISE)
    found = last_days({}, plan_of(sunrise, FRIDAY), a_house())
    assert [(one.film, one.after) for one in found] == [
        (NOSFERATU, date(2012, 12, 7)),
        (SUNRISE, date(2012, 12, 9)),
    ]


MOMENTOUS: Mapping[str, Any] = {
    "screen": 2,
    "starts": a_time("12-08 21:00"),
    "preshow_minutes": 5,
    "parts": (Part(film=SUNRISE),),
    "is_cancelled": True,
    "kind": "preview",
}
QUIET: Mapping[str, Any] = {
    "cleaning_minutes": 5,
    "access": ("relaxed",),
    "guest": "A pianist",
    "price": "$6",
    "ticket_url": "https://tickets.example/1",
    "availability": "sold_out",
    "public_note": "With music",
    "booth_note": "Two projectors",
}


@pytest.mark.parametrize("name", [*MOMENTOUS, *QUIET])
def test_calendars_are_told_of_time_place_and_programme_alone(name: str) -> None:
    now = replace(ONE, **{name: {**MOMENTOUS, **QUIET}[name]})
    assert raises_sequence(ONE, now) == (name in MOMENTOUS)


def test_calendars_are_told_of_the_second_time_that_night() -> None:
    first = shown("11-04 01:30")
    assert raises_sequence(first, replace(first, starts=first.starts.replace(fold=1)))
