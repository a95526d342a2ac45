"""A run: its days, its last days as they were announced."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.db.models import ProtectedError
from wagtail.models import Site

from houselights.programme.models import Run
from tests.builders import a_film

pytestmark = pytest.mark.django_db

FRIDAY, THURSDAY = date(2012, 12, 7), date(2012, 12, 13)


def a_run(**facts: Any) -> Run:
    return Run(site=Site.objects.get(is_default_site=True), film=a_film(), **facts)


def days(run: Run) -> list[tuple[str, str]]:
    return [(one["closes_on"], one["announced_on"]) for one in run.closes_history]


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"opens": FRIDAY},
        {"announced_closes": THURSDAY},
        {"opens": FRIDAY, "announced_closes": FRIDAY},
        {"opens": FRIDAY, "announced_closes": THURSDAY, "must_end": True},
        {"is_open_ended": True},
    ],
)
def test_a_run_needs_no_days(facts: dict[str, Any]) -> None:
    a_run(**facts).full_clean()


def test_a_run_does_not_close_before_it_opens() -> None:
    run = a_run(opens=THURSDAY, announced_closes=FRIDAY)
    with pytest.raises(ValidationError, match="The last day is before the first"):
        run.full_clean()
    with pytest.raises(IntegrityError, match="a_run_closes_after_it_opens"):
        run.save()


def test_a_run_that_must_end_has_no_more_dates_to_come() -> None:
    with pytest.raises(ValidationError, match="no more dates to come"):
        a_run(must_end=True, is_open_ended=True).full_clean()


@pytest.mark.parametrize(
    ("announcements", "remembered"),
    [
        (["13 on 03"], ["13 on 03"]),
        (["13 on 03", "20 on 10"], ["13 on 03", "20 on 10"]),
        (["13 on 03", "20 on 10", "13 on 12"], ["13 on 03", "20 on 10", "13 on 12"]),
        (["13 on 03", "13 on 04"], ["13 on 03"]),
        (["13 on 03", "14 on 03"], ["14 on 03"]),
        (["13 on 03", "20 on 10", "13 on 10"], ["13 on 03"]),
    ],
    ids=[
        *("one", "held over", "cut short again", "the same again is no news"),
        *("corrected on the same day", "taken back on the same day"),
    ],
)
def test_last_days_are_remembered_as_they_were_announced(
    announcements: list[str], remembered: list[str]
) -> None:
    run = a_run()
    for one in announcements:
        closes, _on, announced = one.split()
        run.announce_close(date(2012, 12, int(closes)), on=date(2012, 12, int(announced)))
    assert [f"{closes[8:]} on {announced[8:]}" for closes, announced in days(run)] == remembered
    assert run.announced_closes == date(2012, 12, int(announcements[-1][:2]))
    assert run.announced_last_days == [date(2012, 12, int(one[:2])) for one in remembered]


def test_what_was_announced_is_kept_by_the_database() -> None:
    run = a_run()
    run.announce_close(THURSDAY, on=FRIDAY)
    run.save()
    run.refresh_from_db()
    assert run.announced_last_days == [THURSDAY]


def test_a_film_with_a_run_is_not_deleted() -> None:
    run = a_run()
    run.save()
    with pytest.raises(ProtectedError):
        run.film.delete()


def test_a_run_is_named_by_its_film_and_its_first_day() -> None:
    assert str(a_run()) == "Nosferatu"
    assert str(Run(film=a_film("Sunrise"), opens=FRIDAY)) == "Sunrise, 2012-12-07"
