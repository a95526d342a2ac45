"""A cinema week as the desk sees it: what is published, with what was done since laid over it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Q
from django.utils import timezone
from wagtail.models import Site

from houselights.house.models import CinemaSettings
from houselights.programme.calendar import cinema_day, day_bounds, week_start
from houselights.programme.desk.films import FilmChoice
from houselights.programme.models.desk_act import ActKind, DeskAct
from houselights.programme.models.screen import Screen
from houselights.programme.models.screening import Screening
from houselights.programme.planning.line_entry import Overlay
from houselights.programme.planning.planned import Planned
from houselights.programme.planning.problems import House
from houselights.programme.rows import films_in, house_of, plan_of

DAYS = 7
A_WEEK = timedelta(days=DAYS)


@dataclass(frozen=True, kw_only=True)
class Week:
    """One cinema's week at the desk. `number` is that of the last act that is known."""

    site: Site
    cinema: CinemaSettings
    start: date
    screens: tuple[Screen, ...]
    acts: tuple[DeskAct, ...]
    published: Mapping[str, Planned]
    overlay: Overlay
    house: House

    @property
    def number(self) -> int:
        return self.acts[-1].number if self.acts else 0

    @property
    def days(self) -> list[date]:
        return [self.start + timedelta(days=number) for number in range(DAYS)]

    @property
    def has_an_hour_twice(self) -> bool:
        """Whether the clock goes back in this week."""
        first, after = (moment.utcoffset() for moment in bounds(self.cinema, self.start))
        return (after or timedelta()) < (first or timedelta())

    @property
    def plan(self) -> dict[str, Planned]:
        """Every screening of the week as it is planned, by uid, in order of time."""
        return laid_over(self.published, self.overlay)

    @property
    def to_publish(self) -> dict[str, Planned]:
        """The screenings that publishing the week would change."""
        return {
            uid: one
            for uid, one in self.overlay.items()
            if one is not None and one != self.published.get(uid)
        }

    def title(self, film: int | None) -> str:
        """A film's title; empty where a screening shows none."""
        facts = self.house.films.get(film or 0)
        return facts.title if facts else ""

    def label(self, film: int | None) -> str:
        """A film's title with its year, which tells it from others of that title."""
        facts = self.house.films.get(film or 0)
        return FilmChoice(film or 0, facts.title, facts.year).label if facts else ""

    def screen_name(self, screen: int) -> str:
        return next((one.name for one in self.screens if one.pk == screen), "")


def laid_over(
    below: Mapping[str, Planned], overlay: Mapping[str, Planned | None]
) -> dict[str, Planned]:
    """A plan with changes laid over it, in order of time."""
    merged = {uid: one for uid, one in {**below, **overlay}.items() if one is not None}
    return dict(sorted(merged.items(), key=lambda pair: (pair[1].starts, pair[1].screen)))


def start_of_week(cinema: CinemaSettings, day: date | None = None) -> date:
    """The first day of the cinema week that holds `day`, or today."""
    zone = ZoneInfo(cinema.zone)
    today = cinema_day(timezone.now(), zone, cinema.day_starts_at)
    return week_start(day or today, cinema.week_starts_on)


def week_of(site: Site, start: date, *, films: Iterable[int] = ()) -> Week:
    """The week that begins on `start`; `films` are films besides its own that will be asked for."""
    cinema = CinemaSettings.for_site(site)
    acts = tuple(
        DeskAct.objects.filter(site=site, week=start).select_related("person").order_by("number")
    )
    overlay = overlay_of(acts)
    published = _published(site, cinema, start, overlay)
    shown = laid_over(published, overlay)
    return Week(
        site=site,
        cinema=cinema,
        start=start,
        screens=_screens(site, shown),
        acts=acts,
        published=published,
        overlay=overlay,
        house=house_of(site, films_in([*published.values(), *shown.values()]) | set(films)),
    )


def overlay_of(acts: Iterable[DeskAct]) -> Overlay:
    """What acts, in order, leave to be published. None: one goes away before it ever was."""
    acts = list(acts)
    undone = {act.undoes_id for act in acts}
    overlay: Overlay = {}
    for act in acts:
        if act.kind == ActKind.PUBLICATION:
            overlay = {uid: one for uid, one in overlay.items() if uid not in act.published}
        elif act.kind == ActKind.CHANGE and act.pk not in undone:
            overlay |= overlay_from_json(act.overlay)
    return overlay


def overlay_from_json(values: Mapping[str, Mapping[str, object] | None]) -> Overlay:
    return {uid: Planned.from_json(one) if one else None for uid, one in values.items()}


def bounds(cinema: CinemaSettings, start: date) -> tuple[datetime, datetime]:
    """The first moment of the week and the first one after it, aware."""
    zone = ZoneInfo(cinema.zone)
    return (
        day_bounds(start, zone, cinema.day_starts_at)[0],
        day_bounds(start + A_WEEK, zone, cinema.day_starts_at)[0],
    )


def _screens(site: Site, shown: Mapping[str, Planned]) -> tuple[Screen, ...]:
    """The screens in use, and those on which the week shows something all the same."""
    needed = Q(is_in_use=True) | Q(pk__in={one.screen for one in shown.values()})
    return tuple(Screen.objects.filter(needed, site=site))


def _published(
    site: Site, cinema: CinemaSettings, start: date, overlay: Overlay
) -> dict[str, Planned]:
    """The week's published screenings, and those that its acts have brought in or sent away."""
    first, after = bounds(cinema, start)
    in_week = Q(starts_at__gte=first, starts_at__lt=after)
    rows = Screening.objects.at(site).filter(in_week | Q(uid__in=overlay))
    return plan_of(rows.with_parts().order_by("starts_at"))
