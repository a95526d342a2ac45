"""Which phrase stands where."""

from collections.abc import Mapping
from datetime import date, datetime

from houselights.programme.phrases.facts import RunFacts
from houselights.programme.phrases.rules import run_phrases
from houselights.programme.phrases.vocabulary import PLACES


def closing_phrase(
    facts: RunFacts, *, place: str, today: date, now: datetime | None = None, locale: str
) -> str | None:
    """The one phrase for a place; always one of those that `run_phrases` answers.

    `badge`: the shortest, urgent first. None when there is nothing to announce: the run plays with
    over six days to go, or without an end, and is neither news nor limited; it is archived; or no
    form holds.

    `sentence`: the line of a page rendered now. None only when no form holds: nothing is left to
    come, and the day of the end is not known.

    `stored`: for text that is stored, mailed or syndicated; carries a date and never a bare
    weekday (P04). None when there is no date to give: neither a first day nor a preview is known,
    the run was cancelled, it plays without an end or to one over 13 days away (P11), or no form
    holds.

    Raises ValueError for another place, and as `run_phrases` does.
    """
    return phrase_for(place, run_phrases(facts, today=today, now=now, locale=locale))


def phrase_for(place: str, phrases: Mapping[str, str]) -> str | None:
    """The one for a place, as `closing_phrase` chooses it, of the phrases that hold."""
    if place not in PLACES:
        raise ValueError(f"There is no place {place!r}: choose one of {', '.join(PLACES)}.")
    return next((phrases[form] for form in PLACES[place] if form in phrases), None)
