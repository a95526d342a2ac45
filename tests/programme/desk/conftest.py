from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from houselights.house.models import CinemaSettings
from houselights.programme.models import ProgrammeSettings
from tests.builders import a_screen


@pytest.fixture(autouse=True)
def wednesday_in_new_york(
    cinema: CinemaSettings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """It is noon of 5 December 2012 in New York; new screenings get no preshow and no cleaning."""
    cinema.zone = "America/New_York"
    cinema.save()
    settings = ProgrammeSettings.for_site(cinema.site)
    settings.preshow_minutes = settings.cleaning_minutes = 0
    settings.save()
    a_screen("Screen 1")
    a_screen("Screen 2")
    now = datetime(2012, 12, 5, 12, tzinfo=ZoneInfo(cinema.zone))
    monkeypatch.setattr(timezone, "now", lambda: now)
    with timezone.override(ZoneInfo(cinema.zone)):
        yield
