"""The forms of the import: a sheet that is sent, and what its columns mean."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from houselights.programme.booking_sheets.columns import MEANINGS, guessed, is_header, signature
from houselights.programme.booking_sheets.limits import LARGEST_FILE, MOST_ROWS, UnreadableError
from houselights.programme.booking_sheets.tables import Table, read_table
from houselights.programme.desk.week import Week
from houselights.programme.models.booking_sheet import BookingSheet
from houselights.programme.models.programme_settings import ProgrammeSettings

LONGEST_TEXT = 100_000
MEGABYTE = 1024 * 1024
UNREADABLE = {
    "too_large": _(
        "This file has %(about)s. A booking sheet has 5 MB at most: save only the week’s sheet."
    ),
    "too_many_rows": _("This sheet has more than %(about)s rows: save only the week’s sheet."),
    "too_many_cells": _(
        "The cells of this file reach too far to be read: save only the week’s sheet, or paste its"
        " text instead."
    ),
    "not_a_table": _(
        "This is no sheet that can be read. Save it as XLSX or CSV, or paste its text instead."
    ),
}
COLUMN_NAMES = {
    "film": _("film"),
    "screen": _("screen"),
    "times": _("showtimes or a time"),
    "date": _("date or day"),
    "": _("not needed"),
}


class SheetForm(forms.Form):
    """A file or a pasted text."""

    file = forms.FileField(
        label=_("File"), required=False, help_text=_("CSV or XLSX, 5 MB at most.")
    )
    text = forms.CharField(
        label=_("Or pasted text"),
        required=False,
        max_length=LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("One film a line, with its showtimes: Nosferatu: Fri 5:00 7:30, Sat 2:00"),
    )

    def __init__(self, *args: Any, week: Week, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.week = week

    def clean_file(self) -> Table | None:
        """The table in the file."""
        file = self.cleaned_data["file"]
        if file is None:
            return None
        try:
            _refuse_large(file.size)
            return read_table(
                file.read(), file.name, has_halves=self.week.cinema.language.startswith("en")
            )
        except UnreadableError as error:
            about = error.about or str(MOST_ROWS)
            raise ValidationError(UNREADABLE[error.code] % {"about": about}) from error

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or {}
        if not self.errors and not (given.get("file") or given.get("text")):
            raise ValidationError(_("Choose a file, or paste the text of the sheet."))
        return given

    def sheet(self, person: Any) -> BookingSheet:
        """The sheet, saved as it came. Its columns are those that such a sheet had before."""
        table: Table | None = self.cleaned_data["file"]
        rows = [list(row) for row in table.rows] if table else []
        return BookingSheet.objects.create(
            site=self.week.site,
            week=self.week.start,
            person=person,
            name=str(self.files["file"])[:160] if table else gettext("pasted text"),
            rows=rows,
            text="" if table else self.cleaned_data["text"],
            broken_cells=list(table.broken_cells) if table else [],
            columns=_columns(self.week, rows[0]) if rows else [],
        )


def _refuse_large(size: int) -> None:
    """Before it is read: what is too large never comes into memory."""
    if size > LARGEST_FILE:
        raise UnreadableError("too_large", f"{size / MEGABYTE:.0f} MB")


def _columns(week: Week, header: list[str]) -> list[str]:
    """The columns as they were last named for such a header, else as it names them itself."""
    known = ProgrammeSettings.for_site(week.site).column_mapping.get(signature(header))
    return known or (guessed(header) if is_header(header) else [])


class ColumnsForm(forms.Form):
    """What each column of a sheet holds."""

    def __init__(self, *args: Any, sheet: BookingSheet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.sheet = sheet
        first = sheet.rows[0] if sheet.rows else []
        self.has_header = is_header(first)
        for number, cell in enumerate(first):
            self.fields[f"column-{number}"] = self._field(number, cell)

    def _field(self, number: int, cell: str) -> forms.ChoiceField:
        """What one column holds; `cell` names it, or is an example of what stands in it."""
        columns = self.sheet.columns
        is_example = cell and not self.has_header
        return forms.ChoiceField(
            label=(self.has_header and cell) or _("Column %(number)s") % {"number": number + 1},
            help_text=_("For example: %(cell)s") % {"cell": cell} if is_example else "",
            choices=[(meaning, COLUMN_NAMES[meaning]) for meaning in MEANINGS],
            initial=columns[number] if number < len(columns) else "",
            required=False,
        )

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or {}
        chosen = [meaning for meaning in given.values() if meaning]
        if not {"film", "times"} <= set(chosen):
            raise ValidationError(_("Say which column holds the film, and which the showtimes."))
        if len(chosen) != len(set(chosen)):
            raise ValidationError(_("Two columns cannot hold the same."))
        return given

    def remember(self) -> None:
        """Keep the columns with the sheet, and for the next one like it."""
        self.sheet.columns = list(self.cleaned_data.values())
        self.sheet.save()
        settings = ProgrammeSettings.for_site(self.sheet.site)
        settings.column_mapping[signature(self.sheet.rows[0])] = self.sheet.columns
        settings.save()
