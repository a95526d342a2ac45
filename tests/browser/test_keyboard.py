"""The journeys that need no mouse."""

import pytest

from tests.browser.visitor import NARROW, WIDE, ZOOMED, Visitor

pytestmark = pytest.mark.browser

IS_IN = "(where) => document.activeElement.closest(where) !== null"


def test_the_first_tab_stop_skips_to_the_content(visitor: Visitor) -> None:
    visitor.goes_to("home")
    visitor.page.keyboard.press("Tab")
    assert visitor.page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    visitor.page.keyboard.press("Enter")
    assert visitor.page.evaluate("document.activeElement.id") == "main"
    visitor.page.keyboard.press("Tab")
    assert visitor.page.evaluate(IS_IN, "main")


def test_the_menu_opens_and_closes_by_keyboard_on_a_small_screen(visitor: Visitor) -> None:
    visitor.page.set_viewport_size(NARROW)
    visitor.goes_to("home")
    links = visitor.page.locator("nav").first.get_by_role("link")
    assert links.count() == 0
    visitor.page.locator("nav summary").focus()
    visitor.page.keyboard.press("Enter")
    assert links.count() >= 5
    visitor.page.keyboard.press("Tab")
    assert visitor.page.evaluate(IS_IN, "nav a")
    visitor.page.locator("nav summary").focus()
    visitor.page.keyboard.press("Space")
    assert links.count() == 0


def test_the_menu_stands_open_on_a_wide_screen(visitor: Visitor) -> None:
    visitor.goes_to("home")
    links = visitor.page.locator("nav").first.get_by_role("link")
    assert links.count() >= 5
    assert links.first.is_visible()


def test_the_menu_opens_without_scripts(visitor_without_scripts: Visitor) -> None:
    page = visitor_without_scripts.page
    page.set_viewport_size(NARROW)
    visitor_without_scripts.goes_to("home")
    page.locator("nav summary").click()
    page.get_by_role("link", name="Visit").first.click()
    assert page.locator("h1").inner_text().strip() == "Visit"


def test_tonights_first_times_are_seen_without_a_press_on_a_wide_screen(visitor: Visitor) -> None:
    visitor.goes_to("home")
    assert _top_of(visitor, ".film-listing__times") < WIDE["height"]


def test_tonights_first_times_are_seen_after_one_page_down_at_400_percent(visitor: Visitor) -> None:
    visitor.page.set_viewport_size(ZOOMED)
    visitor.goes_to("home")
    visitor.page.keyboard.press("PageDown")
    visitor.page.wait_for_timeout(300)
    assert _top_of(visitor, ".film-listing__times") < ZOOMED["height"]


def test_a_sign_in_link_signs_in_by_one_press_and_works_once(visitor: Visitor) -> None:
    """On a link of its own: used up, it would be missed by the tests that look at the page."""
    address = visitor.lantern.address + visitor.lantern.extra["paths"]["sign_in_of_tomasz"]
    visitor.page.goto(address)
    visitor.page.locator("main button").focus()
    visitor.page.keyboard.press("Enter")
    visitor.page.wait_for_url("**/admin/")
    again = visitor.page.goto(address)
    assert again is not None
    assert again.status == 410


def _top_of(visitor: Visitor, what: str) -> float:
    box = visitor.page.locator(what).first.bounding_box()
    assert box is not None
    return box["y"]
