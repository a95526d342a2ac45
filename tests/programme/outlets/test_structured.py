import json
import re
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser
from django.template.loader import render_to_string
from django.test import Client, RequestFactory
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Page, PageViewRestriction

from houselights.programme.listings.film import film_listing
from houselights.programme.models import (
    Certificate,
    FilmPage,
    FilmVersion,
    ProgrammePage,
    Screening,
    SeasonPage,
    SeasonsPage,
)
from houselights.programme.outlets.structured import MOST_EVENTS
from houselights.programme.planning.planned import Part
from tests.builders import a_film, a_page, a_picture, a_screen, a_screening, changed, home

pytestmark = pytest.mark.django_db

SATURDAY = date(2012, 12, 8)
SUNDAY = SATURDAY + timedelta(days=1)


def head(page: Page | None = None, screening: Screening | None = None) -> str:
    request = RequestFactory().get("/", headers={"host": "localhost"})
    request.user = AnonymousUser()
    context: dict[str, Any] = {"request": request, "page": page, "screening": screening}
    if isinstance(page, FilmPage):
        context["listing"] = film_listing(page, request)
    return render_to_string("programme/outlets_head.html", context)


def graph(page: Page | None = None, screening: Screening | None = None) -> list[Any]:
    html = head(page, screening)
    (found,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    told = json.loads(found)
    assert told["@context"] == "https://schema.org"
    return list(told["@graph"])


def nodes(of: str, page: Page | None = None, screening: Screening | None = None) -> list[Any]:
    return [node for node in graph(page, screening) if node["@type"] == of]


def an_event(film: FilmPage, **facts: Any) -> Any:
    a_screening(film, on=SATURDAY, at="21:30", **facts)
    (event,) = nodes("ScreeningEvent", film)
    return event


def test_a_film_is_told_with_all_that_is_known_of_it() -> None:
    film = a_film(
        original_title="Eine Symphonie",
        countries="Germany",
        cast="Max Schreck, Greta Schröder",
        imdb="tt0013442",
        eidr="10.5240/7791-8534-2C23-9030-8610-5",
        still=a_picture(900, 600),
    )
    Certificate.objects.create(film=film, agency="fsk", value="12")
    (movie,) = nodes("Movie", film)
    assert movie.pop("image").endswith(".fill-1200x630.format-jpeg.jpg")
    assert movie == {
        "@type": "Movie",
        "@id": "http://localhost/films/nosferatu/#film",
        "name": "Nosferatu",
        "alternateName": "Eine Symphonie",
        "url": "http://localhost/films/nosferatu/",
        "dateCreated": "1922",
        "director": [{"@type": "Person", "name": "F. W. Murnau"}],
        "actor": [
            {"@type": "Person", "name": "Max Schreck"},
            {"@type": "Person", "name": "Greta Schröder"},
        ],
        "duration": "PT94M",
        "countryOfOrigin": [{"@type": "Country", "name": "Germany"}],
        "contentRating": ["FSK 12"],
        "sameAs": [
            "https://www.imdb.com/title/tt0013442/",
            "https://doi.org/10.5240/7791-8534-2C23-9030-8610-5",
        ],
        "titleEIDR": "10.5240/7791-8534-2C23-9030-8610-5",
    }


def test_of_a_film_of_which_nothing_is_known_nothing_is_made_up() -> None:
    (movie,) = nodes("Movie", a_film(year=None, directors="", runtime_minutes=None))
    assert set(movie) == {"@type", "@id", "name", "url"}


def test_a_screening_is_an_event_at_its_advertised_time() -> None:
    screening = a_screening(a_film(), on=SATURDAY, at="21:30")
    (event,) = nodes("ScreeningEvent", screening=screening)
    address = f"http://localhost/screenings/{screening.uid}/"
    assert event == {
        "@type": "ScreeningEvent",
        "@id": address,
        "url": address,
        "name": "Nosferatu",
        "startDate": "2012-12-08T21:30:00-05:00",
        "endDate": "2012-12-08T23:04:00-05:00",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": {"@id": "http://localhost/#cinema"},
        "workPresented": {"@id": "http://localhost/films/nosferatu/#film"},
    }


def test_what_an_event_names_stands_in_the_same_graph() -> None:
    film = a_film()
    screening = a_screening(film, on=SATURDAY, at="21:30")
    for told in (graph(film), graph(screening=screening)):
        ids = {node["@id"] for node in told}
        (event,) = [node for node in told if node["@type"] == "ScreeningEvent"]
        assert {event["location"]["@id"], event["workPresented"]["@id"]} <= ids


def test_the_cinema_is_told_with_its_address() -> None:
    (theatre,) = nodes("MovieTheater", home())
    assert theatre == {
        "@type": "MovieTheater",
        "@id": "http://localhost/#cinema",
        "name": "The Lantern",
        "url": "http://localhost/",
        "address": "12 Main Street, Millbrook, NY",
    }


def test_a_screenings_page_tells_how_many_screens_there_are() -> None:
    a_screen("Screen 2")
    screening = a_screening(a_film(), on=SATURDAY)
    (theatre,) = [one for one in graph(screening=screening) if one["@type"] == "MovieTheater"]
    assert theatre["screenCount"] == 2


def test_a_film_tells_of_the_screenings_to_come_alone() -> None:
    film = a_film()
    a_screening(film, on=SATURDAY, at="17:00")
    a_screening(film, on=SUNDAY)
    starts = [event["startDate"] for event in nodes("ScreeningEvent", film)]
    assert starts == ["2012-12-09T19:30:00-05:00"]


def test_a_screening_that_is_over_still_has_its_event_on_its_own_page() -> None:
    screening = a_screening(a_film(), on=date(2012, 1, 8))
    assert len(nodes("ScreeningEvent", screening=screening)) == 1


def test_a_cancelled_screening_says_so_where_it_would_be_looked_for() -> None:
    film = a_film()
    changed(a_screening(film, on=SUNDAY), is_cancelled=True)
    (event,) = nodes("ScreeningEvent", film)
    assert event["eventStatus"] == "https://schema.org/EventCancelled"
    assert event["startDate"] == "2012-12-09T19:30:00-05:00"


def test_a_moved_screening_tells_when_it_was() -> None:
    film = a_film()
    screening = changed(
        a_screening(film, on=SUNDAY, at="19:30"), starts=datetime.fromisoformat("2012-12-09T21:00")
    )
    (event,) = nodes("ScreeningEvent", film)
    assert event["eventStatus"] == "https://schema.org/EventRescheduled"
    assert event["previousStartDate"] == "2012-12-09T19:30:00-05:00"
    changed(screening, starts=datetime.fromisoformat("2012-12-09T22:00"))
    (event,) = nodes("ScreeningEvent", film)
    before = ["2012-12-09T19:30:00-05:00", "2012-12-09T21:00:00-05:00"]
    assert event["previousStartDate"] == before
    changed(screening, is_cancelled=True)
    (event,) = nodes("ScreeningEvent", film)
    assert "previousStartDate" not in event


def test_a_version_tells_its_languages_and_format() -> None:
    film = a_film()
    version = FilmVersion.objects.create(
        film=film,
        label="35",
        format="35mm",
        audio_language="de",
        subtitle_languages="en",
        is_3d=True,
    )
    event = an_event(
        film, parts=(Part(film=film.pk, version=version.pk),), access=("open_captions", "relaxed")
    )
    assert event["inLanguage"] == "de"
    assert event["subtitleLanguage"] == ["de", "en"]
    assert event["videoFormat"] == "35mm, 3D"
    assert event["keywords"] == ["open captions", "relaxed"]


def test_tickets_are_an_offer(cinema: Any) -> None:
    cinema.currency = "USD"
    cinema.save()
    event = an_event(
        a_film(), price="$9", ticket_url="https://tickets.example/1", availability="sold_out"
    )
    assert event["offers"] == {
        "@type": "Offer",
        "url": "https://tickets.example/1",
        "availability": "https://schema.org/SoldOut",
        "price": "9",
        "priceCurrency": "USD",
    }


def test_nothing_is_offered_of_what_is_cancelled_or_has_begun() -> None:
    facts: dict[str, Any] = {"availability": "on_sale", "ticket_url": "https://tickets.example/1"}
    cancelled = changed(a_screening(a_film("A"), on=SUNDAY, **facts), is_cancelled=True)
    begun = a_screening(a_film("B"), on=SATURDAY, at="17:30", **facts)
    for screening in (cancelled, begun):
        (event,) = nodes("ScreeningEvent", screening=screening)
        assert "offers" not in event


def test_a_double_bill_has_one_name_wherever_it_is_told_of() -> None:
    first, second = a_film("A"), a_film("B")
    parts = (Part(film=first.pk), Part(film=second.pk))
    screening = a_screening(first, on=SUNDAY, parts=parts)
    for told in ({"page": first}, {"screening": screening}):
        (event,) = nodes("ScreeningEvent", **told)
        assert event["name"] == "A + B"


def test_a_double_bill_does_not_name_a_film_that_is_not_for_everybody() -> None:
    first, second = a_film("A"), a_film("Telltale")
    a_screening(first, on=SUNDAY, parts=(Part(film=first.pk), Part(film=second.pk)))
    second.unpublish()
    (event,) = nodes("ScreeningEvent", first)
    assert event["name"] == "A"
    assert "Telltale" not in head(first)


def test_a_film_costs_the_same_for_one_double_bill_as_for_six(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    film, others = a_film("A"), [a_film(f"B{number}") for number in range(6)]
    bills = [(Part(film=film.pk), Part(film=other.pk)) for other in others]
    a_screening(film, on=SUNDAY, parts=bills[0])
    head(film)
    with django_assert_max_num_queries(18) as few:
        head(film)
    for number, parts in enumerate(bills):
        a_screening(film, on=SUNDAY, screen=f"S{number}", parts=parts)
    with django_assert_max_num_queries(len(few.captured_queries)):
        assert "A + B5" in head(film)


def test_what_is_free_says_so() -> None:
    assert an_event(a_film(), availability="free")["isAccessibleForFree"] is True


def test_a_season_tells_of_its_screenings_and_their_films() -> None:
    screening = a_screening(a_film(), on=SUNDAY)
    a_screening(a_film("Other"), on=SUNDAY, at="12:00")
    season = SeasonsPage.objects.get().add_child(instance=SeasonPage(title="Shadows"))
    season.runs.add(screening.run)
    season.save()
    kinds = [node["@type"] for node in graph(season)]
    assert kinds == ["Movie", "ScreeningEvent", "MovieTheater"]


def test_no_title_ends_the_script() -> None:
    film = a_film("</script><script>alert(1)</script>&amp;", slug="evil")
    assert head(film).count("</script>") == 1
    (movie,) = nodes("Movie", film)
    assert movie["name"] == "</script><script>alert(1)</script>&amp;"


@pytest.mark.parametrize(
    ("page", "addresses"),
    [
        (a_film, ["/films/nosferatu.ics", "/films/nosferatu.json"]),
        (
            ProgrammePage.objects.get,
            ["/programme.ics", "/programme.json", "/programme/feed/", "/programme/feed/atom/"],
        ),
        (
            home,
            ["/programme.ics", "/programme.json", "/programme/feed/", "/programme/feed/atom/"],
        ),
    ],
)
def test_a_page_leads_to_the_outlets_beside_it(
    client: Client, page: Any, addresses: list[str]
) -> None:
    html = head(page())
    found = re.findall(r'<link rel="alternate" type="(.*?)" title=".*?" href="(.*?)">', html)
    assert [href for _type, href in found] == [f"http://localhost{one}" for one in addresses]
    for kind, href in found:
        answer = client.get(href.removeprefix("http://localhost"))
        assert answer.status_code == 200
        assert answer["Content-Type"].partition(";")[0] == kind


def test_a_screening_leads_to_the_outlets_beside_it(client: Client) -> None:
    screening = a_screening(a_film(), on=SATURDAY)
    html = head(screening=screening)
    for suffix in ("ics", "json"):
        assert f'href="http://localhost/screenings/{screening.uid}.{suffix}"' in html


def test_of_a_screening_that_is_not_for_everybody_nothing_is_told() -> None:
    film = a_film()
    screening = a_screening(film, on=SUNDAY)
    PageViewRestriction.objects.create(page=film, restriction_type=PageViewRestriction.LOGIN)
    assert head(screening=screening).strip() == ""


def test_where_there_is_neither_page_nor_site_nothing_is_told(site: Any) -> None:
    assert head().strip() == ""
    site.delete()
    assert head(a_page()).strip() == ""


@pytest.mark.parametrize("kind", ["film", "screening", "season", "programme"])
def test_the_head_costs_the_same_for_one_screening_as_for_sixty(
    kind: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    film = a_film(still=a_picture())
    version = FilmVersion.objects.create(film=film, label="35", format="35mm")
    part = Part(film=film.pk, version=version.pk)
    screening = a_screening(film, on=SUNDAY, parts=(part,))
    season = SeasonsPage.objects.get().add_child(instance=SeasonPage(title="Shadows"))
    season.runs.add(screening.run)
    season.save()
    cases: dict[str, dict[str, Any]] = {
        "film": {"page": film},
        "screening": {"screening": screening},
        "season": {"page": season},
        "programme": {"page": ProgrammePage.objects.get()},
    }
    given = cases[kind]
    head(**given)
    with django_assert_max_num_queries(18) as few:
        head(**given)
    for number in range(60):
        a_screening(
            film, on=SUNDAY + timedelta(days=number % 30), screen=f"S{number}", parts=(part,)
        )
    with django_assert_max_num_queries(len(few.captured_queries)):
        html = head(**given)
    events = html.count('"ScreeningEvent"')
    assert events == {"film": MOST_EVENTS, "screening": 1, "season": MOST_EVENTS}.get(kind, 0)
    assert timezone.now().year == 2012
