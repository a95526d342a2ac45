"""What is said of a run that is still to open (P13 to P17, P27, P28, P35)."""

from collections.abc import Iterator

from houselights.programme.phrases.printer import Printer
from houselights.programme.phrases.standing import CLOSING_SHOWN, Standing, is_evening

FAR = 60
RETURN_AFTER = 14


def opening_phrases(run: Standing, printer: Printer) -> Iterator[tuple[str, str]]:
    """The forms of a run on its way: what it is called when it opens, returns or is previewed."""
    if run.facts.first_day is None or (run.opens_in or 0) > FAR:
        yield "coming_soon", printer.say("coming_soon")
    yield from _preview(run, printer)
    yield from _opening(run, printer)
    yield from _range(run, printer)


def _opening(run: Standing, printer: Printer) -> Iterator[tuple[str, str]]:
    first = run.facts.first_day
    if first is None or run.opens_in is None:
        return
    form = "returns" if _returns(run) else "opens"
    if run.is_one_day and form == "opens":
        return
    start = run.facts.first_screening
    evening = start is not None and is_evening(start, first)
    if run.opens_in <= FAR:
        yield form, printer.say_when(form, first, evening=evening)
    yield f"{form}_dated", printer.say_dated(form, first)


def _returns(run: Standing) -> bool:
    first, earlier = run.facts.first_day, run.facts.earlier_run_last_day
    if not first or not earlier:
        return False
    return (first - earlier).days >= RETURN_AFTER


def _preview(run: Standing, printer: Printer) -> Iterator[tuple[str, str]]:
    day, first = run.facts.preview_day, run.facts.first_day
    if day is None or day < run.today or (first and day >= first):
        return
    if first:
        yield "preview", printer.say("preview", day=day, first=first)
    else:
        yield "preview", printer.say_dated("preview_short", day)
    yield "preview_short", printer.say_when("preview_short", day)


def _range(run: Standing, printer: Printer) -> Iterator[tuple[str, str]]:
    first, last = run.facts.first_day, run.facts.last_day
    if not first or not last or run.is_one_day or run.is_over:
        return
    if (last - max(first, run.today)).days <= CLOSING_SHOWN:
        yield "range", printer.say_range(first, last)
