"""One visit to one page, and everything that is measured there.

Many tests look at each page. A page is opened once for all of them, in a fixed order: first what a
visit alone tells, then what the reader's wishes (dark, small, forced colours, large text) change.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import axe_playwright_python

from tests.browser.visitor import NARROW, WIDE, ZOOMED, Visitor

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "wcag2aaa", "best-practice"]
MOST_STOPS = 400
GROUND = "getComputedStyle(document.documentElement).backgroundColor"
NOT_ON_PAPER = ("header nav", ".skip-links", ".staff-bar", ".search-form", ".button")
Faults = dict[str, list[str]]


@dataclass
class Survey:
    """What was found; lists and `Faults` name what is wrong and are empty when all is well."""

    title: str = ""
    headings: int = 0
    words: str = ""
    words_without_scripts: str = ""
    complaints: list[str] = field(default_factory=list)
    hosts_elsewhere: set[str] = field(default_factory=set)
    cookies: list[str] = field(default_factory=list)
    shift: float = 0
    animations: int = 0
    pictures: list[str] = field(default_factory=list)
    grounds: dict[str, str] = field(default_factory=dict)
    axe: Faults = field(default_factory=dict)
    targets: Faults = field(default_factory=dict)
    focus: Faults = field(default_factory=dict)
    tab_stops: dict[str, tuple[int, int]] = field(default_factory=dict)
    overflow: Faults = field(default_factory=dict)
    clipped: Faults = field(default_factory=dict)
    edgeless: list[str] = field(default_factory=list)
    printed: list[str] = field(default_factory=list)


def survey(name: str, visitor: Visitor, without_scripts: Visitor) -> Survey:
    """Everything that is measured on the page called `name`."""
    found = Survey()
    visitor.page.set_viewport_size(WIDE)
    visitor.page.emulate_media(color_scheme="light", reduced_motion="reduce")
    visitor.goes_to(name)
    found.shift = visitor.measures("shifts")
    _look(found, visitor)
    _ask_axe(found, visitor)
    _press_tab(found, visitor)
    _wish_otherwise(found, visitor)
    _enlarge(found, visitor)
    without_scripts.goes_to(name)
    found.words_without_scripts = without_scripts.page.locator("body").inner_text()
    found.animations = without_scripts.page.evaluate("document.getAnimations().length")
    return found


def _look(found: Survey, visitor: Visitor) -> None:
    """What the visit alone tells, pictures further down included."""
    found.title = visitor.page.title()
    found.headings = visitor.page.locator("h1").count()
    found.words = visitor.page.locator("body").inner_text()
    visitor.measures("load_pictures")
    found.pictures = visitor.measures("pictures")
    found.complaints = list(visitor.complaints)
    found.hosts_elsewhere = visitor.hosts_elsewhere
    found.cookies = [str(cookie.get("name")) for cookie in visitor.context.cookies()]


def _ask_axe(found: Survey, visitor: Visitor) -> None:
    visitor.page.evaluate(AXE)
    faults: Faults = defaultdict(list)
    for scheme in ("light", "dark"):
        visitor.page.emulate_media(color_scheme=scheme)
        found.grounds[scheme] = visitor.page.evaluate(GROUND)
        for width in (WIDE, NARROW):
            visitor.page.set_viewport_size(width)
            for fault in visitor.measures("axe", TAGS):
                faults[fault].append(f"{scheme} at {width['width']} px")
    visitor.page.emulate_media(color_scheme="light")
    found.axe = dict(faults)


def _press_tab(found: Survey, visitor: Visitor) -> None:
    """Walk from the top to the end by Tab, and measure what there is to press."""
    for size in (WIDE, NARROW):
        visitor.page.set_viewport_size(size)
        where = f"{size['width']} px"
        _note(found.targets, where, visitor.measures("targets"))
        wrong, stops = [], 0
        while stops < MOST_STOPS:
            visitor.page.keyboard.press("Tab")
            focus = visitor.measures("focus")
            if focus is None:
                break
            stops += 1
            wrong += [f"{focus['element']} {fault}" for fault in focus["wrong"]]
        _note(found.focus, where, wrong)
        found.tab_stops[where] = (stops, visitor.measures("tab_stops"))


def _wish_otherwise(found: Survey, visitor: Visitor) -> None:
    """Forced colours, and paper."""
    visitor.page.emulate_media(forced_colors="active")
    found.edgeless = visitor.measures("edges")
    visitor.page.emulate_media(forced_colors="none", media="print")
    for what in NOT_ON_PAPER:
        visible = [element for element in visitor.page.locator(what).all() if element.is_visible()]
        found.printed += [what] * len(visible)
    if not visitor.page.locator("h1").is_visible():
        found.printed.append("no h1")
    visitor.page.emulate_media(media="screen")


def _enlarge(found: Survey, visitor: Visitor) -> None:
    """A window at 400 %, text at 200 % in two ways, and text set apart. The end of a visit."""
    visitor.page.set_viewport_size(ZOOMED)
    _note(found.overflow, "320 by 256 px", visitor.measures("overflow"))
    visitor.page.set_viewport_size(WIDE)
    browser = visitor.context.new_cdp_session(visitor.page)
    browser.send("Page.setFontSizes", {"fontSizes": {"standard": 32}})
    _note_text(found, "the browser's text at 200 %", visitor)
    browser.send("Page.setFontSizes", {"fontSizes": {"standard": 16}})
    visitor.page.evaluate("document.documentElement.style.fontSize = '200%'")
    _note_text(found, "the page's text at 200 %", visitor)
    visitor.page.evaluate("document.documentElement.style.fontSize = ''")
    visitor.measures("space_out")
    for size in (WIDE, NARROW):
        visitor.page.set_viewport_size(size)
        _note_text(found, f"text set apart at {size['width']} px", visitor)


def _note_text(found: Survey, where: str, visitor: Visitor) -> None:
    _note(found.overflow, where, visitor.measures("overflow"))
    _note(found.clipped, where, visitor.measures("clipped"))


def _note(faults: Faults, where: str, found: Any) -> None:
    if found:
        faults[where] = found
