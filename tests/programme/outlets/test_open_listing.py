from datetime import date, datetime
from typing import Any

import pytest
from django.test import Client

from houselights.programme.models import Certificate, FilmVersion, SeasonPage, SeasonsPage
from houselights.programme.planning.planned import Part
from tests.builders import a_film, a_screening, changed

pytestmark = pytest.mark.django_db

SATURDAY = date(2012, 12, 8)


def document(client: Client, address: str = "/programme.json") -> Any:
    answer = client.get(address)
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/json"
    return answer.json()


def only_screening(client: Client) -> Any:
    (screening,) = document(client)["screenings"]
    return screening


def test_the_document_says_its_version_and_whose_it_is(client: Client) -> None:
    told = document(client)
    assert told["version"] == 1
    assert told["source"] == "http://localhost/programme.json"
    assert told["url"] == "http://localhost/programme/"
    assert told["screenings"] == []
    assert told["cinema"] == {
        "name": "The Lantern",
        "url": "http://localhost/",
        "address": ["12 Main Street", "Millbrook, NY"],
        "zone": "America/New_York",
        "currency": None,
    }


def test_a_screening_is_told_with_all_that_is_public_of_it(client: Client) -> None:
    film = a_film(imdb="tt0013442", countries="Germany", original_title="Eine Symphonie")
    Certificate.objects.create(film=film, agency="fsk", value="12")
    version = FilmVersion.objects.create(
        film=film, label="35", format="35mm", audio_language="de", subtitle_languages="en, fr"
    )
    screening = a_screening(
        film,
        on=SATURDAY,
        at="21:30",
        parts=(Part(film=film.pk, version=version.pk), Part(kind="talk", text="On vampires")),
        access=("open_captions",),
        guest="Lotte Eisner",
        price="$9",
        ticket_url="https://tickets.example/1",
        availability="few_left",
        public_note="Doors at nine.",
        booth_note="Reel two is brittle",
    )
    told = only_screening(client)
    assert told.pop("changed_at") == "2012-12-08T18:00:00-05:00"
    assert told == {
        "uid": str(screening.uid),
        "url": f"http://localhost/screenings/{screening.uid}/",
        "sequence": 0,
        "title": "Nosferatu",
        "film": {
            "title": "Nosferatu",
            "url": "http://localhost/films/nosferatu/",
            "original_title": "Eine Symphonie",
            "year": 1922,
            "countries": ["Germany"],
            "directors": ["F. W. Murnau"],
            "minutes": 94,
            "certificates": [{"agency": "FSK", "territory": "DE", "value": "12"}],
            "ids": {"imdb": "tt0013442"},
        },
        "starts": "2012-12-08T21:30:00-05:00",
        "ends": None,
        "cinema_day": "2012-12-08",
        "screen": "Screen 1",
        "status": "scheduled",
        "previous_starts": [],
        "kind": "public",
        "parts": [
            {
                "kind": "feature",
                "title": "Nosferatu",
                "url": "http://localhost/films/nosferatu/",
                "text": "",
                "minutes": 94,
            },
            {"kind": "talk", "title": None, "url": None, "text": "On vampires", "minutes": None},
        ],
        "format": "35mm",
        "is_3d": False,
        "audio_language": "de",
        "subtitle_languages": ["en", "fr"],
        "access": ["open_captions"],
        "guest": "Lotte Eisner",
        "price": "$9",
        "ticket_url": "https://tickets.example/1",
        "availability": "few_left",
        "on_sale_at": None,
        "note": "Doors at nine.",
        "seasons": [],
    }


def test_an_end_that_is_known_is_told_with_its_offset(client: Client) -> None:
    a_screening(a_film(), on=SATURDAY, at="21:30")
    assert only_screening(client)["ends"] == "2012-12-08T23:04:00-05:00"


def test_a_late_show_is_listed_under_the_cinema_day_before(client: Client) -> None:
    a_screening(a_film(), on=date(2012, 12, 9), at="00:30")
    told = only_screening(client)
    assert (told["starts"][:10], told["cinema_day"]) == ("2012-12-09", "2012-12-08")


def test_a_moved_screening_tells_when_it_was(client: Client) -> None:
    screening = a_screening(a_film(), on=SATURDAY, at="21:30")
    changed(screening, starts=datetime.fromisoformat("2012-12-09T19:00"))
    told = only_screening(client)
    assert told["status"] == "moved"
    assert told["previous_starts"] == ["2012-12-08T21:30:00-05:00"]
    assert told["sequence"] == 1


def test_a_screening_tells_its_seasons(client: Client) -> None:
    screening = a_screening(a_film(), on=SATURDAY)
    season = SeasonsPage.objects.get().add_child(instance=SeasonPage(title="Shadows"))
    season.runs.add(screening.run)
    season.save()
    shadows = {"title": "Shadows", "url": "http://localhost/seasons/shadows/"}
    assert only_screening(client)["seasons"] == [shadows]


@pytest.mark.parametrize("said", ["on_sale", "few_left", "free", "unknown"])
@pytest.mark.parametrize(("at", "is_cancelled"), [("21:30", True), ("17:30", False)])
def test_what_is_cancelled_or_has_begun_is_closed(
    client: Client, said: str, at: str, is_cancelled: bool
) -> None:
    screening = a_screening(a_film(), on=SATURDAY, at=at, availability=said)
    changed(screening, is_cancelled=is_cancelled)
    assert only_screening(client)["availability"] == "closed"
