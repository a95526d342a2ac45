"""What pictures there are, under the names the demo asks for them."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from houselights.demo.pictures import (
    a_trip_to_the_moon,
    battleship_potemkin,
    house,
    man_with_a_movie_camera,
    metropolis,
    nosferatu,
    safety_last,
    sherlock_jr,
    the_cabinet_of_dr_caligari,
    the_general,
    the_gold_rush,
    the_passion_of_joan_of_arc,
    the_phantom_carriage,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

POSTER = (1200, 1800)
STILL = (1800, 1200)


@dataclass(frozen=True)
class Picture:
    """A sheet that can be drawn, the size of its JPEG in pixels, and what is to be seen on it."""

    sheet: Callable[[], str]
    width: int
    height: int
    alt: str

    @property
    def size(self) -> tuple[int, int]:
        return self.width, self.height


class _Film(Protocol):
    """What the module of a film offers."""

    POSTER_ALT: str
    STILL_ALT: str

    def poster(self) -> str: ...
    def still(self) -> str: ...


_FILMS: Mapping[str, _Film] = {
    "safety-last": safety_last,
    "battleship-potemkin": battleship_potemkin,
    "nosferatu": nosferatu,
    "man-with-a-movie-camera": man_with_a_movie_camera,
    "the-general": the_general,
    "a-trip-to-the-moon": a_trip_to_the_moon,
    "the-cabinet-of-dr-caligari": the_cabinet_of_dr_caligari,
    "metropolis": metropolis,
    "the-passion-of-joan-of-arc": the_passion_of_joan_of_arc,
    "sherlock-jr": sherlock_jr,
    "the-phantom-carriage": the_phantom_carriage,
    "the-gold-rush": the_gold_rush,
}


def _all_pictures() -> dict[str, Picture]:
    pictures = {}
    for slug, film in _FILMS.items():
        pictures[f"{slug}-poster"] = Picture(film.poster, *POSTER, film.POSTER_ALT)
        pictures[f"{slug}-still"] = Picture(film.still, *STILL, film.STILL_ALT)
    pictures["house-facade"] = Picture(house.facade, *STILL, house.FACADE_ALT)
    pictures["house-auditorium"] = Picture(house.auditorium, *STILL, house.AUDITORIUM_ALT)
    pictures["house-booth"] = Picture(house.booth, *STILL, house.BOOTH_ALT)
    return pictures


PICTURES: Mapping[str, Picture] = MappingProxyType(_all_pictures())
"""Every picture by name: a film's slug with `-poster` or `-still`, or `house-` and a view."""
