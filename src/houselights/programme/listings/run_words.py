"""What is said of runs on a page: until when, since when, whether for the last time."""

from collections.abc import Iterable
from dataclasses import dataclass

from houselights.programme.clock import Clock
from houselights.programme.models.run import Run
from houselights.programme.phrases import RunFacts, phrase_for, run_phrases
from houselights.programme.run_facts import facts_of_runs


@dataclass(frozen=True)
class RunWords:
    """The phrases of a run: a whole one, and the short one of a crowded place."""

    sentence: str = ""
    badge: str = ""


def words_of_runs(runs: Iterable[Run | None], clock: Clock) -> dict[int, RunWords]:
    """The words for each of these runs, by its number: two queries however many they are."""
    known = {run.pk: run for run in runs if run}
    if not known:
        return {}
    facts = facts_of_runs(known.values(), clock.cinema, now=clock.now)
    return {pk: words_of(one, clock) for pk, one in facts.items()}


def words_of(facts: RunFacts, clock: Clock) -> RunWords:
    """What is said of a run now."""
    now = clock.local(clock.now)
    phrases = run_phrases(facts, today=clock.today, now=now, locale=clock.language)
    return RunWords(phrase_for("sentence", phrases) or "", phrase_for("badge", phrases) or "")
