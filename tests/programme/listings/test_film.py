from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Site

from houselights.programme import schedule
from houselights.programme.models import (
    Certificate,
    FilmPage,
    FilmStill,
    FilmVersion,
    Run,
    Screen,
    SeasonPage,
    SeasonsPage,
)
from houselights.programme.planning.planned import Part
from tests.builders import a_film, a_picture, a_screening, planned

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("saturday_at_six")]

SATURDAY = date(2012, 12, 8)
A_DAY = timedelta(days=1)


def html(client: Client, film: FilmPage) -> str:
    return client.get(film.url).content.decode()


def test_a_film_says_until_when_it_plays(client: Client) -> None:
    film = a_film()
    for number in range(-1, 5):
        a_screening(film, on=SATURDAY + number * A_DAY)
    assert "Through Wednesday 12/12" in html(client, film)


def test_its_line_of_facts_ends_with_certificate_and_language(client: Client) -> None:
    film = a_film()
    Certificate.objects.create(film=film, agency="fsk", value="12", advice="scary")
    version = FilmVersion.objects.create(
        film=film, label="OmeU", audio_language="de", subtitle_languages="en"
    )
    a_screening(film, on=SATURDAY, parts=(Part(film=film.pk, version=version.pk),))
    page = html(client, film)
    assert "94 min, FSK 12, German, with English subtitles</p>" in page
    assert "FSK 12: scary" in page


def test_seven_days_are_shown_and_all_others_folded_in(client: Client) -> None:
    film = a_film()
    for number in range(-1, 9):
        a_screening(film, on=SATURDAY + number * A_DAY, at="20:15" if number < 0 else "19:30")
    when, _, folded = html(client, film).partition("<details>")
    assert when.count('data-state="on-sale"') == 7
    assert "8:15" not in when
    assert "8:15" in folded
    assert folded.partition("</details>")[0].count('data-state="on-sale"') == 9


def test_a_film_between_runs_says_when_it_was_here(client: Client) -> None:
    film = a_film()
    a_screening(film, on=date(2012, 5, 4))
    a_screening(film, on=date(2012, 5, 6))
    page = html(client, film)
    assert "Played here May 4 to 6, 2012" in page
    assert "Here before" not in page


def test_a_film_that_returns_says_so_and_lists_its_earlier_run(client: Client) -> None:
    film = a_film()
    a_screening(film, on=date(2012, 5, 4))
    for number in range(3, 7):
        a_screening(film, on=SATURDAY + number * A_DAY)
    page = html(client, film)
    assert "Returns Tuesday" in page
    assert "<p>Played here May 4, 2012</p>" in page


def test_an_announced_film_is_coming_soon(client: Client, site: Site) -> None:
    film = a_film()
    Run.objects.create(site=site, film=film)
    assert "Coming soon" in html(client, film)


def test_a_draft_run_is_not_spoken_of(client: Client, site: Site) -> None:
    film = a_film()
    Run.objects.create(site=site, film=film, status="draft", opens=SATURDAY + A_DAY)
    assert "Opens" not in html(client, film)


def test_a_short_film_is_shown_with_the_film_it_precedes(client: Client) -> None:
    film, short = a_film("The General"), a_film("A Trip to the Moon")
    parts = (Part(kind="short", film=short.pk), Part(film=film.pk))
    screening = a_screening(film, on=SATURDAY, parts=parts)
    assert f"/screenings/{screening.uid}/" in html(client, short)


def test_access_and_format_are_explained(client: Client) -> None:
    film = a_film()
    Screen.objects.all().delete()
    a_screening(film, on=SATURDAY, access=("relaxed",))
    Screen.objects.update(is_step_free=True, wheelchair_places=2, seats=84)
    page = html(client, film)
    assert "The lights stay on low" in page
    assert "Step-free from the street. 2 wheelchair places. 84 seats." in page


def test_what_is_known_of_a_film_is_printed(client: Client) -> None:
    film = a_film(
        cast="Max Schreck",
        content_notes="Rats.",
        wikidata="Q151895",
        imdb="tt0013442",
        tmdb="653",
        trailer_url="https://films.example/trailer",
    )
    FilmStill.objects.create(film=film, picture=a_picture(900, 600))
    page = html(client, film)
    for wanted in (
        "Max Schreck",
        "Rats.",
        "https://www.wikidata.org/wiki/Q151895",
        "https://www.imdb.com/title/tt0013442/",
        "https://www.themoviedb.org/movie/653",
        "https://films.example/trailer",
        'aria-label="Pictures"',
    ):
        assert wanted in page, wanted


def test_a_film_names_its_seasons(client: Client) -> None:
    film = a_film()
    season = SeasonPage(title="Shadows on the wall")
    SeasonsPage.objects.get().add_child(instance=season)
    season.runs.set([a_screening(film, on=SATURDAY).run])
    season.save()
    assert "Shadows on the wall" in html(client, film)


def test_a_film_shows_no_days_of_another_cinema(client: Client, site: Site) -> None:
    film = a_film()
    other = Site.objects.create(hostname="other.example", root_page=site.root_page)
    screen = Screen.objects.create(site=other, name="Screen 1")
    schedule.publish([replace(planned(film, on=SATURDAY), screen=screen.pk)], site=other)
    assert "No screening is announced" in html(client, film)


@pytest.mark.parametrize("kind", ["private", "staff"])
def test_a_film_does_not_tell_who_hired_the_house(client: Client, kind: str) -> None:
    film = a_film()
    a_screening(film, on=SATURDAY, kind=kind)
    assert "No screening is announced" in html(client, film)


@pytest.mark.usefixtures("cold_renditions")
def test_a_film_costs_the_same_for_one_screening_as_for_many(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    film = a_film(still=a_picture(), poster=a_picture())
    a_screening(film, on=SATURDAY)
    html(client, film)
    with django_assert_max_num_queries(45) as few:
        html(client, film)
    cost = len(few.captured_queries)
    for number in range(1, 21):
        a_screening(film, on=SATURDAY + number * A_DAY)
        a_screening(film, on=SATURDAY - 60 * number * A_DAY)
    html(client, film)
    with django_assert_max_num_queries(cost):
        html(client, film)


@pytest.mark.usefixtures("cold_renditions")
def test_a_short_costs_the_same_before_one_film_as_before_six(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    short = a_film("A Trip to the Moon")

    def before(number: int) -> None:
        film = a_film(f"Film {number}")
        parts = (Part(kind="short", film=short.pk), Part(film=film.pk))
        a_screening(film, on=SATURDAY, screen=f"Screen {number}", parts=parts)

    before(0)
    html(client, short)
    with django_assert_max_num_queries(13) as few:
        html(client, short)
    for number in range(1, 6):
        before(number)
    with django_assert_max_num_queries(len(few.captured_queries)):
        assert html(client, short).count("/screenings/") >= 6
