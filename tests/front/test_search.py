import pytest
from django.core.management import call_command
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from tests.builders import a_film, a_page

pytestmark = pytest.mark.django_db


def found(client: Client, query: str) -> str:
    call_command("update_index", verbosity=0)
    answer = client.get("/search/", {"query": query})
    assert answer.status_code == 200
    return answer.content.decode()


def test_a_page_is_found_by_its_title_and_by_its_words(client: Client) -> None:
    a_page("Prices", introduction="Nine dollars", body=[("paragraph", "<p>Soup is extra.</p>")])
    for word in ("prices", "dollars", "soup"):
        assert ">Prices</a>" in found(client, word), word


def test_a_film_is_found_by_its_director(client: Client) -> None:
    a_film("The General", directors="Clyde Bruckman, Buster Keaton")
    assert ">The General</a>" in found(client, "keaton")


def test_a_draft_is_not_found(client: Client) -> None:
    a_page("Secret plans", live=False)
    assert "Nothing mentions “plans”" in found(client, "plans")


def test_what_is_not_found_is_said_with_a_way_on(client: Client) -> None:
    html = found(client, "xyzzy")
    assert "Nothing mentions “xyzzy”" in html
    assert "Try fewer or shorter words" in html


def test_an_empty_search_shows_only_the_form(client: Client) -> None:
    html = found(client, "   ")
    assert 'role="search"' in html
    assert "mention" not in html


@pytest.mark.parametrize(
    "query",
    [
        '"',
        "'; DROP TABLE",
        "a" * 5000,
        "\x00",
        "(",
        "* OR *",
        "NEAR(",
        "-",
        "é\u202e",
        "{{ x }}",
        "%",
    ],
)
def test_any_text_can_be_searched_for(client: Client, query: str) -> None:
    a_page("Prices")
    assert client.get("/search/", {"query": query}).status_code == 200


@pytest.mark.parametrize("page", ["0", "-1", "999", "x", "1e9", ""])
def test_any_page_number_is_answered(client: Client, page: str) -> None:
    assert client.get("/search/", {"query": "prices", "page": page}).status_code == 200


def test_what_was_asked_is_not_markup(client: Client) -> None:
    assert "<script>" not in found(client, "<script>alert(1)</script>").replace('<script src="', "")


def test_many_results_come_in_pages(client: Client) -> None:
    for number in range(25):
        a_page(f"Kino {number}")
    html = found(client, "kino")
    assert "25 pages mention “kino”" in html
    assert "Page 1 of 2" in html
    assert "?query=kino&amp;page=2" in html


def test_results_cost_the_same_for_one_as_for_twenty(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    a_page("Kino first")
    found(client, "kino")
    with django_assert_max_num_queries(15) as few:
        client.get("/search/", {"query": "kino"})
    cost = len(few.captured_queries)
    for number in range(19):
        a_page(f"Kino {number}")
    call_command("update_index", verbosity=0)
    with django_assert_max_num_queries(cost):
        client.get("/search/", {"query": "kino"})
