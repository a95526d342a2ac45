import pytest

from houselights.programme.booking_sheets.columns import (
    below_header,
    guessed,
    is_header,
    signature,
)
from houselights.programme.booking_sheets.entries import entries_of_rows, entries_of_text

TITLES = ["Nosferatu", "The General", "The General Line", "Metropolis", "1984"]
SCREENS = ["Screen 1", "Screen 2", "Saal"]


@pytest.mark.parametrize(
    ("header", "meanings"),
    [
        (["Film", "Screen", "Showtimes"], ["film", "screen", "times"]),
        (["Titel", "Saal", "Datum", "Uhrzeit"], ["film", "screen", "date", "times"]),
        (["Titre", "Distributeur", "Horaires"], ["film", "", "times"]),
        (["Título", "Sala", "Horarios"], ["film", "screen", "times"]),
        (["Zaal", "Titel", "Tijden"], ["screen", "film", "times"]),
        (["Film", "Movie title", "Times"], ["film", "", "times"]),
    ],
)
def test_columns_are_known_by_their_names(header: list[str], meanings: list[str]) -> None:
    assert guessed(header) == meanings
    assert is_header(header)


def test_a_row_of_a_film_is_no_header() -> None:
    assert not is_header(["Nosferatu", "Screen 1", "Fri 7:30"])


def test_a_header_is_remembered_whatever_its_capitals() -> None:
    assert signature(["Film", "TIMES"]) == signature(["film", "times"])


def test_without_a_header_the_number_of_columns_is_remembered_not_a_film() -> None:
    assert signature(["Nosferatu", "1", "Fri 7:30"]) == signature(["Metropolis", "2", "Sat 2:00"])
    assert signature(["Nosferatu", "1", "Fri 7:30"]) != signature(["Nosferatu", "Fri 7:30"])


def test_only_a_row_that_names_columns_is_left_out() -> None:
    film = ["Nosferatu", "Fri 7:30"]
    assert below_header([["Film", "Times"], film]) == [film]
    assert below_header([film]) == [film]


def test_rows_become_entries_and_go_on_with_the_film_above() -> None:
    rows = [
        ["Nosferatu", "1", "2012-12-07", "5:00 7:30"],
        ["", "", "2012-12-08", "2:00"],
        ["Metropolis", "", "", "Sat 9:00"],
        ["Notes: bring the prints back", "", "", ""],
    ]
    found = entries_of_rows(rows, ["film", "screen", "date", "times"])
    assert [(one.film, one.screen, one.line) for one in found] == [
        ("Nosferatu", "1", "2012-12-07 5:00 7:30"),
        ("Nosferatu", "1", "2012-12-08 2:00"),
        ("Metropolis", "", "Sat 9:00"),
    ]
    assert found[1].raw == "2012-12-08 | 2:00"


@pytest.mark.parametrize(
    ("text", "film", "screen", "line"),
    [
        ("Nosferatu: Fri 5:00 7:30", "Nosferatu", "", "Fri 5:00 7:30"),
        ("NOSFERATU Fri 5:00 7:30", "Nosferatu", "", "Fri 5:00 7:30"),
        ("The General Line (Screen 2): Sat 2", "The General Line", "Screen 2", "Sat 2"),
        ("The General, screen 1, Sat 2", "The General", "Screen 1", "Sat 2"),
        ("1984 Fri 7:30", "1984", "", "Fri 7:30"),
        ("Unknown Film: Fri 7:30", "Unknown Film", "", "Fri 7:30"),
        ("Unknown Film – Fri 7:30", "Unknown Film", "", "Fri 7:30"),
        ("Unknown 7:30 Fri", "Unknown", "", "7:30 Fri"),
        ("Call us for the times", "Call us for the times", "", ""),
    ],
)
def test_a_pasted_line_is_taken_apart(text: str, film: str, screen: str, line: str) -> None:
    (found,) = entries_of_text(f"\n  {text}  \n\n", TITLES, SCREENS)
    assert (found.film, found.screen, found.line) == (film, screen, line)
    assert found.raw == text
