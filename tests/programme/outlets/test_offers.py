from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from houselights.programme.outlets.offers import offer, plain_amount
from houselights.programme.outlets.shown import Shown, ShownFilm

MOMENT = datetime(2012, 12, 9, 0, 30, tzinfo=UTC)
ADDRESS = "https://lantern.example/screenings/1/"
SHOWN = Shown(
    uid="1",
    sequence=0,
    film=ShownFilm(1, "Nosferatu", "/house/films/nosferatu/"),
    screen="Screen 1",
    kind="public",
    status="scheduled",
    starts_at=MOMENT,
    ends_at=None,
    previous_starts=(),
    changed_at=MOMENT,
    access=(),
    guest="",
    price="",
    ticket_url="",
    availability="unknown",
    on_sale_at=None,
    note="",
    parts=(),
    seasons=(),
)


@pytest.mark.parametrize(
    ("words", "currency", "amount"),
    [
        ("9", "USD", "9"),
        ("$9", "USD", "9"),
        ("$9.50", "USD", "9.50"),
        ("12,50 €", "EUR", "12.50"),
        ("€ 12", "EUR", "12"),
        ("12 EUR", "EUR", "12"),
        ("CHF 18", "CHF", "18"),
        ("£7", "GBP", "7"),
        ("", "USD", ""),
        ("$9", "", ""),
        ("€9", "USD", ""),
        ("from $6", "USD", ""),
        ("$6-$9", "USD", ""),
        ("$9 / $7", "USD", ""),
        ("matinee, $6", "USD", ""),
        ("pay what you can", "USD", ""),
        ("9.5", "USD", ""),
        ("1.000", "EUR", ""),
        ("٩", "USD", ""),
    ],
)
def test_a_price_is_told_only_if_it_is_an_amount(words: str, currency: str, amount: str) -> None:
    assert plain_amount(words, currency) == amount


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({}, None),
        ({"availability": "closed"}, None),
        ({"ticket_url": "https://tickets.example/1", "status": "cancelled"}, None),
        ({"price": "$9", "has_begun": True}, None),
        ({"price": "pay what you can"}, None),
        ({"ticket_url": "https://tickets.example/1"}, {"url": "https://tickets.example/1"}),
        ({"availability": "on_sale"}, {"url": ADDRESS, "availability": "InStock"}),
        ({"availability": "few_left"}, {"url": ADDRESS, "availability": "LimitedAvailability"}),
        ({"availability": "sold_out"}, {"url": ADDRESS, "availability": "SoldOut"}),
        (
            {"availability": "not_on_sale", "on_sale_at": MOMENT},
            {"url": ADDRESS, "availability": "PreOrder", "validFrom": "2012-12-09T00:30:00+00:00"},
        ),
        (
            {"availability": "free"},
            {"url": ADDRESS, "availability": "InStock", "price": "0", "priceCurrency": "USD"},
        ),
        ({"price": "$9"}, {"url": ADDRESS, "price": "9", "priceCurrency": "USD"}),
    ],
)
def test_an_offer_tells_what_is_known_and_nothing_else(
    facts: dict[str, Any], told: dict[str, str] | None
) -> None:
    found = offer(replace(SHOWN, **facts), address=ADDRESS, currency="USD")
    if told and "availability" in told:
        told = told | {"availability": f"https://schema.org/{told['availability']}"}
    assert found == (told and {"@type": "Offer"} | told)
