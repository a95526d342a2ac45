"""What a language must bring to say when a run opens and closes."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Wording:
    """One language's tables.

    A phrase that begins with a preposition begins small, as it follows a title (through Thursday,
    noch bis, jusqu'au, t/m, hasta el); a label begins with a capital, as any word of its own does.
    """

    language: str
    """As Babel knows it."""
    week_starts_on: int
    """The first day of a new programme in this country, Monday is 0; a house may have another."""
    days: Mapping[str, str]
    """Name of a day's print: its CLDR pattern. With ` far`: the same with its year."""
    texts: Mapping[str, str]
    """Key: template. `key today`, `key dated` … are worded apart from `key` with `{when}`."""
    counts: tuple[str, ...]
    """Two, three and so on, as words; higher numbers stand in figures."""
    time_separator: str = ":"
    first_of_month: str = ""
    """How the 1st is printed, if not as 1."""
