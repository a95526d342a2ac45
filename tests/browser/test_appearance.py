"""The face in the light and in the dark, on paper, and while it loads."""

from collections.abc import Callable

import pytest

from houselights.house.colour import DARK, PAPER
from tests.browser.survey import Survey
from tests.browser.visitor import Visitor
from tests.browser.visits import VISITS

pytestmark = pytest.mark.browser
on_every_page = pytest.mark.parametrize("name", VISITS)


@on_every_page
def test_dark_and_light_have_grounds_of_their_own(seen: Callable[[str], Survey], name: str) -> None:
    assert seen(name).grounds == {"light": _as_rgb(PAPER), "dark": _as_rgb(DARK)}


@on_every_page
def test_print_leaves_the_navigation_out_and_the_title_in(
    seen: Callable[[str], Survey], name: str
) -> None:
    assert seen(name).printed == []


@on_every_page
def test_nothing_moves_by_itself(seen: Callable[[str], Survey], name: str) -> None:
    assert seen(name).animations == 0


@on_every_page
def test_nothing_jumps_while_a_page_loads(seen: Callable[[str], Survey], name: str) -> None:
    assert seen(name).shift == 0


@on_every_page
def test_pictures_are_small_files_whose_room_is_kept_free(
    seen: Callable[[str], Survey], name: str
) -> None:
    assert seen(name).pictures == []


def test_titles_are_set_in_the_typeface_of_the_house(visitor: Visitor) -> None:
    """Asked for and loaded; whether the first page waits for it is the browser's choice."""
    visitor.goes_to("home")
    font = visitor.page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily")
    assert font.startswith("Archivo")
    visitor.page.evaluate("document.fonts.ready.then(() => true)")
    assert visitor.page.evaluate("document.fonts.check('16px Archivo')")


def _as_rgb(colour: str) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgb({red}, {green}, {blue})"
