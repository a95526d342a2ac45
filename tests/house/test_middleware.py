from datetime import date
from typing import Any

import pytest
from django.test import Client
from wagtail.models import Site
from wagtail.users.models import UserProfile

from houselights.house.models import CinemaSettings
from houselights.people.models import Person
from tests.builders import a_film, a_screening

pytestmark = pytest.mark.django_db


def zone_in_the_office(client: Client) -> str:
    person: Any = client.get("/admin/").wsgi_request.user
    return str(person.wagtail_userprofile.get_current_time_zone())


def test_pages_speak_the_language_of_the_house(client: Client, cinema: CinemaSettings) -> None:
    cinema.language = "de"
    cinema.save()
    answer = client.get("/")
    assert '<html lang="de">' in answer.content.decode()
    assert answer.headers["Content-Language"] == "de"


def test_times_are_those_of_the_houses_clock(client: Client, cinema: CinemaSettings) -> None:
    cinema.zone = "Asia/Tokyo"
    cinema.save()
    film = a_film()
    a_screening(film, on=date(2035, 6, 1), at="19:30")
    assert (
        '<time datetime="2035-06-01T19:30+09:00">7:30</time>'
        in client.get(film.url).content.decode()
    )


def test_the_office_shows_the_zone_of_the_house(as_anna: Client, cinema: CinemaSettings) -> None:
    cinema.zone = "Asia/Tokyo"
    cinema.save()
    as_anna.get("/admin/")
    assert zone_in_the_office(as_anna) == "Asia/Tokyo"


def test_who_chose_a_zone_of_their_own_keeps_it(as_anna: Client, cinema: CinemaSettings) -> None:
    profile = UserProfile.get_for_user(Person.objects.get())
    profile.current_time_zone = "Europe/Berlin"
    profile.save()
    assert zone_in_the_office(as_anna) == "Europe/Berlin"


@pytest.mark.parametrize("sites", ["none", "none by default"])
def test_the_office_opens_even_without_a_site(as_anna: Client, sites: str) -> None:
    if sites == "none":
        Site.objects.all().delete()
    else:
        Site.objects.update(is_default_site=False, hostname="elsewhere.example")
    assert as_anna.get("/admin/sites/").status_code == 200
    assert as_anna.get("/").status_code in {200, 404}
