"""From a line to its reading."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from houselights.programme.showtimes.clauses import Clauses
from houselights.programme.showtimes.context import (
    DAYS,
    has_24h_time,
    in_context,
    segments,
    without_title,
)
from houselights.programme.showtimes.days import Calendar, moved
from houselights.programme.showtimes.items import Itemizer
from houselights.programme.showtimes.languages import language_of
from houselights.programme.showtimes.marks import without_legend
from houselights.programme.showtimes.programme import Programme
from houselights.programme.showtimes.reading import Reading, ReadWarning
from houselights.programme.showtimes.tokens import Token, tokens_of

LONGEST_LINE = 5_000
"""Characters; a longer text is no showtime line and is not read at all."""


def read_showtimes(
    line: str,
    *,
    zone: str | ZoneInfo,
    locale: str,
    on: date,
    week_start: date | None = None,
) -> Reading:
    """What a showtime line says, read on the day `on` for the week that begins at `week_start`.

    Any text has an answer. Source: the ten rules of the domain reference, section 6.
    """
    if len(line) > LONGEST_LINE:
        text = f"The line is longer than {LONGEST_LINE} characters: give one film's showtimes."
        return Reading((), (ReadWarning("line_too_long", text),), (line[:200],))
    place = zone if isinstance(zone, ZoneInfo) else ZoneInfo(zone)
    on, week_start = _day(on), _day(week_start) if week_start else None
    language = language_of(locale)
    tokens, title = without_title(in_context(tokens_of(line, language), language))
    tokens, legend = without_legend(tokens)
    calendar = Calendar(on, week_start)
    itemizer = Itemizer(calendar, locale=locale, language=language, legend=legend)
    clauses = Clauses(calendar)
    tokens = _header(title, tokens, itemizer) + tokens
    for segment in segments(tokens, line):
        items = itemizer.items(segment)
        if items:
            clauses.read(items)
    clauses.finish()
    programme = Programme(line, tokens, place, plain_24h=language != "en" or has_24h_time(tokens))
    return programme.reading(clauses)


def _day(day: date) -> date:
    return day.date() if isinstance(day, datetime) else day


def _header(title: list[Token], tokens: list[Token], itemizer: Itemizer) -> list[Token]:
    """The days in a title, where times follow it at once; else they are the line's anchor."""
    first = next((at for at, token in enumerate(title) if token.kind in DAYS), None)
    following = next((t for t in tokens if t.kind in DAYS or t.kind in ("time", "number")), None)
    if first is None:
        return []
    if following is not None and following.kind in ("time", "number"):
        return [token for token in title[first:] if token.kind not in ("unknown", ")", "colon")]
    calendar = itemizer.days.calendar
    for item in itemizer.items(title[first:]):
        if item.kind == "days" and item.is_dated and item.days:
            calendar.anchor = moved(item.days[0], -1)
            if calendar.week_start is None and len(item.days) > 1:
                calendar.week_start = item.days[0]
    return []
