"""A run for a test: its days, and whatever else the test is about."""

from datetime import date, datetime
from typing import Any

from houselights.programme.phrases import RunFacts

# Fields that are written as text in a table and read as days or moments.
DAYS = {"previous_last_day", "preview_day", "earlier_run_last_day"}
MOMENTS = {"first_screening", "last_screening"}

FRIDAY = 4


def a_day(text: str) -> date:
    """2012-12-08."""
    return date.fromisoformat(text)


def a_moment(text: str) -> datetime:
    """2012-12-08T19:30, on a clock in New York in winter unless it says otherwise."""
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else datetime.fromisoformat(f"{text}-05:00")


def a_run(days: str = "2012-12-07..2012-12-13", **fields: Any) -> RunFacts:
    """A run of `first..last`, of one day, of `first..` without an end, or of no day at all."""
    first, dots, last = days.partition("..")
    last = last if dots else first
    facts: dict[str, Any] = {name: _read(name, value) for name, value in fields.items()}
    return RunFacts(
        first_day=a_day(first) if first else None, last_day=a_day(last) if last else None, **facts
    )


def _read(name: str, value: Any) -> Any:
    if name == "dark_days":
        return tuple(map(a_day, value))
    if name in DAYS:
        return a_day(value)
    return a_moment(value) if name in MOMENTS else value
