"""What is new about a run: held over, shortened, its second week, its final one (P23 to P26)."""

from collections.abc import Iterator

from houselights.programme.phrases.printer import Printer
from houselights.programme.phrases.standing import CLOSING_SHOWN, WEEK, Standing


def news_phrases(run: Standing, printer: Printer) -> Iterator[tuple[str, str]]:
    """The forms of a run that plays and whose last day moved, or whose week is worth a word."""
    if not run.is_playing or run.facts.first_day is None:
        return
    yield from _moved(run, printer)
    number = (run.week_of(run.today) - run.week_of(run.facts.first_day)).days // WEEK + 1
    if number > 1:
        yield "week", printer.say_numbered("week", number)
        last = run.facts.last_day
        if last and run.week_of(last) == run.week_of(run.today):
            yield "final_week", printer.say("final_week")


def _moved(run: Standing, printer: Printer) -> Iterator[tuple[str, str]]:
    last, before, left = run.facts.last_day, run.facts.previous_last_day, run.closes_in
    if last is None or before is None or left is None or last == before:
        return
    if last < before:
        if 0 < left <= CLOSING_SHOWN:
            yield "shortened", printer.say("shortened", last=last)
        return
    if run.today > before:
        yield "held_over", printer.say("held_over")
        if 0 < left <= CLOSING_SHOWN:
            yield "held_over_dated", printer.say("held_over_dated", last=last)
    added = (last - before).days
    if added % WEEK:
        yield "extended", printer.say_numbered("extended days", added)
    else:
        yield "extended", printer.say_numbered("extended weeks", added // WEEK)
