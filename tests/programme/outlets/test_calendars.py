from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from django.utils import timezone
from icalendar import Calendar

from houselights.house.models import CinemaSettings
from houselights.programme.models import Certificate, FilmVersion, SeasonPage, SeasonsPage
from houselights.programme.planning.planned import Part
from tests.builders import a_film, a_screening, changed

pytestmark = pytest.mark.django_db

NEW_YORK = ZoneInfo("America/New_York")
SATURDAY = date(2012, 12, 8)


def calendar(client: Client, address: str = "/programme.ics") -> Any:
    answer = client.get(address)
    assert answer.status_code == 200
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert all(len(line) <= 75 for line in answer.content.split(b"\r\n"))
    return Calendar.from_ical(answer.content)


def events(client: Client, address: str = "/programme.ics") -> list[Any]:
    return list(calendar(client, address).walk("VEVENT"))


def test_a_screening_is_an_event_at_its_own_time(client: Client) -> None:
    screening = a_screening(a_film(), on=SATURDAY, at="21:30")
    (event,) = events(client)
    assert event["UID"] == f"screening-{screening.uid}@localhost"
    assert event.decoded("DTSTART").astimezone(UTC) == screening.starts_at
    assert event.decoded("DTEND").astimezone(UTC) == screening.occupied_until
    assert event["SUMMARY"] == "Nosferatu"
    assert event["SEQUENCE"] == 0
    assert event["STATUS"] == "CONFIRMED"
    assert event["TRANSP"] == "TRANSPARENT"
    assert event["URL"] == f"http://localhost/screenings/{screening.uid}/"
    assert event["LOCATION"] == "Screen 1, The Lantern, 12 Main Street, Millbrook, NY"
    assert event.decoded("DTSTAMP") == event.decoded("LAST-MODIFIED") == screening.changed_at


def test_the_calendar_says_what_it_is_and_when_to_ask_again(client: Client) -> None:
    told = calendar(client)
    assert told["NAME"] == told["X-WR-CALNAME"] == "The Lantern"
    assert told["X-WR-TIMEZONE"] == "America/New_York"
    assert told["METHOD"] == "PUBLISH"
    assert told["VERSION"] == "2.0"
    assert told.decoded("REFRESH-INTERVAL") == timedelta(hours=6)
    assert told["X-PUBLISHED-TTL"] == "PT6H"
    assert told["SOURCE"] == "http://localhost/programme.ics"
    assert told["URL"] == "http://localhost/programme/"


def test_its_zone_is_in_the_file(client: Client) -> None:
    a_screening(a_film(), on=date(2013, 7, 4), at="21:30")
    told = calendar(client)
    assert [zone["TZID"] for zone in told.walk("VTIMEZONE")] == ["America/New_York"]
    assert b"DTSTART;TZID=America/New_York:20130704T213000" in client.get("/programme.ics").content


@pytest.mark.parametrize(
    ("on", "at"),
    [
        (date(2013, 3, 9), "23:59"),
        (date(2013, 3, 10), "03:00"),
        (date(2013, 11, 2), "23:30"),
        (date(2013, 11, 3), "01:30"),
        (date(2013, 11, 3), "02:00"),
        (date(2013, 12, 31), "23:30"),
    ],
)
def test_times_are_right_around_the_nights_when_the_clock_is_changed(
    client: Client, on: date, at: str
) -> None:
    screening = a_screening(a_film(), on=on, at=at)
    (event,) = events(client)
    assert event.decoded("DTSTART").astimezone(UTC) == screening.starts_at
    assert event.decoded("DTEND").astimezone(UTC) == screening.occupied_until


def test_a_moved_screening_keeps_its_uid_and_its_sequence_rises(client: Client) -> None:
    screening = a_screening(a_film(), on=SATURDAY, at="21:30")
    (before,) = events(client)
    changed(screening, starts=datetime.fromisoformat("2012-12-09T19:00"))
    (after,) = events(client)
    assert after["UID"] == before["UID"]
    assert after["SEQUENCE"] > before["SEQUENCE"]
    assert after["STATUS"] == "CONFIRMED"
    assert after.decoded("DTSTART") == datetime(2012, 12, 10, 0, 0, tzinfo=UTC)
    assert "Moved: it was to start Sat 12/8 9:30." in after["DESCRIPTION"]


def test_a_cancelled_screening_stays_and_says_so(client: Client) -> None:
    screening = a_screening(a_film(), on=SATURDAY, ticket_url="https://tickets.example/1")
    changed(screening, is_cancelled=True)
    (event,) = events(client)
    assert event["STATUS"] == "CANCELLED"
    assert event["SEQUENCE"] == 1
    assert event["SUMMARY"] == "Nosferatu"
    assert "This screening is cancelled." in event["DESCRIPTION"]
    assert "tickets.example" not in event["DESCRIPTION"]


def test_a_cancelled_screening_stays_a_week_beyond_its_end(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed(a_screening(a_film(), on=SATURDAY), is_cancelled=True)
    now = timezone.now()
    for days, found in [(7, 1), (8, 0)]:
        later = now + timedelta(days=days)
        monkeypatch.setattr(timezone, "now", lambda later=later: later)
        assert len(events(client)) == found


def test_without_a_known_length_no_end_is_told(client: Client) -> None:
    a_screening(a_film(runtime_minutes=None), on=SATURDAY)
    (event,) = events(client)
    assert "DTEND" not in event


def test_a_double_bill_has_both_titles(client: Client) -> None:
    first, second = a_film("Nosferatu"), a_film("Faust")
    a_screening(first, on=SATURDAY, parts=(Part(film=first.pk), Part(film=second.pk)))
    (event,) = events(client)
    assert event["SUMMARY"] == "Nosferatu + Faust"
    assert "feature: Faust (94 min)" in event["DESCRIPTION"]


def test_the_description_tells_the_facts_the_version_access_and_tickets(client: Client) -> None:
    film = a_film(countries="Germany")
    Certificate.objects.create(film=film, agency="fsk", value="12")
    version = FilmVersion.objects.create(
        film=film, label="35", format="35mm", audio_language="de", subtitle_languages="en, fr"
    )
    a_screening(
        film,
        on=SATURDAY,
        parts=(Part(film=film.pk, version=version.pk), Part(kind="talk", text="With an organ")),
        access=("open_captions", "relaxed"),
        guest="Lotte Eisner",
        price="$9",
        public_note="Doors at nine.",
        ticket_url="https://tickets.example/1",
        kind="preview",
    )
    (event,) = events(client)
    assert event["DESCRIPTION"].splitlines() == [
        "preview",
        "1922 · Germany · F. W. Murnau · 94 min · FSK 12",
        "35mm · spoken language: German · subtitles: English, French",
        "feature: Nosferatu (94 min)",
        "talk: With an organ",
        "Guest: Lotte Eisner",
        "Access: open captions, relaxed",
        "$9",
        "Doors at nine.",
        "Tickets: https://tickets.example/1",
    ]


def test_a_german_house_tells_it_in_german(client: Client, cinema: CinemaSettings) -> None:
    cinema.language = "de"
    cinema.save()
    film = a_film()
    version = FilmVersion.objects.create(film=film, label="OmU", audio_language="en")
    a_screening(film, on=SATURDAY, parts=(Part(film=film.pk, version=version.pk),))
    (event,) = events(client)
    assert "Englisch" in event["DESCRIPTION"]


def test_its_seasons_are_its_categories(client: Client) -> None:
    screening = a_screening(a_film(), on=SATURDAY)
    season = SeasonsPage.objects.get().add_child(instance=SeasonPage(title="Shadows, and light"))
    season.runs.add(screening.run)
    season.save()
    (event,) = events(client)
    assert event["CATEGORIES"].to_ical() == b"Shadows\\, and light"
    season.unpublish()
    (event,) = events(client)
    assert "CATEGORIES" not in event


@pytest.mark.parametrize(
    "title",
    [
        "Die Büchse der Pandora – Überarbeitete und gründlich verlängerte Fassung für Münchner",
        "🎬🎞️" * 30,
        "جدایی نادر از سیمین، " * 4 + ".",
        "Semicolon; comma, back\\slash “quoted”",
        'SUMMARY:Nosferatu" <b>&amp;',
    ],
)
def test_any_title_comes_out_as_it_went_in(client: Client, title: str) -> None:
    a_screening(a_film(title, slug="a-title"), on=SATURDAY)
    (event,) = events(client)
    assert event["SUMMARY"] == title
