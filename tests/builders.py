"""Plain builders: each makes one real thing, with the facts that a test does not care about."""

import io
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django.core.files.images import ImageFile
from PIL import Image
from wagtail.models import Page, Site

from houselights.front.pages import HomePage, StandardPage
from houselights.house.models import CinemaSettings, Picture
from houselights.programme.models import FilmPage, FilmsPage, Screen, Screening


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


def a_screening(
    film: FilmPage, *, on: date, at: str = "19:30", screen: str = "Screen 1"
) -> Screening:
    """A screening of `film` at a time of the cinema's own clock."""
    cinema = CinemaSettings.for_site(Site.objects.get(is_default_site=True))
    starts_at = datetime.combine(on, time.fromisoformat(at), ZoneInfo(cinema.zone))
    return Screening.objects.create(film=film, screen=a_screen(screen), starts_at=starts_at)
