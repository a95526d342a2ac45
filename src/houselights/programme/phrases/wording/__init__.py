"""The sentences, a module for each language: not word for word, but as its cinemas print them."""

from dataclasses import replace

from babel import Locale, UnknownLocaleError

from houselights.programme.phrases.wording.de import GERMAN
from houselights.programme.phrases.wording.en_gb import BRITISH
from houselights.programme.phrases.wording.en_us import AMERICAN
from houselights.programme.phrases.wording.es import SPANISH
from houselights.programme.phrases.wording.fr import FRENCH
from houselights.programme.phrases.wording.nl import DUTCH
from houselights.programme.phrases.wording.parts import Wording

LOCALES = ("en-US", "en-GB", "de", "fr", "nl", "es")

WORDINGS = {
    "en": AMERICAN,
    "en_US": AMERICAN,
    "de": GERMAN,
    "fr": FRENCH,
    "nl": DUTCH,
    "es": SPANISH,
}
# English as in Britain is read everywhere but in the United States.
ELSEWHERE = {"en": BRITISH}


def wording_for(locale: str) -> Wording:
    """The wording of a language code such as `en-US`, `de_AT` or plain `fr`, any capitals.

    A country has its language's wording with its own names of months and days. Plain `en` is
    American. Raises ValueError for another language.
    """
    language = locale.replace("-", "_")
    try:
        known = Locale.parse(language)
    except (UnknownLocaleError, ValueError, TypeError):
        known = None
    plain = known.language if known else language.partition("_")[0].lower()
    country = known.territory if known else None
    wording = WORDINGS.get(f"{plain}_{country}" if country else plain)
    wording = wording or ELSEWHERE.get(plain) or WORDINGS.get(plain)
    if wording is None:
        raise ValueError(f"There are no phrases in {locale!r}: choose one of {', '.join(LOCALES)}.")
    return replace(wording, language=str(known)) if known and country else wording
