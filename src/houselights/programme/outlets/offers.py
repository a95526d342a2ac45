"""What a ticket costs and whether there is one, as schema.org's Offer says it."""

import re
from typing import Any

from houselights.programme.outlets.shown import Shown

AVAILABILITY = {
    "not_on_sale": "PreOrder",
    "on_sale": "InStock",
    "few_left": "LimitedAvailability",
    "sold_out": "SoldOut",
    "free": "InStock",
}
"""What is not here, such as a sale that is closed while the door still sells, is left unsaid."""
# A bare amount, with or without a sign. Anything else, such as "from 6" or "$6-$9", is words.
AMOUNT = re.compile(
    r"(?P<before>\S{0,3}?)\s?(?P<amount>[0-9]{1,5}([.,][0-9]{2})?)\s?(?P<after>\S{0,3})"
)
SIGNS = {
    "$": {"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "MXN"},
    "€": {"EUR"},
    "£": {"GBP", "FKP", "GIP"},
    "Fr.": {"CHF"},
    "kr": {"DKK", "NOK", "SEK"},
    "¥": {"JPY", "CNY"},
}


def offer(shown: Shown, *, address: str, currency: str) -> dict[str, Any] | None:
    """The offer of a screening's tickets, or None if nothing is known of them or it is too late.

    `address` is where the screening stands, for tickets that are sold nowhere else. A price is told
    only if its words are an amount in the house's `currency` (ISO 4217).
    """
    if shown.is_cancelled or shown.has_begun:
        return None
    availability = AVAILABILITY.get(shown.availability)
    price = "0" if shown.availability == "free" else plain_amount(shown.price, currency)
    if not (shown.ticket_url or availability or price):
        return None
    told: dict[str, Any] = {"@type": "Offer", "url": shown.ticket_url or address}
    if availability:
        told["availability"] = f"https://schema.org/{availability}"
    if shown.on_sale_at:
        told["validFrom"] = shown.on_sale_at.isoformat(timespec="seconds")
    if price and currency:
        told |= {"price": price, "priceCurrency": currency}
    return told


def plain_amount(words: str, currency: str) -> str:
    """The amount that a price is, with a point and without its sign; nothing if it is not one."""
    found = AMOUNT.fullmatch(words.strip())
    if not found or not currency:
        return ""
    sign = found["before"] + found["after"]
    if sign and currency != sign.upper() and currency not in SIGNS.get(sign, ()):
        return ""
    return found["amount"].replace(",", ".")
