"""XLSX files for tests."""

import io
from typing import Any

from openpyxl import Workbook


def a_workbook(*rows: list[Any], merged: str = "") -> bytes:
    """An XLSX file with these rows."""
    book = Workbook()
    sheet: Any = book.active
    for row in rows:
        sheet.append(row)
    if merged:
        sheet.merge_cells(merged)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()
