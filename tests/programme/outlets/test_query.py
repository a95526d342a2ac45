from datetime import date, timedelta

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from houselights.programme.models import Certificate, FilmVersion, SeasonPage, SeasonsPage
from houselights.programme.planning.planned import Part
from tests.builders import a_film, a_screening

pytestmark = pytest.mark.django_db

SATURDAY = date(2012, 12, 8)


def a_full_screening(number: int) -> None:
    """A screening of a film with a version and a certificate, in a season, on its own screen."""
    film = a_film(f"Film {number}")
    Certificate.objects.create(film=film, agency="fsk", value="12")
    version = FilmVersion.objects.create(film=film, label="35", format="35mm")
    screening = a_screening(
        film,
        on=SATURDAY + timedelta(days=number),
        screen=f"Screen {number}",
        parts=(Part(film=film.pk, version=version.pk),),
    )
    seasons = SeasonsPage.objects.get()
    season = seasons.add_child(instance=SeasonPage(title=f"Season {number}"))
    season.runs.add(screening.run)
    season.save()


@pytest.mark.parametrize("suffix", ["ics", "json"])
def test_the_programme_costs_the_same_for_one_screening_as_for_twenty(
    client: Client, suffix: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    a_full_screening(0)
    client.get(f"/programme.{suffix}")
    with django_assert_max_num_queries(14) as few:
        client.get(f"/programme.{suffix}")
    for number in range(1, 20):
        a_full_screening(number)
    with django_assert_max_num_queries(len(few.captured_queries)):
        assert b"Film 19" in client.get(f"/programme.{suffix}").content
