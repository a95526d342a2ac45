"""The calendar of the Lantern: the screenings of a week, in full or as an archive keeps them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from houselights.demo.programme import places
from houselights.demo.programme.rota import A_WEEK, SHORT, billing
from houselights.demo.programme.slot import Slot

ARCHIVE = 104  # weeks
TALK = "How to get to the moon: with lantern slides"


def current(week: date) -> Iterator[Slot]:
    """Last week, the one that begins on `week`, and the next.

    What opens on Screen 2 came for two weeks, and so is published for both.
    """
    for number in (-1, 0, 1):
        yield from _week(week + number * A_WEEK)
    after_next = week + 2 * A_WEEK
    staying = billing(after_next, 1).second
    yield from (slot for slot in _week(after_next) if slot.screen == 1 and slot.film == staying)


def archived(week: date) -> Iterator[Slot]:
    """What is remembered of the two years before the week before `week`."""
    for number in range(-ARCHIVE, -1):
        yield from (
            replace(slot, availability="unknown")
            for slot in _week(week + number * A_WEEK)
            if (slot.screen, slot.starts.weekday(), f"{slot.starts:%H:%M}") in places.KEPT
            and slot.kind == "public"
        )


def _week(week: date) -> Iterator[Slot]:
    for number in range(7):
        day = week + timedelta(days=number)
        for screen, hours in places.HOURS.items():
            for at, which in hours[day.weekday()].items():
                slot = _regular(week, day, screen, at, which)
                yield _by_week(slot, week, number, at)


def _regular(week: date, day: date, screen: int, at: str, which: str) -> Slot:
    """What is on at that place of every week."""
    starts = datetime.combine(day, time.fromisoformat(at))
    is_matinee = starts.time() < places.MATINEE_BEFORE
    place = (screen, day.weekday(), at)
    facts: dict[str, Any] = {
        "price": places.MATINEE if is_matinee else places.EVENING,
        "availability": "on_sale",
        "is_print": place in places.PRINTS,
    }
    facts |= _films(week, screen, which, is_matinee=is_matinee) if which else {}
    return Slot(screen=screen, starts=starts, **facts | places.WEEKLY.get(place, {}))


def _films(week: date, screen: int, which: str, *, is_matinee: bool) -> dict[str, str]:
    films = billing(week, screen)
    film = films.new if which == places.NEW else films.second
    if film != SHORT:
        return {"film": film}
    if is_matinee:
        return {"film": film, "talk": TALK}
    return {"film": films.second if which == places.NEW else films.new, "short": film}


def _by_week(slot: Slot, week: date, number: int, at: str) -> Slot:
    """What happens there in some weeks, or on a day that is counted from the first of the week."""
    place = (slot.screen, slot.starts.weekday(), at)
    is_even = week.toordinal() // 7 % 2 == 0
    if slot.screen == 0 and (number, at) == (places.PREVIEW_DAY, places.PREVIEW_AT):
        return _preview(slot, billing(week + A_WEEK, 0).new)
    if slot.screen == 0 and (number, at) == (places.LATE_SALE_DAY, places.LATE_SALE_AT):
        day, hour = places.LATE_SALE_BEGINS
        begins = datetime.combine(week + timedelta(days=day), hour)
        return replace(slot, availability="on_sale", on_sale_from=begins)
    if place == places.CANCELLED and is_even:
        return replace(slot, is_cancelled=True, note=places.CANCELLED_NOTE)
    if place == places.MOVED and not is_even:
        first = datetime.combine(slot.starts.date(), places.MOVED_FROM)
        return replace(slot, first_starts=first, note=places.MOVED_NOTE)
    return slot


def _preview(slot: Slot, film: str) -> Slot:
    return replace(
        slot,
        kind="preview",
        film=film,
        is_print=False,
        has_questions=True,
        guest=places.PREVIEW_GUEST,
    )
