from datetime import date, datetime, time
from typing import Any

import pytest

from houselights.programme.booking_sheets import tables
from houselights.programme.booking_sheets.tables import UnreadableError, read_table
from tests.programme.booking_sheets.workbooks import a_workbook


def read(content: bytes, name: str = "sheet.csv") -> tables.Table:
    return read_table(content, name, has_halves=True)


@pytest.mark.parametrize(
    "content",
    [
        b"Film,Times\nNosferatu,Fri 7:30\n",
        b"Film;Times\r\nNosferatu;Fri 7:30\r\n",
        b"Film\tTimes\nNosferatu\t Fri  7:30 \n\n\t\n",
        "\ufeffFilm,Times\nNosferatu,Fri 7:30\n".encode(),
        "Film,Times\nNosferatu,Fri 7:30\n".encode("utf-16"),
        a_workbook(["Film", "Times"], ["Nosferatu", "Fri 7:30"], [None, None]),
    ],
)
def test_any_usual_sheet_is_read(content: bytes) -> None:
    assert read(content).rows == (("Film", "Times"), ("Nosferatu", "Fri 7:30"))


def test_a_sheet_of_an_old_office_keeps_its_accents() -> None:
    assert (
        read("Titre;Séances\nLes Misérables;20h\n".encode("cp1252")).rows[1][0] == "Les Misérables"
    )


def test_a_separator_inside_quotes_is_text() -> None:
    assert read(b'Film,Times\n"Nosferatu","Fri 5:00, 7:30"\n').rows[1][1] == "Fri 5:00, 7:30"


def test_merged_cells_each_say_what_the_first_says() -> None:
    rows = ["Film", "Times"], ["Nosferatu", "Fri 7:30"], [None, "Sat 2:00"]
    assert read(a_workbook(*rows, merged="A2:A3")).rows[2] == ("Nosferatu", "Sat 2:00")


def test_a_formula_error_is_named_by_its_cell() -> None:
    table = read(a_workbook(["Film", "Times"], ["Nosferatu", "#REF!"]))
    assert table.broken_cells == ("B2: #REF!",)
    assert table.rows[1] == ("Nosferatu", "")


@pytest.mark.parametrize(
    ("value", "has_halves", "text"),
    [
        (date(2012, 12, 7), True, "2012-12-07"),
        (datetime(2012, 12, 7), True, "2012-12-07"),  # noqa: DTZ001 (as a sheet holds it)
        (datetime(2012, 12, 7, 19, 30), True, "2012-12-07 07:30 PM"),  # noqa: DTZ001
        (time(10, 30), True, "10:30 AM"),
        (time(10, 30), False, "10:30"),
        (7.0, True, "7"),
        ("صمت القصور 👻", True, "صمت القصور 👻"),
    ],
)
def test_dates_and_times_of_a_workbook_become_text(value: Any, has_halves: bool, text: str) -> None:
    content = a_workbook(["Film", value])
    assert read_table(content, "a.xlsx", has_halves=has_halves).rows[0][1] == text


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (b"%PDF-1.4 ...", "week.pdf", "not_a_table"),
        (b"PK\x03\x04 torn", "week.xlsx", "not_a_table"),
        (b"\xd0\xcf\x11\xe0", "week.xls", "not_a_table"),
        (b"Film\0Times", "week.csv", "not_a_table"),
        (b"a,b\n" * (tables.MOST_ROWS + 1), "week.csv", "too_many_rows"),
        (b"x" * (tables.LARGEST_FILE + 1), "week.csv", "too_large"),
    ],
)
def test_what_is_no_sheet_is_refused(content: bytes, name: str, code: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        read(content, name)
    assert refused.value.code == code


def test_a_workbook_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "LARGEST_UNPACKED", 1000)
    with pytest.raises(UnreadableError) as refused:
        read(a_workbook(["Film"]), "week.xlsx")
    assert refused.value.code == "too_large"
