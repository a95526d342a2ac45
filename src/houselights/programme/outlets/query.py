"""The one query that every outlet asks: public screenings, with all that may be printed of them.

It costs the same few queries for one screening as for a year of them, and reads columns instead of
models: a calendar of sixty days is asked for every few minutes by every telephone that keeps it.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime
from functools import cache
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
from houselights.programme.outlets.availability import availability_now
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
    rows: list[Any] = list(found.values_list(*COLUMNS)[:at_most])
    if not rows:
        return []
    parts = list(_rows_of_parts(rows))
    films = films_by_number({row[2] for row in rows} | {part[2] for part in parts if part[2]})
    played = _played(parts, films)
    seasons = _seasons({row[1] for row in rows})
    now = timezone.now()
    # A page may be taken down between the two queries.
    return [
        _shown(row, films[row[2]], played.get(row[0], ()), seasons.get(row[1], ()), now)
        for row in rows
        if row[2] in films
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
    return {
        row[0]: _film(row, certificates.get(row[0], ())) for row in seen.values_list(*FILM_COLUMNS)
    }


def _film(row: Any, certificates: Iterable[tuple[str, str]]) -> ShownFilm:
    number, title, path, original_title, year, countries, directors, cast, minutes, *ids = row
    return ShownFilm(
        number,
        title,
        path,
        original_title,
        year,
        listed(countries),
        listed(directors),
        listed(cast),
        minutes,
        tuple(certificates),
        tuple((name, value) for name, value in zip(ADDRESSES, ids, strict=True) if value),
    )


def listed(text: str) -> tuple[str, ...]:
    """The entries of a field that holds several between commas."""
    return tuple(entry.strip() for entry in text.split(",") if entry.strip())


def _rows_of_parts(rows: list[Any]) -> Any:
    """The parts of these screenings, in order."""
    parts = ProgrammePart.objects.filter(screening__in=[row[0] for row in rows])
    return parts.order_by("screening_id", "position").values_list(*PART_COLUMNS)


def _played(parts: list[Any], films: Mapping[int, ShownFilm]) -> dict[int, tuple[ShownPart, ...]]:
    """The parts of each screening, without those whose film not everybody may see."""
    versions = _versions({part[3] for part in parts if part[3]})
    played: dict[int, list[ShownPart]] = defaultdict(list)
    for screening, kind, film, version, text, minutes in parts:
        if film is None or film in films:
            played[screening].append(
                _part(kind, films.get(film), versions.get(version), text, minutes)
            )
    return {screening: tuple(each) for screening, each in played.items()}


def _part(
    kind: str, film: ShownFilm | None, version: ShownVersion | None, text: str, minutes: int | None
) -> ShownPart:
    """How long it is says the part itself, else its version, else its film."""
    if minutes is None and film:
        minutes = (version.minutes if version else None) or film.minutes
    return ShownPart(kind, film, version, text, minutes)


def _versions(numbers: Collection[int]) -> dict[int, ShownVersion]:
    if not numbers:
        return {}
    rows = FilmVersion.objects.filter(pk__in=numbers).values_list(*VERSION_COLUMNS)
    return {row[0]: ShownVersion(row[1], row[2], listed(row[3]), *row[4:]) for row in rows}


def _seasons(runs: Collection[int]) -> dict[int, tuple[ShownSeason, ...]]:
    """The seasons that everybody may see, by run."""
    seen = SeasonPage.objects.filter(pk__in=films_seen_by_all(), runs__in=runs)
    found: dict[int, list[ShownSeason]] = defaultdict(list)
    known: dict[str, ShownSeason] = {}
    for run, title, path in seen.order_by("title").values_list("runs", "title", "url_path"):
        found[run].append(known.setdefault(path, ShownSeason(title, path)))
    return {run: tuple(seasons) for run, seasons in found.items()}


def _shown(
    row: Any,
    film: ShownFilm,
    parts: tuple[ShownPart, ...],
    seasons: tuple[ShownSeason, ...],
    now: datetime,
) -> Shown:
    (_pk, _run, _film, uid, sequence, screen, kind, status, starts_at, until, is_known) = row[:11]
    (previous, changed_at, guest, price, ticket_url, availability, on_sale_at, note) = row[11:19]
    availability = availability_now(availability, as_of=row[19], on_sale_at=on_sale_at, now=now)
    return Shown(
        str(uid),
        sequence,
        film,
        screen,
        kind,
        status,
        starts_at,
        until if is_known and until > starts_at else None,
        _moments(previous) if previous else (),
        changed_at,
        _given(row[20:]),
        guest,
        price,
        ticket_url,
        availability,
        on_sale_at,
        note,
        parts,
        seasons,
    )


def _moments(texts: list[str]) -> tuple[datetime, ...]:
    return tuple(datetime.fromisoformat(text).astimezone(UTC) for text in texts)


@cache
def _given(flags: tuple[bool, ...]) -> tuple[str, ...]:
    return tuple(name for name, is_given in zip(ACCESS, flags, strict=True) if is_given)
