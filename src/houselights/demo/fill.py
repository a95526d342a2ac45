"""Filling an empty house with the demo cinema, and moving its programme on."""

import io
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

from django.core.files.images import ImageFile
from django.db import transaction
from wagtail.models import Page, Site

from houselights.demo.films import FILMS, DemoFilm, DemoVersion
from houselights.demo.pages import HOME, STANDING_PAGES, DemoPage
from houselights.demo.pictures import PICTURES, draw
from houselights.demo.place import zone_of_this_machine
from houselights.demo.programme.places import MATINEE
from houselights.demo.programme.plan import CLEANING, PRESHOW
from houselights.demo.publishing import move_on
from houselights.demo.season import add_season
from houselights.front.pages import HomePage, StandardPage
from houselights.house.models import CinemaSettings, Picture
from houselights.people.models import Person
from houselights.programme.calendar import week_start
from houselights.programme.language_marks import NO_LANGUAGE
from houselights.programme.models import (
    Certificate,
    FilmPage,
    FilmsPage,
    FilmVersion,
    ProgrammeSettings,
    Screen,
)

STAFF_EMAIL = "anna@lantern.example"
STAFF = [
    (STAFF_EMAIL, "Anna"),
    ("june@lantern.example", "June"),
    ("tomasz@lantern.example", "Tomasz"),
]
SCREENS: list[dict[str, Any]] = [
    {
        "name": "Screen 1",
        "seats": 148,
        "wheelchair_places": 4,
        "is_step_free": True,
        "has_hearing_loop": True,
        "has_audio_description": True,
        "formats": "DCP 4K, 35mm",
    },
    {
        "name": "Screen 2",
        "seats": 42,
        "wheelchair_places": 2,
        "is_step_free": True,
        "has_hearing_loop": True,
        "formats": "DCP 2K",
    },
]
TICKETS = {
    "preshow_minutes": PRESHOW,
    "cleaning_minutes": CLEANING[0],
    "bargain_price": MATINEE,
    "ticket_hosts": "tickets.example",
}
CINEMA = {
    "name": "The Lantern",
    "strapline": "Films by the river: one house, two screens",
    "street_address": "The Lantern\n1 Mill Street\nOld Ferry",
    "opening_hours": "Mon–Fri from 4:30, Wed from 1:30\nSat from 1:00, Sun from 11:00\nuntil the last show has begun",
    "email": "box-office@lantern.example",
    "currency": "USD",
    "is_demo": True,
}


class NotTheDemoError(Exception):
    """The data directory holds a house of somebody's own."""


def open_house(*, today: date) -> None:
    """Make the house the Lantern if it is empty; if it is the Lantern, bring its programme up to date.

    Raises `NotTheDemoError` for a house that somebody has begun to furnish, and leaves it as it is.
    """
    site = Site.objects.select_related("root_page").get(is_default_site=True)
    cinema = CinemaSettings.for_site(site)
    if not cinema.is_demo:
        if Person.objects.exists() or Picture.objects.exists() or FilmPage.objects.exists():
            raise NotTheDemoError
        drawings = _drawings()
        with transaction.atomic():
            _furnish(site, cinema, drawings, today)
    move_on(site, cinema, today)


def _drawings() -> dict[str, bytes]:
    """All pictures, drawn side by side: it is the longest part of opening the demo."""
    with ThreadPoolExecutor() as hands:
        return dict(zip(PICTURES, hands.map(draw, PICTURES), strict=True))


def _furnish(site: Site, cinema: CinemaSettings, drawings: dict[str, bytes], today: date) -> None:
    for field, value in CINEMA.items():
        setattr(cinema, field, value)
    cinema.zone = zone_of_this_machine()
    cinema.save()
    for email, name in STAFF:
        Person.objects.create_superuser(email, name=name)
    for screen in SCREENS:
        Screen.objects.create(site=site, **screen)
    ProgrammeSettings.objects.update_or_create(site=site, defaults=TICKETS)
    pictures = {name: _picture(name, drawing) for name, drawing in drawings.items()}
    films = FilmsPage.objects.get()
    for film in FILMS:
        _publish(films, _film_page(film, pictures))
    add_season(pictures["nosferatu-still"], week_start(today, cinema.week_starts_on))
    home = HomePage.objects.get(pk=site.root_page_id)
    home.title, home.body = "The Lantern", HOME
    home.save_revision().publish()
    StandardPage.objects.filter(slug="visit").first().delete()
    for page in STANDING_PAGES:
        _add_standing_page(home, page, pictures)


def _picture(name: str, drawing: bytes) -> Picture:
    drawn = PICTURES[name]
    file = ImageFile(io.BytesIO(drawing), name=f"{name}.jpg")
    return Picture.objects.create(
        title=name.replace("-", " "),
        description=drawn.alt,
        credit="Drawn for the demonstration",
        file=file,
        width=drawn.width,
        height=drawn.height,
    )


def _film_page(film: DemoFilm, pictures: dict[str, Picture]) -> FilmPage:
    return FilmPage(
        title=film.title,
        slug=film.slug,
        original_title=film.original_title,
        original_language=film.original_language,
        year=film.year,
        countries=film.countries,
        directors=film.directors,
        runtime_minutes=film.minutes,
        synopsis=f"<p>{film.synopsis}</p>",
        search_description=film.synopsis.partition(". ")[0] + ".",
        still=pictures[f"{film.slug}-still"],
        poster=pictures[f"{film.slug}-poster"],
        cast=film.cast,
        content_notes=film.content_notes,
        wikidata=film.wikidata,
        imdb=film.imdb,
        certificates=_certificates(film),
        versions=[_version(version) for version in film.versions],
    )


def _certificates(film: DemoFilm) -> list[Certificate]:
    return [Certificate(agency="bbfc", value=film.certificate)] if film.certificate else []


def _version(version: DemoVersion) -> FilmVersion:
    return FilmVersion(
        label=version.label,
        format=version.format,
        audio_language=NO_LANGUAGE,
        subtitle_languages=version.subtitles,
    )


def _add_standing_page(parent: Page, page: DemoPage, pictures: dict[str, Picture]) -> None:
    blocks = list(page.blocks)
    if page.picture:
        picture = pictures[page.picture]
        blocks.insert(0, ("picture", {"picture": _in_body(picture), "caption": "", "credit": ""}))
    made = StandardPage(
        title=page.title,
        slug=page.slug,
        introduction=page.introduction,
        search_description=page.description,
        show_in_menus=page.is_in_menu,
        body=blocks,
    )
    _publish(parent, made)
    for child in page.below:
        _add_standing_page(made, child, pictures)


def _in_body(picture: Picture) -> Any:
    """The picture as an image block keeps it: with its alternative text in this place."""
    picture.contextual_alt_text, picture.decorative = picture.description, False
    return picture


def _publish(parent: Page, page: Page) -> None:
    parent.add_child(instance=page)
    page.save_revision().publish()
