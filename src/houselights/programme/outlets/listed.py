"""What a film's page has loaded already, as the outlets show it: no query is asked again."""

from datetime import UTC, datetime
from typing import Any

from houselights.programme.identifiers import ADDRESSES
from houselights.programme.listings.film import FilmListing
from houselights.programme.listings.showings import Showing
from houselights.programme.outlets.availability import availability_now
from houselights.programme.outlets.query import listed
from houselights.programme.outlets.shown import Shown, ShownFilm, ShownPart, ShownVersion
from houselights.programme.planning.planned import ACCESS


def film_of(listing: FilmListing) -> ShownFilm:
    """The film of the page."""
    film = listing.film
    return ShownFilm(
        number=film.pk,
        title=film.title,
        path=film.url_path,
        original_title=film.original_title,
        year=film.year,
        countries=listed(film.countries),
        directors=listed(film.directors),
        cast=listed(film.cast),
        minutes=film.runtime_minutes,
        certificates=tuple((one.agency, one.value) for one in listing.certificates),
        ids=tuple((name, getattr(film, name)) for name in ADDRESSES if getattr(film, name)),
    )


def to_come(listing: FilmListing, film: ShownFilm, *, at_most: int) -> list[Shown]:
    """The film's own showings that have not begun, the next first."""
    now = listing.clock.now
    own = (one for one in listing.showings if one.film.pk == film.number and one.starts > now)
    return [_shown(one, film, now) for one in list(own)[:at_most]]


def _shown(showing: Showing, film: ShownFilm, now: datetime) -> Shown:
    row = showing.screening
    ends = (
        row.occupied_until if row.is_length_known and row.occupied_until > row.starts_at else None
    )
    return Shown(
        uid=str(row.uid),
        sequence=row.sequence,
        film=film,
        screen=row.screen.name,
        kind=row.kind,
        status=row.status,
        starts_at=row.starts_at,
        ends_at=ends,
        previous_starts=tuple(
            datetime.fromisoformat(text).astimezone(UTC) for text in row.previous_starts
        ),
        changed_at=row.starts_at,  # a page prints none, and it is not read for one
        access=tuple(name for name in ACCESS if getattr(row, name)),
        guest=row.guest,
        price=row.price,
        ticket_url=row.ticket_url,
        availability=availability_now(
            row.availability, as_of=row.availability_as_of, on_sale_at=row.on_sale_at, now=now
        ),
        on_sale_at=row.on_sale_at,
        note=row.public_note,
        parts=tuple(
            _part(part, film) for part in row.parts_in_order if part.film_id == film.number
        ),
        seasons=(),
    )


def _part(part: Any, film: ShownFilm) -> ShownPart:
    return ShownPart(part.kind, film, _version(part.version), part.text, part.minutes)


def _version(version: Any) -> ShownVersion | None:
    if version is None:
        return None
    return ShownVersion(
        version.format,
        version.audio_language,
        listed(version.subtitle_languages),
        version.captions,
        version.is_3d,
        version.runtime_minutes,
    )
