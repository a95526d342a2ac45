from datetime import date
from typing import Any

import pytest
from django.test import Client
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.rich_text import RichText, expand_db_html

from houselights.programme.film_lines import film_lines
from houselights.programme.models import Run
from tests.builders import a_film, a_page, a_screening

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("saturday_at_six")]


AFTER = [date(2012, 12, day) for day in (22, 23, 24)]
WEEK = [date(2012, 12, day) for day in range(7, 14)]


def token(number: object) -> str:
    return f'<embed embedtype="film-line" id="{number}"/>'


def test_a_text_prints_the_films_line_of_today(client: Client) -> None:
    film = a_film()
    for day in WEEK:
        a_screening(film, on=day)
    body = [("paragraph", RichText(f"<p>Anna liked it: {token(film.pk)}.</p>"))]
    page: Any = a_page(body=body)
    assert "Anna liked it: through Thursday 12/13." in client.get(page.url).content.decode()


@pytest.mark.parametrize("number", ["0", "999999", "twelve", ""])
def test_a_film_that_is_gone_leaves_nothing(number: str) -> None:
    assert expand_db_html(f"<p>It plays {token(number)}</p>") == "<p>It plays </p>"


def test_what_a_film_says_is_no_markup() -> None:
    film = a_film("<b>Nosferatu</b>")
    a_screening(film, on=date(2012, 12, 13))
    assert "<b>" not in expand_db_html(token(film.pk))


def test_a_film_that_is_not_public_says_nothing() -> None:
    film = a_film()
    a_screening(film, on=date(2012, 12, 13))
    film.unpublish()
    assert film_lines([film.pk]) == {}


@pytest.mark.parametrize(
    ("days", "line"),
    [
        ([date(2010, 1, 1), *WEEK], "through Thursday 12/13"),
        ([date(2010, 1, 1), *AFTER], "Returns Saturday 12/22"),
        ([date(2012, 10, 1), date(2012, 10, 3)], "Played here October 1 to 3, 2012"),
    ],
)
def test_the_line_is_of_the_run_that_is_on_or_next_or_last(days: list[date], line: str) -> None:
    film = a_film()
    for day in days:
        a_screening(film, on=day)
    assert film_lines([film.pk])[film.pk].startswith(line)


def test_what_is_stored_has_a_date() -> None:
    film = a_film()
    for day in WEEK:
        a_screening(film, on=day)
    Run.objects.update(must_end=True)
    assert "12/13" in film_lines([film.pk], place="stored")[film.pk]


def test_ten_films_cost_as_many_queries_as_one(django_assert_max_num_queries: Any) -> None:
    films = [a_film(f"Film {number}") for number in range(10)]
    for number, film in enumerate(films):
        a_screening(film, on=date(2012, 12, 13), screen=f"Screen {number}")
    film_lines([films[0].pk])
    with django_assert_max_num_queries(8) as one:
        film_lines([films[0].pk])
    cost = len(one.captured_queries)
    with django_assert_max_num_queries(cost):
        assert len(film_lines([film.pk for film in films])) == 10


def test_the_editor_keeps_the_token_whole() -> None:
    film = a_film("Nosferatu")
    converter = ContentstateConverter(features=["film-line"])
    in_editor = converter.from_database_format(f"<p>Now {token(film.pk)} still</p>")
    assert "Now Nosferatu still" in in_editor
    assert token(film.pk) in converter.to_database_format(in_editor)
