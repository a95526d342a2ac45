"""The demo is opened in an empty house and moved on from day to day; a real one is left alone."""

from datetime import date

import pytest
from django.utils import timezone

from houselights.demo import fill
from houselights.house.models import CinemaSettings
from houselights.serving import demo
from houselights.serving.refusal import RefusalError


def ignore(_line: str) -> None:
    """Say nothing."""


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[date]:
    """The days on which the demo was brought up to date; nothing is drawn or written."""
    days: list[date] = []
    monkeypatch.setattr(fill, "open_house", lambda *, today: days.append(today))
    return days


def test_the_demo_is_moved_on_to_today(cinema: CinemaSettings, opened: list[date]) -> None:
    cinema.is_demo = True
    cinema.save()
    demo.move_the_demo_on()
    assert opened == [timezone.localdate()]


def test_a_real_house_is_not_moved_on(cinema: CinemaSettings, opened: list[date]) -> None:
    demo.move_the_demo_on()
    assert opened == []


def test_a_real_house_is_not_turned_into_the_demo(
    db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise fill.NotTheDemoError

    monkeypatch.setattr(fill, "open_house", refuse)
    with pytest.raises(RefusalError, match=r"holds a real house.*`houselights run`"):
        demo.open_demo(ignore)
