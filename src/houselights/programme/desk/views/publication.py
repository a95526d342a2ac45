"""The last look before visitors see a week: every public change, in words."""

from collections.abc import Collection

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from houselights.programme.desk import acts
from houselights.programme.desk.views.doorway import (
    MAY_PUBLISH,
    frame,
    seen_number,
    tell_of,
    week_address,
    with_week,
)
from houselights.programme.desk.week import Week
from houselights.programme.desk.words import Words
from houselights.programme.models.screening import Screening
from houselights.programme.planning.changes import LastDay, last_days, public_changes
from houselights.programme.planning.planned import Planned
from houselights.programme.rows import plan_of
from houselights.programme.schedule import RefusedError


@with_week
def publication(request: HttpRequest, week: Week) -> HttpResponse:
    """List what would change; sent, publish it."""
    if not request.user.has_perm(MAY_PUBLISH):
        raise PermissionDenied
    only = _only(request)
    wanted = {uid: one for uid, one in week.to_publish.items() if only is None or uid in only}
    if request.method == "POST" and wanted and _is_published(request, week, only):
        return redirect(week_address(week))
    words, confirmed = Words.of(week), request.POST.getlist("confirmed")
    context = frame(
        week,
        _("Publish the week") if only is None else _("Publish one change"),
        only=only,
        sentences=words.changes(public_changes(week.published, wanted)),
        unseen=sum(1 for one in wanted.values() if not one.is_seen),
        endings=[words.last_day(moved) for moved in endings(week, wanted)],
        warnings=[
            (problem, words.problem(problem), problem.name in confirmed)
            for problem in acts.warnings_of(week, wanted, now=timezone.now())
        ],
        wanted=wanted,
    )
    return render(request, "programme/desk/publication.html", context)


def _only(request: HttpRequest) -> Collection[str] | None:
    """The one screening that was asked for, or None for the whole week."""
    uid = request.POST.get("only") or request.GET.get("only")
    return [uid] if uid else None


def _is_published(request: HttpRequest, week: Week, only: Collection[str] | None) -> bool:
    confirmed = request.POST.getlist("confirmed")
    try:
        acts.as_seen(week, seen_number(request))
        done = acts.publish(week, person=request.user, confirmed=confirmed, only=only)
    except acts.SomebodyElseError as error:
        tell_of(request, error)
    except acts.UnconfirmedError:
        messages.error(request, _("Nothing was published yet: look at the warnings and tick them."))
    except RefusedError as error:
        for problem in error.problems:
            messages.error(request, Words.of(week, error.house).problem(problem))
    else:
        told = len(done.changes)
        messages.success(
            request,
            _("Published. Visitors see it now.") if told else _("Done. Nothing of it is public."),
        )
        return True
    return False


def endings(week: Week, wanted: dict[str, Planned]) -> list[LastDay]:
    """The last days that publishing would move; a film that is new says it by what it gains."""
    films = {one.film for one in [*wanted.values(), *week.published.values()] if one.film}
    coming = Screening.objects.at(week.site).filter(run__film__in=films, local_date__gte=week.start)
    before = {**plan_of(coming.with_parts()), **week.published}
    moved = last_days(before, {**before, **wanted}, week.house)
    return [one for one in moved if one.before is not None and one.film in week.house.films]
