"""Days and times as a cinema prints them, in the language of the house (CLDR, through Babel)."""

from datetime import date, datetime, time
from functools import lru_cache

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton, format_time

MEMORY = 4096
"""How many days and times are remembered in words: a page prints the same ones over and over."""

# CLDR's "full" date without its year, which Babel does not offer.
LONG_DAYS = {
    "en": "EEEE, MMMM d",
    "en-gb": "EEEE d MMMM",
    "de": "EEEE, d. MMMM",
    "fr": "EEEE d MMMM",
    "nl": "EEEE d MMMM",
    "es": "EEEE, d 'de' MMMM",
}


def babel_locale(language: str) -> Locale:
    """The locale for a language code as Django writes it; plain `en` is American."""
    return Locale.parse("en_US" if language == "en" else language.replace("-", "_"))


@lru_cache(MEMORY)
def long_day(day: date, language: str) -> str:
    """Weekday, day and month in full: Saturday, December 8; Samstag, 8. Dezember."""
    pattern = LONG_DAYS.get(language, LONG_DAYS[language.partition("-")[0]])
    return str(format_date(day, pattern, locale=babel_locale(language)))


@lru_cache(MEMORY)
def short_day(day: date, language: str) -> str:
    """Weekday and date, short: Sat 12/8."""
    return str(format_skeleton("MEd", day, locale=babel_locale(language))).replace(",", "")


def clock_time(moment: datetime, language: str) -> str:
    """A show's time as it is printed: 7:30 in the evening, 11:00 am; elsewhere 19:30 or 19h30.

    Twelve-hour times after noon go bare, as on a marquee: cinemas open in the afternoon.
    """
    return _clock(moment.time().replace(second=0, microsecond=0), language)


@lru_cache(MEMORY)
def _clock(at: time, language: str) -> str:
    locale = babel_locale(language)
    if locale.language == "fr":
        return f"{at.hour}h{at.minute:02}"
    if "a" not in str(locale.time_formats["short"]):
        return str(format_time(at, "H:mm", locale=locale))
    return f"{(at.hour - 1) % 12 + 1}:{at.minute:02}{'' if at.hour >= 12 else ' am'}"


def full_day(day: date, language: str) -> str:
    """The same with its year: Saturday, December 8, 2012."""
    return str(format_date(day, "full", locale=babel_locale(language)))


def month(day: date, language: str) -> str:
    """The month of a day: December 2012."""
    return str(format_skeleton("yMMMM", day, locale=babel_locale(language)))


def span(first: date, last: date, language: str) -> str:
    """From one day to another, with the year: Dec 7 – 13, 2012."""
    return str(format_interval(first, last, "yMMMd", locale=babel_locale(language)))


def weekday(day: date, language: str) -> str:
    """The name of a day of the week: Saturday."""
    return str(format_date(day, "EEEE", locale=babel_locale(language)))
