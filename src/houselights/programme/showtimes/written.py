"""Readings asked for in JSON: an object with a line in, an object with its screenings out."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from houselights.programme.showtimes.reader import read_showtimes
from houselights.programme.showtimes.reading import Reading


def showtimes_of_mapping(mapping: Mapping[str, Any]) -> dict[str, list[Any]]:
    """`{"screenings": […], "warnings": […], "rejected": […]}` for an object with a `line`.

    The object holds `line`, `timezone`, `locale`, `reference_date` and perhaps `week_start`, days
    in ISO 8601. Raises KeyError or ValueError where one of those is missing or is no such thing.
    """
    week_start = mapping.get("week_start")
    return as_json(
        read_showtimes(
            mapping["line"],
            zone=mapping["timezone"],
            locale=mapping["locale"],
            on=date.fromisoformat(mapping["reference_date"]),
            week_start=date.fromisoformat(week_start) if week_start else None,
        )
    )


def as_json(reading: Reading) -> dict[str, list[Any]]:
    """A reading in values that JSON has; a warning is its code, a colon and what it is about."""
    return {
        "screenings": [
            {
                "start": one.start.isoformat(),
                "cinema_day": one.cinema_day.isoformat(),
                "flags": list(one.flags),
            }
            for one in reading.screenings
        ],
        "warnings": [f"{w.code}:{w.about}" if w.about else w.code for w in reading.warnings],
        "rejected": list(reading.rejected),
    }
