from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from houselights.house.models import CinemaSettings


@pytest.fixture
def saturday_at_six(cinema: CinemaSettings, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """It is six in the evening of 8 December 2012 in New York."""
    cinema.zone = "America/New_York"
    cinema.save()
    now = datetime(2012, 12, 8, 18, tzinfo=ZoneInfo(cinema.zone))
    monkeypatch.setattr(timezone, "now", lambda: now)
    with timezone.override(ZoneInfo(cinema.zone)):
        yield
