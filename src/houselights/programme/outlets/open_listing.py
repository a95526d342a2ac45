"""Screenings as JSON, for other people's programs: docs/reference/outlets.md."""

import json
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from houselights.programme.calendar import cinema_day
from houselights.programme.certificates import AGENCIES
from houselights.programme.outlets.house import House
from houselights.programme.outlets.shown import Shown, ShownFilm, ShownPart, ShownVersion

CONTENT_TYPE = "application/json"
VERSION = 1
"""Rises when a field changes its meaning or goes away; new ones may come at any time."""
NO_VERSION = ShownVersion(format="")


def listing(shown: list[Shown], house: House, *, name: str, address: str, source: str) -> bytes:
    """These screenings as one document. It tells of a page, and is itself found at `source`."""
    films: dict[int, dict[str, Any]] = {}
    document = {
        "version": VERSION,
        "name": name,
        "url": address,
        "source": source,
        "cinema": {
            "name": house.cinema.name,
            "url": house.root + "/",
            "address": house.address_lines,
            "zone": house.zone.key,
            "currency": house.currency or None,
        },
        "screenings": [_screening(one, house, films) for one in shown],
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def _screening(shown: Shown, house: House, films: dict[int, dict[str, Any]]) -> dict[str, Any]:
    zone = house.zone
    return {
        "uid": shown.uid,
        "url": house.screening(shown.uid),
        "sequence": shown.sequence,
        "title": shown.title,
        "film": _film(shown.film, house, films),
        "starts": _local(shown.starts_at, zone),
        "ends": _local(shown.ends_at, zone),
        "cinema_day": str(cinema_day(shown.starts_at, zone, house.cinema.day_starts_at)),
        "screen": shown.screen,
        "status": shown.status,
        "previous_starts": [_local(moment, zone) for moment in shown.previous_starts],
        "kind": shown.kind,
        "parts": [_part(part, house) for part in shown.parts],
        **_version(shown.version or NO_VERSION),
        "access": list(shown.access),
        "guest": shown.guest,
        "price": shown.price,
        "ticket_url": shown.ticket_url,
        "availability": shown.availability,
        "on_sale_at": _local(shown.on_sale_at, zone),
        "note": shown.note,
        "seasons": [
            {"title": season.title, "url": house.page(season.path)} for season in shown.seasons
        ],
        "changed_at": _local(shown.changed_at, zone),
    }


def _local(moment: datetime | None, zone: ZoneInfo) -> str | None:
    return moment.astimezone(zone).isoformat(timespec="seconds") if moment else None


def _film(film: ShownFilm, house: House, films: dict[int, dict[str, Any]]) -> dict[str, Any]:
    if film.number not in films:
        films[film.number] = {
            "title": film.title,
            "url": house.page(film.path),
            "original_title": film.original_title,
            "year": film.year,
            "countries": list(film.countries),
            "directors": list(film.directors),
            "minutes": film.minutes,
            "certificates": [_certificate(*one) for one in film.certificates],
            "ids": dict(film.ids),
        }
    return films[film.number]


def _certificate(agency: str, value: str) -> dict[str, str | None]:
    known = AGENCIES.get(agency)
    return {
        "agency": known.name if known else agency,
        "territory": known.territory if known else None,
        "value": value,
    }


def _part(part: ShownPart, house: House) -> dict[str, Any]:
    return {
        "kind": part.kind,
        "title": part.film.title if part.film else None,
        "url": house.page(part.film.path) if part.film else None,
        "text": part.text,
        "minutes": part.minutes,
    }


def _version(version: ShownVersion) -> dict[str, Any]:
    return {
        "format": version.format or None,
        "is_3d": version.is_3d,
        "audio_language": version.audio_language or None,
        "subtitle_languages": list(version.subtitle_languages),
    }
