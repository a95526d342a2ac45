"""What a visit asks for, and of whom."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Route

from tests.browser.survey import Survey
from tests.browser.visitor import Visitor
from tests.browser.visits import VISITS

pytestmark = pytest.mark.browser
on_every_page = pytest.mark.parametrize("name", VISITS)

WITH_TOKEN = {"sign-in", "private-by-account", "private-by-password"}  # forms that let one in
STRANGERS = [name for name in VISITS if not VISITS[name].by_staff and name not in WITH_TOKEN]
PLAYER = "<!doctype html><html lang=en><title>Player</title>"


@on_every_page
def test_a_visit_has_no_errors(seen: Callable[[str], Survey], name: str) -> None:
    assert seen(name).complaints == []


@on_every_page
def test_a_visit_asks_no_other_host(seen: Callable[[str], Survey], name: str) -> None:
    assert seen(name).hosts_elsewhere == set()


@on_every_page
def test_the_words_are_the_same_without_scripts(seen: Callable[[str], Survey], name: str) -> None:
    assert seen(name).words == seen(name).words_without_scripts
    assert seen(name).words.strip()


@pytest.mark.parametrize("name", STRANGERS)
def test_a_stranger_is_given_no_cookie(seen: Callable[[str], Survey], name: str) -> None:
    """But for the forms that let one in, whose token against forgery is one."""
    assert seen(name).cookies == []


def test_a_film_from_another_site_is_asked_for_when_its_button_is_pressed(
    visitor: Visitor,
) -> None:
    def play(route: Route) -> None:
        route.fulfill(body=PLAYER, content_type="text/html")

    visitor.page.route("https://player.vimeo.com/**", play)
    visitor.goes_to("every-block")
    assert visitor.page.locator("iframe").count() == 0
    assert visitor.hosts_elsewhere == set()
    visitor.page.get_by_role("link", name="Watch Trailer of Nosferatu").click()
    player = visitor.page.locator("iframe")
    assert player.get_attribute("src") == "https://player.vimeo.com/video/76979871?dnt=1"
    assert player.get_attribute("title") == "Trailer of Nosferatu"
    assert visitor.page.evaluate("document.activeElement.tagName") == "IFRAME"
    visitor.page.wait_for_load_state("networkidle")
    assert visitor.hosts_elsewhere == {"player.vimeo.com"}
    assert visitor.complaints == []


def test_a_film_from_a_site_without_a_known_player_is_a_link(visitor: Visitor) -> None:
    visitor.goes_to("every-block")
    link = visitor.page.get_by_role("link", name="Watch The same elsewhere")
    assert link.get_attribute("href") == "https://films.example/nosferatu"


def test_without_scripts_a_film_from_another_site_is_a_link(
    visitor_without_scripts: Visitor,
) -> None:
    visitor_without_scripts.goes_to("every-block")
    link = visitor_without_scripts.page.get_by_role("link", name="Watch Trailer of Nosferatu")
    assert link.get_attribute("href") == "https://vimeo.com/76979871"
