"""A screening as an outlet shows it: values alone, of which all may be printed.

A film, a version or a season that several screenings share is one object, and is compared as one:
what an outlet has said of it once it need not work out again.
"""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, eq=False)
class ShownFilm:
    """A film that everybody may see. `path` is its page's place in the tree of pages."""

    number: int
    title: str
    path: str
    original_title: str = ""
    year: int | None = None
    countries: tuple[str, ...] = ()
    directors: tuple[str, ...] = ()
    cast: tuple[str, ...] = ()
    minutes: int | None = None
    certificates: tuple[tuple[str, str], ...] = ()
    """Each the code of an agency and its value."""
    ids: tuple[tuple[str, str], ...] = ()
    """Each the name of a register (see `identifiers`) and the film's number there."""


@dataclass(frozen=True, slots=True, eq=False)
class ShownVersion:
    """How a film is shown. Languages are codes (BCP 47)."""

    format: str
    audio_language: str = ""
    subtitle_languages: tuple[str, ...] = ()
    captions: str = ""
    is_3d: bool = False
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class ShownPart:
    """A part of a screening: a film or words. `minutes` is None where nobody knows."""

    kind: str
    film: ShownFilm | None
    version: ShownVersion | None
    text: str
    minutes: int | None


@dataclass(frozen=True, slots=True, eq=False)
class ShownSeason:
    """A season that everybody may see."""

    title: str
    path: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A public screening. Moments are aware and in UTC; `ends_at` is None if it is not known."""

    uid: str
    sequence: int
    film: ShownFilm
    screen: str
    kind: str
    status: str
    starts_at: datetime
    ends_at: datetime | None
    previous_starts: tuple[datetime, ...]
    changed_at: datetime
    access: tuple[str, ...]
    guest: str
    price: str
    ticket_url: str
    availability: str
    on_sale_at: datetime | None
    note: str
    parts: tuple[ShownPart, ...]
    seasons: tuple[ShownSeason, ...]

    @property
    def is_cancelled(self) -> bool:
        return self.status == "cancelled"

    @property
    def title(self) -> str:
        """The films it is visited for: one title, or those of a double bill, joined by a plus."""
        titles = [part.film.title for part in self.parts if part.film and part.kind == "feature"]
        return " + ".join(dict.fromkeys(titles)) or self.film.title

    @property
    def version(self) -> ShownVersion | None:
        """The version of the first film part that names one."""
        return next((part.version for part in self.parts if part.version), None)
