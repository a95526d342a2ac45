"""The one query that every outlet asks: public screenings, with all that may be printed of them.

It costs the same few queries for one screening as for a year of them, and reads columns instead of
models: a calendar of sixty days is asked for every few minutes by every telephone that keeps it.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from django.db.models import Q
from django.utils import timezone
from wagtail.models import Site

from houselights.programme.identifiers import ADDRESSES
from houselights.programme.models import (
    Certificate,
    FilmPage,
    FilmVersion,
    ProgrammePart,
    Screening,
    SeasonPage,
)
from houselights.programme.outlets.shown import (
    Shown,
    ShownFilm,
    ShownPart,
    ShownSeason,
    ShownVersion,
)
from houselights.programme.planning.planned import ACCESS
from houselights.programme.querysets import films_seen_by_all

COLUMNS = (
    *("pk", "run_id", "run__film_id", "uid", "sequence", "screen__name", "kind", "status"),
    *("starts_at", "occupied_until", "is_length_known", "previous_starts", "changed_at"),
    *("guest", "price", "ticket_url", "availability", "on_sale_at", "public_note"),
    *("availability_as_of", *ACCESS),
)
FILM_COLUMNS = (
    *("pk", "title", "url_path", "original_title", "year", "countries", "directors", "cast"),
    *("runtime_minutes", *ADDRESSES),
)
VERSION_COLUMNS = (
    *("pk", "format", "audio_language", "subtitle_languages", "captions", "is_3d"),
    "runtime_minutes",
)
PART_COLUMNS = ("screening_id", "kind", "film_id", "version_id", "text", "minutes")


def screenings(
    site: Site,
    scope: Q,
    *,
    start: datetime | None = None,
    end: datetime | None = None,
    at_most: int | None = None,
) -> list[Shown]:
    """The public screenings of a cinema within `scope` (conditions on Screening), in order.

    They start at or after `start` and before `end`, both aware; None: without bound.
    """
    found = Screening.objects.at(site).public().filter(scope).order_by("starts_at", "pk")
    if start:
        found = found.filter(starts_at__gte=start)
    if end:
        found = found.filter(starts_at__lt=end)
    rows: list[Any] = list(found.values_list(*COLUMNS, named=True)[:at_most])
    return _all_shown(rows, site) if rows else []


def _all_shown(rows: list[Any], site: Site) -> list[Shown]:
    parts = list(_rows_of_parts(rows))
    shown_with = {part.film_id for part in parts if part.film_id}
    films = films_by_number({row.run__film_id for row in rows} | shown_with)
    played = _played(parts, films)
    seasons = _seasons({row.run_id for row in rows}, site)
    now = timezone.now()
    return [
        Shown.of(
            row,
            films[row.run__film_id],
            now=now,
            screen=row.screen__name,
            changed_at=row.changed_at,
            parts=played.get(row.pk, ()),
            seasons=seasons.get(row.run_id, ()),
        )
        for row in rows
        # A page may be taken down between the two queries.
        if row.run__film_id in films
    ]


def of_film(film: int) -> Q:
    """The screenings in which a film is a part, whatever they are listed under."""
    parts = ProgrammePart.objects.filter(film=film)
    return Q(run__film=film) | Q(pk__in=parts.values("screening"))


def of_season(season: int) -> Q:
    """The screenings of a season's runs."""
    return Q(run__in=SeasonPage.runs.through.objects.filter(seasonpage=season).values("run"))


def films_by_number(numbers: Collection[int]) -> dict[int, ShownFilm]:
    """Those of these films that everybody may see, by the number of their page."""
    certificates = defaultdict(list)
    for film, agency, value in (
        Certificate.objects.filter(film__in=numbers)
        .order_by("sort_order", "pk")
        .values_list("film_id", "agency", "value")
    ):
        certificates[film].append((agency, value))
    seen = FilmPage.objects.filter(pk__in=films_seen_by_all()).filter(pk__in=numbers)
    rows: Any = seen.values_list(*FILM_COLUMNS, named=True)
    return {row.pk: ShownFilm.of(row, certificates.get(row.pk, ())) for row in rows}


def titles_by_number(numbers: Collection[int]) -> dict[int, ShownFilm]:
    """The same, with nothing but what they are called and where they stand."""
    seen = FilmPage.objects.filter(pk__in=films_seen_by_all()).filter(pk__in=numbers)
    return {row[0]: ShownFilm(*row) for row in seen.values_list("pk", "title", "url_path")}


def _rows_of_parts(rows: list[Any]) -> Any:
    """The parts of these screenings, in order."""
    parts = ProgrammePart.objects.filter(screening__in=[row.pk for row in rows])
    return parts.order_by("screening_id", "position").values_list(*PART_COLUMNS, named=True)


def _played(parts: list[Any], films: Mapping[int, ShownFilm]) -> dict[int, tuple[ShownPart, ...]]:
    """The parts of each screening, without those whose film not everybody may see."""
    versions = _versions({part.version_id for part in parts if part.version_id})
    played: dict[int, list[ShownPart]] = defaultdict(list)
    for part in parts:
        if part.film_id is None or part.film_id in films:
            film, version = films.get(part.film_id), versions.get(part.version_id)
            played[part.screening_id].append(ShownPart.of(part, film, version))
    return {screening: tuple(each) for screening, each in played.items()}


def _versions(numbers: Collection[int]) -> dict[int, ShownVersion]:
    if not numbers:
        return {}
    rows: Any = FilmVersion.objects.filter(pk__in=numbers)
    return {row.pk: ShownVersion.of(row) for row in rows.values_list(*VERSION_COLUMNS, named=True)}


def _seasons(runs: Collection[int], site: Site) -> dict[int, tuple[ShownSeason, ...]]:
    """The cinema's seasons that everybody may see, by run."""
    here = SeasonPage.objects.descendant_of(site.root_page)
    seen = here.filter(pk__in=films_seen_by_all(), runs__in=runs)
    found: dict[int, list[ShownSeason]] = defaultdict(list)
    known: dict[str, ShownSeason] = {}
    for run, title, path in seen.order_by("title").values_list("runs", "title", "url_path"):
        found[run].append(known.setdefault(path, ShownSeason(title, path)))
    return {run: tuple(seasons) for run, seasons in found.items()}
