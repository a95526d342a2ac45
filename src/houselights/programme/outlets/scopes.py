"""Of which screenings an outlet tells, and from which days."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from houselights.programme.calendar import cinema_day, day_bounds
from houselights.programme.outlets import query
from houselights.programme.outlets.house import House
from houselights.programme.outlets.shown import Shown
from houselights.programme.outlets.words import access_words
from houselights.programme.pages import FilmPage, ProgrammePage, SeasonPage

MOST_DAYS = 400
"""How far ahead an outlet tells."""
DAYS_KEPT = 7
"""What was shown stays so long in the programme, so that a late cancellation reaches everybody."""
DAYS_KEPT_OF_ONE = 30
"""The same beside the page of a film or a season, of which there is little."""


class DaysError(ValueError):
    """What was asked for is no number of days; the message is for who asked."""


@dataclass(frozen=True)
class Scope:
    """What an outlet tells of: its name, its page, the address without suffix, the screenings."""

    name: str
    address: str
    source: str
    condition: Q
    days_kept: int | None
    """None: whenever they are."""
    days_ahead: int | None = None
    """None: all that are to come."""


def programme(house: House) -> Scope:
    """All that the cinema shows."""
    return Scope(
        house.cinema.name,
        house.programme_address,
        programme_source(house),
        Q(),
        DAYS_KEPT,
        days_ahead=MOST_DAYS,
    )


def programme_source(house: House) -> str:
    """The address of the whole programme's outlets, without suffix."""
    return house.root + reverse("programme:programme_ics").removesuffix(".ics")


def access(house: House, kind: str) -> Scope:
    """Screenings with one access provision (one of `planning.planned.ACCESS`)."""
    path = reverse("programme:access_ics", args=(kind,)).removesuffix(".ics")
    return Scope(
        f"{house.cinema.name}: {capfirst(access_words()[kind])}",
        house.programme_address,
        house.root + path,
        Q(**{kind: True}),
        DAYS_KEPT,
        days_ahead=MOST_DAYS,
    )


def screening(house: House, uid: UUID) -> Scope:
    """One screening, whenever it is."""
    address = house.screening(str(uid))
    return Scope(house.cinema.name, address, address.rstrip("/"), Q(uid=uid), days_kept=None)


def of_page(house: House, page: Any) -> Scope | None:
    """What stands beside a page; None beside one that has no screenings of its own.

    Whether everybody may see the page is for the caller to ask.
    """
    address = house.page(page.url_path)
    if isinstance(page, FilmPage):
        condition = query.of_film(page.pk)
    elif isinstance(page, SeasonPage):
        condition = query.of_season(page.pk)
    elif isinstance(page, ProgrammePage):
        return programme(house)
    else:
        return None
    name = f"{page.title} · {house.cinema.name}"
    return Scope(name, address, address.rstrip("/"), condition, DAYS_KEPT_OF_ONE)


def screenings_in(scope: Scope, house: House, *, days: int | None = None) -> list[Shown]:
    """The public screenings of a scope: those kept, today's, and those to come.

    With `days`, no more than so many cinema days from today on. Bounds are the beginnings of cinema
    days, so the answer stays the same for a day if nothing changes.
    """
    if scope.days_kept is None:
        return query.screenings(house.site, scope.condition)
    today = cinema_day(timezone.now(), house.zone, house.cinema.day_starts_at)
    ahead = days or scope.days_ahead
    return query.screenings(
        house.site,
        scope.condition,
        start=_begin(today - timedelta(days=scope.days_kept), house),
        end=_begin(today + timedelta(days=ahead), house) if ahead else None,
    )


def screenings_to_come(scope: Scope, house: House, *, at_most: int) -> list[Shown]:
    """The next public screenings of a scope that have not begun."""
    return query.screenings(house.site, scope.condition, start=timezone.now(), at_most=at_most)


def days_asked(text: str | None) -> int | None:
    """The days of `?days=60`; None if nothing was asked. Raises `DaysError` with a sentence."""
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= 3 and 1 <= int(text) <= MOST_DAYS):
        raise DaysError(
            _("“days” is a whole number from 1 to %(most)s, for example days=60.")
            % {"most": MOST_DAYS}
        )
    return int(text)


def _begin(day: date, house: House) -> datetime:
    return day_bounds(day, house.zone, house.cinema.day_starts_at)[0]
