"""Tables of text from CSV and XLSX files. A stranger's bytes: sizes are limited before reading."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from houselights.programme.booking_sheets.limits import (
    LARGEST_FILE,
    MOST_COLUMNS,
    MOST_ROWS,
    UnreadableError,
)
from houselights.programme.booking_sheets.workbooks import read_workbook

ENCODINGS = ("utf-8-sig", "utf-16", "cp1252")
SEPARATORS = ",;\t|"


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
        rows, broken = read_workbook(content, has_halves=has_halves)
        return Table(_tidy(rows), broken)
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


def _tidy(rows: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    """The rows that hold something, all as wide as the widest of them."""
    found = list(_filled(rows))
    if len(found) > MOST_ROWS:
        raise UnreadableError("too_many_rows", str(MOST_ROWS))
    width = max((len(row) for row in found), default=0)
    return tuple(row + ("",) * (width - len(row)) for row in found)


def _filled(rows: Iterable[Iterable[str]]) -> Iterator[tuple[str, ...]]:
    for row in rows:
        cells = [" ".join(cell.split()) for cell in row][:MOST_COLUMNS]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            yield tuple(cells)
