"""What is said of a run that plays, and of its end (P01 to P08, P11, P12, P29 to P34)."""

from collections.abc import Iterator
from datetime import date

from houselights.programme.phrases.printer import Printer
from houselights.programme.phrases.standing import CLOSING_SHOWN, Standing, is_evening

NEAR = 7
BARE_WEEKDAY = 6
LAST_DAYS = 3
DARK_DAYS_NAMED = 3


def playing_phrases(run: Standing, printer: Printer) -> Iterator[tuple[str, str]]:
    """The forms of a run between its first day and the start of its last screening."""
    if not run.is_playing:
        return
    last, left = run.facts.last_day, run.closes_in
    if last is None or left is None or left > CLOSING_SHOWN:
        yield "plain", printer.say("now_playing")
        return
    if left > 0:
        key = "plain" if left <= NEAR else "plain_far"
        yield "plain", printer.say(key, last=last) + _dark_days(run, printer)
    if left > 0 and run.week_of(last) == run.week_of(run.today):
        yield "short", printer.say("short", last=last)
    yield from _ending(run, printer, last, left)
    yield from _last_show(run, printer, last, left)
    if 1 <= left <= LAST_DAYS <= _days_behind(run):
        yield "last_days", printer.say("last_days")


def _ending(run: Standing, printer: Printer, last: date, left: int) -> Iterator[tuple[str, str]]:
    evening = _ends_in_the_evening(run, last)
    if left <= BARE_WEEKDAY:
        if run.is_one_day:
            yield "urgent", printer.say("tonight_only" if evening else "today_only")
        else:
            yield "urgent", printer.say_when("ends", last, evening=evening)
        if run.facts.must_end and not run.is_one_day:
            yield "must_end", printer.say_when("must_end", last, evening=evening)
    yield "dated", printer.say_dated("ends", last)


def _ends_in_the_evening(run: Standing, last: date) -> bool:
    """A last day ends at night unless a matinee closes it; an only day has to be known as one."""
    facts = run.facts
    if run.is_one_day:
        start = facts.first_screening or facts.last_screening
        return start is not None and is_evening(start, last)
    return facts.last_screening is None or is_evening(facts.last_screening, last)


def _last_show(run: Standing, printer: Printer, last: date, left: int) -> Iterator[tuple[str, str]]:
    """Today also while the number left is unknown: the last one is the last one."""
    start, count = run.facts.last_screening, run.facts.screenings
    if start is None or (run.has_one_screening and start == run.only_screening):
        return
    if count == 1 or (count is None and left == 0):
        time, evening = printer.time(start), is_evening(start, last)
        if left <= 1:
            yield "last_show", printer.say_when("last_show", last, evening=evening, time=time)
        else:
            yield "last_show", printer.say_dated("last_show", last, time=time)


def _dark_days(run: Standing, printer: Printer) -> str:
    """The days without shows that are still to come, in parentheses; over three are not named."""
    first, last = run.facts.first_day, run.facts.last_day
    dark = [
        day for day in run.facts.dark_days if first and last and run.today <= day and day < last
    ]
    if not dark:
        return ""
    if len(dark) > DARK_DAYS_NAMED:
        return printer.say("dark_often")
    return printer.say("dark", days=printer.listed([printer.say("dark_day", day=d) for d in dark]))


def _days_behind(run: Standing) -> int:
    return (run.today - run.facts.first_day).days if run.facts.first_day else 0
