"""The demo's pictures: all there, the right size, always the same."""

from __future__ import annotations

from io import BytesIO
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from houselights.demo.pictures import PICTURES, draw

if TYPE_CHECKING:
    from collections.abc import Mapping

FILMS = (
    "safety-last",
    "battleship-potemkin",
    "nosferatu",
    "man-with-a-movie-camera",
    "the-general",
    "a-trip-to-the-moon",
    "the-cabinet-of-dr-caligari",
    "metropolis",
    "the-passion-of-joan-of-arc",
    "sherlock-jr",
    "the-phantom-carriage",
    "the-gold-rush",
)
HEAVIEST = 700_000  # bytes a visitor on a telephone can be asked to wait for


@pytest.fixture(scope="module")
def drawn() -> Mapping[str, bytes]:
    return {name: draw(name) for name in PICTURES}


@pytest.mark.parametrize("slug", FILMS)
def test_a_film_has_an_upright_poster_and_a_wide_still(slug: str) -> None:
    assert PICTURES[f"{slug}-poster"].size == (1200, 1800)
    assert PICTURES[f"{slug}-still"].size == (1800, 1200)


def test_the_house_has_its_front_its_seats_and_its_booth() -> None:
    views = {name for name in PICTURES if name.startswith("house-")}
    assert views == {"house-facade", "house-auditorium", "house-booth"}


def test_there_is_no_picture_of_anything_else() -> None:
    assert len(PICTURES) == 2 * len(FILMS) + 3


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_a_jpeg_of_the_size_it_states(name: str, drawn: Mapping[str, bytes]) -> None:
    with Image.open(BytesIO(drawn[name])) as picture:
        assert picture.format == "JPEG"
        assert picture.size == PICTURES[name].size


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_not_too_heavy_for_a_page(name: str, drawn: Mapping[str, bytes]) -> None:
    assert len(drawn[name]) < HEAVIEST


@pytest.mark.parametrize("name", PICTURES)
def test_a_sheet_is_cut_the_same_way_each_time_and_bears_no_lettering(name: str) -> None:
    sheet = PICTURES[name].sheet()
    assert sheet == PICTURES[name].sheet()
    assert "<text" not in sheet


@pytest.mark.parametrize("name", ["the-passion-of-joan-of-arc-poster", "house-facade"])
def test_drawing_twice_gives_the_same_bytes(name: str, drawn: Mapping[str, bytes]) -> None:
    assert draw(name) == drawn[name]


def test_no_two_pictures_are_alike(drawn: Mapping[str, bytes]) -> None:
    alike = [(a, b) for a, b in combinations(drawn, 2) if drawn[a] == drawn[b]]
    assert alike == []


@pytest.mark.parametrize("name", PICTURES)
def test_the_alternative_text_is_one_sentence_that_admits_a_drawing(name: str) -> None:
    alt = PICTURES[name].alt
    assert 20 <= len(alt) <= 160
    assert alt[0].isupper()
    assert alt.endswith(".")
    assert "drawn" in alt


def test_an_unknown_name_says_which_names_there_are() -> None:
    with pytest.raises(KeyError, match="nosferatu-poster") as refused:
        draw("plan-9-poster")
    assert "plan-9-poster" in str(refused.value)
