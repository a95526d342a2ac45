"""The calendar of the demo, looked at from many days over two years."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from houselights.demo.films import FILMS, PRINT
from houselights.demo.programme import calendar, plan, rota
from houselights.demo.programme.slot import Slot
from houselights.programme.calendar import week_start
from houselights.programme.planning import problems
from houselights.programme.planning.occupation import FilmFacts
from houselights.programme.planning.planned import Planned

FRIDAY = 4
ZONE = ZoneInfo("Europe/Berlin")
TODAYS = [date(2026, 1, 1) + timedelta(days=13 * n) for n in range(56)]
WEEKDAYS = range(7)
NUMBERS = {film.slug: number for number, film in enumerate(FILMS, 1)}
PRINTED = {film.slug for film in FILMS if PRINT in film.versions}
HOUSE = plan.House(
    screens=(1, 2),
    films={
        slug: plan.FilmNumbers(n, {"digital": n, "35mm": 100 + n}) for slug, n in NUMBERS.items()
    },
    zone=ZONE,
)
RULES = problems.House(
    zone=ZONE,
    day_starts_at=time(6),
    films={NUMBERS[film.slug]: FilmFacts(film.title, film.minutes) for film in FILMS},
    ticket_hosts=("tickets.example",),
)


def around(today: date, starts_on: int = FRIDAY) -> list[Slot]:
    return list(calendar.current(week_start(today, starts_on)))


def going(today: date, starts_on: int = FRIDAY) -> list[Slot]:
    return [slot for slot in around(today, starts_on) if not slot.is_cancelled]


def planned_around(today: date, starts_on: int = FRIDAY) -> list[Planned]:
    return [plan.planned(slot, HOUSE) for slot in around(today, starts_on)]


@pytest.mark.parametrize("today", TODAYS)
def test_something_is_on_every_evening(today: date) -> None:
    evening = [slot for slot in going(today) if slot.starts.date() == today and slot.film]
    assert {slot.screen for slot in evening} == {0, 1}
    assert any(slot.starts.hour >= 18 for slot in evening)


@pytest.mark.parametrize("starts_on", WEEKDAYS)
def test_no_two_films_overlap_on_a_screen_and_there_is_time_to_clean(starts_on: int) -> None:
    for today in TODAYS:
        screenings = planned_around(today, starts_on)
        assert problems.blocks(screenings, RULES) == []
        assert problems.warnings(screenings, RULES) == []


def test_what_was_published_first_did_not_overlap_either() -> None:
    for today in TODAYS:
        first = [plan.planned_first(slot, HOUSE) for slot in around(today)]
        assert problems.blocks(first, RULES) == []


def test_a_day_is_the_same_whenever_it_is_asked_for() -> None:
    def on(day: date, asked: date) -> list[Slot]:
        return [slot for slot in around(asked) if slot.starts.date() == day]

    friday = date(2026, 5, 8)
    assert on(friday, friday) == on(friday, friday - timedelta(days=7)) != []
    assert on(friday, friday) == on(friday, friday + timedelta(days=7))


def test_a_place_of_the_calendar_has_one_name() -> None:
    names = [slot.uid for slot in around(date(2026, 5, 8))]
    assert len(names) == len(set(names))


def test_every_film_of_the_rota_is_one_of_the_demos() -> None:
    assert sorted(film for screen in rota.ROTA for film in screen) == sorted(NUMBERS)


def test_about_eight_films_share_three_weeks() -> None:
    for today in TODAYS:
        assert len({slot.film for slot in around(today) if slot.kind == "public"}) == 8


def test_a_week_shows_both_films_of_a_screen_on_its_first_and_last_day() -> None:
    for starts_on in WEEKDAYS:
        week = week_start(TODAYS[0], starts_on)
        for day in (week, week + timedelta(days=6)):
            films = {s.film for s in going(TODAYS[0], starts_on) if s.starts.date() == day}
            assert set(vars(rota.billing(week, 0)).values()) <= films


# What is special, and whether it is there.
SPECIAL: dict[str, Callable[[Slot], object]] = {
    "a preview with a guest and questions": lambda s: (
        s.kind == "preview" and s.guest and s.has_questions
    ),
    "a 35 mm print": lambda s: s.is_print and s.film in PRINTED,
    "open captions": lambda s: "open_captions" in s.access,
    "audio description": lambda s: "audio_description" in s.access,
    "a relaxed screening": lambda s: "relaxed" in s.access,
    "a parent-and-baby matinee": lambda s: "parent_and_baby" in s.access and s.starts.hour < 17,
    "a cancelled one that says why": lambda s: s.is_cancelled and s.note,
    "a moved one": lambda s: s.first_starts and s.first_starts != s.starts,
    "a sold-out one": lambda s: s.availability == "sold_out",
    "one with few seats left": lambda s: s.availability == "few_left",
    "a free one": lambda s: s.availability == "free" and not s.price,
    "a private hire": lambda s: s.kind == "private" and s.guest and not s.film,
    "a run that must end": lambda s: s.film in rota.MUST_END,
}


@pytest.mark.parametrize("starts_on", WEEKDAYS)
@pytest.mark.parametrize("name", SPECIAL)
def test_within_three_weeks_there_is(name: str, starts_on: int) -> None:
    for today in TODAYS:
        assert any(SPECIAL[name](slot) for slot in around(today, starts_on)), today


@pytest.mark.parametrize("starts_on", WEEKDAYS)
def test_within_three_weeks_one_is_not_on_sale_yet(starts_on: int) -> None:
    for today in TODAYS:
        end_of_today = datetime.combine(today, time.max)
        sales = [slot.on_sale_from for slot in around(today, starts_on)]
        assert any(begins and begins > end_of_today for begins in sales), today


@pytest.mark.parametrize("starts_on", WEEKDAYS)
def test_a_preview_is_shown_in_the_week_before_its_film_opens(starts_on: int) -> None:
    for today in TODAYS:
        slots = around(today, starts_on)
        for preview in (slot for slot in slots if slot.kind == "preview"):
            week = week_start(preview.starts.date(), starts_on)
            assert rota.billing(week + rota.A_WEEK, 0).new == preview.film


def test_tickets_are_sold_over_https_by_a_host_that_nobody_owns() -> None:
    sold = [one for one in planned_around(TODAYS[0]) if one.ticket_url]
    assert sold
    assert all(one.ticket_url.startswith("https://tickets.example/") for one in sold)


def test_the_free_and_the_private_ones_sell_no_tickets() -> None:
    given = [one for one in planned_around(TODAYS[0]) if not one.ticket_url]
    assert {(one.kind, one.availability) for one in given} == {
        ("public", "free"),
        ("private", "unknown"),
    }


def test_the_archive_has_two_shows_of_a_film_in_each_week_before_last() -> None:
    week = date(2026, 5, 8)
    kept = list(calendar.archived(week))
    assert min(slot.starts.date() for slot in kept) == week - timedelta(weeks=104)
    assert max(slot.starts.date() for slot in kept) < week - timedelta(weeks=1)
    by_week: dict[date, list[Slot]] = {}
    for slot in kept:
        by_week.setdefault(week_start(slot.starts.date(), FRIDAY), []).append(slot)
    assert {len(slots) for slots in by_week.values()} == {8}


def test_the_archive_has_every_film_and_nothing_private() -> None:
    kept = list(calendar.archived(date(2026, 5, 8)))
    assert {slot.film for slot in kept} == set(NUMBERS)
    assert {slot.kind for slot in kept} == {"public"}


def test_the_archive_remembers_what_was_on() -> None:
    """The same place has the same name, so that a week is not published anew when it grows old."""
    week = date(2026, 5, 8)
    was = {slot.uid for slot in around(week - timedelta(weeks=2))}
    kept = [s for s in calendar.archived(week) if s.starts.date() >= week - timedelta(weeks=3)]
    assert kept
    assert all(slot.uid in was for slot in kept)


def test_the_short_film_goes_before_another_or_has_a_talk_before_it() -> None:
    for today in TODAYS:
        for slot in around(today):
            assert bool(slot.talk) == (slot.film == rota.SHORT)
            assert slot.short in {"", rota.SHORT}
            assert not (slot.short and slot.film == rota.SHORT)


def test_a_print_that_is_gone_gives_way_to_what_there_is() -> None:
    film = plan.FilmNumbers(1, {"digital": 7})
    assert film.version(is_print=True) == 7
    assert plan.FilmNumbers(1, {}).version(is_print=True) is None
