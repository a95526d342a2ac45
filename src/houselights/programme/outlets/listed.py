"""What a film's page has loaded already, as the outlets show it: no query is asked again."""

from collections.abc import Mapping
from datetime import datetime

from houselights.programme.listings.film import FilmListing
from houselights.programme.listings.showings import Showing
from houselights.programme.outlets.query import titles_by_number
from houselights.programme.outlets.shown import Shown, ShownFilm, ShownPart, ShownVersion


def film_of(listing: FilmListing) -> ShownFilm:
    """The film of the page."""
    certificates = [(one.agency, one.value) for one in listing.certificates]
    return ShownFilm.of(listing.film, certificates)


def to_come(listing: FilmListing, film: ShownFilm, *, at_most: int) -> list[Shown]:
    """The film's own showings that have not begun, the next first.

    Only the films it is shown together with are asked for, where there are any.
    """
    now = listing.clock.now
    own = [one for one in listing.showings if one.film.pk == film.number and one.starts > now]
    told = own[:at_most]
    parts = (part for one in told for part in one.screening.parts_in_order)
    others = {part.film_id for part in parts if part.film_id} - {film.number}
    films = {film.number: film} | (titles_by_number(others) if others else {})
    return [_shown(one, film, films, now) for one in told]


def _shown(
    showing: Showing, film: ShownFilm, films: Mapping[int, ShownFilm], now: datetime
) -> Shown:
    row = showing.screening
    return Shown.of(
        row,
        film,
        now=now,
        screen=row.screen.name,
        changed_at=None,
        parts=tuple(
            ShownPart.of(
                part,
                films.get(part.film_id),
                ShownVersion.of(part.version) if part.version else None,
            )
            for part in row.parts_in_order
            if part.film_id is None or part.film_id in films
        ),
        seasons=(),
    )
