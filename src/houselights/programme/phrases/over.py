"""What is said of a run that is over (P09, P10)."""

from collections.abc import Iterator

from houselights.programme.phrases.printer import Printer
from houselights.programme.phrases.standing import Standing

ARCHIVED_AFTER = 14


def over_phrases(run: Standing, printer: Printer) -> Iterator[tuple[str, str]]:
    """The forms of a run that has ended. None while its last day is unknown or still to come."""
    first, last = run.facts.first_day, run.facts.last_day
    if not first or not last or not run.is_over or run.today < last:
        return
    if (run.today - last).days <= ARCHIVED_AFTER:
        yield "ended", printer.say("ended", last=last)
    else:
        yield "archive", printer.say("archive", span=printer.span(first, last))
        yield "played_here", printer.say("played_here", span=printer.span(first, last, spoken=True))
