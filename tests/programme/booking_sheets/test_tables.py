import tracemalloc
from datetime import date, datetime, time
from typing import Any

import pytest

from houselights.programme.booking_sheets import limits
from houselights.programme.booking_sheets.limits import UnreadableError
from houselights.programme.booking_sheets.tables import Table, read_table
from tests.programme.booking_sheets.workbooks import a_package, a_workbook

MEGABYTE = 1024 * 1024


def read(content: bytes, name: str = "sheet.csv") -> Table:
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
        (b"a,b\n" * (limits.MOST_ROWS + 1), "week.csv", "too_many_rows"),
        (b"x" * (limits.LARGEST_FILE + 1), "week.csv", "too_large"),
    ],
)
def test_what_is_no_sheet_is_refused(content: bytes, name: str, code: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        read(content, name)
    assert refused.value.code == code


def test_a_workbook_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LARGEST_UNPACKED", 1000)
    with pytest.raises(UnreadableError) as refused:
        read(a_workbook(["Film"]), "week.xlsx")
    assert refused.value.code == "too_large"


def test_rows_are_as_wide_as_the_widest_of_them() -> None:
    assert read(b"Nosferatu\nMetropolis,Fri 7:30,,\n").rows == (
        ("Nosferatu", ""),
        ("Metropolis", "Fri 7:30"),
    )


def peak_of(content: bytes) -> tuple[Table | str, float]:
    """What a workbook is read as, or why it is refused, and the megabytes that it took at most."""
    tracemalloc.start()
    try:
        return read(content, "week.xlsx"), tracemalloc.get_traced_memory()[1] / MEGABYTE
    except UnreadableError as refused:
        return refused.code, tracemalloc.get_traced_memory()[1] / MEGABYTE
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("stray", ["ZZ3000", "DZZ5000", "XFD4000"])
def test_a_stray_cell_far_away_costs_little(stray: str) -> None:
    table, megabytes = peak_of(a_workbook(["Film", "Times"], ["Nosferatu", "7:30"], stray=stray))
    assert isinstance(table, Table)
    assert table.rows == (("Film", "Times"), ("Nosferatu", "7:30"))
    assert megabytes < 40


def test_a_stray_cell_below_what_is_read_is_left_out() -> None:
    table, megabytes = peak_of(a_workbook(["Film"], stray="A900000"))
    assert isinstance(table, Table)
    assert table.rows == (("Film",),)
    assert megabytes < 40


@pytest.mark.parametrize(
    "body",
    [
        '<sheetData/><mergeCells><mergeCell ref="A3:Z60000"/></mergeCells>',
        "<sheetData/><mergeCells>" + '<mergeCell ref="A1:Z5000"/>' * 9 + "</mergeCells>",
        '<sheetData><row r="1">' + "<c/>" * 300_000 + "</row></sheetData>",
        "<sheetData>" + '<row r="1"/>' * 300_000 + "</sheetData>",
    ],
    ids=["a large merge", "many merges", "many cells", "many rows"],
)
def test_a_small_file_that_unfolds_to_too_many_cells_is_refused(body: str) -> None:
    code, megabytes = peak_of(a_package(body))
    assert code == "too_many_cells"
    assert megabytes < 40


def test_a_link_over_a_whole_sheet_costs_little() -> None:
    body = '<sheetData><row><c t="str"><v>Film</v></c></row></sheetData>'
    links = '<hyperlinks><hyperlink ref="A1:XFD1000000" location="x"/></hyperlinks>'
    table, megabytes = peak_of(a_package(body + links))
    assert isinstance(table, Table)
    assert table.rows == (("Film",),)
    assert megabytes < 40


def test_a_workbook_that_declares_entities_is_refused() -> None:
    declared = '<!DOCTYPE a [<!ENTITY row "<row/><row/>">]>'
    assert peak_of(a_package("<sheetData>&row;</sheetData>", declared))[0] == "not_a_table"


def test_a_title_over_a_whole_row_is_no_reason_to_refuse_a_sheet() -> None:
    rows = read(a_workbook(["This week"], ["Film", "Times"], merged="A1:XFD1")).rows
    assert rows[0][:2] == ("This week", "This week")
