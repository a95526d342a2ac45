"""To which run a screening belongs: a film that was away for 14 days returns (P28)."""

from datetime import date

import pytest

from houselights.programme.planning.runs import Span, run_on

FIRST_WEEK = Span(1, date(2012, 12, 7), date(2012, 12, 13))
NEW_YEAR = Span(2, date(2012, 12, 28), date(2013, 1, 3))
ANNOUNCED = Span(3)


@pytest.mark.parametrize(
    ("day", "spans", "run"),
    [
        ("2012-12-07", [], None),
        ("2012-12-07", [FIRST_WEEK], 1),
        ("2012-12-10", [FIRST_WEEK], 1),
        ("2012-12-26", [FIRST_WEEK], 1),
        ("2012-12-27", [FIRST_WEEK], None),
        ("2012-11-24", [FIRST_WEEK], 1),
        ("2012-11-23", [FIRST_WEEK], None),
        ("2012-12-20", [FIRST_WEEK, NEW_YEAR], 1),
        ("2012-12-21", [NEW_YEAR, FIRST_WEEK], 2),
        ("2012-12-29", [FIRST_WEEK, NEW_YEAR], 2),
        ("2013-03-01", [FIRST_WEEK, ANNOUNCED], 3),
        ("2012-12-10", [ANNOUNCED, FIRST_WEEK], 1),
        ("2012-12-14", [Span(4, date(2012, 12, 14))], 4),
        ("2012-12-28", [Span(4, date(2012, 12, 14))], None),
    ],
    ids=[
        "a film that was never shown",
        "its first day",
        "a day within",
        "13 days later",
        "14 days later",
        "13 days earlier",
        "14 days earlier",
        "between two, nearer to the first",
        "between two, nearer to the second",
        "within the second",
        "one that was announced without dates",
        "a near one goes before one without dates",
        "announced with its first day",
        "14 days after the day announced",
    ],
)
def test_a_screening_belongs_to_the_nearest_run_under_14_days_away(
    day: str, spans: list[Span], run: int | None
) -> None:
    assert run_on(date.fromisoformat(day), spans) == run
