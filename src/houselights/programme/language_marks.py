"""The mark that tells in which language a film is heard and read, as each country prints it.

The codes are those of the domain reference, section 1.4; what has none there is spelt out.
"""

from houselights.house.dates import babel_locale

NO_LANGUAGE = "zxx"  # ISO 639: nothing is said, as in a silent film

DUBBED = {"de": "DF", "fr": "VF", "es": "VE", "nl": "NL"}
UNTRANSLATED = {"fr": "VO", "es": "VO"}
SUBTITLED = {
    "de": {"de": "OmU", "en": "OmeU"},
    "fr": {"fr": "VOST", "en": "STA"},
    "es": {"es": "VOSE"},
    "nl": {"nl": "OV NL ond."},
}


def language_mark(
    spoken: str, subtitles: tuple[str, ...], *, is_dubbed: bool, language: str
) -> str | None:
    """OmU, VOST, English subs; None where a film is simply in the language of the house.

    All languages are codes (BCP 47); without a spoken one only subtitles are marked.
    """
    house = _main(language)
    if is_dubbed and spoken:
        return _dubbed(_main(spoken), house, language)
    if subtitles:
        read = house if house in map(_main, subtitles) else _main(subtitles[0])
        return SUBTITLED.get(house, {}).get(read) or _spelt_out(read, house, language)
    if not spoken or spoken == NO_LANGUAGE or _main(spoken) == house:
        return None
    return UNTRANSLATED.get(house, "OV")


def language_name(code: str, language: str) -> str:
    """The name of a language in another one: German, allemand; the code where none is known."""
    locale = babel_locale(language)
    return str(locale.languages.get(_main(code)) or code)


def codes_in(field: str) -> tuple[str, ...]:
    """The language codes in a field of them, between commas."""
    return tuple(code.strip() for code in field.split(",") if code.strip())


def _dubbed(spoken: str, house: str, language: str) -> str:
    if spoken == house and house in DUBBED:
        return DUBBED[house]
    return "Dubbed" if house == "en" else f"{language_name(spoken, language)} dub."


def _spelt_out(read: str, house: str, language: str) -> str:
    name = language_name(read, language)
    return f"{name} subs" if house == "en" else f"OV + {name}"


def _main(code: str) -> str:
    return code.partition("-")[0].strip().lower()
