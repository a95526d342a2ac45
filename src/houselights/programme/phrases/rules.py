"""The rules together: every phrase that holds."""

from datetime import date, datetime

from houselights.programme.phrases.before import opening_phrases
from houselights.programme.phrases.facts import RunFacts
from houselights.programme.phrases.limited import limited_phrases
from houselights.programme.phrases.news import news_phrases
from houselights.programme.phrases.over import over_phrases
from houselights.programme.phrases.playing import playing_phrases
from houselights.programme.phrases.printer import Printer
from houselights.programme.phrases.standing import Standing
from houselights.programme.phrases.wording import wording_for

RULES = (opening_phrases, limited_phrases, playing_phrases, news_phrases, over_phrases)


def run_phrases(
    facts: RunFacts, *, today: date, now: datetime | None = None, locale: str
) -> dict[str, str]:
    """Every form that holds for these facts on cinema day `today`, with its text.

    The forms are those of `vocabulary.FORMS`. Without `now` nothing of today has begun. Empty only
    if nothing is left to come and the day of the end is not known. Raises ValueError for a language
    that has no wording, and for a `now` without an offset.
    """
    if now is not None and now.tzinfo is None:
        raise ValueError(f"now is {now}: it needs an offset or a zone.")
    wording = wording_for(locale)
    week_starts_on = facts.week_starts_on
    if week_starts_on is None:
        week_starts_on = wording.week_starts_on
    run = Standing(facts, today, now, week_starts_on)
    printer = Printer(wording, today)
    if run.is_cancelled:
        return {"cancelled": printer.say("cancelled")}
    return {form: text for rule in RULES for form, text in rule(run, printer)}
