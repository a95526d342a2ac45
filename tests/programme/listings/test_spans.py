from datetime import date

import pytest

from houselights.programme.listings.choices import Asked
from houselights.programme.listings.spans import Span, read_day, read_question, span_of

SATURDAY = date(2012, 12, 8)
FRIDAY = 4
KNOWN = {"view": ("day", "week"), "day": (), "access": ("relaxed",)}


def a_span(**asked: str) -> Span:
    return span_of(Asked(asked), today=SATURDAY, week_starts_on=FRIDAY)


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [
        ({}, "2012-12-08", "2012-12-14"),
        ({"day": "2012-12-10"}, "2012-12-08", "2012-12-14"),
        ({"day": "2012-12-15"}, "2012-12-14", "2012-12-20"),
        ({"day": "2012-12-25"}, "2012-12-21", "2012-12-27"),
        ({"day": "2012-12-06"}, "2012-11-30", "2012-12-06"),
        ({"view": "week"}, "2012-12-07", "2012-12-13"),
        ({"view": "week", "day": "2012-12-14"}, "2012-12-14", "2012-12-20"),
        ({"view": "month"}, "2012-12-01", "2012-12-31"),
        ({"view": "month", "day": "2012-02-09"}, "2012-02-01", "2012-02-29"),
    ],
)
def test_a_view_spans_its_days(asked: dict[str, str], first: str, last: str) -> None:
    span = a_span(**asked)
    assert (span.first.isoformat(), span.last.isoformat()) == (first, last)


@pytest.mark.parametrize(
    ("asked", "earlier", "later"),
    [
        ({}, None, date(2012, 12, 15)),
        ({"view": "week"}, date(2012, 11, 30), date(2012, 12, 14)),
        ({"view": "month"}, date(2012, 11, 1), date(2013, 1, 1)),
    ],
)
def test_a_span_leads_to_those_beside_it(
    asked: dict[str, str], earlier: date | None, later: date
) -> None:
    span = a_span(**asked)
    assert (span.earlier, span.later) == (earlier, later)


@pytest.mark.parametrize(
    "text", ["", "banana", "2012-13-01", "0001-01-01", "1500-01-01", "9999-12-31"]
)
def test_a_day_that_is_none_is_not_asked_for(text: str) -> None:
    assert read_day(text) is None


@pytest.mark.parametrize(
    ("query", "values"),
    [
        ({"view": "week", "day": "2012-12-08"}, {"view": "week", "day": "2012-12-08"}),
        ({"view": "day", "access": "relaxed"}, {"access": "relaxed"}),
        ({"view": "banana", "access": "banana", "day": "banana"}, {}),
        ({"utm_source": "letter"}, {}),
    ],
)
def test_what_nobody_can_ask_for_is_not_asked(
    query: dict[str, str], values: dict[str, str]
) -> None:
    assert read_question(query, KNOWN).values == values


def test_a_link_asks_for_the_same_but_for_one_thing() -> None:
    asked = Asked({"view": "week", "access": "relaxed"})
    assert asked.but(access="") == "?view=week"
    assert asked.but(view="", access="") == "?"
    assert asked.but(day="2012-12-08") == "?view=week&access=relaxed&day=2012-12-08"
