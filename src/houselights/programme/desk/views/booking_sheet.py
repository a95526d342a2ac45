"""A booking sheet sent in, looked at, entered."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from houselights.programme.desk import acts
from houselights.programme.desk.forms.booking_sheet import ColumnsForm, SheetForm
from houselights.programme.desk.importing import enter, taken
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
    columns = ColumnsForm(request.POST if "columns" in request.POST else None, sheet=sheet)
    if "columns" in request.POST and columns.is_valid():
        columns.remember()
        return redirect(_address(week, sheet))
    if "enter" in request.POST and _is_entered(request, sheet):
        return redirect(week_address(week))
    needs_columns = bool(sheet.rows) and not sheet.columns
    context = frame(
        week,
        sheet.name,
        sheet=sheet,
        columns=columns,
        needs_columns=needs_columns,
        taken=None if needs_columns else taken(sheet),
    )
    return render(request, "programme/desk/booking_sheet.html", context)


def _is_entered(request: HttpRequest, sheet: BookingSheet) -> bool:
    try:
        found = enter(sheet, person=request.user)
    except acts.SomebodyElseError as error:
        tell_of(request, error)
        return False
    count = found.changes
    said = ngettext(
        "%(count)s screening changed. Visitors see it when you publish the week.",
        "%(count)s screenings changed. Visitors see them when you publish the week.",
        count,
    ) % {"count": count}
    messages.success(request, said if count else _("The sheet says what is planned already."))
    return True


def _address(week: Week, sheet: BookingSheet) -> str:
    return reverse("programme_desk:booking_sheet", args=[week.start, sheet.pk])
