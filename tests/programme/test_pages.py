from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from houselights.programme.models import FilmsPage, SeasonsPage
from houselights.programme.pages import FilmPage, ProgrammePage
from tests.builders import a_film, a_picture

pytestmark = pytest.mark.django_db


def test_a_film_shows_its_facts_in_one_line(client: Client) -> None:
    film = a_film(original_title="Eine Symphonie", original_language="de", countries="Germany")
    html = client.get(film.url).content.decode()
    assert '<i lang="de">Eine Symphonie</i>, 1922, Germany, F. W. Murnau, 94 min' in html


def test_a_film_of_which_nothing_is_known_still_has_a_page(client: Client) -> None:
    film = a_film("Untitled", year=None, directors="", runtime_minutes=None)
    answer = client.get(film.url)
    assert answer.status_code == 200
    assert "No screening is announced" in answer.content.decode()


def test_a_film_without_a_picture_has_a_plate(client: Client) -> None:
    film = a_film("The General")
    html = client.get(film.url).content.decode()
    assert '<span class="plate__title">The General</span>' in html


def test_a_film_with_pictures_shows_them_with_their_size(client: Client) -> None:
    film = a_film(still=a_picture(900, 600), poster=a_picture(400, 600))
    html = client.get(film.url).content.decode()
    assert html.count('alt="A grey plate"') == 2
    assert "plate__title" not in html


@pytest.mark.parametrize("facts", [{"year": 1700}, {"runtime_minutes": 0}, {"title": ""}])
def test_impossible_facts_are_refused(facts: dict[str, object]) -> None:
    film = FilmPage(**{"title": "A film", "slug": "a-film"} | facts)
    with pytest.raises(ValidationError) as refused:
        film.full_clean(exclude=["path", "depth", "content_type", "locale"])
    assert set(refused.value.message_dict) & set(facts)


def test_while_nothing_is_on_all_films_stand_in_order_of_title(client: Client) -> None:
    a_film("Metropolis")
    a_film("The General")
    html = client.get(FilmsPage.objects.get().url).content.decode()
    assert html.index("The General") < html.index("Metropolis")


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (FilmsPage, "No film has been entered yet."),
        (SeasonsPage, "No season is announced at the moment."),
        (ProgrammePage, "Nothing is announced yet."),
    ],
)
def test_a_page_with_nothing_on_it_yet_says_so(
    client: Client, kind: type[FilmsPage], words: str
) -> None:
    assert words in client.get(kind.objects.get().url).content.decode()


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({"countries": "Germany"}, "Germany"),
        ({"original_title": "Eine", "countries": "Germany"}, "<i>Eine</i>, Germany"),
        ({"original_title": "Eine"}, "<i>Eine</i>"),
        ({"year": 1922, "runtime_minutes": 94}, "1922, 94 min"),
    ],
)
def test_only_known_facts_are_listed(client: Client, facts: dict[str, Any], line: str) -> None:
    unknown = {"year": None, "directors": "", "runtime_minutes": None}
    html = client.get(a_film(**unknown | facts).url).content.decode()
    assert f'<p class="facts">{line}</p>' in html
