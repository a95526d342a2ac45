"""A film: its facts, its numbers elsewhere, where it is sorted."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from houselights.programme.models import FilmPage, FilmVersion
from tests.builders import a_film

pytestmark = pytest.mark.django_db

NUMBERS = {
    "wikidata": "Q151895",
    "imdb": "tt0013442",
    "tmdb": "653",
    "eidr": "10.5240/7791-8534-2C23-9030-8610-5",
}


@pytest.mark.parametrize(
    ("title", "sort_title", "key"),
    [
        ("The General", "", "general the"),
        ("Die Hard", "Die Hard", "die hard"),
        ("Été", "", "ete"),
        ("L’Atalante", "", "atalante l"),
        ("8½", "Otto e mezzo", "otto e mezzo"),
        ("M", "", "m"),
    ],
)
def test_a_film_is_sorted_by_its_title_unless_another_is_given(
    title: str, sort_title: str, key: str
) -> None:
    assert a_film(title, sort_title=sort_title).sort_key == key


def test_a_film_that_is_renamed_is_sorted_anew() -> None:
    film = a_film("The General")
    film.title = "A Trip to the Moon"
    film.save()
    assert FilmPage.objects.get().sort_key == "trip to the moon a"


def test_a_title_of_255_characters_has_a_key_that_fits() -> None:
    assert len(a_film("ж" * 255, slug="long").sort_key) == 255


def test_films_stand_in_order_of_their_keys() -> None:
    for title in ("Zazie", "The General", "Été", "Eyes"):
        a_film(title)
    titles = FilmPage.objects.order_by("sort_key").values_list("title", flat=True)
    assert list(titles) == ["Été", "Eyes", "The General", "Zazie"]


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, ["1922", "F. W. Murnau", "94 min"]),
        ({"countries": "Germany"}, ["1922", "Germany", "F. W. Murnau", "94 min"]),
        ({"year": None, "directors": "", "runtime_minutes": None}, []),
    ],
)
def test_the_facts_that_are_known_are_told(facts: dict[str, Any], said: list[str]) -> None:
    assert a_film(**facts).facts == said


@pytest.mark.parametrize("name", NUMBERS)
def test_a_number_elsewhere_is_of_one_film(name: str) -> None:
    a_film("One", **{name: NUMBERS[name]})
    with pytest.raises(ValidationError, match="Another film has this number already"):
        a_film("Other", **{name: NUMBERS[name]})
    other = a_film("Other")
    with pytest.raises(IntegrityError):
        FilmPage.objects.filter(pk=other.pk).update(**{name: NUMBERS[name]})


def test_films_without_numbers_do_not_get_in_each_others_way() -> None:
    a_film("One")
    a_film("Other")


@pytest.mark.parametrize(
    ("name", "value", "explanation"),
    [
        ("wikidata", "151895", "A Wikidata number is a Q and digits"),
        ("imdb", "https://www.imdb.com/title/tt0013442/"[:16], "An IMDb number is tt"),
        ("tmdb", "653-nosferatu", "A TMDB number is digits alone"),
        ("eidr", "10.5240/7791-8534-2C23-9030-8610-6", "This is no EIDR number"),
        ("year", 1887, "1888"),
        ("runtime_minutes", 0, "1"),
        ("trailer_url", "trailer", "URL"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(name: str, value: object, explanation: str) -> None:
    film = a_film()
    setattr(film, name, value)
    with pytest.raises(ValidationError) as refusal:
        film.full_clean()
    assert list(refusal.value.message_dict) == [name]
    assert explanation in refusal.value.message_dict[name][0]


def test_every_wrong_number_is_named_at_once() -> None:
    film = a_film()
    film.wikidata, film.imdb = "151895", "0013442"
    with pytest.raises(ValidationError) as refusal:
        film.full_clean()
    assert set(refusal.value.message_dict) == {"wikidata", "imdb"}


def test_a_film_has_one_version_of_a_label() -> None:
    film = a_film()
    FilmVersion.objects.create(film=film, label="35mm")
    FilmVersion.objects.create(film=a_film("Sunrise"), label="35mm")
    with pytest.raises(IntegrityError):
        FilmVersion.objects.create(film=film, label="35mm")
