"""What a showtime line changes of a film on one screen in one week."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta

import pytest

from houselights.programme.planning.line_entry import Entered, Line, Overlay, Start, entered
from houselights.programme.planning.marks import Marks
from houselights.programme.planning.planned import Part, Planned
from tests.programme.planning.builders import NOSFERATU, SUNRISE, a_house, a_time, shown

VERSION_35 = 7
MARKS = Marks(versions={"35mm": VERSION_35}, bargain_price="matinee, $6")


def a_line(*times: str, **facts: object) -> Line:
    """`12-08 19:30 oc 35mm`: a date, a time and marks, each a start of Nosferatu on screen 1."""
    given: dict[str, object] = {"film": NOSFERATU, "screen": 1, "marks": MARKS}
    return Line(starts=tuple(map(_start, times)), **given | facts)  # type: ignore[arg-type]


def _start(text: str) -> Start:
    day, clock, *marks = text.split()
    starts = a_time(f"{day} {clock}")
    return Start(starts, (starts - timedelta(hours=6)).date(), tuple(marks))


def enter(line: Line, *current: Planned, published: Collection[str] | None = None) -> Entered:
    """The line entered where `current` stands, all of it published unless said otherwise."""
    public = {one.uid for one in current} if published is None else published
    return entered(line, current, a_house(), public)


def said(overlay: Overlay) -> list[str]:
    """`12-08 19:30 -> 12-08 21:00`: by uid, which is the time at which it stood, or `new`."""
    return sorted(_said(uid, one) for uid, one in overlay.items())


def _said(uid: str, one: Planned | None) -> str:
    name = "new" if len(uid) == 36 else uid
    if one is None:
        return f"{name} forgotten"
    return f"{name} cancelled" if one.is_cancelled else f"{name} -> {one.starts:%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("stands", "line", "changes"),
    [
        ([], ["12-08 19:30"], ["new -> 12-08 19:30"]),
        (["12-08 19:30"], ["12-08 19:30"], []),
        (["12-08 19:30"], ["12-08 19:30", "12-08 21:30"], ["new -> 12-08 21:30"]),
        (["12-08 19:30"], ["12-08 20:00"], ["12-08 19:30 -> 12-08 20:00"]),
        (["12-08 19:30"], ["12-09 00:30"], ["12-08 19:30 -> 12-09 00:30"]),
        (["12-08 19:30"], ["12-09 19:30"], ["12-08 19:30 cancelled", "new -> 12-09 19:30"]),
        (["12-08 19:30"], [], ["12-08 19:30 cancelled"]),
        (
            ["12-08 17:00", "12-08 19:30"],
            ["12-08 17:00", "12-08 20:00"],
            ["12-08 19:30 -> 12-08 20:00"],
        ),
        (
            ["12-08 17:00", "12-08 19:30"],
            ["12-08 20:00"],
            ["12-08 17:00 cancelled", "12-08 19:30 cancelled", "new -> 12-08 20:00"],
        ),
        (
            ["12-08 19:30"],
            ["12-08 17:00", "12-08 20:00"],
            ["12-08 19:30 cancelled", "new -> 12-08 17:00", "new -> 12-08 20:00"],
        ),
        (
            ["12-08 19:30", "12-09 19:30"],
            ["12-08 20:00", "12-09 20:00"],
            ["12-08 19:30 -> 12-08 20:00", "12-09 19:30 -> 12-09 20:00"],
        ),
    ],
    ids=[
        "one comes",
        "it stays",
        "one stays and one comes",
        "one goes and one comes on its day: it moved",
        "half past midnight is of the same day",
        "another day is no move",
        "an empty line",
        "what stays is not what moved",
        "two go and one comes: nobody knows which moved",
        "one goes and two come: nobody knows where to",
        "each day moves its own",
    ],
)
def test_a_line_states_all_that_a_film_shows(
    stands: list[str], line: list[str], changes: list[str]
) -> None:
    assert said(enter(a_line(*line), *map(shown, stands)).overlay) == changes


def test_what_was_never_published_is_forgotten_when_it_goes() -> None:
    public, draft = shown("12-08 17:00"), shown("12-09 17:00")
    found = enter(a_line(), public, draft, published={public.uid})
    assert said(found.overlay) == ["12-08 17:00 cancelled", "12-09 17:00 forgotten"]


def test_what_was_cancelled_stays_cancelled_until_its_time_is_typed_again() -> None:
    cancelled = shown("12-08 19:30", is_cancelled=True)
    assert said(enter(a_line("12-09 19:30"), cancelled).overlay) == ["new -> 12-09 19:30"]
    found = enter(a_line("12-08 19:30"), cancelled).overlay
    assert found == {cancelled.uid: replace(cancelled, is_cancelled=False)}


def test_a_cancelled_screening_is_not_moved() -> None:
    cancelled = shown("12-08 19:30", is_cancelled=True)
    assert said(enter(a_line("12-08 20:00"), cancelled).overlay) == ["new -> 12-08 20:00"]


@pytest.mark.parametrize("is_first", [True, False])
def test_a_cancelled_twin_does_not_hide_the_one_that_goes_on(is_first: bool) -> None:
    going = shown("12-08 19:30")
    twin = replace(going, uid="twin", is_cancelled=True)
    stands = [twin, going] if is_first else [going, twin]
    assert enter(a_line("12-08 19:30"), *stands).overlay == {}
    assert said(enter(a_line(), *stands).overlay) == ["12-08 19:30 cancelled"]


def test_other_screens_and_other_films_are_left_alone() -> None:
    other_screen, other_film = shown("12-08 17:00", screen=2), shown("12-08 21:30", SUNRISE)
    assert enter(a_line(), other_screen, other_film).overlay == {}
    found = enter(a_line("12-08 17:00"), other_screen, other_film).overlay
    assert said(found) == ["new -> 12-08 17:00"]


@pytest.mark.parametrize("kind", ["private", "staff"])
def test_a_line_says_nothing_of_what_the_public_does_not_see(kind: str) -> None:
    assert enter(a_line(), shown(kind=kind)).overlay == {}


def test_a_new_screening_begins_with_what_the_line_gives_it() -> None:
    line = a_line("12-08 19:30 35mm", screen=2, preshow_minutes=10, cleaning_minutes=15)
    (one,) = enter(line).overlay.values()
    assert one == Planned(
        uid=one.uid if one else "",
        screen=2,
        starts=a_time("12-08 19:30"),
        parts=(Part(film=NOSFERATU, version=VERSION_35),),
        preshow_minutes=10,
        cleaning_minutes=15,
    )


def test_what_stays_or_moves_keeps_everything_else() -> None:
    one = shown(preshow_minutes=5, guest="A pianist", ticket_url="https://tickets.example/1")
    assert enter(a_line("12-08 19:30", preshow_minutes=10), one).overlay == {}
    found = enter(a_line("12-08 20:00", preshow_minutes=10), one).overlay
    assert found == {one.uid: replace(one, starts=a_time("12-08 20:00"))}


def test_a_mark_changes_what_stays() -> None:
    one = shown()
    found = enter(a_line("12-08 19:30 oc"), one).overlay
    assert found == {one.uid: replace(one, access=("open_captions",))}


def test_marks_that_no_screening_can_take_are_named() -> None:
    line = a_line("12-08 17:00 oc 3d", "12-08 19:30", "12-08 21:30 70mm 35mm")
    assert enter(line).unplaced_marks == {"3d", "70mm"}
    assert enter(a_line("12-08 17:00 oc")).unplaced_marks == frozenset()


def test_a_line_does_not_say_which_of_two_equal_times_is_meant_so_it_stays() -> None:
    second = shown(starts=a_time("11-04 01:30").replace(fold=1))
    line = Line(
        film=NOSFERATU,
        screen=1,
        starts=(Start(a_time("11-04 01:30"), date(2012, 11, 3), ("oc",)),),
        marks=MARKS,
    )
    (after,) = enter(line, second).overlay.values()
    assert after == replace(second, access=("open_captions",))
    assert after is not None
    assert after.starts.fold == 1


@pytest.mark.parametrize(
    "line",
    [
        ["12-08 19:30"],
        ["12-07 19:30 oc", "12-08 14:00 bargain", "12-08 19:30 35mm qa", "12-09 00:30 matinee"],
        ["12-08 19:30 3d"],
    ],
)
def test_entering_the_same_line_again_changes_nothing(line: list[str]) -> None:
    stands = [one for one in enter(a_line(*line)).overlay.values() if one]
    assert len(stands) == len(line)
    assert enter(a_line(*line), *stands).overlay == {}
