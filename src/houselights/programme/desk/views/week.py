"""The week on the desk: its lines, its hours, and what is done to it as a whole."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST
from wagtail.models import Site

from houselights.house.models import CinemaSettings
from houselights.programme.desk import acts
from houselights.programme.desk.copying import copied
from houselights.programme.desk.films import offered_films
from houselights.programme.desk.saving import SheetProblemsError, merged, outcome_of, save_lines
from houselights.programme.desk.sheet import SheetRow, rows_of, rows_posted
from houselights.programme.desk.timeline import days_of
from houselights.programme.desk.views.doorway import (
    MAY_PUBLISH,
    for_planners,
    frame,
    seen_number,
    tell_of,
    week_address,
    with_week,
)
from houselights.programme.desk.week import A_WEEK, Week, start_of_week, week_of
from houselights.programme.desk.words import Words


@for_planners
def this_week(request: HttpRequest) -> HttpResponse:
    """Lead to the cinema week that it is."""
    cinema = CinemaSettings.for_site(Site.find_for_request(request))
    return redirect(reverse("programme_desk:week", args=[start_of_week(cinema)]))


@with_week
def week(request: HttpRequest, week: Week) -> HttpResponse:
    """The week as it is planned; sent, its lines are saved or only read."""
    if request.method != "POST":
        return _page(request, week, rows_of(week))
    rows = rows_posted(request.POST)
    try:
        acts.as_seen(week, seen_number(request))
        changed = save_lines(week, rows, person=request.user)
    except acts.SomebodyElseError as error:
        tell_of(request, error)
        return _page(request, week_of(week.site, week.start), merged(week, rows), status=409)
    except SheetProblemsError as error:
        messages.error(
            request,
            ngettext(
                "Nothing was saved yet: %(count)s line needs a look.",
                "Nothing was saved yet: %(count)s lines need a look.",
                error.count,
            )
            % {"count": error.count},
        )
        return _page(request, week, rows, status=422)
    messages.success(request, _saved(changed))
    return redirect(week_address(week))


def _saved(changed: int) -> str:
    if not changed:
        return _("The lines say what is planned already: nothing changed.")
    text = ngettext(
        "%(count)s screening changed. Visitors see it when you publish the week.",
        "%(count)s screenings changed. Visitors see them when you publish the week.",
        changed,
    )
    return text % {"count": changed}


def _page(
    request: HttpRequest, week: Week, rows: list[SheetRow], status: int = 200
) -> HttpResponse:
    context = frame(
        week,
        "",
        header_title=_("Week desk"),
        rows=rows,
        days=days_of(week),
        elsewhere=_elsewhere(week),
        films=offered_films(),
        undoable=acts.undoable(week),
        waiting=len(week.to_publish),
        may_publish=request.user.has_perm(MAY_PUBLISH),
        before=week.start - A_WEEK,
        after=week.start + A_WEEK,
    )
    return render(request, "programme/desk/week.html", context, status=status)


def _elsewhere(week: Week) -> list[tuple[str, str]]:
    """The week's screenings that are to move into another one, by name."""
    words = Words.of(week)
    return [
        (words.name(one), uid)
        for uid, one in week.plan.items()
        if week.house.day_of(one) not in week.days
    ]


@with_week
def read_line(request: HttpRequest, week: Week) -> HttpResponse:
    """A fragment of what one line says, for the live preview beside it."""
    row = next(iter(rows_posted(request.GET)), SheetRow(0))
    problem = outcome_of(week, row)
    context = {"row": row, "words": Words.of(week), "problem": problem, "week": week}
    return render(request, "programme/desk/reading.html", context)


@require_POST
@with_week
def copy(request: HttpRequest, week: Week) -> HttpResponse:
    """Take over last week's screenings, as far as there is room for them."""
    last = week_of(week.site, week.start - A_WEEK)
    overlay, left_out = copied(last, week)
    if not overlay:
        messages.info(request, _("There is nothing in last week that is not here already."))
        return redirect(week_address(week))
    words = ngettext(
        "Copied %(count)s screening from last week",
        "Copied %(count)s screenings from last week",
        len(overlay),
    ) % {"count": len(overlay)}
    try:
        films = {one.film for one in overlay.values() if one and one.film}
        seen = acts.as_seen(week_of(week.site, week.start, films=films), seen_number(request))
        acts.change(seen, overlay, words, person=request.user)
    except acts.SomebodyElseError as error:
        tell_of(request, error)
    else:
        messages.success(request, words + ".")
        for one in left_out:
            messages.warning(
                request, _("Left out, since there is no room: %s") % Words.of(last).name(one)
            )
    return redirect(week_address(week))


@require_POST
@with_week
def undo(request: HttpRequest, week: Week) -> HttpResponse:
    """Undo the last change to the week."""
    try:
        act = acts.undo(acts.as_seen(week, seen_number(request)), person=request.user)
    except acts.SomebodyElseError as error:
        tell_of(request, error)
    else:
        messages.success(request, f"{act.words}." if act else _("There is nothing to undo."))
    return redirect(week_address(week))
