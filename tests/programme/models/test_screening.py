"""What a screening refuses, whoever writes it (I1, I4, I6, I11, I12)."""

import uuid
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError

from houselights.house.models import CinemaSettings
from houselights.programme.models import FilmPage, Screening
from tests.builders import a_film, a_screen, a_screening, changed

pytestmark = pytest.mark.django_db

SATURDAY = date(2012, 12, 8)


@pytest.fixture(autouse=True)
def new_york(cinema: CinemaSettings) -> None:
    cinema.zone = "America/New_York"
    cinema.save()


@pytest.fixture
def film(new_york: None) -> FilmPage:
    return a_film()


@pytest.fixture
def row(film: FilmPage) -> Screening:
    """Saturday, 19:30 to 21:04, on screen 1."""
    return a_screening(film, on=SATURDAY)


def a_twin(row: Screening, **facts: Any) -> Screening:
    """Another row of the same place and time, not saved."""
    same = {
        name: getattr(row, name)
        for name in ("run", "screen", "local_date", "local_time", "starts_at", "occupied_until")
    }
    return Screening(**same | facts)


def test_one_that_meets_another_is_not_saved(row: Screening) -> None:
    with pytest.raises(ValidationError, match="Another screening is on this screen"):
        a_twin(row).save()
    assert Screening.objects.count() == 1


@pytest.mark.parametrize(
    ("starts", "minutes", "meets"),
    [
        ("17:30", 120, False),
        ("17:30", 121, True),
        ("19:30", 0, True),
        ("21:03", 60, True),
        ("21:04", 60, False),
    ],
)
def test_two_meet_from_the_start_of_one_to_the_end_of_the_other(
    row: Screening, starts: str, minutes: int, meets: bool
) -> None:
    moved = datetime.combine(SATURDAY, time.fromisoformat(starts)) - row.starts_local
    starts_at = row.starts_at + moved
    other = a_twin(
        row,
        local_time=time.fromisoformat(starts),
        starts_at=starts_at,
        occupied_until=starts_at + timedelta(minutes=minutes),
    )
    assert Screening.objects.meeting(other).exists() == meets


def test_another_screen_and_a_cancelled_one_meet_nothing(row: Screening) -> None:
    a_twin(row, screen=a_screen("Screen 2")).save()
    a_twin(row, status="cancelled").save()
    assert Screening.objects.count() == 3
    changed(row, is_cancelled=True)
    a_twin(row).save()


def test_the_moment_follows_from_the_clock_whatever_the_row_said(row: Screening) -> None:
    row.starts_at = datetime(2012, 12, 9, 3, tzinfo=UTC)
    row.occupied_until = datetime(2012, 12, 9, 4, tzinfo=UTC)
    row.save()
    assert row.starts_at == datetime(2012, 12, 9, 0, 30, tzinfo=UTC)


def test_a_time_that_the_clock_skips_is_not_saved(row: Screening) -> None:
    row.local_date, row.local_time = date(2012, 3, 11), time(2, 30)
    with pytest.raises(ValidationError, match="clock skips this time"):
        row.save()


@pytest.mark.parametrize(("field", "value"), [("uid", uuid.UUID(int=7)), ("sequence", 0)])
def test_a_screening_keeps_its_uid_and_its_sequence_only_rises(
    film: FilmPage, field: str, value: object
) -> None:
    row = changed(a_screening(film, on=SATURDAY), is_cancelled=True)
    assert row.sequence == 1
    setattr(row, field, value)
    with pytest.raises(ValidationError, match="keeps its uid, and its sequence only rises"):
        row.save()


def test_saving_it_as_it_is_is_allowed(row: Screening) -> None:
    row.sequence += 1
    row.save()


def test_it_is_not_deleted_alone_or_with_others(row: Screening) -> None:
    refusals = (row.delete, Screening.objects.all().delete, Screening.objects.delete)
    for refuse in refusals:
        with pytest.raises(ValidationError, match="cancel"):
            refuse()
    assert row.run is not None
    with pytest.raises(ValidationError):
        row.run.screenings.all().delete()
    assert Screening.objects.get() == row


def test_nothing_that_it_stands_on_can_be_taken_away(row: Screening, film: FilmPage) -> None:
    assert row.run is not None
    for one in (row.run, row.screen):
        with pytest.raises(ProtectedError):
            one.delete()
    with pytest.raises(ProtectedError):
        FilmPage.objects.get().delete()
    assert Screening.objects.get() == row


@pytest.mark.parametrize("kind", ["public", "preview", "school"])
def test_what_is_seen_belongs_to_a_run(row: Screening, kind: str) -> None:
    with pytest.raises(IntegrityError, match="what_is_seen_belongs_to_a_run"):
        Screening.objects.bulk_create([a_twin(row, run=None, kind=kind)])


@pytest.mark.parametrize("kind", ["private", "staff"])
def test_what_is_not_seen_needs_no_run(row: Screening, kind: str) -> None:
    Screening.objects.bulk_create([a_twin(row, run=None, kind=kind)])


@pytest.mark.parametrize(
    ("facts", "constraint"),
    [
        ({"fold": 2}, "fold_is_0_or_1"),
        (
            {"occupied_until": datetime(2012, 12, 8, tzinfo=UTC)},
            "a_screening_ends_after_it_begins",
        ),
    ],
)
def test_the_database_refuses_what_no_form_would_send(
    row: Screening, facts: dict[str, Any], constraint: str
) -> None:
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        Screening.objects.bulk_create([a_twin(row, **facts)])


def test_a_uid_is_given_once(row: Screening) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Screening.objects.bulk_create([a_twin(row, uid=row.uid)])


def test_it_is_named_by_its_time_and_its_screen(row: Screening) -> None:
    assert str(row) == "2012-12-08 19:30, Screen 1"


def test_a_private_hire_is_listed_under_no_film() -> None:
    assert a_screening(None, on=SATURDAY, kind="private").film is None
