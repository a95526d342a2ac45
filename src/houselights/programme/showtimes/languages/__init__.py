"""The words of showtime lines: one module a language, each a table from a meaning to its words.

A meaning is the kind of token a word becomes; where the kind has a value (which weekday, which
month, which flag) it stands after a colon. Words are casefolded and without a closing period.
"""

from functools import cache

from houselights.programme.showtimes.languages.dutch import DUTCH
from houselights.programme.showtimes.languages.english import ENGLISH
from houselights.programme.showtimes.languages.everywhere import EVERYWHERE
from houselights.programme.showtimes.languages.french import FRENCH
from houselights.programme.showtimes.languages.german import GERMAN

Table = dict[str, str]
TABLES: dict[str, Table] = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "nl": DUTCH}


def language_of(locale: str) -> str:
    """The language a locale is read in; English where there is no table for it."""
    language = str(locale).replace("_", "-").split("-")[0].casefold()
    return language if language in TABLES else "en"


def sayable_marks(locale: str) -> frozenset[str]:
    """The marks that have a word in a locale's language: what a line can say beside a time."""
    words = vocabulary(language_of(locale)).values()
    return frozenset(value for kind, value in words if kind == "flag")


@cache
def vocabulary(language: str) -> dict[str, tuple[str, str]]:
    """From word or phrase to kind and value; the language's own words win over shared ones."""
    words: dict[str, tuple[str, str]] = {}
    for table in (EVERYWHERE, TABLES[language]):
        for meaning, listed in table.items():
            kind, _, value = meaning.partition(":")
            for word in listed.split(","):
                words[" ".join(word.split())] = (kind, value)
    return words
