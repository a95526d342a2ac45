from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from houselights.programme.models import Screening
from houselights.programme.tickets import availability_now, tickets_of

NOW = datetime(2012, 12, 8, 18, tzinfo=UTC)
SOON = NOW + timedelta(hours=2)
HOUR = timedelta(hours=1)


def a_state(**facts: Any) -> str:
    return tickets_of(Screening(**{"starts_at": SOON} | facts), NOW).state


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        ({}, "on-sale"),
        ({"availability": "on_sale"}, "on-sale"),
        ({"availability": "few_left"}, "few-left"),
        ({"availability": "sold_out"}, "sold-out"),
        ({"availability": "closed"}, "closed"),
        ({"availability": "free"}, "free"),
        ({"availability": "not_on_sale"}, "not-yet"),
        ({"availability": "not_on_sale", "on_sale_at": SOON}, "not-yet"),
        ({"availability": "not_on_sale", "on_sale_at": NOW}, "on-sale"),
        ({"on_sale_at": SOON}, "not-yet"),
        ({"starts_at": NOW - timedelta(minutes=1)}, "past"),
        ({"status": "cancelled", "availability": "sold_out"}, "cancelled"),
        ({"status": "cancelled", "starts_at": NOW - timedelta(minutes=1)}, "cancelled"),
    ],
)
def test_a_state_follows_from_what_is_known(facts: dict[str, Any], state: str) -> None:
    assert a_state(**facts) == state


@pytest.mark.parametrize("availability", ["sold_out", "few_left"])
@pytest.mark.parametrize(
    ("minutes", "is_known", "says_when"),
    [(29, True, False), (31, True, True), (359, True, True), (361, False, False)],
)
def test_what_was_heard_of_a_full_house_ages(
    availability: str, minutes: int, is_known: bool, says_when: bool
) -> None:
    heard_at = NOW - timedelta(minutes=minutes)
    facts = {"availability": availability, "availability_as_of": heard_at}
    found = tickets_of(Screening(starts_at=SOON, **facts), NOW)
    assert (found.state != "on-sale") is is_known
    assert found.as_of == (heard_at if says_when else None)


def test_what_staff_set_does_not_age() -> None:
    assert a_state(availability="sold_out", availability_as_of=None) == "sold-out"


def test_a_free_screening_stays_free() -> None:
    assert a_state(availability="free", availability_as_of=NOW - timedelta(days=9)) == "free"


@pytest.mark.parametrize(
    ("said", "heard", "on_sale", "told"),
    [
        ("sold_out", None, None, "sold_out"),
        ("sold_out", NOW - 6 * HOUR, None, "sold_out"),
        ("sold_out", NOW - 7 * HOUR, None, "unknown"),
        ("few_left", NOW - 7 * HOUR, None, "unknown"),
        ("free", NOW - 700 * HOUR, None, "free"),
        ("unknown", None, NOW + HOUR, "not_on_sale"),
        ("on_sale", None, NOW + HOUR, "not_on_sale"),
        ("not_on_sale", None, NOW - HOUR, "on_sale"),
        ("not_on_sale", None, None, "not_on_sale"),
        ("sold_out", None, NOW - HOUR, "sold_out"),
    ],
)
def test_what_is_known_of_the_tickets_follows_from_the_hour(
    said: str, heard: datetime | None, on_sale: datetime | None, told: str
) -> None:
    assert availability_now(said, as_of=heard, on_sale_at=on_sale, now=NOW) == told
    looks = {"unknown": "on-sale", "not_on_sale": "not-yet"}.get(told, told.replace("_", "-"))
    facts = {"availability": said, "availability_as_of": heard, "on_sale_at": on_sale}
    assert a_state(**facts) == looks
