"""What was read from a showtime line."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class ReadScreening:
    """One start: the true instant, the cinema day it is listed under (rule 1) and its marks."""

    start: datetime
    cinema_day: date
    flags: tuple[str, ...] = ()


@dataclass(frozen=True)
class ReadWarning:
    """What a person should check: a stable `code`, an English sentence, and what it is `about`."""

    code: str
    text: str
    about: str = ""


@dataclass(frozen=True)
class Reading:
    """The screenings of a line in order of time, what to check, and the clauses not read."""

    screenings: tuple[ReadScreening, ...] = ()
    warnings: tuple[ReadWarning, ...] = ()
    rejected: tuple[str, ...] = ()
