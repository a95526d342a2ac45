"""A season: its days."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from houselights.programme.models import SeasonPage

pytestmark = pytest.mark.django_db

FIRST, LAST = date(2012, 12, 1), date(2012, 12, 31)


@pytest.mark.parametrize(
    ("first", "last"), [(None, None), (FIRST, None), (None, LAST), (FIRST, LAST), (LAST, LAST)]
)
def test_a_season_needs_no_days(first: date | None, last: date | None) -> None:
    SeasonPage(title="Silents", slug="silents", first_day=first, last_day=last).clean()


def test_a_season_does_not_end_before_it_begins() -> None:
    with pytest.raises(ValidationError) as refusal:
        SeasonPage(title="Silents", slug="silents", first_day=LAST, last_day=FIRST).clean()
    assert list(refusal.value.message_dict) == ["last_day"]
