from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

NEW_YORK = ZoneInfo("America/New_York")


@pytest.fixture(autouse=True)
def saturday_at_six(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """It is six in the evening of 8 December 2012 in New York, where the Lantern is."""
    if not request.node.get_closest_marker("django_db"):
        yield
        return
    cinema = request.getfixturevalue("cinema")
    cinema.name, cinema.zone = "The Lantern", NEW_YORK.key
    cinema.street_address = "12 Main Street\nMillbrook, NY"
    cinema.save()
    now = datetime(2012, 12, 8, 18, tzinfo=NEW_YORK)
    monkeypatch.setattr(timezone, "now", lambda: now)
    with timezone.override(NEW_YORK):
        yield
