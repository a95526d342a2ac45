"""What must not be planned (I1, I4, I7, I9), and what needs a word (I2, I3, I5, I8, I25)."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from houselights.programme.planning.planned import Part, Planned
from houselights.programme.planning.problems import Closed, House, RunLimits, blocks, warnings
from tests.programme.planning.builders import NOSFERATU, UNKNOWN, a_house, a_time, shown

SATURDAY = date(2012, 12, 8)
Row = tuple[str, int, int]


def on_screens(*rows: Row) -> list[Planned]:
    """Screenings on 8 December, each from its time, on a screen, for so many minutes."""
    return [
        shown(f"12-08 {at}", screen=screen, parts=(Part(film=NOSFERATU, minutes=minutes),))
        for at, screen, minutes in rows
    ]


def found(plan: list[Planned], house: House | None = None) -> list[str]:
    """The blocks: `overlap 20:00 18:00`."""
    return [
        _said(problem.screening, problem.code, problem.other)
        for problem in blocks(plan, house or a_house())
    ]


def warned(plan: list[Planned], house: House | None = None) -> list[str]:
    return [problem.code for problem in warnings(plan, house or a_house())]


def _said(one: Planned, code: str, other: Planned | None) -> str:
    times = [f"{each.starts:%H:%M}" for each in (one, other) if each]
    return " ".join([code, *times])


@pytest.mark.parametrize(
    ("rows", "problems"),
    [
        ([("18:00", 1, 121), ("20:00", 1, 90)], ["overlap 20:00 18:00"]),
        ([("20:00", 1, 90), ("18:00", 1, 121)], ["overlap 20:00 18:00"]),
        ([("18:00", 1, 120), ("20:00", 1, 90)], []),
        ([("18:00", 1, 121), ("20:00", 2, 90)], []),
        (
            [("17:00", 1, 300), ("18:00", 1, 60), ("20:00", 1, 60)],
            ["overlap 18:00 17:00", "overlap 20:00 17:00"],
        ),
        (
            [("17:00", 1, 120), ("18:00", 1, 240), ("19:30", 1, 60)],
            ["overlap 18:00 17:00", "overlap 19:30 18:00"],
        ),
    ],
    ids=[
        "one minute too long",
        "in whatever order",
        "the end touches the start",
        "another screen",
        "a long one covers two",
        "a chain",
    ],
)
def test_two_on_one_screen_do_not_overlap(rows: list[Row], problems: list[str]) -> None:
    assert found(on_screens(*rows)) == problems


@pytest.mark.parametrize("before", [[], [("18:00", 1, 120)]], ids=["alone", "after another"])
def test_two_that_start_together_always_meet(before: list[Row]) -> None:
    one, other = shown("12-08 20:00", UNKNOWN), shown("12-08 20:00", UNKNOWN, uid="other")
    assert found([*on_screens(*before), one, other]) == ["overlap 20:00 20:00"]


def test_the_preshow_keeps_the_screen_too() -> None:
    first, second = on_screens(("18:00", 1, 115), ("20:00", 1, 90))
    assert found([first, second]) == []
    assert found([replace(first, preshow_minutes=10), second]) == ["overlap 20:00 18:00"]


def test_what_was_cancelled_meets_nothing() -> None:
    first, second = on_screens(("18:00", 1, 150), ("20:00", 1, 90))
    assert found([replace(first, is_cancelled=True), second]) == []
    assert found([first, replace(second, is_cancelled=True)]) == []


def test_a_private_hire_keeps_its_screen() -> None:
    hire = shown("12-08 20:00", None, kind="private")
    assert found([hire, *on_screens(("20:30", 1, 90))]) == ["overlap 20:30 20:00"]


def test_a_film_past_midnight_meets_what_starts_on_the_next_date() -> None:
    late = shown("12-08 23:30")
    assert found([late, shown("12-09 01:00")]) == ["overlap 01:00 23:30"]
    assert found([late, shown("12-09 01:04")]) == []


def test_unknown_length_is_warned_of_and_counts_with_what_is_known() -> None:
    unknown = shown("12-08 18:00", UNKNOWN, preshow_minutes=10)
    close, later = on_screens(("18:05", 1, 60), ("18:10", 1, 60))
    assert found([unknown, close]) == ["overlap 18:05 18:00"]
    assert found([unknown, later]) == []
    assert warned([unknown, later]) == ["unknown_length"]


@pytest.mark.parametrize(
    ("zone", "skipped", "shown_twice", "plain"),
    [
        ("America/New_York", "2012-03-11 02:30", "2012-11-04 01:30", "2012-11-04 02:30"),
        ("Europe/Berlin", "2012-03-25 02:30", "2012-10-28 02:30", "2012-10-28 01:30"),
    ],
)
def test_a_time_that_the_clock_skips_is_refused_and_one_it_repeats_is_warned_of(
    zone: str, skipped: str, shown_twice: str, plain: str
) -> None:
    house = a_house(ZoneInfo(zone))
    assert found([shown(skipped)], house) == ["no_such_time 02:30"]
    assert found([shown(shown_twice)], house) == []
    assert warned([shown(shown_twice)], house) == ["time_comes_twice"]
    assert warned([shown(plain)], house) == []


def test_choosing_the_second_time_that_night_does_not_end_the_question() -> None:
    second = shown(starts=a_time("11-04 01:30").replace(fold=1))
    assert warned([second]) == ["time_comes_twice"]


@pytest.mark.parametrize(
    ("one", "problems"),
    [
        (shown(film=None), ["no_film 19:30"]),
        (shown(film=None, kind="preview"), ["no_film 19:30"]),
        (shown(film=None, kind="private"), []),
        (shown(film=None, kind="staff"), []),
        (shown(film=None, is_cancelled=True), ["no_film 19:30"]),
        (shown(parts=()), ["no_film 19:30"]),
    ],
)
def test_what_the_public_sees_shows_a_film(one: Planned, problems: list[str]) -> None:
    assert found([one]) == problems


@pytest.mark.parametrize(
    ("at", "is_closed"),
    [
        ("12-08 05:59", False),
        ("12-08 06:00", True),
        ("12-08 19:30", True),
        ("12-09 00:30", True),
        ("12-09 06:00", False),
    ],
)
def test_a_closed_day_ends_when_the_next_cinema_day_begins(at: str, is_closed: bool) -> None:
    house = a_house(closed=(Closed(SATURDAY, SATURDAY),))
    assert bool(found([shown(at)], house)) == is_closed


@pytest.mark.parametrize(
    ("closed", "problems"),
    [
        (Closed(SATURDAY, SATURDAY), ["closed 19:30"]),
        (Closed(SATURDAY, SATURDAY, screen=1), ["closed 19:30"]),
        (Closed(SATURDAY, SATURDAY, screen=2), []),
        (Closed(date(2012, 12, 1), date(2012, 12, 31)), ["closed 19:30"]),
        (Closed(date(2012, 12, 1), date(2012, 12, 7)), []),
        (Closed(date(2012, 12, 9), date(2012, 12, 31)), []),
    ],
)
def test_nothing_is_shown_on_a_closed_screen_or_in_a_closed_house(
    closed: Closed, problems: list[str]
) -> None:
    house = a_house(closed=(closed,))
    assert found([shown()], house) == problems
    assert found([shown(is_cancelled=True)], house) == []


@pytest.mark.parametrize(
    ("next_start", "minutes"), [("20:00", [0]), ("20:05", [5]), ("20:14", [14]), ("20:15", [])]
)
def test_too_little_time_to_clean_is_warned_of_with_the_minutes_left(
    next_start: str, minutes: list[int]
) -> None:
    first, second = on_screens(("18:00", 1, 120), (next_start, 1, 60))
    found = warnings([replace(first, cleaning_minutes=15), second], a_house())
    assert [problem.minutes for problem in found] == minutes
    assert {problem.code for problem in found} <= {"tight_turnaround"}


def test_an_overlap_is_not_a_tight_turnaround_as_well() -> None:
    first, second = on_screens(("18:00", 1, 121), ("20:00", 1, 60))
    assert warned([replace(first, cleaning_minutes=15), second]) == []


@pytest.mark.parametrize(
    ("at", "kind", "codes"),
    [
        ("12-06 19:30", "public", ["before_opening"]),
        ("12-06 19:30", "preview", []),
        ("12-07 19:30", "public", []),
        ("12-13 19:30", "public", []),
        ("12-14 00:30", "public", []),
        ("12-14 19:30", "public", ["after_closing"]),
        ("12-14 19:30", "school", []),
        ("12-26 19:30", "public", ["after_closing"]),
        ("12-27 19:30", "public", []),
    ],
)
def test_days_outside_the_announced_run_are_warned_of_until_the_film_returns(
    at: str, kind: str, codes: list[str]
) -> None:
    limits = RunLimits(opens=date(2012, 12, 7), closes=date(2012, 12, 13))
    assert warned([shown(at, kind=kind)], a_house(runs={NOSFERATU: [limits]})) == codes


def test_a_run_without_announced_days_has_no_limits() -> None:
    assert warned([shown()], a_house(runs={NOSFERATU: [RunLimits()]})) == []


@pytest.mark.parametrize(
    ("url", "hosts", "is_warned_of"),
    [
        ("", ("tickets.example",), False),
        ("https://tickets.example/8", ("tickets.example",), False),
        ("https://TICKETS.example/8", ("tickets.example",), False),
        ("https://tickets.example:8443/8", ("tickets.example",), False),
        ("https://anywhere.example/8", (), False),
        ("http://tickets.example/8", ("tickets.example",), True),
        ("http://tickets.example/8", (), True),
        ("https://elsewhere.example/8", ("tickets.example",), True),
        ("https://tickets.example.elsewhere.example/8", ("tickets.example",), True),
        ("https://tickets.example@elsewhere.example/8", ("tickets.example",), True),
        ("https://[half/8", (), True),
    ],
)
def test_a_ticket_link_leads_to_a_known_shop_by_https(
    url: str, hosts: tuple[str, ...], is_warned_of: bool
) -> None:
    codes = warned([shown(ticket_url=url)], a_house(ticket_hosts=hosts))
    assert codes == (["unknown_ticket_host"] if is_warned_of else [])


def test_what_was_cancelled_is_not_warned_of() -> None:
    one = shown(film=UNKNOWN, ticket_url="http://tickets.example", is_cancelled=True)
    assert warned([one]) == []


def test_the_same_problem_has_the_same_name_and_another_has_another() -> None:
    plan = on_screens(("18:00", 1, 150), ("20:00", 1, 90))
    (problem,) = blocks(plan, a_house())
    (again,) = blocks(reversed(plan), a_house())
    assert problem.name == again.name == "overlap:12-08 20:00:12-08 18:00"
    (other,) = blocks([shown(film=None)], a_house())
    assert other.name == "no_film:12-08 19:30:"
