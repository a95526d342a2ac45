"""The numbers by which others know a film."""

from collections.abc import Callable

import pytest

from houselights.programme.identifiers import (
    ADDRESSES,
    check_character,
    is_eidr,
    is_imdb,
    is_tmdb,
    is_wikidata,
)

NOSFERATU_EIDR = "10.5240/7791-8534-2C23-9030-8610-5"  # the registry's own example


@pytest.mark.parametrize(
    ("is_right", "right", "wrong"),
    [
        (is_wikidata, ["Q1", "Q151895"], ["", "Q", "Q0", "Q012", "q151895", "151895", "Q1٢"]),
        (is_imdb, ["tt0013442"], ["", "tt", "tt001344", "nm0013442", "tt0013442\n", "tt001344٢"]),
        (is_tmdb, ["1", "653"], ["", "0", "0653", "-653", "653a", "65٣"]),
    ],
)
def test_a_number_has_its_pattern(
    is_right: Callable[[str], bool], right: list[str], wrong: list[str]
) -> None:
    assert [text for text in right if not is_right(text)] == []
    assert [text for text in wrong if is_right(text)] == []


@pytest.mark.parametrize(
    ("text", "is_right"),
    [
        (NOSFERATU_EIDR, True),
        ("10.5240/7791-8534-2C23-9030-8610-6", False),
        ("10.5240/7791-8534-2C23-9030-8601-5", False),
        ("10.5240/7791-8534-2C23-9031-8610-5", False),
        ("10.5240/7791-8534-2c23-9030-8610-5", False),
        ("10.5240/779185342C23903086105", False),
        ("7791-8534-2C23-9030-8610-5", False),
        ("10.5239/7791-8534-2C23-9030-8610-5", False),
        ("", False),
    ],
    ids=[
        *("right", "another check character", "two digits changed places", "another digit"),
        *("small letters", "no hyphens", "no prefix", "a distributor’s number", "nothing"),
    ],
)
def test_an_eidr_number_has_the_right_check_character(text: str, is_right: bool) -> None:
    assert is_eidr(text) == is_right


@pytest.mark.parametrize(
    ("digits", "character"), [("779185342C2390308610", "5"), ("A12425GABC1234002", "M")]
)
def test_the_check_character_is_that_of_iso_7064(digits: str, character: str) -> None:
    assert check_character(digits) == character


def test_every_number_leads_to_a_page() -> None:
    assert ADDRESSES["eidr"].format(NOSFERATU_EIDR) == f"https://doi.org/{NOSFERATU_EIDR}"
    assert set(ADDRESSES) == {"wikidata", "imdb", "tmdb", "eidr"}
    assert all(address.startswith("https://") for address in ADDRESSES.values())
