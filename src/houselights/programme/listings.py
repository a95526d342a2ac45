"""What is on, gathered for a page."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import get_language
from wagtail.models import Site

from houselights.house.models import CinemaSettings
from houselights.programme.calendar import cinema_day, day_bounds
from houselights.programme.models.screening import Screening
from houselights.programme.stubs import Stub, stub_of

if TYPE_CHECKING:
    from houselights.programme.pages import FilmPage

DAYS_SHOWN = 7
ByDay = dict[date, list[Stub]]


@dataclass(frozen=True)
class Row:
    """A film, and its stubs on each day of a listing."""

    film: "FilmPage"
    cells: list[tuple[date, list[Stub]]]

    @property
    def today(self) -> list[Stub]:
        """The stubs of the first day."""
        return self.cells[0][1]


@dataclass(frozen=True)
class Listing:
    """Days from today on, and a row for each film that is shown on one of them."""

    days: list[date]
    rows: list[Row]

    @property
    def today(self) -> date:
        """The cinema day that it is now."""
        return self.days[0]

    @property
    def tonight(self) -> list[Row]:
        """The films of today, in order of their first screening."""
        return sorted(
            (row for row in self.rows if row.today), key=lambda row: row.today[0].datetime
        )


def coming_week(request: HttpRequest) -> Listing:
    """What the cinema of the request shows today and on the six days after it, by film."""
    cinema = CinemaSettings.of(request)
    zone = ZoneInfo(cinema.zone)
    today = cinema_day(timezone.now(), zone, cinema.day_starts_at)
    days = [today + timedelta(days=number) for number in range(DAYS_SHOWN)]
    start, _ = day_bounds(days[0], zone, cinema.day_starts_at)
    _, end = day_bounds(days[-1], zone, cinema.day_starts_at)
    site = Site.find_for_request(request)
    by_film: dict[FilmPage, ByDay] = defaultdict(dict)
    for screening, stub in _stubs(Screening.objects.at(site).between(start, end).public().listed()):
        day = cinema_day(screening.starts_at, zone, cinema.day_starts_at)
        by_film[screening.film].setdefault(day, []).append(stub)
    rows = [
        Row(film, [(day, shown.get(day, [])) for day in days]) for film, shown in by_film.items()
    ]
    return Listing(days, rows)


def days_of(film: "FilmPage", cinema: CinemaSettings) -> list[tuple[date, list[Stub]]]:
    """The days, from today on, on which `film` is shown, each with stubs that lead nowhere else."""
    zone = ZoneInfo(cinema.zone)
    today = cinema_day(timezone.now(), zone, cinema.day_starts_at)
    start, _ = day_bounds(today, zone, cinema.day_starts_at)
    by_day: ByDay = {}
    mine = Screening.objects.at(cinema.site).filter(run__film=film, starts_at__gte=start)
    coming = mine.public().listed()
    for screening, stub in _stubs(coming):
        day = cinema_day(screening.starts_at, zone, cinema.day_starts_at)
        by_day.setdefault(day, []).append(replace(stub, href=""))
    return list(by_day.items())


def _stubs(screenings: Iterable[Screening]) -> Iterable[tuple[Screening, Stub]]:
    now, language = timezone.now(), get_language() or "en"
    return [(screening, stub_of(screening, now=now, language=language)) for screening in screenings]
