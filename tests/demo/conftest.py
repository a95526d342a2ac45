from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from django.db import transaction
from wagtail.models import Site

from houselights.demo import fill
from houselights.demo.pictures import draw
from houselights.demo.programme import calendar
from houselights.house.models import CinemaSettings

TODAY = date(2026, 5, 8)


@pytest.fixture(scope="module")
def quick_filling() -> Iterator[None]:
    """One small drawing for all, and seven weeks that were: the rest is shown elsewhere."""
    once = draw("nosferatu-still")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fill, "draw", lambda _name: once)
        patch.setattr(calendar, "ARCHIVE", 7)
        yield


@pytest.fixture(scope="module")
def _opened(quick_filling: None, django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """The demo cinema, opened on a Friday in New York: once for the tests of a module."""
    with (
        django_db_blocker.unblock(),
        pytest.MonkeyPatch.context() as patch,
        transaction.atomic(),
    ):
        patch.setattr(fill, "zone_of_this_machine", lambda: "America/New_York")
        fill.open_house(today=TODAY)
        yield
        transaction.set_rollback(True)


@pytest.fixture
def lantern(_opened: None, db: None) -> CinemaSettings:
    """The demo cinema as it was opened, whatever the other tests did in it."""
    return CinemaSettings.for_site(Site.objects.get(is_default_site=True))
