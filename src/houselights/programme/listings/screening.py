"""A screening's own page: what, when, where, and how to get in."""

from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import Any

from django.utils.translation import gettext as _

from houselights.house import dates
from houselights.programme.badges import in_words
from houselights.programme.clock import Clock
from houselights.programme.models.programme_part import ProgrammePart
from houselights.programme.models.screen import Screen
from houselights.programme.models.screening import Screening
from houselights.programme.querysets import films_seen_by_all
from houselights.programme.stubs import Stub, previous_time_of, stub_of
from houselights.programme.tickets import Tickets, tickets_of

SOLD = {"on-sale", "few-left"}


@dataclass(frozen=True)
class Part:
    """One part of the programme: what it is called, and its minutes if they are known."""

    kind: str
    title: str
    href: str
    minutes: int | None


@dataclass(frozen=True)
class ScreeningListing:
    """A screening, read at one moment."""

    screening: Screening
    clock: Clock

    @cached_property
    def stub(self) -> Stub:
        return stub_of(self.screening, self.clock)

    @cached_property
    def tickets(self) -> Tickets:
        return tickets_of(self.screening, self.clock.now)

    @property
    def day(self) -> str:
        """The calendar day with its year: a ticket is for a date."""
        starts = self.clock.local(self.screening.starts_at)
        return dates.full_day(starts.date(), self.clock.language)

    @property
    def when(self) -> str:
        return f"{self.day}, {self.stub.time}"

    @property
    def previous(self) -> str:
        """When it was to be before it was moved."""
        return previous_time_of(self.screening, self.clock)

    @property
    def facts(self) -> list[tuple[str, str]]:
        """What one asks before one goes, as far as it is known."""
        return [
            (_("When"), self.when),
            (_("Where"), self.screening.screen.name),
            (_("Length"), self._length),
            (_("Guest"), self.screening.guest),
            (_("Price"), self.screening.price),
        ]

    @property
    def legend(self) -> list[tuple[str, str]]:
        """The marks of its stub in words; the guest has a line of the facts."""
        return [(one.text, in_words(one)) for one in self.stub.badges if one.name != "guest"]

    @property
    def screens(self) -> list[Screen]:
        return [self.screening.screen]

    @property
    def calendar(self) -> str:
        """The address of the same for a calendar."""
        return f"{self.stub.href.rstrip('/')}.ics"

    @property
    def on_sale_from(self) -> str:
        moment = self.screening.on_sale_at
        if not moment:
            return ""
        return dates.long_day(self.clock.local(moment).date(), self.clock.language)

    @property
    def sells(self) -> bool:
        """Whether the link to the tickets leads to any."""
        return bool(self.screening.ticket_url) and self.tickets.state in SOLD

    @property
    def is_moved(self) -> bool:
        return bool(self.previous) and self.tickets.state != "cancelled"

    @property
    def _length(self) -> str:
        """How long it is with all its parts; empty where one of them is not known."""
        if not self.screening.is_length_known:
            return ""
        until = self.screening.occupied_until
        ends = dates.clock_time(self.clock.local(until), self.clock.language)
        minutes = (until - self.screening.starts_at) // timedelta(minutes=1)
        words = _("%(minutes)s minutes in all, ends about %(time)s")
        return words % {"minutes": minutes, "time": ends}

    @cached_property
    def parts(self) -> list[Part]:
        """What is shown, in order; of a film that is not for everybody only the minutes."""
        parts = self.screening.parts_in_order
        films = [part.film_id for part in parts if part.film_id]
        seen = set(films_seen_by_all().filter(pk__in=films).values_list("pk", flat=True))
        return [_part(part, is_seen=part.film_id in seen) for part in parts]


def _part(part: ProgrammePart, *, is_seen: bool) -> Part:
    film: Any = part.film if is_seen else None
    title = part.text or (film.title if film else "")
    return Part(part.get_kind_display(), title, film.url if film else "", _minutes(part))


def _minutes(part: ProgrammePart) -> int | None:
    if part.minutes:
        return part.minutes
    if part.version and part.version.runtime_minutes:
        return part.version.runtime_minutes
    return part.film.runtime_minutes if part.film else None
