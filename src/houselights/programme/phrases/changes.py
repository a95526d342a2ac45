"""When the phrases of a run change by themselves: the moment a finished page goes stale."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from houselights.programme.calendar import cinema_day, day_bounds
from houselights.programme.phrases.before import FAR
from houselights.programme.phrases.facts import RunFacts
from houselights.programme.phrases.over import ARCHIVED_AFTER
from houselights.programme.phrases.rules import run_phrases
from houselights.programme.phrases.standing import WEEK
from houselights.programme.phrases.wording import LOCALES

# Six months before a date its year is no longer printed.
YEAR_DROPPED = 184


def next_change(
    facts: RunFacts,
    *,
    now: datetime,
    zone: ZoneInfo,
    day_starts_at: time,
    locale: str | None = None,
) -> datetime | None:
    """The first moment after `now` at which `run_phrases` would answer differently, aware.

    It is the beginning of a cinema day or the start of the first or the last screening. Without a
    `locale`, the first change in any language. None when nothing will ever change: the run is
    archived, was cancelled, or has no dates. Of the screenings between the first and the last the
    facts know only how many are left; a page that shows it expires at the next start anyway
    (design, sections 6 and 7).
    """
    locales = (locale,) if locale else LOCALES
    standing = _answers(facts, now, zone, day_starts_at, locales)
    for moment in _boundaries(facts, now, zone, day_starts_at):
        if _answers(facts, moment, zone, day_starts_at, locales) != standing:
            return moment
    return None


def _answers(
    facts: RunFacts, now: datetime, zone: ZoneInfo, day_starts_at: time, locales: tuple[str, ...]
) -> list[dict[str, str]]:
    today = cinema_day(now, zone, day_starts_at)
    return [run_phrases(facts, today=today, now=now, locale=locale) for locale in locales]


def _boundaries(
    facts: RunFacts, now: datetime, zone: ZoneInfo, day_starts_at: time
) -> Iterator[datetime]:
    """Every moment after `now` that can matter, in order."""
    starts = [start for start in (facts.first_screening, facts.last_screening) if start]
    today = cinema_day(now, zone, day_starts_at)
    for day in [today, *_days_that_matter(facts, today)]:
        begin, end = day_bounds(day, zone, day_starts_at)
        for moment in sorted([begin, *(start for start in starts if begin < start < end)]):
            if moment > now:
                yield moment.astimezone(zone)


def _days_that_matter(facts: RunFacts, today: date) -> Iterator[date]:
    """The days after today on which a phrase can change; nothing does long before a run opens."""
    known = [day for day in (facts.first_day, facts.last_day, facts.preview_day) if day]
    if not known:
        return
    # Far ahead one change is possible besides: the year is dropped.
    earliest = min(known) - timedelta(days=max(FAR, YEAR_DROPPED))
    latest = max([*known, *facts.dark_days]) + timedelta(days=ARCHIVED_AFTER + 1)
    if facts.last_day is None:
        latest = max(latest, today + timedelta(days=WEEK))
    day = max(today + timedelta(days=1), earliest)
    while day <= latest:
        yield day
        day += timedelta(days=1)
