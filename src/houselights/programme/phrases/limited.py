"""What is said of a run that is short from the start (P18 to P22, P38)."""

from collections.abc import Iterator
from datetime import date, timedelta

from houselights.programme.phrases.printer import Printer
from houselights.programme.phrases.standing import WEEK, Standing, is_evening

FRIDAY, SUNDAY = 4, 6


def limited_phrases(run: Standing, printer: Printer) -> Iterator[tuple[str, str]]:
    """The limited forms that hold, and before them the label of the first."""
    first, last = run.facts.first_day, run.facts.last_day
    if not first or not last or run.is_over:
        return
    named = [
        *_one_night(run, printer, first),
        *_two_shows(run, printer, first, last),
        *_one_day(run, printer, first),
        *_one_week(run, printer, first, last),
        *_weekend(run, printer, first, last),
    ]
    yield from [("limited", printer.say(f"limited {key}")) for _, key, _ in named[:1]]
    yield from [(form, text) for form, _, text in named]


# Each answers form, key of its words, text; or nothing.
Named = Iterator[tuple[str, str, str]]


def _one_night(run: Standing, printer: Printer, day: date) -> Named:
    if not run.has_one_screening:
        return
    start = run.only_screening
    if start is None:
        yield "one_night", "one_show", printer.say("one_show_untimed", day=day)
    else:
        key = "one_night" if is_evening(start, day) else "one_show"
        yield "one_night", key, printer.say(key, day=day, time=printer.time(start))


def _two_shows(run: Standing, printer: Printer, first: date, last: date) -> Named:
    facts = run.facts
    if facts.screenings != 2 or run.has_begun:
        return
    if facts.first_screening is None or facts.last_screening is None:
        if not run.is_one_day:
            text = printer.say("two_shows_untimed", first=first, last=last)
            yield "two_shows", "two_shows", text
        return
    times = (printer.time(facts.first_screening), printer.time(facts.last_screening))
    key = "two_shows_of_a_day" if run.is_one_day else "two_shows"
    text = printer.say(key, first=first, last=last, first_time=times[0], last_time=times[1])
    yield "two_shows", "two_shows", text


def _one_day(run: Standing, printer: Printer, day: date) -> Named:
    facts = run.facts
    is_certain = facts.screenings == 1 or bool(facts.first_screening and facts.last_screening)
    if run.is_one_day and not (run.has_one_screening and is_certain):
        yield "one_day", "one_day", printer.say("one_day", day=day)


def _one_week(run: Standing, printer: Printer, first: date, last: date) -> Named:
    is_a_week = run.week_of(first) == first and (last - first).days == WEEK - 1
    if is_a_week and run.facts.must_end and run.today < last:
        yield "one_week", "one_week", printer.say_with_range("one_week", first, last)


def _weekend(run: Standing, printer: Printer, first: date, last: date) -> Named:
    """ "This" weekend is the one of the present week, from Monday on; another is "one" weekend."""
    is_weekend = first.weekday() >= FRIDAY and (last - first).days <= SUNDAY - first.weekday()
    if is_weekend and first < last and run.today < last:
        is_this = _monday(run.today) == _monday(first)
        key = "this_weekend" if is_this else "one_weekend"
        yield "weekend", key, printer.say_with_range(key, first, last)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
