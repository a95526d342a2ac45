"""The cinema's clock, read once for a whole page, so that all of it speaks of one moment."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import get_language
from wagtail.models import Site

from houselights.house.models import CinemaSettings
from houselights.programme.calendar import cinema_day, day_bounds, week_start

EVENING = 17


@dataclass(frozen=True)
class Clock:
    """A cinema, the moment that it is there, and the language it speaks."""

    cinema: CinemaSettings
    site: Any
    now: datetime
    language: str

    @classmethod
    def of(cls, request: HttpRequest) -> "Clock":
        """The clock of the cinema that is asked."""
        cinema = CinemaSettings.of(request)
        site = Site.find_for_request(request)
        return cls(cinema, site, timezone.now(), get_language() or "en")

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.cinema.zone)

    @cached_property
    def today(self) -> date:
        """The cinema day that it is now."""
        return self.day(self.now)

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(self.zone)

    def day(self, moment: datetime) -> date:
        """The cinema day of a moment."""
        return cinema_day(moment, self.zone, self.cinema.day_starts_at)

    def week(self, day: date) -> date:
        """The first day of the cinema week of `day`."""
        return week_start(day, self.cinema.week_starts_on)

    def start_of(self, day: date) -> datetime:
        """The first moment of a cinema day."""
        return day_bounds(day, self.zone, self.cinema.day_starts_at)[0]

    def bounds(self, first: date, last: date) -> tuple[datetime, datetime]:
        """The first moment of a span of cinema days, and the first one after it."""
        return self.start_of(first), self.start_of(last + timedelta(days=1))
