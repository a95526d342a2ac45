"""Phrases asked for in JSON: an object of facts in, an object of phrases out."""

from collections.abc import Mapping
from typing import Any

from houselights.programme.phrases.facts import DAY, RunFacts, read_day, read_moment
from houselights.programme.phrases.rules import run_phrases


def phrases_of_mapping(mapping: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """`{"phrases": {FORM: TEXT, …}}` for an object with `today`, `locale` and a run's facts.

    `now` is optional; the facts are the fields of `RunFacts`, days and moments in ISO 8601. Raises
    ValueError with a sentence that names the field.
    """
    if not isinstance(mapping, Mapping):
        raise ValueError(f"{mapping!r:.60} is not an object with the facts of a run.")
    if mapping.get("today") is None:
        raise ValueError(f"today is missing: give {DAY}.")
    locale = mapping.get("locale")
    if not isinstance(locale, str):
        raise ValueError(f"locale is {locale!r}: give a language such as en-US.")
    now = read_moment(mapping, "now") if mapping.get("now") is not None else None
    today, facts = read_day(mapping, "today"), RunFacts.from_mapping(mapping)
    return {"phrases": run_phrases(facts, today=today, now=now, locale=locale)}
