from datetime import date, timedelta

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Site

from houselights.programme.models import FilmsPage, Run
from tests.builders import a_film, a_picture, a_screening

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("saturday_at_six")]

SATURDAY = date(2012, 12, 8)
A_DAY = timedelta(days=1)


def html(client: Client, query: str = "") -> str:
    page = client.get(f"{FilmsPage.objects.get().url}{query}")
    assert page.status_code == 200
    return page.content.decode().partition("<main")[2]


def test_what_plays_comes_before_what_comes(client: Client, site: Site) -> None:
    film = a_film("Playing")
    a_screening(film, on=SATURDAY - A_DAY)
    a_screening(film, on=SATURDAY + A_DAY)
    a_screening(a_film("Opening"), on=SATURDAY + 3 * A_DAY)
    Run.objects.create(site=site, film=a_film("Announced"))
    page = html(client)
    order = [page.index(words) for words in ("Now playing", "Playing<", "Coming soon", "Opening<")]
    assert order == sorted(order)
    assert "Announced<" in page.partition("Coming soon")[2]


@pytest.mark.parametrize("status", ["draft", "cancelled"])
def test_a_run_that_nobody_may_know_of_is_not_coming(
    client: Client, site: Site, status: str
) -> None:
    Run.objects.create(site=site, film=a_film("Secret"), status=status)
    assert "Coming soon" not in html(client)


def test_what_was_shown_is_in_the_archive_by_its_last_year(client: Client) -> None:
    film = a_film("Twice here")
    a_screening(film, on=date(2010, 5, 4))
    a_screening(film, on=date(2011, 5, 4))
    a_screening(a_film("Once here"), on=date(2010, 5, 5))
    assert 'href="?year=2010"' in html(client)
    in_2010 = html(client, "?year=2010")
    assert "Once here" in in_2010
    assert "Twice here" not in in_2010
    assert "Twice here" in html(client, "?year=2011")


def test_the_last_night_of_a_year_ends_in_the_morning(client: Client) -> None:
    a_screening(a_film("Midnight"), on=date(2012, 1, 1), at="00:30")
    assert "Midnight<" in html(client, "?year=2011")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("?letter=G", {"The General"}),
        ("?letter=M", {"Metropolis"}),
        ("?letter=0", {"8 ½"}),
        ("?letter=all", {"The General", "Metropolis", "8 ½"}),
        ("?letter=X", set()),
    ],
)
def test_films_are_found_by_the_first_letter_of_their_title(
    client: Client, query: str, found: set[str]
) -> None:
    titles = {"The General", "Metropolis", "8 ½"}
    for title in titles:
        a_film(title)
    page = html(client, query)
    assert {title for title in titles if f"{title}</span>" in page} == found


@pytest.mark.parametrize(
    "query", ["?year=banana", "?year=0000", "?year=9999", "?letter=%00", "?page=x"]
)
def test_a_question_that_makes_no_sense_is_answered_all_the_same(
    client: Client, query: str
) -> None:
    a_film()
    html(client, query)


def test_a_page_has_24_films(client: Client) -> None:
    for number in range(25):
        a_film(f"Film {number:02}")
    page = html(client, "?letter=all")
    assert page.count('class="poster-wall__film"') == 24
    assert 'href="?letter=all&amp;page=2"' in page
    assert "Film 24" in html(client, "?letter=all&page=2")


@pytest.mark.usefixtures("cold_renditions")
@pytest.mark.parametrize("query", ["", "?letter=all", "?year=2011"])
def test_the_page_of_films_costs_the_same_for_one_as_for_twenty(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries, query: str
) -> None:
    def fill(numbers: range) -> None:
        for number in numbers:
            film = a_film(f"Film {number}", poster=a_picture())
            a_screening(film, on=SATURDAY, at="21:00", screen=f"Screen {number}")
            a_screening(film, on=date(2011, 5, 4), screen=f"Screen {number}")

    fill(range(1))
    html(client, query)
    with django_assert_max_num_queries(24) as few:
        html(client, query)
    cost = len(few.captured_queries)
    fill(range(1, 20))
    html(client, query)
    with django_assert_max_num_queries(cost):
        html(client, query)
