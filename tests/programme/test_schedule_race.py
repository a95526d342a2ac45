"""Two people publish at the same instant: each on a connection of their own, on a real database."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import connection, connections
from wagtail.models import Locale, Page, Site

from houselights.front.pages import HomePage
from houselights.programme import schedule
from houselights.programme.models import FilmsPage, ProgrammePart, Publication, Run, Screening
from houselights.programme.planning.planned import Planned
from tests.builders import a_film, a_screen, planned

pytestmark = pytest.mark.django_db(transaction=True)

FIRST = date(2012, 12, 7)
ROUNDS = 8
"""Each round is a race; two that never meet in eight of them do not meet at all."""


@pytest.fixture
def new_house() -> None:
    """What migrations leave, anew if an earlier test that commits has emptied the database."""
    ContentType.objects.clear_cache()
    if Site.objects.exists():
        return
    Locale.objects.create(language_code="en")
    root = Page.add_root(instance=Page(title="Root"))
    home = root.add_child(instance=HomePage(title="Home"))
    home.add_child(instance=FilmsPage(title="Films"))
    Site.objects.create(hostname="localhost", root_page=home, is_default_site=True)


@pytest.fixture
def house(new_house: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A database for many connections: on SQLite a file, since the tests’ own is in memory."""
    if connection.vendor != "sqlite":
        yield
        return
    file = tmp_path / "house.sqlite3"
    with connection.cursor() as cursor:
        cursor.execute("VACUUM INTO %s", [str(file)])
    memory = connections["default"]
    monkeypatch.setitem(memory.settings_dict, "NAME", str(file))
    connections["default"] = memory.copy()
    yield
    connections["default"].close()
    connections["default"] = memory


def race(*plans: list[Planned]) -> list[str]:
    """How each fared that published one of these plans, all at the same instant."""
    site = Site.objects.get(is_default_site=True)
    start = threading.Barrier(len(plans))

    def publish(plan: list[Planned]) -> str:
        try:
            connection.ensure_connection()
            start.wait(timeout=10)
            schedule.publish(plan, site=site)
        except schedule.RefusedError as error:
            return str(error)
        finally:
            connection.close()
        return "published"

    with ThreadPoolExecutor(len(plans)) as people:
        return sorted(people.map(publish, plans))


@pytest.mark.usefixtures("house")
def test_of_two_that_overlap_the_second_is_refused_and_nothing_of_it_stays() -> None:
    one, other = a_film("One"), a_film("Other")
    a_screen("Screen 1")
    a_screen("Screen 2")
    for number in range(ROUNDS):
        day = FIRST + timedelta(days=number)
        plans = [
            [planned(film, on=day, at=at, screen=screen) for screen in ("Screen 1", "Screen 2")]
            for film, at in ((one, "19:30"), (other, "20:00"))
        ]
        assert race(*plans) == ["overlap, overlap", "published"]
        written = {str(row.uid) for row in Screening.objects.filter(local_date=day)}
        assert written in [{each.uid for each in plan} for plan in plans]
    assert Publication.objects.count() == ROUNDS
    assert ProgrammePart.objects.count() == 2 * ROUNDS
    assert Run.objects.count() == len(set(Run.objects.values_list("film", flat=True)))


@pytest.mark.usefixtures("house")
def test_two_that_do_not_meet_are_both_published() -> None:
    film = a_film()
    a_screen("Screen 1")
    for number in range(ROUNDS):
        day = FIRST + timedelta(days=number)
        plans = [[planned(film, on=day, at="17:00")], [planned(film, on=day, at="19:30")]]
        assert race(*plans) == ["published", "published"]
    assert Run.objects.count() == 1


@pytest.mark.usefixtures("house")
def test_of_two_who_save_a_screening_itself_one_is_refused() -> None:
    film = a_film()
    a_screen("Screen 1")
    for number in range(ROUNDS):
        day = FIRST + timedelta(days=number)
        site = Site.objects.get(is_default_site=True)
        schedule.publish(
            [planned(film, on=day, at="12:00"), planned(film, on=day, at="22:00")], site=site
        )
        first, second = Screening.objects.filter(local_date=day)
        start = threading.Barrier(2)

        def move(row: Screening, hour: int, start: threading.Barrier = start) -> str:
            length = row.occupied_until - row.starts_at
            row.starts_at += timedelta(hours=hour - row.local_time.hour)
            row.local_time = row.local_time.replace(hour=hour)
            row.occupied_until = row.starts_at + length
            try:
                connection.ensure_connection()
                start.wait(timeout=10)
                row.save()
            except ValidationError as error:
                return error.messages[0]
            finally:
                connection.close()
            return "saved"

        with ThreadPoolExecutor(2) as people:
            found = sorted(people.map(move, (first, second), (16, 17)))
        assert found == ["Another screening is on this screen at that time.", "saved"]
