"""Screenings and houses as plain values: film 1 takes 94 minutes, film 2 takes 120."""

from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from houselights.programme.planning.occupation import FilmFacts
from houselights.programme.planning.planned import Part, Planned
from houselights.programme.planning.problems import House

NEW_YORK = ZoneInfo("America/New_York")
NOSFERATU, SUNRISE, UNKNOWN = 1, 2, 3
FILMS = {
    NOSFERATU: FilmFacts("Nosferatu", 94),
    SUNRISE: FilmFacts("Sunrise", 120, {7: 95, 8: None}),
    UNKNOWN: FilmFacts("Unknown"),
}


def a_time(text: str) -> datetime:
    """2012-12-08 19:30, or 12-08 19:30 in 2012."""
    return datetime.fromisoformat(text if len(text) > 11 else f"2012-{text}")


def shown(at: str = "12-08 19:30", film: int | None = NOSFERATU, **facts: Any) -> Planned:
    """A screening on screen 1, named by its time."""
    given: dict[str, Any] = {
        "uid": at,
        "screen": 1,
        "starts": a_time(at),
        "parts": (Part(film=film),) if film else (Part(kind="talk", text="A party", minutes=60),),
    }
    return Planned(**given | facts)


def a_house(zone: ZoneInfo = NEW_YORK, **facts: Any) -> House:
    """A cinema whose day begins at six."""
    given: dict[str, Any] = {"films": FILMS}
    return House(zone=zone, day_starts_at=time(6), **given | facts)


def plan_of(*screenings: Planned) -> dict[str, Planned]:
    """By uid."""
    return {one.uid: one for one in screenings}
