"""What search engines read beside a page: schema.org's Movie, ScreeningEvent and MovieTheater.

Everything stands once in one graph and is named by its `@id`, so that a film with fifty screenings
costs a page little.
"""

import json
from collections.abc import Iterable
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from houselights.programme.identifiers import ADDRESSES
from houselights.programme.outlets.house import House
from houselights.programme.outlets.offers import offer
from houselights.programme.outlets.shown import Shown, ShownFilm, ShownVersion
from houselights.programme.outlets.words import access_words, certificate

Node = dict[str, Any]
MOST_EVENTS = 50
"""How many screenings a page tells of; a calendar beside it tells of all."""
# A script element ends at the first "</script", whatever stands around it.
ESCAPES = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})
STATUS = {
    "scheduled": "EventScheduled",
    "moved": "EventRescheduled",
    "cancelled": "EventCancelled",
}


def script(nodes: Iterable[Node]) -> SafeString:
    """The element that carries these nodes; browsers do not run it, so no policy forbids it."""
    graph = {"@context": "https://schema.org", "@graph": [_known(node) for node in nodes]}
    text = json.dumps(graph, ensure_ascii=False, separators=(",", ":")).translate(ESCAPES)
    return format_html('<script type="application/ld+json">{}</script>', mark_safe(text))  # noqa: S308 (escaped above)


def theatre(house: House, *, screens: int | None = None) -> Node:
    """The cinema itself, with the number of its screens where a page has room to ask for it."""
    return {
        "@type": "MovieTheater",
        "@id": _theatre_id(house),
        "name": house.cinema.name,
        "url": house.root + "/",
        "address": ", ".join(house.address_lines),
        "telephone": house.cinema.telephone,
        "hasMap": house.cinema.map_url,
        "screenCount": screens or None,
    }


def movie(film: ShownFilm, house: House, *, image: str = "") -> Node:
    """A film. `image` is the address of its still."""
    eidr = dict(film.ids).get("eidr")
    return {
        "@type": "Movie",
        "@id": _film_id(film, house),
        "name": film.title,
        "alternateName": film.original_title,
        "url": house.page(film.path),
        "image": image,
        "dateCreated": str(film.year) if film.year else None,
        "director": [{"@type": "Person", "name": name} for name in film.directors],
        "actor": [{"@type": "Person", "name": name} for name in film.cast],
        "duration": f"PT{film.minutes}M" if film.minutes else None,
        "countryOfOrigin": [{"@type": "Country", "name": name} for name in film.countries],
        "contentRating": [certificate(*one) for one in film.certificates],
        "sameAs": [ADDRESSES[name].format(number) for name, number in film.ids],
        "titleEIDR": eidr,
    }


def event(shown: Shown, house: House, *, image: str = "") -> Node:
    """A screening. It starts when it is advertised to, on the clock of the house."""
    address = house.screening(shown.uid)
    version = shown.version or ShownVersion(format="")
    before = [_local(house, moment) for moment in shown.previous_starts]
    return {
        "@type": "ScreeningEvent",
        "@id": address,
        "url": address,
        "name": shown.title,
        "image": image,
        "startDate": _local(house, shown.starts_at),
        "endDate": _local(house, shown.ends_at) if shown.ends_at else None,
        "eventStatus": f"https://schema.org/{STATUS[shown.status]}",
        # Only beside EventRescheduled: readers refuse it with another status.
        "previousStartDate": _one_or_all(before) if shown.status == "moved" else None,
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": {"@id": _theatre_id(house)},
        "workPresented": {"@id": _film_id(shown.film, house)},
        "inLanguage": version.audio_language,
        "subtitleLanguage": _one_or_all(_subtitles(shown, version)),
        "videoFormat": _video_format(version),
        # schema.org knows no property of an Event for access: `additionalProperty` is of products
        # and places, and `accessibilityFeature` of works, where it would speak of every screening
        # of the film. What is read on the screen is a subtitle language; the rest are keywords.
        "keywords": [access_words()[name] for name in shown.access],
        "isAccessibleForFree": True if shown.availability == "free" else None,
        "offers": offer(shown, address=address, currency=house.currency),
    }


def film_graph(film: ShownFilm, shown: list[Shown], house: House, *, image: str) -> list[Node]:
    """A film's page: the film, and its screenings to come."""
    return [movie(film, house, image=image), *_events(shown, house, {film.number}, image)]


def listing_graph(shown: list[Shown], house: House) -> list[Node]:
    """A page that lists screenings of several films."""
    return _events(shown, house, set(), "")


def screening_graph(shown: Shown, house: House, *, image: str) -> list[Node]:
    """A screening's own page, also when it is over or cancelled."""
    return [
        movie(shown.film, house, image=image),
        event(shown, house, image=image),
        theatre(house, screens=house.screens),
    ]


def _events(shown: list[Shown], house: House, told: set[int], image: str) -> list[Node]:
    """The events, the films among them that were not told of yet, and the cinema."""
    films = {one.film.number: one.film for one in shown if one.film.number not in told}
    return [
        *(movie(film, house) for film in films.values()),
        *(event(one, house, image=image) for one in shown),
        theatre(house),
    ]


def _known(node: Node) -> Node:
    """A node without what nobody knows."""
    return {name: value for name, value in node.items() if value not in (None, "", [])}


def _one_or_all(values: list[str]) -> str | list[str] | None:
    return values[0] if len(values) == 1 else values or None


def _subtitles(shown: Shown, version: ShownVersion) -> list[str]:
    """BCP 47 codes; open captions are in the language that is spoken."""
    captions = [version.audio_language] if "open_captions" in shown.access else []
    return list(dict.fromkeys(code for code in [*captions, *version.subtitle_languages] if code))


def _video_format(version: ShownVersion) -> str:
    """As it is told apart from any other digital screening: 35mm, 3D."""
    named = [] if version.format in ("digital", "live") else [version.format]
    return ", ".join(name for name in [*named, "3D" if version.is_3d else ""] if name)


def _local(house: House, moment: Any) -> str:
    return str(moment.astimezone(house.zone).isoformat(timespec="seconds"))


def _theatre_id(house: House) -> str:
    return f"{house.root}/#cinema"


def _film_id(film: ShownFilm, house: House) -> str:
    return f"{house.page(film.path)}#film"
