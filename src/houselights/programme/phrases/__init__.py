"""When a film opens, how long it still plays and when it closed, in the words of a cinema.

    facts = RunFacts(first_day=date(2012, 12, 7), last_day=date(2012, 12, 13))
    closing_phrase(facts, place="sentence", today=date(2012, 12, 8), locale="en-US")
    # through Thursday 12/13

All days are cinema days; a run's days count public, uncancelled screenings only. Whatever depends
on today is asked for when a page is rendered, and `next_change` says how long it stands. What is
stored or mailed takes the place `stored`, which never says a bare weekday.

The forms, and when each of them holds, are listed in `vocabulary`; the sentences of a language
stand in `wording`; what the words follow from (P01 to P42 of the domain reference, section 1.7)
stands in `before`, `limited`, `playing`, `news` and `over`.
"""

from houselights.programme.phrases.changes import next_change
from houselights.programme.phrases.facts import RunFacts
from houselights.programme.phrases.places import closing_phrase, phrase_for
from houselights.programme.phrases.rules import run_phrases
from houselights.programme.phrases.vocabulary import FORMS, PLACES
from houselights.programme.phrases.written import phrases_of_mapping

__all__ = [
    "FORMS",
    "PLACES",
    "RunFacts",
    "closing_phrase",
    "next_change",
    "phrase_for",
    "phrases_of_mapping",
    "run_phrases",
]
