"""To which run of its film a screening belongs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

RETURNS_AFTER_DAYS = 14
"""A film that was away for so long returns: it begins a new run (P28)."""


@dataclass(frozen=True)
class Span:
    """A run, by its number, and the first and last day that are known of it; None: none yet."""

    run: int
    first_day: date | None = None
    last_day: date | None = None


def run_on(day: date, spans: Iterable[Span]) -> int | None:
    """The run to which a screening on `day` belongs: the nearest that is under 14 days away.

    Failing that, one that was announced without dates. None: a new run begins.
    """
    spans = list(spans)
    near = [(_days_away(day, span), span.run) for span in spans if span.first_day]
    nearest = min(near, default=(RETURNS_AFTER_DAYS, 0))
    if nearest[0] < RETURNS_AFTER_DAYS:
        return nearest[1]
    return next((span.run for span in spans if span.first_day is None), None)


def _days_away(day: date, span: Span) -> int:
    first, last = span.first_day or day, span.last_day or span.first_day or day
    if day < first:
        return (first - day).days
    return max((day - last).days, 0)
