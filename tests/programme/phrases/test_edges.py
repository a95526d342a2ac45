"""Where one rule ends and the next begins."""

from typing import Any

import pytest

from houselights.programme.phrases import run_phrases
from tests.programme.phrases.builders import a_day, a_moment, a_run

USUAL = "2012-12-07..2012-12-13"
NEXT = "2012-12-14..2012-12-20"
TWO_WEEKS = "2012-12-07..2012-12-20"
TUESDAY = "2012-12-11"

# What is told, days, today, other facts, forms that hold, forms that do not.
Edge = tuple[str, str, str, dict[str, Any], set[str], set[str]]
EDGES: list[Edge] = [
    ("a week away", USUAL, "2012-12-06", {}, {"opens", "range"}, {"plain", "urgent", "dated"}),
    ("seven days left", "2012-12-07..2012-12-15", "2012-12-08", {}, {"plain"}, {"urgent"}),
    ("13 days left", TWO_WEEKS, "2012-12-07", {}, {"plain", "dated"}, {"urgent", "short"}),
    ("14 days left", "2012-12-07..2012-12-21", "2012-12-07", {}, {"plain"}, {"dated", "range"}),
    ("first day", USUAL, "2012-12-07", {}, {"opens", "urgent", "dated"}, {"week", "last_days"}),
    ("last day", USUAL, "2012-12-13", {}, {"urgent", "dated"}, {"plain", "short", "ended"}),
    ("none left", USUAL, "2012-12-13", {"screenings": 0}, {"ended"}, {"urgent", "dated"}),
    (
        *("more than one left", USUAL, "2012-12-13"),
        *({"last_screening": "2012-12-13T19:30", "screenings": 2}, {"urgent"}, {"last_show"}),
    ),
    (
        *("one left, on a later day", USUAL, "2012-12-10"),
        *({"last_screening": "2012-12-13T19:30", "screenings": 1}, {"last_show"}, set()),
    ),
    ("14 days over", USUAL, "2012-12-27", {}, {"ended"}, {"archive"}),
    ("15 days over", USUAL, "2012-12-28", {}, {"archive", "played_here"}, {"ended"}),
    ("long over", USUAL, "2112-12-28", {}, {"archive"}, {"ended"}),
    ("no days", "", "2012-12-08", {}, {"coming_soon"}, {"plain", "cancelled"}),
    ("no days, no screenings", "", "2012-12-08", {"screenings": 0}, {"coming_soon"}, {"cancelled"}),
    ("60 days away", NEXT, "2012-10-15", {}, {"opens", "opens_dated"}, {"coming_soon"}),
    ("61 days away", NEXT, "2012-10-14", {}, {"coming_soon", "opens_dated"}, {"opens"}),
    ("a century away", NEXT, "1912-10-14", {}, {"coming_soon"}, {"opens"}),
    ("cancelled", USUAL, "2012-12-10", {"cancelled": True}, {"cancelled"}, {"plain"}),
    (
        *("13 days after an earlier run", NEXT, "2012-12-10"),
        *({"earlier_run_last_day": "2012-12-01"}, {"opens"}, {"returns"}),
    ),
    (
        *("14 days after an earlier run", NEXT, "2012-12-10"),
        *({"earlier_run_last_day": "2012-11-30"}, {"returns"}, {"opens", "opens_dated"}),
    ),
    (
        *("a preview that is over", NEXT, "2012-12-13"),
        *({"preview_day": "2012-12-12"}, {"opens"}, {"preview", "preview_short"}),
    ),
    (
        *("a preview after the opening", NEXT, "2012-12-13"),
        *({"preview_day": "2012-12-15"}, {"opens"}, {"preview", "preview_short"}),
    ),
    (
        *("a preview, but no first day", "", "2012-12-10"),
        *({"preview_day": "2012-12-13"}, {"preview", "coming_soon"}, {"opens"}),
    ),
    (
        *("announced longer, before the added days", TWO_WEEKS, "2012-12-11"),
        *({"previous_last_day": "2012-12-13"}, {"extended"}, {"held_over", "held_over_dated"}),
    ),
    (
        *("announced as it is", USUAL, "2012-12-11"),
        *({"previous_last_day": "2012-12-13"}, {"plain"}, {"extended", "shortened"}),
    ),
    (
        *("shortened", USUAL, "2012-12-11"),
        *({"previous_last_day": "2012-12-20"}, {"shortened"}, {"extended", "held_over"}),
    ),
    (
        *("held over far ahead", "2012-12-07..2013-01-10", "2012-12-14"),
        *({"previous_last_day": "2012-12-13"}, {"held_over"}, {"held_over_dated", "dated"}),
    ),
    ("one week", USUAL, "2012-12-05", {}, {"range"}, {"one_week", "limited"}),
    (
        *("a week that must end but begins on a Saturday", "2012-12-08..2012-12-14"),
        *("2012-12-05", {"must_end": True}, {"range"}, {"one_week"}),
    ),
    ("Friday to Monday", "2012-12-07..2012-12-10", "2012-12-05", {}, {"opens"}, {"weekend"}),
    ("Thursday to Sunday", "2012-12-06..2012-12-09", "2012-12-05", {}, {"opens"}, {"weekend"}),
    ("Saturday", "2012-12-08", "2012-12-05", {}, {"one_day"}, {"weekend", "opens", "range"}),
    ("the weekend's Sunday", "2012-12-07..2012-12-09", "2012-12-09", {}, {"urgent"}, {"weekend"}),
    (
        *("two left of a longer run", USUAL, "2012-12-12"),
        *({"screenings": 2}, {"urgent"}, {"two_shows", "limited"}),
    ),
    (
        *("one night, its time unknown", TUESDAY, "2012-12-08"),
        *({"screenings": 1}, {"one_night"}, {"one_day"}),
    ),
    (
        "a month behind, a day ahead",
        "2012-11-09..2012-12-13",
        "2012-12-12",
        {},
        {"last_days"},
        set(),
    ),
    (
        "open and without screenings",
        "2012-12-07..",
        "2012-12-12",
        {"screenings": 0},
        set(),
        {"plain"},
    ),
]


@pytest.mark.parametrize(
    ("days", "today", "fields", "holding", "missing"),
    [row[1:] for row in EDGES],
    ids=[row[0] for row in EDGES],
)
def test_at_the_edges_some_forms_hold_and_some_do_not(
    days: str, today: str, fields: dict[str, Any], holding: set[str], missing: set[str]
) -> None:
    phrases = run_phrases(a_run(days, **fields), today=a_day(today), locale="en-US")
    assert holding <= set(phrases)
    assert not missing & set(phrases)


@pytest.mark.parametrize(
    ("now", "form"),
    [
        ("2012-12-13T19:29", "urgent"),
        ("2012-12-13T19:30", "ended"),
        ("2012-12-14T00:30-05:00", "ended"),
    ],
)
def test_a_run_has_ended_when_its_last_screening_starts(now: str, form: str) -> None:
    run = a_run(last_screening="2012-12-13T19:30")
    phrases = run_phrases(run, today=a_day("2012-12-13"), now=a_moment(now), locale="en-US")
    assert form in phrases
    assert ("ended" in phrases) == (form == "ended")


def test_a_run_no_longer_opens_when_its_first_screening_has_started() -> None:
    run, day = a_run(NEXT, first_screening="2012-12-14T19:30"), a_day("2012-12-14")
    before = run_phrases(run, today=day, now=a_moment("2012-12-14T19:00"), locale="en-US")
    after = run_phrases(run, today=day, now=a_moment("2012-12-14T19:30"), locale="en-US")
    assert before["opens"] == "Opens tonight"
    assert "opens" not in after


def test_a_matinee_is_not_tonight() -> None:
    run = a_run(last_screening="2012-12-13T14:00", screenings=1)
    phrases = run_phrases(run, today=a_day("2012-12-13"), locale="en-US")
    assert (phrases["urgent"], phrases["last_show"]) == ("Ends today", "Last show today 2:00")


def test_a_show_past_midnight_is_tonight() -> None:
    run = a_run("2012-12-07..2012-12-14", last_screening="2012-12-15T00:15", screenings=1)
    phrases = run_phrases(run, today=a_day("2012-12-14"), locale="en-US")
    assert phrases["last_show"] == "Last show tonight 12:15 am"


def test_dark_days_that_are_over_are_not_named() -> None:
    run = a_run(dark_days=["2012-12-08", "2012-12-10", "2012-12-11", "2012-12-12"])
    phrases = run_phrases(run, today=a_day("2012-12-09"), locale="en-US")
    assert phrases["plain"].endswith(
        "(no shows Monday 12/10, Tuesday 12/11 and Wednesday 12/12)",
    )


def test_only_a_date_half_a_year_ahead_has_its_year() -> None:
    run = a_run("2013-06-14..")
    near = run_phrases(run, today=a_day("2012-12-15"), locale="en-US")
    far = run_phrases(run, today=a_day("2012-12-14"), locale="en-US")
    assert near["opens_dated"] == "Opens Friday 6/14"
    assert far["opens_dated"] == "Opens Friday 6/14/2013"


def test_a_house_may_begin_its_week_on_another_day() -> None:
    own = run_phrases(a_run(week_starts_on=2), today=a_day("2012-12-11"), locale="en-US")
    usual = run_phrases(a_run(), today=a_day("2012-12-11"), locale="en-US")
    assert "short" in usual
    assert "short" not in own


def test_without_times_two_shows_are_still_two_shows() -> None:
    run = a_run("2012-12-08..2012-12-09", screenings=2)
    phrases = run_phrases(run, today=a_day("2012-12-06"), locale="en-US")
    assert phrases["two_shows"] == "Two shows only: Sat 12/8 and Sun 12/9"


def test_the_time_now_needs_a_zone() -> None:
    naive = a_moment("2012-12-08T12:00").replace(tzinfo=None)
    with pytest.raises(ValueError, match="needs an offset"):
        run_phrases(a_run(), today=a_day("2012-12-08"), now=naive, locale="en-US")
