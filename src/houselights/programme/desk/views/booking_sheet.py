"""A booking sheet sent in, looked at, entered."""

from collections.abc import Mapping

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from houselights.programme.desk import acts
from houselights.programme.desk.forms.booking_sheet import ColumnsForm, SheetForm
from houselights.programme.desk.importing import EnteredAlreadyError, TakenLine, enter, taken
from houselights.programme.desk.sheet import NUMBER
from houselights.programme.desk.views.doorway import frame, tell_of, week_address, with_week
from houselights.programme.desk.week import Week
from houselights.programme.models.booking_sheet import BookingSheet

SHEETS_SHOWN = 10


@with_week
def send_sheet(request: HttpRequest, week: Week) -> HttpResponse:
    """Take a sheet in."""
    is_sent = request.method == "POST"
    form = SheetForm(*((request.POST, request.FILES) if is_sent else ()), week=week)
    if is_sent and form.is_valid():
        return redirect(_address(week, form.sheet(request.user)))
    sheets = BookingSheet.objects.filter(site=week.site).select_related("person")[:SHEETS_SHOWN]
    context = frame(week, _("Booking sheet"), form=form, sheets=sheets)
    status = 422 if is_sent else 200
    return render(request, "programme/desk/send_sheet.html", context, status=status)


@with_week
def booking_sheet(request: HttpRequest, week: Week, number: int) -> HttpResponse:
    """Show what a sheet would do; sent, name its columns or enter it."""
    sheet = get_object_or_404(BookingSheet, pk=number, site=week.site)
    if sheet.entered_at:
        return _entered_sheet(request, week, sheet)
    columns = ColumnsForm(request.POST if "columns" in request.POST else None, sheet=sheet)
    if "columns" in request.POST and columns.is_valid():
        columns.remember()
        return redirect(_address(week, sheet))
    if "enter" in request.POST:
        return _entering(request, week, sheet)
    return _preview(request, week, sheet, columns, status=422 if columns.is_bound else 200)


def _preview(
    request: HttpRequest, week: Week, sheet: BookingSheet, columns: ColumnsForm, *, status: int
) -> HttpResponse:
    """What the sheet would do, or without columns the question what they hold."""
    needs_columns = bool(sheet.rows) and not sheet.columns
    context = frame(
        week,
        sheet.name,
        sheet=sheet,
        columns=columns,
        needs_columns=needs_columns,
        taken=None if needs_columns else taken(sheet),
    )
    return render(request, "programme/desk/booking_sheet.html", context, status=status)


def _entered_sheet(request: HttpRequest, week: Week, sheet: BookingSheet) -> HttpResponse:
    """What came of a sheet that was entered; sent, the same as a new one."""
    if "again" in request.POST:
        return redirect(_address(week, sheet.sent_again(request.user)))
    lines = [TakenLine.from_json(values, week) for values in sheet.outcome]
    context = frame(week, sheet.name, sheet=sheet, lines=lines)
    status = 409 if request.method == "POST" else 200
    return render(request, "programme/desk/entered_sheet.html", context, status=status)


def _entering(request: HttpRequest, week: Week, sheet: BookingSheet) -> HttpResponse:
    """Enter it as it was seen; else show what it would do now."""
    try:
        found = enter(sheet, seen=_seen_numbers(request.POST), person=request.user)
    except acts.SomebodyElseError as error:
        if error.acts:
            tell_of(request, error)
        else:
            messages.warning(
                request, _("The sheet would change a week that was not shown: look at it again.")
            )
        return _preview(request, week, sheet, ColumnsForm(sheet=sheet), status=409)
    except EnteredAlreadyError:
        return redirect(_address(week, sheet))
    messages.success(request, _said(found.changes))
    return redirect(week_address(week))


def _said(count: int) -> str:
    if not count:
        return _("The sheet says what is planned already.")
    said = ngettext(
        "%(count)s screening changed. Visitors see it when you publish the week.",
        "%(count)s screenings changed. Visitors see them when you publish the week.",
        count,
    )
    return said % {"count": count}


def _seen_numbers(posted: Mapping[str, str]) -> dict[str, int]:
    """The number of the last act of each week that the person saw, by the week’s first day."""
    return {
        key.removeprefix("seen-"): int(value)
        for key, value in posted.items()
        if key.startswith("seen-") and NUMBER.fullmatch(value)
    }


def _address(week: Week, sheet: BookingSheet) -> str:
    return reverse("programme_desk:booking_sheet", args=[week.start, sheet.pk])
