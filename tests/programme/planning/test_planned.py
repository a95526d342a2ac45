"""A screening as a value: what it is listed under, who sees it, and its way through JSON."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from houselights.programme.planning.planned import Part, Planned, new_uid
from tests.programme.planning.builders import NOSFERATU, SUNRISE, a_time, shown

A_FULL_ONE = shown(
    parts=(
        Part(kind="short", film=SUNRISE, minutes=12),
        Part(kind="talk", text="Introduction"),
        Part(film=NOSFERATU, version=7),
    ),
    kind="preview",
    is_cancelled=True,
    preshow_minutes=10,
    cleaning_minutes=15,
    access=("open_captions", "relaxed"),
    guest="A pianist",
    price="$6",
    ticket_url="https://tickets.example/1",
    availability="few_left",
    on_sale_at=datetime(2012, 12, 1, 17, tzinfo=UTC),
    public_note="With live music",
    booth_note="Two projectors",
)


@pytest.mark.parametrize(
    ("parts", "film"),
    [
        ((Part(film=NOSFERATU),), NOSFERATU),
        ((Part(kind="short", film=SUNRISE), Part(film=NOSFERATU)), NOSFERATU),
        ((Part(film=NOSFERATU), Part(film=SUNRISE)), NOSFERATU),
        ((Part(kind="short", film=SUNRISE), Part(kind="talk", text="A talk")), SUNRISE),
        ((Part(text="A party"), Part(film=SUNRISE)), SUNRISE),
        ((Part(kind="talk", text="A talk"),), None),
        ((), None),
    ],
)
def test_it_is_listed_under_its_first_feature_else_its_first_film(
    parts: tuple[Part, ...], film: int | None
) -> None:
    assert shown(parts=parts).film == film


@pytest.mark.parametrize(
    ("kind", "is_seen"),
    [("public", True), ("preview", True), ("school", True), ("private", False), ("staff", False)],
)
def test_private_and_staff_screenings_are_not_seen(kind: str, is_seen: bool) -> None:
    assert shown(kind=kind).is_seen is is_seen
    assert shown(kind=kind).is_showing is is_seen


def test_a_cancelled_one_is_seen_but_not_shown() -> None:
    cancelled = shown(is_cancelled=True)
    assert cancelled.is_seen
    assert not cancelled.is_showing


@pytest.mark.parametrize(
    "one",
    [
        shown(),
        A_FULL_ONE,
        shown(film=None),
        shown(starts=a_time("11-04 01:30").replace(fold=1)),
    ],
    ids=["plain", "full", "without a film", "the second time that night"],
)
def test_json_keeps_everything(one: Planned) -> None:
    read = Planned.from_json(json.loads(json.dumps(one.as_json())))
    assert read == one
    assert read.starts.fold == one.starts.fold


def test_reading_json_leaves_it_as_it_was() -> None:
    values = A_FULL_ONE.as_json()
    Planned.from_json(values)
    assert values == A_FULL_ONE.as_json()


def test_the_same_time_shown_again_that_night_is_another_time() -> None:
    first = shown("11-04 01:30")
    second = replace(first, starts=first.starts.replace(fold=1))
    assert first != second
    assert second.is_moved_from(first)
    assert not first.is_moved_from(shown("11-04 01:30", screen=2))


def test_every_new_uid_is_another() -> None:
    assert new_uid() != new_uid()
