"""Tables of text from CSV and XLSX files. A stranger's bytes: sizes are limited before reading."""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

LARGEST_FILE = 5 * 1024 * 1024
LARGEST_UNPACKED = 60 * 1024 * 1024
MOST_ROWS, MOST_COLUMNS = 5_000, 60
ENCODINGS = ("utf-8-sig", "utf-16", "cp1252")
SEPARATORS = ",;\t|"
MIDNIGHT = time()


class UnreadableError(ValueError):
    """The file is no table that can be read. `code` says why; `about` names what is meant."""

    def __init__(self, code: str, about: str = "") -> None:
        super().__init__(f"{code}: {about}")
        self.code, self.about = code, about


@dataclass(frozen=True)
class Table:
    """The rows of a sheet as text, empty ones left out, and cells that hold an error, by name."""

    rows: tuple[tuple[str, ...], ...]
    broken_cells: tuple[str, ...] = ()


def read_table(content: bytes, name: str, *, has_halves: bool) -> Table:
    """The rows of a CSV file, or of the first sheet of an XLSX. Raises `UnreadableError`.

    `has_halves` writes times of day with am and pm, as a 12-hour language needs them.
    """
    if len(content) > LARGEST_FILE:
        raise UnreadableError("too_large", f"{len(content) / 1024 / 1024:.0f} MB")
    if content.startswith(b"PK"):
        return _xlsx(content, has_halves)
    if name.casefold().endswith((".xlsx", ".xls", ".ods", ".pdf")):
        raise UnreadableError("not_a_table", name)
    return _csv(content)


def _csv(content: bytes) -> Table:
    text = _decoded(content)
    if "\0" in text:
        raise UnreadableError("not_a_table")
    first = next((line for line in text.splitlines() if line.strip()), "")
    separator = max(SEPARATORS, key=first.count)
    try:
        return Table(_tidy(csv.reader(io.StringIO(text), delimiter=separator)))
    except csv.Error as error:
        raise UnreadableError("not_a_table", str(error)) from error


def _decoded(content: bytes) -> str:
    """The text; UTF-16 only if it says so, since any bytes could be that."""
    for encoding in ENCODINGS:
        if encoding == "utf-16" and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
            continue
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")


def _xlsx(content: bytes, has_halves: bool) -> Table:
    sheet = _opened(content)
    merged = _merged_values(sheet)
    broken: list[str] = []
    rows = (
        [_cell(cell, merged, broken, has_halves) for cell in row[:MOST_COLUMNS]]
        for row in sheet.iter_rows(max_row=MOST_ROWS + 1)
    )
    return Table(_tidy(rows), tuple(broken))


def _opened(content: bytes) -> Any:
    """The sheet that was in front when the file was saved."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            unpacked = sum(part.file_size for part in package.infolist())
        if unpacked <= LARGEST_UNPACKED:
            return load_workbook(io.BytesIO(content), data_only=True).active
    except Exception as error:  # openpyxl raises whatever a broken file makes it raise
        raise UnreadableError("not_a_table", str(error)) from error
    raise UnreadableError("too_large", f"{unpacked / 1024 / 1024:.0f} MB")


def _merged_values(sheet: Any) -> dict[tuple[int, int], Any]:
    """What stands in merged cells: each of them means what the first one says."""
    values = {}
    for area in sheet.merged_cells.ranges:
        value = sheet.cell(area.min_row, area.min_col).value
        values.update(dict.fromkeys(area.cells, value))
    return values


def _cell(
    cell: Any, merged: dict[tuple[int, int], Any], broken: list[str], has_halves: bool
) -> str:
    value = merged.get((cell.row, cell.column), cell.value)
    if cell.data_type == "e":
        broken.append(f"{get_column_letter(cell.column)}{cell.row}: {value}")
        return ""
    return _text(value, "%I:%M %p" if has_halves else "%H:%M")


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


def _tidy(rows: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    found = list(_filled(rows))
    if len(found) > MOST_ROWS:
        raise UnreadableError("too_many_rows", str(MOST_ROWS))
    return tuple(found)


def _filled(rows: Iterable[Iterable[str]]) -> Iterator[tuple[str, ...]]:
    for row in rows:
        cells = tuple(" ".join(cell.split()) for cell in row)[:MOST_COLUMNS]
        if any(cells):
            yield cells
