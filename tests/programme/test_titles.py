"""Titles in order."""

import pytest

from houselights.programme.titles import sort_key, sorted_as


@pytest.mark.parametrize(
    ("title", "filed"),
    [
        ("The General", "General, The"),
        ("A Trip to the Moon", "Trip to the Moon, A"),
        ("An Autumn Afternoon", "Autumn Afternoon, An"),
        ("the general", "general, the"),
        ("Der letzte Mann", "letzte Mann, Der"),
        ("Les Vampires", "Vampires, Les"),
        ("Het Achtste Wonder", "Achtste Wonder, Het"),
        ("El Dorado", "Dorado, El"),
        ("L'Atalante", "Atalante, L'"),
        ("L’Atalante", "Atalante, L’"),
        ("Nosferatu", "Nosferatu"),
        ("Theatre of Blood", "Theatre of Blood"),
        ("A", "A"),
        ("The ", "The "),
        ("L'", "L'"),
        ("It's a Wonderful Life", "It's a Wonderful Life"),
        ("", ""),
    ],
)
def test_the_article_at_the_beginning_goes_to_the_end(title: str, filed: str) -> None:
    assert sorted_as(title) == filed


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("Nosferatu", "nosferatu"),
        ("À bout de souffle", "a bout de souffle"),
        ("M – Eine Stadt sucht einen Mörder", "m eine stadt sucht einen morder"),
        ("Straße", "strasse"),
        ("Броненосец", "bronenosets"),
        ("  What’s  up, Doc? ", "what s up doc"),
        ("…", ""),
        ("", ""),
    ],
)
def test_a_title_is_compared_by_its_letters_and_digits(title: str, key: str) -> None:
    assert sort_key(title) == key


def test_titles_stand_where_a_reader_looks_for_them() -> None:
    titles = ["Zazie", "The General", "Été", "L’Atalante", "Geronimo", "8 Women", "Eyes"]
    assert sorted(titles, key=lambda title: sort_key(sorted_as(title))) == [
        *("8 Women", "L’Atalante", "Été", "Eyes", "The General", "Geronimo", "Zazie"),
    ]
