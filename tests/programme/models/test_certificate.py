"""For whom an agency lets a film be shown."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from houselights.programme.models import Certificate
from tests.builders import a_film

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("agency", "value", "is_unlisted"),
    [("bbfc", "12A", False), ("bbfc", "TBC", False), ("bbfc", "Westminster 18", True)],
)
def test_a_certificate_is_one_of_its_agency_or_is_marked(
    agency: str, value: str, is_unlisted: bool
) -> None:
    one = Certificate(film=a_film(), agency=agency, value=value, is_unlisted=is_unlisted)
    one.full_clean()
    assert str(one) == f"BBFC {value}"


def test_another_value_is_answered_with_those_that_there_are() -> None:
    with pytest.raises(ValidationError, match="BBFC gives U, PG, 12A, 12, 15, 18, R18, or TBC"):
        Certificate(film=a_film(), agency="bbfc", value="PG-13").full_clean()


def test_an_agency_that_is_not_known_is_refused() -> None:
    with pytest.raises(ValidationError) as refusal:
        Certificate(film=a_film(), agency="nobody", value="12").full_clean()
    assert list(refusal.value.message_dict) == ["agency"]


def test_a_film_has_one_certificate_of_an_agency() -> None:
    film = a_film()
    Certificate.objects.create(film=film, agency="bbfc", value="12A")
    Certificate.objects.create(film=film, agency="fsk", value="12")
    with pytest.raises(IntegrityError):
        Certificate.objects.create(film=film, agency="bbfc", value="15")
