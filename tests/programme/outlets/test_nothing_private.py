"""I10: what is private appears nowhere. Each thing has a twin that is public and does appear."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from django.test import Client
from wagtail.models import PageViewRestriction, Site

from houselights.programme.models import DeskAct, FilmPage, SeasonPage, SeasonsPage
from houselights.programme.models.desk_act import ActKind
from houselights.programme.planning.planned import ACCESS, Part, Planned
from tests.builders import a_film, a_page, a_screening, planned, published
from tests.programme.outlets.walk import told

pytestmark = pytest.mark.django_db

SATURDAY = date(2012, 12, 8)
SECRET = "Quibberwock"
QUERY = "telltale"


def a_plan(film: FilmPage | None, **facts: Any) -> Planned:
    """A screening tonight of which every text holds the secret."""
    parts = [Part(kind="talk", text=f"Telltale {SECRET}")]
    if film:
        parts.insert(0, Part(film=film.pk))
    given: dict[str, Any] = {
        "on": SATURDAY,
        "at": "21:30",
        "parts": tuple(parts),
        "access": ACCESS,
        "guest": f"Guest {SECRET}",
        "price": f"Price {SECRET}",
        "ticket_url": f"https://tickets.example/{SECRET}",
        "public_note": f"Note {SECRET}",
        "booth_note": f"Booth {SECRET}",
    }
    return planned(film, **given | facts)


def a_secret_film() -> FilmPage:
    facts = dict.fromkeys(
        ("original_title", "directors", "cast", "countries", "synopsis", "content_notes"), SECRET
    )
    return a_film(f"Telltale {SECRET}", slug="telltale", **facts)


def in_a_season(film: FilmPage) -> None:
    """Put all runs of the film into a season whose page everybody sees."""
    season = SeasonsPage.objects.get().add_child(instance=SeasonPage(title="Autumn"))
    season.runs.set(film.runs.all())
    season.save()


def of_kind(kind: str) -> None:
    published(a_plan(a_film() if kind == "public" else None, kind=kind))


def a_staff_screening_of_a_public_film() -> None:
    published(a_plan(a_film(), kind="staff"))


def with_its_film(hide: Callable[[FilmPage], Any]) -> None:
    film = a_secret_film()
    published(a_plan(film))
    in_a_season(film)
    hide(film)


def restrict(film: FilmPage) -> None:
    PageViewRestriction.objects.create(page=film, restriction_type=PageViewRestriction.LOGIN)


def restrict_by_password(film: FilmPage) -> None:
    PageViewRestriction.objects.create(
        page=film, restriction_type=PageViewRestriction.PASSWORD, password="popcorn"
    )


def nothing(_film: FilmPage) -> None:
    """The film stays public."""


def in_a_run(status: str) -> None:
    film = a_film()
    (row,) = published(a_plan(film))
    in_a_season(film)
    film.runs.update(status=status)
    row.refresh_from_db()
    assert row.run is not None
    assert row.run.status == status


def as_second_part(hide: Callable[[FilmPage], Any]) -> None:
    """A double bill whose second film is hidden; the first is for everybody."""
    first, second = a_film(), a_secret_film()
    a_screening(first, on=SATURDAY, parts=(Part(film=first.pk), Part(film=second.pk)))
    hide(second)


def planned_at_the_desk() -> None:
    """Nothing but an act at the desk knows of it."""
    plan = a_plan(a_film(), uid="7f9c24e8-3b12-4fef-91e0-5c1b2e9c8a11")
    DeskAct.objects.create(
        site=Site.objects.get(is_default_site=True),
        week=date(2012, 12, 7),
        number=1,
        kind=ActKind.CHANGE,
        words=f"Telltale {SECRET}",
        overlay={plan.uid: plan.as_json()},
        confirmed=[SECRET],
    )


@dataclass(frozen=True)
class Case:
    """A way to hide something, and its twin, in which the same thing is public."""

    hidden: Callable[[], None]
    public: Callable[[], None]


CASES = {
    "a private hire": Case(lambda: of_kind("private"), lambda: of_kind("public")),
    "a staff screening": Case(a_staff_screening_of_a_public_film, lambda: of_kind("public")),
    "an unpublished film": Case(
        lambda: with_its_film(FilmPage.unpublish), lambda: with_its_film(nothing)
    ),
    "a film for members": Case(lambda: with_its_film(restrict), lambda: with_its_film(nothing)),
    "a film behind a password": Case(
        lambda: with_its_film(restrict_by_password), lambda: with_its_film(nothing)
    ),
    "a run that is a draft": Case(lambda: in_a_run("draft"), lambda: in_a_run("confirmed")),
    "what is only planned": Case(planned_at_the_desk, lambda: of_kind("public")),
    "the second film of a double bill": Case(
        lambda: as_second_part(FilmPage.unpublish), lambda: as_second_part(nothing)
    ),
}
EVERY_CASE = pytest.mark.parametrize("case", CASES.values(), ids=CASES)


def where(client: Client, *, uids: tuple[str, ...] = ()) -> set[str]:
    """The addresses whose answers hold the secret, in whatever case it is written."""
    a_page("Getting here")
    answers = told(client, uids=uids, query=QUERY)
    return {address for address, text in answers.items() if SECRET.lower() in text.lower()}


@EVERY_CASE
def test_what_is_hidden_is_found_nowhere(client: Client, case: Case) -> None:
    case.hidden()
    assert where(client, uids=tuple(_planned_uids())) == set()


@EVERY_CASE
def test_its_public_twin_is_found_in_the_outlets(client: Client, case: Case) -> None:
    case.public()
    found = where(client)
    films = set(FilmPage.objects.values_list("slug", flat=True))
    beside = {f"/films/{slug}.{suffix}" for slug in films for suffix in ("ics", "json")}
    assert found >= beside | {"/programme.ics", "/programme.json"}
    screenings = {address for address in found if address.startswith("/screenings/")}
    assert {address.rpartition(".")[2] for address in screenings} >= {"ics", "json"}


def test_the_walk_reaches_every_page_and_outlet_on_which_a_film_stands(client: Client) -> None:
    with_its_film(nothing)
    found = where(client)
    film = "/films/telltale"
    assert found >= {
        "/",
        "/films/",
        "/programme/",
        "/programme/feed/",
        "/programme/feed/atom/",
        "/seasons/autumn.ics",
        "/seasons/autumn.json",
        f"/search/?query={QUERY}",
        f"{film}/",
        f"{film}.ics",
        f"{film}.json",
        f"head of {film}/",
        "head of /seasons/autumn/",
        *(f"/programme/{kind.replace('_', '-')}.ics" for kind in ACCESS),
        *(f"/programme/{kind.replace('_', '-')}.json" for kind in ACCESS),
    }


@pytest.mark.parametrize("name", ["a private hire", "a staff screening", "a run that is a draft"])
def test_the_feed_does_not_even_say_that_something_is_hidden(client: Client, name: str) -> None:
    CASES[name].hidden()
    assert b"<item>" not in client.get("/programme/feed/").content


def test_a_hidden_screening_answers_as_one_that_never_was(client: Client) -> None:
    (row,) = published(a_plan(None, kind="private"))
    addresses = [f"/screenings/{row.uid}{suffix}" for suffix in ("/", ".ics", ".json")]
    assert [client.get(address).status_code for address in addresses] == [404, 404, 404]


def _planned_uids() -> set[str]:
    return {uid for act in DeskAct.objects.all() for uid in act.overlay}
