"""Between the rows of the database and the values of the planning."""

from collections.abc import Iterable
from datetime import UTC
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.utils import timezone
from wagtail.models import Site

from houselights.house.models import CinemaSettings
from houselights.programme.models.closure import Closure
from houselights.programme.models.film_version import FilmVersion
from houselights.programme.models.programme_part import ProgrammePart
from houselights.programme.models.programme_settings import ProgrammeSettings
from houselights.programme.models.run import Run
from houselights.programme.models.screening import Screening, ScreeningStatus
from houselights.programme.pages import FilmPage
from houselights.programme.planning.changes import raises_sequence
from houselights.programme.planning.occupation import FilmFacts, Occupation
from houselights.programme.planning.planned import ACCESS, Part, Planned
from houselights.programme.planning.problems import Closed, House, RunLimits

SAME_NAMES = (
    *("kind", "preshow_minutes", "cleaning_minutes", "guest", "price", "ticket_url"),
    *("availability", "on_sale_at", "public_note", "booth_note"),
)
WRITTEN = [
    *("run", "screen", "local_date", "local_time", "fold", "starts_at", "occupied_until"),
    *("is_length_known", "status", "sequence", "previous_starts"),
    *("changed_at", *SAME_NAMES, *ACCESS),
]


def planned_of(screening: Screening) -> Planned:
    """A row as a value."""
    return Planned(
        uid=str(screening.uid),
        screen=screening.screen_id,
        starts=screening.starts_local,
        parts=tuple(_part(part) for part in screening.parts_in_order),
        is_cancelled=screening.is_cancelled,
        access=tuple(name for name in ACCESS if getattr(screening, name)),
        **{name: getattr(screening, name) for name in SAME_NAMES},
    )


def _part(part: ProgrammePart) -> Part:
    return Part(
        kind=part.kind,
        film=part.film_id,
        version=part.version_id,
        text=part.text,
        minutes=part.minutes,
    )


def plan_of(screenings: Iterable[Screening]) -> dict[str, Planned]:
    """Rows as values, by uid."""
    return {str(one.uid): planned_of(one) for one in screenings}


def write(
    row: Screening, planned: Planned, was: Planned | None, *, taken: Occupation, run: Run | None
) -> None:
    """Put the value into the row, without saving it. `was` is what the row held before."""
    row.uid, row.run, row.screen_id = UUID(planned.uid), run, planned.screen
    row.local_date, row.local_time = planned.starts.date(), planned.starts.time()
    row.fold = planned.starts.fold
    for name in SAME_NAMES:
        setattr(row, name, getattr(planned, name))
    for name in ACCESS:
        setattr(row, name, name in planned.access)
    if was and planned.is_moved_from(was):
        row.previous_starts = [*row.previous_starts, row.starts_at.astimezone(UTC).isoformat()]
    row.starts_at, row.occupied_until = taken.starts_at, taken.ends_at
    row.is_length_known = taken.is_known
    row.status = _status(planned, row)
    row.sequence += bool(was and raises_sequence(was, planned))
    row.changed_at = timezone.now()


def _status(planned: Planned, row: Screening) -> str:
    if planned.is_cancelled:
        return ScreeningStatus.CANCELLED
    return ScreeningStatus.MOVED if row.previous_starts else ScreeningStatus.SCHEDULED


def parts_of(row: Screening, planned: Planned) -> list[ProgrammePart]:
    """The rows of the parts, not saved."""
    return [
        ProgrammePart(
            screening=row,
            position=position,
            kind=part.kind,
            film_id=part.film,
            version_id=part.version,
            text=part.text,
            minutes=part.minutes,
        )
        for position, part in enumerate(planned.parts, 1)
    ]


def house_of(site: Site, films: Iterable[int]) -> House:
    """What the rules need to know of a cinema to judge screenings of these films."""
    cinema, films = CinemaSettings.for_site(site), set(films)
    tickets = ProgrammeSettings.for_site(site)
    return House(
        zone=ZoneInfo(cinema.zone),
        day_starts_at=cinema.day_starts_at,
        films=film_facts(films),
        closed=tuple(
            Closed(one.first_day, one.last_day, one.screen_id)
            for one in Closure.objects.filter(site=site)
        ),
        runs=_run_limits(site, films),
        ticket_hosts=tickets.known_ticket_hosts,
    )


def film_facts(films: Iterable[int]) -> dict[int, FilmFacts]:
    """Titles and lengths, by the number of the page."""
    films = set(films)
    versions: dict[int, dict[int, int | None]] = {}
    for pk, film, minutes in FilmVersion.objects.filter(film__in=films).values_list(
        "pk", "film", "runtime_minutes"
    ):
        versions.setdefault(film, {})[pk] = minutes
    columns = ("pk", "title", "runtime_minutes", "year", "live")
    rows: Any = FilmPage.objects.filter(pk__in=films).values_list(*columns)
    return {
        pk: FilmFacts(title, minutes, versions.get(pk, {}), year, is_live)
        for pk, title, minutes, year, is_live in rows
    }


def _run_limits(site: Site, films: Iterable[int]) -> dict[int, list[RunLimits]]:
    """What was announced of each film's runs."""
    limits: dict[int, list[RunLimits]] = {}
    for run in Run.objects.filter(site=site, film__in=films).exclude(status="cancelled"):
        limits.setdefault(run.film_id, []).append(RunLimits(run.opens, run.announced_closes))
    return limits


def films_in(plan: Iterable[Planned]) -> set[int]:
    """Every film that is a part of one of these."""
    return {part.film for one in plan for part in one.parts if part.film}
