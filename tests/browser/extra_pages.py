"""What the demo house lacks and the tests must see: run inside it, in its own database.

Prints, as JSON, the paths of what was made, a session of Anna's, and the error pages.
"""

import json
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.auth.models import AnonymousUser
from django.contrib.sessions.backends.db import SessionStore
from django.core.management import call_command
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from houselights.house.models import Picture
from houselights.people.models import Person
from houselights.people.sign_in_links import sign_in_link
from houselights.programme.models import FilmPage, Screening, SeasonPage, SeasonsPage
from houselights.programme.planning.planned import ACCESS, AVAILABILITY
from tests.browser.visits import VISITS
from tests.builders import a_film, a_page, a_screening, changed

LONG = "What the projectionist, the pianist and the cat saw on the stairs of the old house by night"
PROSE = "<p>Find <a href='/visit/'>the way</a> to us, by bus or on foot, whatever the weather.</p>"
LIST = "<ul><li>Bring an umbrella.</li><li><b>Or</b> do <i>not</i>.</li></ul>"
FILM_ELSEWHERE = "https://vimeo.com/76979871"
TICKETS = "https://tickets.example/7"
FILM_OF_NO_PLAYER = "https://films.example/nosferatu"


def furnish() -> None:
    """Make the pages, and print where they are."""
    parent = Page.objects.get(slug="access")
    everything = a_page(LONG, parent, slug="every-block", introduction=LONG, body=_every_block())
    for number in range(21):
        a_page(f"An umbrella, found on seat {number}", everything)
    bare = a_film(title=LONG, slug="bare", year=None, directors="", runtime_minutes=None)
    members = a_page("For members", parent)
    PageViewRestriction.objects.create(
        page=members, restriction_type=PageViewRestriction.PASSWORD, password="reel"
    )
    call_command("update_index", verbosity=0)
    paths = _showings(bare) | {
        "every_block": everything.url,
        "bare_film": bare.url,
        "by_password": members.url,
        "sign_in": _sign_in_path("june@lantern.example"),
        "sign_in_of_tomasz": _sign_in_path("tomasz@lantern.example"),
    }
    drawn = {name: _drawn(visit.shows) for name, visit in VISITS.items() if visit.is_drawn}
    print(json.dumps({"paths": paths, "session": _session_of_anna(), "drawn": drawn}))


def _showings(film: FilmPage) -> dict[str, str]:
    """A film in every state of its screenings, on a screen and in a season of its own."""
    day = timezone.localdate() + timedelta(days=1)

    def shown(at: str, **facts: Any) -> Screening:
        return a_screening(film, on=day, at=at, screen="The small room", **facts)

    told = shown("09:00", access=ACCESS, guest="June Abbott", price="$9", ticket_url=TICKETS)
    cancelled = shown("10:30", is_cancelled=True, public_note="The print has not arrived.")
    moved = shown("12:00")
    moved = changed(moved, starts=moved.starts_local.replace(hour=13))
    for hour, availability in enumerate(AVAILABILITY, 14):
        shown(f"{hour}:30", availability=availability, kind="preview" if hour == 14 else "public")
    season = SeasonPage(title=LONG, slug="whole", introduction=LONG, first_day=day, last_day=day)
    SeasonsPage.objects.get().add_child(instance=season)
    season.runs.set([told.run])
    season.save()
    paths = {"screening": told, "cancelled": cancelled, "moved": moved}
    found = {name: reverse("programme:screening", args=[one.uid]) for name, one in paths.items()}
    return found | {"season": season.url}


def _every_block() -> list[tuple[str, Any]]:
    half = [
        ("heading", {"text": "Half a page", "level": "3"}),
        ("paragraph", PROSE),
        ("picture", _picture("house-booth", caption="The booth", credit="Drawn by the demo")),
        ("button", {"text": "See the whole week", "page": None, "address": "https://a.example/"}),
    ]
    player = {"title": "Trailer of Nosferatu", "picture": None, "address": FILM_ELSEWHERE}
    return [
        ("heading", {"text": "A heading of a section", "level": "2"}),
        ("paragraph", PROSE + LIST),
        ("picture", _picture("house-facade", caption="", credit="")),
        ("quote", {"text": "An invention without any future.", "who": "Somebody"}),
        ("quote", {"text": "A quotation of nobody.", "who": ""}),
        ("embed", player),
        ("embed", player | {"title": "The same elsewhere", "address": FILM_OF_NO_PLAYER}),
        ("columns", {"left": half, "right": [("paragraph", LIST)]}),
    ]


def _picture(name: str, *, caption: str, credit: str) -> dict[str, Any]:
    picture: Any = Picture.objects.get(title=name.replace("-", " "))
    picture.contextual_alt_text, picture.decorative = picture.description, False
    return {"picture": picture, "caption": caption, "credit": credit}


def _sign_in_path(email: str) -> str:
    link = sign_in_link(Person.objects.get(email=email))
    return link.removeprefix(settings.ENVIRONMENT.site_url)


def _session_of_anna() -> str:
    anna = Person.objects.get(email="anna@lantern.example")
    session = SessionStore()
    session[SESSION_KEY] = str(anna.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = anna.get_session_auth_hash()
    session.save()
    return str(session.session_key)


def _drawn(template: str) -> str:
    """An error page, as a visitor whom nobody knows gets it."""
    request = RequestFactory(headers={"host": "localhost"}).get("/")
    request.user = AnonymousUser()
    return render_to_string(template, request=request)
