from typing import Any
from uuid import UUID

from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
    HttpResponseRedirect,
)
from django.views.decorators.http import require_safe
from wagtail.contrib.redirects.middleware import get_redirect
from wagtail.models import Page

from houselights.programme.outlets import calendars, feeds, open_listing, scopes
from houselights.programme.outlets.answers import answer, opened, refused
from houselights.programme.outlets.house import House
from houselights.programme.outlets.scopes import Scope
from houselights.programme.querysets import films_seen_by_all

WRITERS: dict[str, Any] = {
    "ics": (calendars.calendar, calendars.CONTENT_TYPE),
    "json": (open_listing.listing, open_listing.CONTENT_TYPE),
}
"""By suffix: what writes the screenings, and the type of what it writes."""


@require_safe
def programme(request: HttpRequest, suffix: str) -> HttpResponse:
    """All that the cinema shows."""
    house = House.of(request)
    return _told(house, scopes.programme(house), suffix)


@require_safe
def access(request: HttpRequest, kind: str, suffix: str) -> HttpResponse:
    """The screenings with one access provision, of `planning.planned.ACCESS`."""
    house = House.of(request)
    return _told(house, scopes.access(house, kind), suffix)


@require_safe
def screening(request: HttpRequest, uid: UUID, suffix: str) -> HttpResponse:
    """One public screening."""
    house = House.of(request)
    return _told(house, scopes.screening(house, uid), suffix, is_empty_unknown=True)


@require_safe
def beside_page(request: HttpRequest, path: str, suffix: str) -> HttpResponse:
    """What stands beside the page of a film, of a season or of the programme, wherever that is."""
    house = House.of(request)
    found = Page.route_for_request(request, path)
    if not found:
        return _moved(house, suffix)
    return _told(house, _scope_of_page(house, found.page), suffix)


@require_safe
def changes(request: HttpRequest, address_name: str) -> HttpResponse:
    """The feed of what changed in the programme."""
    return answer(request, *feeds.feed_of_changes(House.of(request), address_name))


def _scope_of_page(house: House, page: Any) -> Scope:
    """Raises Http404 where nothing stands beside a page, or not everybody may see it."""
    if not films_seen_by_all().filter(pk=page.pk).exists():
        raise Http404
    scope = scopes.of_page(house, page)
    if scope is None:
        raise Http404
    return scope


def _moved(house: House, suffix: str) -> HttpResponse:
    """Where it stands now, if the page has moved: a calendar asks at the old address for years."""
    path = house.request.path.removesuffix(f".{suffix}")
    redirect = get_redirect(house.request, path)
    if redirect is None or redirect.redirect_page is None or redirect.link is None:
        raise Http404
    _scope_of_page(house, redirect.redirect_page.specific)
    query = house.request.META.get("QUERY_STRING")
    address = f"{redirect.link.rstrip('/')}.{suffix}" + (f"?{query}" if query else "")
    kind = HttpResponsePermanentRedirect if redirect.is_permanent else HttpResponseRedirect
    return opened(kind(address))


def _told(
    house: House, scope: Scope, suffix: str, *, is_empty_unknown: bool = False
) -> HttpResponse:
    try:
        days = scopes.days_asked(house.request.GET.get("days"))
    except scopes.DaysError as error:
        return refused(str(error))
    shown = scopes.screenings_in(scope, house, days=days)
    if is_empty_unknown and not shown:
        raise Http404
    write, content_type = WRITERS[suffix]
    source = f"{scope.source}.{suffix}"
    body = write(shown, house, name=scope.name, address=scope.address, source=source)
    return answer(house.request, body, content_type)
