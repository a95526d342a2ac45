from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from houselights.demo.films import FILMS, WEEKS
from houselights.demo.place import FALLBACK, zone_of_this_machine
from houselights.demo.programme import CLEANING, MINUTES, slots

ZONE = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize("day", [date(2026, 1, 1) + timedelta(days=11 * n) for n in range(40)])
def test_something_is_on_every_evening(day: date) -> None:
    evening = [slot for slot in slots(day, ZONE) if slot.starts_at.date() == day]
    assert {slot.screen for slot in evening} == {0, 1}
    assert any(slot.starts_at.hour >= 18 for slot in evening)


def test_no_two_films_overlap_on_a_screen() -> None:
    for screen in (0, 1):
        shown = [slot for slot in slots(date(2026, 5, 1), ZONE) if slot.screen == screen]
        for earlier, later in pairwise(shown):
            assert earlier.starts_at + MINUTES[earlier.film] + CLEANING <= later.starts_at


def test_a_day_is_the_same_whenever_it_is_asked_for() -> None:
    def on(day: date, asked: date) -> list[tuple[str, datetime]]:
        return [(s.film, s.starts_at) for s in slots(asked, ZONE) if s.starts_at.date() == day]

    friday = date(2026, 5, 8)
    assert on(friday, friday) == on(friday, friday - timedelta(days=14)) != []


def test_every_film_of_the_rota_is_one_of_the_demos() -> None:
    rota = [film for week in WEEKS for screen in week for film in screen]
    assert sorted(rota) == sorted(film.slug for film in FILMS)


def test_the_zone_is_that_of_the_machine(tmp_path: Path) -> None:
    link = tmp_path / "localtime"
    link.symlink_to("/usr/share/zoneinfo/Europe/Lisbon")
    assert zone_of_this_machine(link) == "Europe/Lisbon"


@pytest.mark.parametrize("target", ["/nowhere", "/usr/share/zoneinfo/Mars/Olympus"])
def test_an_untold_zone_is_new_yorks(tmp_path: Path, target: str) -> None:
    link = tmp_path / "localtime"
    link.symlink_to(target)
    assert zone_of_this_machine(link) == FALLBACK
