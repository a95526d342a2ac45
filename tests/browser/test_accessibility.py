"""What machines can tell of WCAG 2.2: nothing is found, on any page, in either scheme or width."""

from collections.abc import Callable

import pytest

from tests.browser.survey import Survey
from tests.browser.visits import VISITS

pytestmark = [pytest.mark.browser, pytest.mark.parametrize("name", VISITS)]


def test_axe_finds_nothing(seen: Callable[[str], Survey], name: str) -> None:
    assert seen(name).axe == {}


def test_a_page_has_one_heading_of_the_first_level_and_a_title(
    seen: Callable[[str], Survey], name: str
) -> None:
    assert seen(name).headings == 1
    assert seen(name).title.strip()


def test_each_tab_stop_is_seen(seen: Callable[[str], Survey], name: str) -> None:
    assert seen(name).focus == {}


def test_each_tab_stop_is_reached_and_none_is_a_trap(
    seen: Callable[[str], Survey], name: str
) -> None:
    assert {where: pair for where, pair in seen(name).tab_stops.items() if pair[0] != pair[1]} == {}


def test_what_can_be_pressed_is_44_pixels_wide_and_high(
    seen: Callable[[str], Survey], name: str
) -> None:
    assert seen(name).targets == {}


def test_nothing_sticks_out_of_a_small_window_or_with_large_text(
    seen: Callable[[str], Survey], name: str
) -> None:
    assert seen(name).overflow == {}


def test_no_words_are_cut_off_with_large_text_or_text_set_apart(
    seen: Callable[[str], Survey], name: str
) -> None:
    assert seen(name).clipped == {}


def test_controls_keep_an_edge_in_forced_colours(seen: Callable[[str], Survey], name: str) -> None:
    assert seen(name).edgeless == []
