from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import PageViewRestriction, Site

from houselights.programme.models import FilmVersion, Screening
from houselights.programme.planning.planned import Part
from tests.builders import a_film, a_screening, changed

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("saturday_at_six")]

SATURDAY = date(2012, 12, 8)
TICKETS = "https://tickets.example/7"


def html(client: Client, screening: Screening) -> str:
    answer = client.get(f"/screenings/{screening.uid}/")
    assert answer.status_code == 200
    return answer.content.decode()


def test_a_screening_says_what_when_and_where(client: Client) -> None:
    page = html(client, a_screening(a_film(), on=SATURDAY, price="$9", guest="June Abbott"))
    for wanted in (
        "Nosferatu",
        "Saturday, December 8, 2012, 7:30",
        "Screen 1",
        "$9",
        "June Abbott",
    ):
        assert wanted in page
    assert "94 minutes in all, ends about 9:04" in page


def test_its_end_is_not_told_when_a_part_has_no_length(client: Client) -> None:
    film = a_film(runtime_minutes=None)
    assert "ends about" not in html(client, a_screening(film, on=SATURDAY))


def test_its_parts_come_in_their_order(client: Client) -> None:
    film, short = a_film(), a_film("A Trip to the Moon", runtime_minutes=14)
    parts = (
        Part(kind="short", film=short.pk),
        Part(film=film.pk),
        Part(kind="q_and_a", text="With the pianist", minutes=20),
    )
    page = html(client, a_screening(film, on=SATURDAY, parts=parts)).partition("In this order")[2]
    order = [page.index(words) for words in ("A Trip to the Moon", "Nosferatu", "With the pianist")]
    assert order == sorted(order)
    assert "20 min" in page


def test_a_part_that_is_not_for_everybody_is_not_named(client: Client) -> None:
    film, secret = a_film(), a_film("The surprise")
    parts = (Part(film=film.pk), Part(film=secret.pk))
    screening = a_screening(film, on=SATURDAY, parts=parts)
    secret.unpublish()
    assert "The surprise" not in html(client, screening)


def test_there_is_one_link_to_the_tickets(client: Client) -> None:
    page = html(client, a_screening(a_film(), on=SATURDAY, ticket_url=TICKETS))
    assert page.partition("<main")[2].count(f'href="{TICKETS}"') == 1
    assert "Buy tickets" in page


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"availability": "sold_out"}, "Sold out."),
        ({"availability": "sold_out"}, "A few seats usually come back: ask at the box office."),
        ({"availability": "closed"}, "The sale is closed."),
        ({"availability": "free"}, "No ticket is needed."),
        ({"availability": "not_on_sale"}, "Not on sale yet."),
        ({"on_sale_at": "tomorrow"}, "On sale from Sunday, December 9."),
        ({"is_cancelled": True, "public_note": "The print is late."}, "The print is late."),
    ],
)
def test_a_state_is_said_in_words_and_nothing_is_sold(
    client: Client, facts: dict[str, Any], words: str
) -> None:
    if "on_sale_at" in facts:
        facts = {"on_sale_at": timezone.now() + timedelta(days=1)}
    page = html(client, a_screening(a_film(), on=date(2012, 12, 14), ticket_url=TICKETS, **facts))
    assert words in page
    assert "Buy tickets" not in page


def test_a_cancelled_one_says_so_first_and_for_ever(client: Client) -> None:
    screening = a_screening(a_film(), on=date(2012, 5, 4), is_cancelled=True)
    page = html(client, screening)
    assert page.index("Cancelled.") < page.index("In this order")


def test_a_moved_one_says_from_when_to_when(client: Client) -> None:
    screening = a_screening(a_film(), on=SATURDAY)
    moved = changed(screening, starts=screening.starts_local.replace(hour=20))
    assert "Moved from 7:30 to Saturday, December 8, 2012, 8:30." in html(client, moved)


def test_a_past_one_sells_nothing(client: Client) -> None:
    page = html(client, a_screening(a_film(), on=date(2012, 12, 1), ticket_url=TICKETS))
    assert "This screening has begun or is over." in page
    assert "Buy tickets" not in page


def test_marks_are_told_in_words(client: Client) -> None:
    film = a_film()
    version = FilmVersion.objects.create(
        film=film, label="35mm", format="35mm", audio_language="fr", subtitle_languages="en"
    )
    parts = (Part(film=film.pk, version=version.pk),)
    page = html(client, a_screening(film, on=SATURDAY, parts=parts, access=("relaxed",)))
    for words in ("35 millimetre print.", "French, with English subtitles.", "Relaxed screening."):
        assert words in page


def test_it_leads_to_the_film_and_into_calendars(client: Client) -> None:
    film = a_film()
    screening = a_screening(film, on=SATURDAY)
    page = html(client, screening)
    assert f'href="{film.url}"' in page
    assert f'href="/screenings/{screening.uid}.ics"' in page
    assert f'/screenings/{screening.uid}/">' in page.partition('rel="canonical"')[2]


@pytest.mark.parametrize("kind", ["private", "staff"])
def test_what_is_not_for_the_public_is_not_found(client: Client, kind: str) -> None:
    screening = a_screening(a_film(), on=SATURDAY, kind=kind)
    assert client.get(f"/screenings/{screening.uid}/").status_code == 404


def test_nor_is_that_of_a_film_that_is_not_published(client: Client) -> None:
    film = a_film()
    screening = a_screening(film, on=SATURDAY)
    film.unpublish()
    assert client.get(f"/screenings/{screening.uid}/").status_code == 404


def test_nor_is_that_of_a_film_that_is_not_for_everybody(client: Client) -> None:
    film = a_film()
    screening = a_screening(film, on=SATURDAY)
    PageViewRestriction.objects.create(page=film, restriction_type=PageViewRestriction.LOGIN)
    assert client.get(f"/screenings/{screening.uid}/").status_code == 404


def test_nor_is_one_of_another_cinema_or_of_none(client: Client, site: Site) -> None:
    screening = a_screening(a_film(), on=SATURDAY)
    Site.objects.create(hostname="testserver", root_page=site.root_page)
    assert client.get(f"/screenings/{screening.uid}/").status_code == 404
    assert client.get(f"/screenings/{uuid4()}/").status_code == 404
