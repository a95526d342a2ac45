from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Site

from houselights.demo import fill
from houselights.demo.programme.places import WEEKLY
from houselights.house.models import CinemaSettings
from houselights.programme.models import (
    Closure,
    FilmPage,
    Publication,
    Run,
    Screen,
    Screening,
)
from houselights.programme.tickets import tickets_of
from tests.builders import changed, planned, published

TODAY = date(2026, 5, 8)
A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
ZONE = ZoneInfo("America/New_York")
HIRER = "The rowing club"


def rows() -> list[Any]:
    return list(Screening.objects.order_by("pk").values())


def coming() -> Any:
    return Screening.objects.filter(local_date__gt=TODAY)


def on(day: date) -> Iterable[Screening]:
    return Screening.objects.public().showing().filter(local_date=day)


def test_the_house_is_open_tonight_on_both_screens(lantern: CinemaSettings) -> None:
    assert {screening.screen.name for screening in on(TODAY)} == {"Screen 1", "Screen 2"}


def test_the_day_after_nothing_is_missing(
    lantern: CinemaSettings, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    before = rows()
    with django_assert_max_num_queries(4):
        fill.open_house(today=TODAY + A_DAY)
    assert rows() == before


def test_from_day_to_day_something_is_on(lantern: CinemaSettings) -> None:
    for number in range(1, 16):
        fill.open_house(today=TODAY + number * A_DAY)
        assert on(TODAY + number * A_DAY)


@pytest.mark.parametrize("pause", [15, 42, 49, 60, 400])
def test_after_a_pause_the_programme_is_there_again(lantern: CinemaSettings, pause: int) -> None:
    later = TODAY + pause * A_DAY
    fill.open_house(today=later)
    assert len({one.screen_id for one in on(later)}) == 2
    assert Run.objects.filter(opens__gt=later).count() == 1
    assert Run.objects.filter(opens=None, screenings=None).count() == 1


def test_what_staff_changed_stays_as_they_changed_it(lantern: CinemaSettings) -> None:
    one = coming().filter(kind="public", status="scheduled").first()
    changed(one, guest="The mayor", price="$1", starts=one.starts_local + timedelta(minutes=5))
    fill.open_house(today=TODAY + A_WEEK)
    one.refresh_from_db()
    assert (one.guest, one.price) == ("The mayor", "$1")
    assert one.previous_starts


def test_what_staff_cancelled_is_not_put_back(lantern: CinemaSettings) -> None:
    one = coming().filter(kind="public", status="scheduled").first()
    changed(one, is_cancelled=True)
    place = {"screen": one.screen, "local_date": one.local_date, "local_time": one.local_time}
    for days in (0, 1, 7):
        fill.open_house(today=TODAY + days * A_DAY)
        assert [found.status for found in Screening.objects.filter(**place)] == ["cancelled"]


def test_what_staff_cancelled_of_the_demo_may_go_on_again(lantern: CinemaSettings) -> None:
    one = coming().filter(status="cancelled").first()
    changed(one, is_cancelled=False)
    fill.open_house(today=TODAY + A_WEEK)
    one.refresh_from_db()
    assert not one.is_cancelled


def test_a_screening_of_staffs_own_is_left_its_place(lantern: CinemaSettings) -> None:
    film = FilmPage.objects.get(slug="metropolis")
    day = TODAY + 2 * A_WEEK
    [own] = published(planned(film, on=day, at="20:00"))
    fill.open_house(today=day)
    fill.open_house(today=day + A_DAY)
    assert Screening.objects.showing().filter(screen=own.screen, local_date=day).count() == 2
    own.refresh_from_db()
    assert own.status == "scheduled"


def test_a_closure_stays_dark(lantern: CinemaSettings) -> None:
    day = TODAY + 3 * A_WEEK
    site = Site.objects.get(is_default_site=True)
    Closure.objects.create(site=site, first_day=day, last_day=day)
    publications = Publication.objects.count()
    fill.open_house(today=day)
    assert not on(day)
    assert on(day + A_DAY)
    made = Publication.objects.count()
    fill.open_house(today=day)
    assert publications < made == Publication.objects.count()


def test_a_screen_that_was_closed_for_good_shows_nothing_new(lantern: CinemaSettings) -> None:
    Screen.objects.filter(name="Screen 2").update(is_in_use=False)
    fill.open_house(today=TODAY + 3 * A_WEEK)
    assert {one.screen.name for one in on(TODAY + 3 * A_WEEK)} == {"Screen 1"}


@pytest.mark.parametrize("weekday", range(7))
def test_the_cinema_week_may_begin_on_another_day(lantern: CinemaSettings, weekday: int) -> None:
    lantern.week_starts_on = weekday
    lantern.save()
    for number in range(1, 22):
        day = TODAY + number * A_DAY
        fill.open_house(today=day)
        assert on(day), day


def test_a_film_under_another_address_is_no_longer_the_demos(lantern: CinemaSettings) -> None:
    for film in FilmPage.objects.filter(slug__in=["metropolis", "a-trip-to-the-moon"]):
        film.slug += "-restored"
        film.save_revision().publish()
    fill.open_house(today=TODAY + 60 * A_DAY)
    late = Screening.objects.filter(local_date__gt=TODAY + 3 * A_WEEK)
    assert late.exists()
    assert not late.filter(run__film__slug__endswith="-restored").exists()


def test_a_private_hire_has_no_run_and_no_outlet_names_it(
    lantern: CinemaSettings, client: Client
) -> None:
    hires = Screening.objects.filter(kind="private")
    assert {(hire.run, hire.guest) for hire in hires} == {(None, HIRER)}
    day = hires.filter(local_date__gte=TODAY).first()
    assert day
    pages = ("/", "/programme/?view=week", f"/programme/?day={day.local_date}")
    for path in (*pages, "/programme.ics", "/programme.json"):
        answer = client.get(path)
        assert answer.status_code == 200, path
        assert HIRER not in answer.content.decode(), path
    assert client.get(f"/screenings/{day.uid}.ics").status_code == 404
    assert HIRER not in str(list(Publication.objects.values_list("changes", flat=True)))


def test_the_guest_of_a_hire_is_the_one_that_tests_look_for() -> None:
    assert [place["guest"] for place in WEEKLY.values() if "guest" in place] == [HIRER]


def test_a_moved_one_says_from_when(lantern: CinemaSettings) -> None:
    moved = Screening.objects.filter(status="moved")
    assert moved.exists()
    for one in moved:
        before = one.previous_start(ZONE)
        assert before
        assert (before.hour, before.minute) == (18, 0)
        assert one.sequence == 1


def test_a_cancelled_one_belongs_to_its_run_and_says_why(lantern: CinemaSettings) -> None:
    cancelled = Screening.objects.filter(status="cancelled")
    assert cancelled.exists()
    assert all(one.run and one.public_note and one.sequence for one in cancelled)


def test_news_are_told_of_what_was_cancelled_and_moved(lantern: CinemaSettings) -> None:
    changes = Publication.objects.latest("pk").changes
    assert {change["kind"] for change in changes} == {"cancelled", "moved"}


def test_the_archive_is_no_news(lantern: CinemaSettings) -> None:
    days = [
        change["after"]["starts"][:10]
        for publication in Publication.objects.all()
        for change in publication.changes
    ]
    assert min(days) >= str(TODAY - A_WEEK)


@pytest.mark.parametrize("availability", ["sold_out", "few_left"])
def test_a_full_house_is_still_full_the_day_after(
    lantern: CinemaSettings, availability: str
) -> None:
    one = coming().filter(availability=availability).first()
    late = one.starts_at - timedelta(hours=1)
    assert tickets_of(one, late).state == availability.replace("_", "-")


def test_a_sale_begins_by_itself(lantern: CinemaSettings) -> None:
    one = coming().exclude(on_sale_at=None).last()
    assert one.on_sale_at.astimezone(ZONE).hour == 10
    assert tickets_of(one, one.on_sale_at - A_DAY).state == "not-yet"
    assert tickets_of(one, one.on_sale_at).state == "on-sale"


def test_a_print_is_shown_as_one(lantern: CinemaSettings) -> None:
    shown = Screening.objects.filter(parts__version__format="35mm", local_date__gte=TODAY)
    assert shown.exists()
    assert {one.screen.name for one in shown} == {"Screen 1"}


def test_an_unfinished_move_leaves_the_programme_as_it_was(
    lantern: CinemaSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = rows()
    monkeypatch.setattr("houselights.demo.season.keep_current", lambda *_a, **_k: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        fill.open_house(today=TODAY + 2 * A_WEEK)
    assert rows() == before
