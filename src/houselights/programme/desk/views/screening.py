"""One screening on the desk: added, looked at, changed, each change one act."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from houselights.programme.desk import acts
from houselights.programme.desk.films import offered_films
from houselights.programme.desk.forms.screening import (
    DetailsForm,
    MoveForm,
    NoteForm,
    PartFormSet,
    ReplaceForm,
    details_of,
    parts_of,
    today_at,
)
from houselights.programme.desk.saving import with_films
from houselights.programme.desk.views.doorway import (
    frame,
    seen_number,
    tell_of,
    week_address,
    with_week,
)
from houselights.programme.desk.week import Week
from houselights.programme.desk.words import Words
from houselights.programme.models.programme_settings import ProgrammeSettings
from houselights.programme.planning.planned import Part, Planned, new_uid
from houselights.programme.schedule import RefusedError


@with_week
def add(request: HttpRequest, week: Week) -> HttpResponse:
    """Add one screening, at the slot that was chosen."""
    settings = ProgrammeSettings.for_site(week.site)
    planned = Planned(
        uid=new_uid(),
        screen=_number(request.GET.get("screen", ""), week),
        starts=today_at(_day(request.GET.get("on", ""), week), request.GET.get("at", "")),
        parts=(),
        preshow_minutes=settings.preshow_minutes,
        cleaning_minutes=settings.cleaning_minutes,
    )
    return _details(request, week, planned, _("Add a screening"), added=True)


@with_week
def details(request: HttpRequest, week: Week, uid: Any) -> HttpResponse:
    """All that a screening is, in one form."""
    return _details(request, week, _planned(week, uid), _("All details"))


def _details(
    request: HttpRequest, week: Week, planned: Planned, title: str, *, added: bool = False
) -> HttpResponse:
    data = request.POST or None
    form = DetailsForm(
        data, initial=details_of(week, planned), week=week, stays=planned.uid not in week.published
    )
    parts = PartFormSet(
        data,
        initial=parts_of(week, planned),
        prefix="parts",
        form_kwargs={"empty_permitted": False},
    )
    if data and form.is_valid() and parts.is_valid():
        given = tuple(part.part for part in parts if part.part)
        after = form.screening(planned, given)
        words = _("Added %(screening)s") if added else _("Changed %(screening)s")
        if _is_done(request, form, week, after, words):
            return redirect(week_address(week))
    context = frame(week, title, form=form, parts=parts, films=offered_films(), planned=planned)
    status = 422 if data else 200
    return render(request, "programme/desk/details.html", context, status=status)


@with_week
def screening(request: HttpRequest, week: Week, uid: Any) -> HttpResponse:
    """One screening, and what can be done with it."""
    planned = _planned(week, uid)
    act = request.POST.get("act", "")
    forms = {name: _form(name, act, request, week, planned) for name in ACTS}
    is_published = planned.uid in week.published
    if act == "forget" and is_published:
        raise Http404
    if act in ACTS and forms[act].is_valid():
        words, change = ACTS[act]
        after = change(planned, forms[act])
        if _is_done(request, forms[act], week, after, words(), uid=planned.uid):
            only = reverse("programme_desk:publication", args=[week.start]) + f"?only={planned.uid}"
            return redirect(only if "publish" in request.POST else week_address(week))
    words_of = Words.of(week)
    context = frame(
        week,
        words_of.name(planned),
        planned=planned,
        screen_name=week.screen_name(planned.screen),
        forms=forms,
        films=offered_films(),
        is_published=is_published,
        problems=[words_of.problem(one) for one in acts.blocking(week, {planned.uid: planned})],
    )
    status = 422 if request.method == "POST" else 200
    return render(request, "programme/desk/screening.html", context, status=status)


def _form(name: str, act: str, request: HttpRequest, week: Week, planned: Planned) -> Form:
    data = request.POST if name == act else None
    if name == "move":
        return MoveForm(
            data,
            prefix=name,
            initial=details_of(week, planned),
            week=week,
            stays=planned.uid not in week.published,
        )
    kind = ReplaceForm if name == "replace" else NoteForm
    return kind(data, prefix=name, initial={"public_note": planned.public_note})


def _is_done(
    request: HttpRequest,
    form: Form,
    week: Week,
    after: Planned | None,
    words: str,
    *,
    uid: str = "",
) -> bool:
    """Do it; else say why not, in the form."""
    known = with_films(week, [after] if after else [])
    shown = after or week.plan[uid]
    try:
        acts.as_seen(week, seen_number(request))
        said = words % {"screening": Words.of(known).name(shown)}
        acts.change(known, {shown.uid: after}, said, person=request.user)
    except acts.SomebodyElseError as error:
        tell_of(request, error)
    except RefusedError as error:
        sentences = [Words.of(week, error.house).problem(problem) for problem in error.problems]
        form.add_error(None, ValidationError(sentences))
    else:
        messages.success(
            request, _("%(act)s. Visitors see it when it is published.") % {"act": said}
        )
        return True
    return False


def _replaced(planned: Planned, form: Form) -> Planned:
    """The screening with its feature replaced; what it was a version of does not fit any more."""
    film = form.cleaned_data["film"].pk
    shown = [part for part in planned.parts if part.film and part.film == planned.film]
    instead = Part(kind=shown[0].kind if shown else "feature", film=film)
    parts = [instead if part in shown[:1] else part for part in planned.parts]
    parts = parts if shown else [instead, *parts]
    return replace(planned, parts=tuple(parts), public_note=form.cleaned_data["public_note"])


def _noted(planned: Planned, form: Form, **facts: Any) -> Planned:
    return replace(planned, public_note=form.cleaned_data["public_note"], **facts)


Act = tuple[Callable[[], str], Callable[[Planned, Any], Planned | None]]
ACTS: dict[str, Act] = {
    "cancel": (
        lambda: _("Cancelled %(screening)s"),
        lambda planned, form: _noted(planned, form, is_cancelled=True),
    ),
    "reinstate": (
        lambda: _("Put back on %(screening)s"),
        lambda planned, form: _noted(planned, form, is_cancelled=False),
    ),
    "move": (
        lambda: _("Moved: %(screening)s"),
        lambda planned, form: _noted(form.placed(planned), form),
    ),
    "replace": (lambda: _("Replaced: %(screening)s"), _replaced),
    "forget": (lambda: _("Took away %(screening)s"), lambda _planned, _form: None),
}


def _planned(week: Week, uid: Any) -> Planned:
    found = week.plan.get(str(uid))
    if found is None:
        raise Http404(_("This screening is not in this week."))
    return found


def _day(text: str, week: Week) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return week.start


def _number(text: str, week: Week) -> int:
    known = [screen.pk for screen in week.screens]
    return next((pk for pk in known if str(pk) == text), (known or [0])[0])
