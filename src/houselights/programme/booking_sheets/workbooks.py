"""Rows of text from the XLSX files of offices, measured before they are unfolded in memory."""

import io
import zipfile
from datetime import date, datetime, time
from typing import IO, Any
from xml.parsers import expat

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter, range_boundaries

from houselights.programme.booking_sheets import limits
from houselights.programme.booking_sheets.limits import MOST_COLUMNS, MOST_ROWS, UnreadableError

MIDNIGHT = time()
Area = tuple[int, int, int, int]
"""The first column and row of merged cells, and the last ones, counted from 1."""


def read_workbook(content: bytes, *, has_halves: bool) -> tuple[list[list[str]], tuple[str, ...]]:
    """The rows of the sheet that was in front, and its cells that hold an error, by name.

    Raises `UnreadableError`.
    """
    try:
        merged = _measured(content)
        # Read only: else each merged and each linked cell is made anew, however many a file names.
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        sheet = book.active
        rows, broken = _rows(sheet, "%I:%M %p" if has_halves else "%H:%M")
        _fill(rows, merged.get(sheet._worksheet_path, []))  # noqa: SLF001 (it has no public name)
        book.close()
    except UnreadableError:
        raise
    except Exception as error:  # openpyxl raises whatever a broken file makes it raise
        raise UnreadableError("not_a_table", str(error)) from error
    return rows, tuple(broken)


def _measured(content: bytes) -> dict[str, list[Area]]:
    """The merged cells of each part that has some, if no part would unfold to too much."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        unpacked = sum(part.file_size for part in package.infolist())
        if unpacked > limits.LARGEST_UNPACKED:
            raise UnreadableError("too_large", f"{unpacked / 1024 / 1024:.0f} MB")
        found = {}
        for name in package.namelist():
            with package.open(name) as part:
                found[name] = _merged_areas(part)
    return found


def _merged_areas(part: IO[bytes]) -> list[Area]:
    """The merged cells that a part of a workbook names. What is no XML names none."""
    areas: list[Area] = []
    count = cells = 0

    def element_begins(tag: str, values: dict[str, str]) -> None:
        nonlocal count, cells
        count += 1
        if tag.rpartition(":")[2] == "mergeCell":
            left, top, right, bottom = area = range_boundaries(values["ref"])
            cells += (right - left + 1) * (bottom - top + 1)
            areas.append(area)
        if count > limits.MOST_ELEMENTS or cells > MOST_ROWS * MOST_COLUMNS:
            raise UnreadableError("too_many_cells")

    parser = expat.ParserCreate()
    parser.StartElementHandler = element_begins
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        parser.ParseFile(part)
    except expat.ExpatError:
        return []
    return areas


def _refuse_doctype(*_facts: Any) -> None:
    """No workbook has one, and the entities that it declares could unfold to anything."""
    raise UnreadableError("not_a_table")


def _rows(sheet: Any, clock: str) -> tuple[list[list[str]], list[str]]:
    rows, broken = [], []
    within = sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS)
    for number, cells in enumerate(within, start=1):
        row = []
        for column, cell in enumerate(cells, start=1):
            if cell.data_type == "e":
                broken.append(f"{get_column_letter(column)}{number}: {cell.value}")
            row.append("" if cell.data_type == "e" else _text(cell.value, clock))
        rows.append(row)
    return rows, broken


def _fill(rows: list[list[str]], merged: list[Area]) -> None:
    """Write to each of merged cells what the first one says."""
    for left, top, right, bottom in merged:
        for row in rows[top - 1 : bottom]:
            row[left - 1 : right] = [rows[top - 1][left - 1]] * len(row[left - 1 : right])


def _text(value: Any, clock: str) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return (
            value.date().isoformat()
            if value.time() == MIDNIGHT
            else value.strftime(f"%Y-%m-%d {clock}")
        )
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime(clock)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
