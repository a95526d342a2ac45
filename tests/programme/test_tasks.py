from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from houselights.house.models import CinemaSettings
from houselights.programme.models import Screening
from houselights.programme.tasks import follow_the_clocks
from tests.builders import a_film, a_screening

pytestmark = pytest.mark.django_db


def test_half_past_seven_stays_half_past_seven_when_the_zone_is_corrected(
    cinema: CinemaSettings,
) -> None:
    day = timezone.localdate() + timedelta(days=3)
    coming = a_screening(a_film(runtime_minutes=94), on=day)
    past = a_screening(a_film("Another"), on=date(2012, 12, 7))
    cinema.zone = "America/New_York"
    cinema.save()
    row = Screening.objects.get(pk=coming.pk)
    assert row.starts_at == datetime(
        day.year, day.month, day.day, 19, 30, tzinfo=ZoneInfo("America/New_York")
    )
    assert row.occupied_until - row.starts_at == timedelta(minutes=94)
    assert row.sequence == 1
    assert Screening.objects.get(pk=past.pk).starts_at == past.starts_at
    assert follow_the_clocks() == 0


def test_nothing_moves_while_the_clocks_agree() -> None:
    a_screening(a_film(), on=timezone.localdate() + timedelta(days=3))
    assert follow_the_clocks() == 0
