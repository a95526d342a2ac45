"""Plain builders: each makes one real thing, with the facts that a test does not care about."""

import io
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from django.core.files.images import ImageFile
from PIL import Image
from wagtail.models import Page, Site

from houselights.front.pages import HomePage, StandardPage
from houselights.house.models import Picture
from houselights.programme import schedule
from houselights.programme.models import FilmPage, FilmsPage, Screen, Screening
from houselights.programme.planning.planned import Part, Planned, new_uid
from houselights.programme.rows import planned_of


def home() -> HomePage:
    """The home page of the house."""
    return HomePage.objects.get()


def a_picture(width: int = 60, height: int = 40, **facts: Any) -> Picture:
    """A grey picture."""
    file = io.BytesIO()
    Image.new("RGB", (width, height), "grey").save(file, "PNG")
    facts = {"title": "A picture", "description": "A grey plate"} | facts
    return Picture.objects.create(
        file=ImageFile(file, name="grey.png"), width=width, height=height, **facts
    )


def a_page(title: str = "Getting here", parent: Page | None = None, **facts: Any) -> StandardPage:
    """A published standard page, below home."""
    return (parent or home()).add_child(instance=StandardPage(title=title, **facts))


def a_film(title: str = "Nosferatu", **facts: Any) -> FilmPage:
    """A published film."""
    facts = {"year": 1922, "directors": "F. W. Murnau", "runtime_minutes": 94} | facts
    return FilmsPage.objects.get().add_child(instance=FilmPage(title=title, **facts))


def a_screen(name: str = "Screen 1") -> Screen:
    """A screen of the house; the same one for the same name."""
    site = Site.objects.get(is_default_site=True)
    return Screen.objects.get_or_create(site=site, name=name)[0]


def planned(
    film: FilmPage | None,
    *,
    on: date,
    at: str = "19:30",
    screen: str = "Screen 1",
    **facts: Any,
) -> Planned:
    """A screening of `film` at a time of the cinema's own clock, not published."""
    given: dict[str, Any] = {
        "uid": new_uid(),
        "screen": a_screen(screen).pk,
        "starts": datetime.combine(on, time.fromisoformat(at)),
        "parts": (Part(film=film.pk if film else None, text="" if film else "A party"),),
    }
    return Planned(**given | facts)


def published(*plan: Planned) -> list[Screening]:
    """These, published together, as rows."""
    schedule.publish(plan, site=Site.objects.get(is_default_site=True))
    rows = {
        str(row.uid): row for row in Screening.objects.filter(uid__in=[one.uid for one in plan])
    }
    return [rows[one.uid] for one in plan]


def a_screening(film: FilmPage | None, *, on: date, at: str = "19:30", **facts: Any) -> Screening:
    """A published screening of `film` at a time of the cinema's own clock."""
    return published(planned(film, on=on, at=at, **facts))[0]


def changed(screening: Screening, **facts: Any) -> Screening:
    """The screening, published anew with other facts."""
    return published(replace(planned_of(screening), **facts))[0]
