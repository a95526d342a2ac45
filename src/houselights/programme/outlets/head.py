"""What the head of a page says to machines: its outlets, and what stands on it."""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from houselights.house.seen import is_seen_by_all
from houselights.programme.listings.film import FilmListing
from houselights.programme.outlets import calendars, listed, open_listing, scopes, structured
from houselights.programme.outlets.house import House
from houselights.programme.outlets.structured import Node
from houselights.programme.pages import FilmPage, SeasonPage

# As the picture for shared links is cut, so that no other has to be made.
STILL = "fill-1200x630|format-jpeg"


@dataclass(frozen=True)
class Alternate:
    """The same as the page says, for another reader."""

    title: str
    type: str
    href: str


@dataclass(frozen=True)
class Head:
    """The alternates of a page and what is known of it, empty for one that not everybody sees."""

    alternates: list[Alternate] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)


def head_of(
    request: HttpRequest, page: Any, uid: UUID | None, listing: FilmListing | None = None
) -> Head:
    """What to say on a screening's page (its `uid`), or on a page of the tree.

    A film's page has loaded its `listing` already.
    """
    try:
        house = House.of(request)
    except Http404:
        return Head()
    if uid:
        return _head_of_screening(house, uid)
    if page is None or not is_seen_by_all(page):
        return Head()
    return _head_of_page(house, page, listing)


def _head_of_screening(house: House, uid: UUID) -> Head:
    scope = scopes.screening(house, uid)
    shown = scopes.screenings_in(scope, house)
    if not shown:
        return Head()
    still = FilmPage.objects.select_related("still").get(pk=shown[0].film.number).still
    nodes = structured.screening_graph(shown[0], house, image=_picture(still))
    return Head(_beside(scope.name, scope.source), nodes)


def _head_of_page(house: House, page: Any, listing: FilmListing | None) -> Head:
    """A film and a season tell of their screenings, any other page of the cinema alone.

    The programme's own pages are asked for most, and each screening they list has its own page.
    """
    if not isinstance(page, FilmPage | SeasonPage):
        source = scopes.programme_source(house)
        alternates = [*_beside(house.cinema.name, source), *_feeds(house)]
        return Head(alternates, [structured.theatre(house)])
    scope = scopes.of_page(house, page)
    if scope is None:
        return Head()
    if isinstance(page, SeasonPage):
        shown = scopes.screenings_to_come(scope, house, at_most=structured.MOST_EVENTS)
        return Head(_beside(scope.name, scope.source), structured.listing_graph(shown, house))
    if listing is None:
        return Head(_beside(scope.name, scope.source))
    film = listed.film_of(listing)
    to_come = listed.to_come(listing, film, at_most=structured.MOST_EVENTS)
    image = _picture(page.still)
    return Head(
        _beside(scope.name, scope.source), structured.film_graph(film, to_come, house, image=image)
    )


def _beside(name: str, source: str) -> list[Alternate]:
    kinds = {"ics": calendars.CONTENT_TYPE.partition(";")[0], "json": open_listing.CONTENT_TYPE}
    return [Alternate(name, kind, f"{source}.{suffix}") for suffix, kind in kinds.items()]


def _feeds(house: House) -> list[Alternate]:
    title = _("%(cinema)s: changes in the programme") % {"cinema": house.cinema.name}
    kinds = {"changes_rss": "application/rss+xml", "changes_atom": "application/atom+xml"}
    return [
        Alternate(title, kind, house.root + reverse(f"programme:{name}"))
        for name, kind in kinds.items()
    ]


def _picture(still: Any) -> str:
    return str(still.get_rendition(STILL).full_url) if still else ""
