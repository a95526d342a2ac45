"""A screening as an outlet shows it: values alone, of which all may be printed.

A film, a version or a season that several screenings share is one object, and is compared as one:
what an outlet has said of it once it need not work out again.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from operator import attrgetter
from typing import Any, Self

from houselights.programme.identifiers import ADDRESSES
from houselights.programme.models.screening import Availability
from houselights.programme.planning.planned import ACCESS
from houselights.programme.tickets import availability_now, has_begun

access_of = attrgetter(*ACCESS)


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

    @classmethod
    def of(cls, row: Any, certificates: Iterable[tuple[str, str]]) -> Self:
        """The film of a page, or of a row of a query that is named as its fields."""
        return cls(
            row.pk,
            row.title,
            row.url_path,
            row.original_title,
            row.year,
            listed(row.countries),
            listed(row.directors),
            listed(row.cast),
            row.runtime_minutes,
            tuple(certificates),
            tuple((name, getattr(row, name)) for name in ADDRESSES if getattr(row, name)),
        )


@dataclass(frozen=True, slots=True, eq=False)
class ShownVersion:
    """How a film is shown. Languages are codes (BCP 47)."""

    format: str
    audio_language: str = ""
    subtitle_languages: tuple[str, ...] = ()
    captions: str = ""
    is_3d: bool = False
    minutes: int | None = None

    @classmethod
    def of(cls, row: Any) -> Self:
        """The same of a `FilmVersion`, or of a row of a query that is named as its fields."""
        return cls(
            row.format,
            row.audio_language,
            listed(row.subtitle_languages),
            row.captions,
            row.is_3d,
            row.runtime_minutes,
        )


@dataclass(frozen=True, slots=True)
class ShownPart:
    """A part of a screening: a film or words. `minutes` is None where nobody knows."""

    kind: str
    film: ShownFilm | None
    version: ShownVersion | None
    text: str
    minutes: int | None

    @classmethod
    def of(cls, row: Any, film: ShownFilm | None, version: ShownVersion | None) -> Self:
        """How long it is says the part itself, else its version, else its film."""
        minutes = row.minutes
        if minutes is None and film:
            minutes = (version.minutes if version else None) or film.minutes
        return cls(row.kind, film, version, row.text, minutes)


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
    changed_at: datetime | None
    """None where it was not asked for: a page prints none."""
    access: tuple[str, ...]
    guest: str
    price: str
    ticket_url: str
    availability: str
    on_sale_at: datetime | None
    note: str
    parts: tuple[ShownPart, ...]
    seasons: tuple[ShownSeason, ...]
    has_begun: bool = False

    @classmethod
    def of(cls, row: Any, film: ShownFilm, *, now: datetime, **told: Any) -> Self:
        """A `Screening`, or a row of a query that is named as its fields, as it is now.

        `told` is the rest: `screen`, `changed_at`, `parts`, `seasons`.
        """
        is_known = row.is_length_known and row.occupied_until > row.starts_at
        return cls(
            uid=str(row.uid),
            sequence=row.sequence,
            film=film,
            kind=row.kind,
            status=row.status,
            starts_at=row.starts_at,
            ends_at=row.occupied_until if is_known else None,
            previous_starts=_moments(row.previous_starts) if row.previous_starts else (),
            access=_given(access_of(row)),
            guest=row.guest,
            price=row.price,
            ticket_url=row.ticket_url,
            availability=_availability(row, now),
            on_sale_at=row.on_sale_at,
            note=row.public_note,
            has_begun=has_begun(row.starts_at, now),
            **told,
        )

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


def listed(text: str) -> tuple[str, ...]:
    """The entries of a field that holds several between commas."""
    return tuple(entry.strip() for entry in text.split(",") if entry.strip())


def _availability(row: Any, now: datetime) -> str:
    """For what is cancelled or has begun, nobody sells a ticket any more."""
    if row.status == "cancelled" or has_begun(row.starts_at, now):
        return str(Availability.CLOSED)
    return availability_now(
        row.availability, as_of=row.availability_as_of, on_sale_at=row.on_sale_at, now=now
    )


def _moments(texts: list[str]) -> tuple[datetime, ...]:
    return tuple(datetime.fromisoformat(text).astimezone(UTC) for text in texts)


@cache
def _given(flags: tuple[bool, ...]) -> tuple[str, ...]:
    return tuple(name for name, is_given in zip(ACCESS, flags, strict=True) if is_given)
