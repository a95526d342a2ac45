"""Who may come to the desk, and which week lies on it."""

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Site

from houselights.house.models import CinemaSettings
from houselights.programme.desk.acts import SomebodyElseError
from houselights.programme.desk.sheet import NUMBER
from houselights.programme.desk.week import Week, start_of_week, week_of

MAY_PLAN = "programme.change_screening"
MAY_PUBLISH = "programme.publish_screening"

View = Callable[..., HttpResponse]


def for_planners(view: View) -> View:
    """Let in who may change screenings."""

    @wraps(view)
    def let_in(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.has_perm(MAY_PLAN):
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return let_in


def with_week(view: View) -> View:
    """Hand the view the week of the day in the address, which is to be its first."""

    @wraps(view)
    def at_the_desk(request: HttpRequest, day: date, **kwargs: Any) -> HttpResponse:
        site = Site.find_for_request(request)
        start = start_of_week(CinemaSettings.for_site(site), day)
        if start != day:
            return redirect(reverse("programme_desk:week", args=[start]))
        return view(request, week_of(site, start), **kwargs)

    return for_planners(at_the_desk)


def week_address(week: Week) -> str:
    return reverse("programme_desk:week", args=[week.start])


def seen_number(request: HttpRequest) -> int:
    """The number of the last act that the person saw when the page was drawn."""
    text = request.POST.get("number", "")
    return int(text) if NUMBER.fullmatch(text) else -1


def tell_of(request: HttpRequest, error: SomebodyElseError) -> None:
    """Say who did what since the page was drawn."""
    acts = "; ".join(
        f"{act.person}: {act.words}" if act.person else act.words for act in error.acts
    )
    messages.warning(
        request,
        _(
            "Somebody else changed this week while you were at it (%(acts)s). Nothing was"
            " overwritten, and what you entered is kept: look at it again and send it once more."
        )
        % {"acts": acts},
    )


def frame(week: Week, title: str, **more: Any) -> dict[str, Any]:
    """What each page of the desk shows around itself."""
    return {
        "week": week,
        "header_title": title,
        "header_icon": "date",
        "breadcrumbs_items": [
            {"url": reverse("wagtailadmin_home"), "label": _("Home")},
            {"url": week_address(week), "label": _("Week desk")},
            *([{"url": "", "label": title}] if title else []),
        ],
        **more,
    }
