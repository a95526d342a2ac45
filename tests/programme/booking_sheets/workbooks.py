"""XLSX files for tests."""

import io
import zipfile
from typing import Any

from openpyxl import Workbook

SHEET = "xl/worksheets/sheet1.xml"
NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def a_workbook(*rows: list[Any], merged: str = "", stray: str = "") -> bytes:
    """An XLSX file with these rows, and a word in a stray cell."""
    book = Workbook()
    sheet: Any = book.active
    for row in rows:
        sheet.append(row)
    if merged:
        sheet.merge_cells(merged)
    if stray:
        sheet[stray] = "stray"
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def a_package(body: str, before: str = "") -> bytes:
    """An XLSX file whose sheet is written by hand, as no office would write it."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(a_workbook(["x"]))) as whole,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package,
    ):
        for name in whole.namelist():
            text = f'{before}<worksheet xmlns="{NAMESPACE}">{body}</worksheet>'
            package.writestr(name, text if name == SHEET else whole.read(name))
    return file.getvalue()
