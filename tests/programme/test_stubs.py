from datetime import date, timedelta
from typing import Any

import pytest
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import timezone, translation

from houselights.programme.clock import Clock
from houselights.programme.models import FilmVersion, Screening
from houselights.programme.planning.planned import Part
from houselights.programme.stubs import Stub, stub_of
from tests.builders import a_film, a_screening, changed

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("saturday_at_six")]

SATURDAY, SUNDAY = date(2012, 12, 8), date(2012, 12, 9)


def a_stub(screening: Screening, language: str = "en") -> Stub:
    with translation.override(language):
        clock = Clock.of(RequestFactory().get("/", headers={"host": "localhost"}))
        return stub_of(Screening.objects.listed().get(pk=screening.pk), clock)


def printed(stub: Stub) -> str:
    html = render_to_string("components/ticket_stub/ticket_stub.html", {"stub": stub})
    return " ".join(html.split())


def texts(stub: Stub) -> list[str]:
    return [badge.text for badge in stub.badges]


def test_a_stub_leads_to_the_page_of_its_screening() -> None:
    screening = a_screening(a_film(), on=SATURDAY)
    assert f'href="/screenings/{screening.uid}/"' in printed(a_stub(screening))


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"availability": "few_left"}, "few seats left"),
        ({"availability": "sold_out"}, "sold out"),
        ({"availability": "closed"}, "sale closed"),
        ({"availability": "free"}, "free"),
        ({"availability": "not_on_sale"}, "not on sale yet"),
        ({"is_cancelled": True, "public_note": "The print is late."}, "The print is late."),
    ],
)
def test_a_state_is_said_in_words(facts: dict[str, Any], words: str) -> None:
    assert words in printed(a_stub(a_screening(a_film(), on=SATURDAY, **facts)))


def test_a_cancelled_time_is_struck_and_leads_nowhere() -> None:
    stub = a_stub(a_screening(a_film(), on=SATURDAY, is_cancelled=True))
    assert '<s class="ticket-stub__time">' in printed(stub)
    assert "href" not in printed(stub)


def test_a_sale_to_come_says_from_when() -> None:
    on_sale_at = timezone.now() + timedelta(days=2)
    stub = a_stub(a_screening(a_film(), on=date(2012, 12, 20), on_sale_at=on_sale_at))
    assert (stub.state, stub.note) == ("not-yet", "on sale from Monday, December 10")


def test_a_moved_screening_shows_its_time_before() -> None:
    screening = a_screening(a_film(), on=SATURDAY, at="19:30")
    moved = changed(screening, starts=screening.starts_local.replace(hour=20, minute=15))
    stub = a_stub(moved)
    assert (stub.state, stub.previous_time, stub.time) == ("moved", "7:30", "8:15")


def test_one_moved_from_another_day_says_the_day() -> None:
    screening = a_screening(a_film(), on=SATURDAY, at="19:30")
    moved = changed(screening, starts=screening.starts_local.replace(day=9))
    assert a_stub(moved).previous_time == "Sat 12/8 7:30"


def test_one_moved_over_midnight_keeps_its_cinema_day() -> None:
    screening = a_screening(a_film(), on=SATURDAY, at="23:30")
    moved = changed(screening, starts=screening.starts_local.replace(day=9, hour=0))
    assert a_stub(moved).previous_time == "11:30"


def test_one_moved_twice_shows_where_it_was_last() -> None:
    screening = a_screening(a_film(), on=SATURDAY, at="19:30")
    there = changed(screening, starts=screening.starts_local.replace(hour=20))
    assert a_stub(changed(there, starts=screening.starts_local)).previous_time == "8:30"


def test_a_moved_screening_can_be_sold_out_too() -> None:
    screening = a_screening(a_film(), on=SATURDAY, at="19:30", availability="sold_out")
    stub = a_stub(changed(screening, starts=screening.starts_local.replace(hour=20)))
    assert (stub.state, stub.previous_time) == ("sold-out", "7:30")


def test_an_old_sold_out_says_as_of_when() -> None:
    screening = a_screening(a_film(), on=SATURDAY, availability="sold_out")
    heard_at = timezone.now() - timedelta(minutes=45)
    Screening.objects.filter(pk=screening.pk).update(availability_as_of=heard_at)
    assert "as of 5:15" in printed(a_stub(screening))


def test_badges_come_as_format_language_access_talk_guest_and_kind() -> None:
    film = a_film()
    version = FilmVersion.objects.create(
        film=film, label="35mm", format="35mm", audio_language="de", subtitle_languages="en"
    )
    parts = (Part(film=film.pk, version=version.pk), Part(kind="q_and_a", minutes=20))
    screening = a_screening(
        film,
        on=SATURDAY,
        kind="preview",
        parts=parts,
        guest="June Abbott",
        access=("open_captions", "relaxed"),
    )
    wanted = ["35mm", "English subs", "OC", "Relaxed", "Q&A", "Guest", "Preview"]
    assert texts(a_stub(screening)) == wanted
    assert "OmeU" in texts(a_stub(screening, "de"))


def test_a_badge_has_its_full_name_for_those_who_listen() -> None:
    stub = a_stub(a_screening(a_film(), on=SATURDAY, access=("audio_description",)))
    assert '<span class="visually-hidden">audio description</span>' in printed(stub)


def test_captions_in_the_picture_are_open_captions() -> None:
    film = a_film()
    version = FilmVersion.objects.create(film=film, label="OC", captions="open", is_3d=True)
    parts = (Part(film=film.pk, version=version.pk),)
    assert texts(a_stub(a_screening(film, on=SUNDAY, parts=parts))) == ["3D", "OC"]


def test_a_plain_screening_has_no_badges() -> None:
    assert texts(a_stub(a_screening(a_film(), on=SATURDAY))) == []
