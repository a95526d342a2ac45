"""A week entered at the desk as a programmer does it: from a sheet of paper, by keyboard alone."""

import json
import re
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser

# What the office sent: film, screen, showtimes. 42 screenings of 8 films on 2 screens.
SHEET = [
    ("Nosferatu", 1, "Fri-Sun 5:00 7:30, Mon-Wed 7:30", 9),
    ("The General", 1, "Sat-Sun 2:30, Thu 7:30", 3),
    ("Metropolis", 1, "Fri-Sat 9:45, Mon-Tue 4:00", 4),
    ("Safety Last!", 1, "Wed-Thu 5:00", 2),
    ("Sherlock Jr.", 2, "Daily 4:30", 7),
    ("The Gold Rush", 2, "Fri-Sun 6:15, Tue 6:15", 4),
    ("Battleship Potemkin", 2, "Daily 8:15", 7),
    ("A Trip to the Moon", 2, "Sat-Sun 2:00 3:00, Mon-Tue 3:00", 6),
]
STRUCTURED = r'<script type="application/ld\+json"[^>]*>(.*?)</script>'
MOST_PRESSES = 250
FAR_AHEAD = timedelta(weeks=12)


class Hands:
    """Two hands on a keyboard, that count the presses besides the showtimes themselves."""

    def __init__(self, page: Any) -> None:
        self.page, self.presses = page, 0

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)
        self.presses += 1

    def type(self, text: str) -> None:
        self.page.keyboard.type(text)
        self.presses += len(text)

    def type_showtimes(self, line: str) -> None:
        self.page.keyboard.type(line)

    def tab_to(self, selector: str) -> None:
        """Tab until the focus is there."""
        for _press in range(40):
            self.press("Tab")
            if self.page.evaluate("(it) => document.activeElement.matches(it)", selector):
                return
        raise AssertionError(f"{selector} is not reached within 40 presses of Tab.")


def the_week(visitor: Visitor) -> date:
    """A cinema week that the demo has not filled, by its first day; the desk is opened on it."""
    visitor.goes_to("home-for-staff")
    day = datetime.now(ZoneInfo("UTC")).date() + FAR_AHEAD
    visitor.page.goto(f"{visitor.lantern.address}/admin/programme/desk/{day}/")
    return date.fromisoformat(visitor.page.url.rstrip("/").rpartition("/")[2])


def test_a_week_is_entered_by_keyboard_and_found_in_every_outlet(visitor: Visitor) -> None:
    week = the_week(visitor)
    page, hands = visitor.page, Hands(visitor.page)
    page.locator("h1").first.evaluate("(title) => { title.tabIndex = -1; title.focus(); }")
    hands.tab_to("[name=film-0]")
    for film, screen, line, _count in SHEET:
        hands.type(film[:6])
        hands.press("Tab")
        for _step in range(screen - 1):
            hands.press("ArrowDown")
        hands.press("Tab")
        hands.type_showtimes(line)
        hands.press("Tab")
    with page.expect_navigation():
        hands.press("Enter")
    assert "42 screenings changed." in page.locator(".messages").inner_text()
    page.locator("h1").first.evaluate("(title) => { title.tabIndex = -1; title.focus(); }")
    hands.tab_to("a[href$='/publish/']")
    with page.expect_navigation():
        hands.press("Enter")
    confirm_and_publish(hands)
    assert "Published. Visitors see it now." in page.locator(".messages").inner_text()
    assert hands.presses < MOST_PRESSES
    found_everywhere(visitor, week)


def confirm_and_publish(hands: Hands) -> None:
    """Tick every warning, and publish."""
    page = hands.page
    page.locator("h1").first.evaluate("(title) => { title.tabIndex = -1; title.focus(); }")
    for number in range(page.locator("[name=confirmed]").count()):
        hands.tab_to("[name=confirmed]:not(:checked)")
        hands.press("Space")
        assert page.locator("[name=confirmed]:checked").count() == number + 1
    hands.tab_to("form.desk button.button")
    with page.expect_navigation():
        hands.press("Enter")


def found_everywhere(visitor: Visitor, week: date) -> None:
    """The same 42 times on the pages, in the calendar, in the JSON and in the JSON-LD."""
    days = range(FAR_AHEAD.days + 14)
    address = f"?days={len(days)}"
    listing = json.loads(visitor.lantern.answer_to(f"/programme.json{address}").body)
    starts = {
        one["uid"]: datetime.fromisoformat(one["starts"])
        for one in listing["screenings"]
        if week <= date.fromisoformat(one["cinema_day"]) < week + timedelta(weeks=1)
    }
    assert len(starts) == sum(count for *_row, count in SHEET) == 42
    calendar: Any = Calendar.from_ical(visitor.lantern.answer_to(f"/programme.ics{address}").body)
    in_calendar = {
        uid_of(event["uid"]): event["dtstart"].dt
        for event in calendar.walk("VEVENT")
        if uid_of(event["uid"]) in starts
    }
    assert in_calendar == starts
    assert on_pages(visitor, week, set(starts.values())) == set(starts.values())
    for uid, start in starts.items():
        (described,) = described_on(visitor, f"/screenings/{uid}/")
        assert datetime.fromisoformat(described["startDate"]) == start


def uid_of(text: str) -> str:
    """The screening's own uid in that of a calendar entry."""
    return re.sub(r"^screening-|@.*$", "", str(text))


def on_pages(visitor: Visitor, week: date, wanted: set[datetime]) -> set[datetime]:
    """Those of the moments that the programme's pages print, a day after the other."""
    found = set()
    for number in range(7):
        day = week + timedelta(days=number)
        html = visitor.lantern.answer_to(f"/programme/?day={day}").body.decode()
        printed = re.findall(r'<time datetime="([^"]+T[^"]+)"', html)
        found |= {datetime.fromisoformat(text) for text in printed} & wanted
    return found


def described_on(visitor: Visitor, path: str) -> list[dict[str, Any]]:
    """The screenings that a page describes for search engines."""
    html = visitor.lantern.answer_to(path).body.decode()
    found: list[Any] = []
    for text in re.findall(STRUCTURED, html, re.DOTALL):
        data = json.loads(text)
        found += data.get("@graph", [data]) if isinstance(data, dict) else data
    return [one for one in found if one.get("@type") == "ScreeningEvent"]


def test_a_line_is_read_aloud_while_it_is_typed(visitor: Visitor) -> None:
    the_week(visitor)
    page = visitor.page
    blank = page.locator(".desk__sheet tbody tr").last
    blank.locator("[name^=film-]").fill("Nosferatu")
    blank.locator("[name^=line-]").press_sequentially("Sat 11:00 am 12:30")
    blank.locator("[aria-live=polite]").get_by_text("2 screenings").wait_for()
    assert not visitor.complaints
