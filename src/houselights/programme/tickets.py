"""Whether one can still get in, as far as it is known now (I24)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from houselights.programme.models.screening import Availability, Screening

SAYS_AS_OF_AFTER = timedelta(minutes=30)
UNKNOWN_AFTER = timedelta(hours=6)
# What the till said of a full house goes stale; what a member of staff set has no age.
AGEING = {Availability.SOLD_OUT, Availability.FEW_LEFT}

STATES = {
    Availability.FEW_LEFT: "few-left",
    Availability.SOLD_OUT: "sold-out",
    Availability.CLOSED: "closed",
    Availability.FREE: "free",
}


@dataclass(frozen=True)
class Tickets:
    """The state of a screening's tickets, named as a stub shows it, and since when if it is old."""

    state: str
    as_of: datetime | None = None


def tickets_of(screening: Screening, now: datetime) -> Tickets:
    """The state now; `as_of` is the moment it was heard of, if that is a while ago."""
    if screening.is_cancelled:
        return Tickets("cancelled")
    if screening.starts_at < now:
        return Tickets("past")
    if is_not_yet_on_sale(screening, now):
        return Tickets("not-yet")
    return _heard(screening, now)


def is_not_yet_on_sale(screening: Screening, now: datetime) -> bool:
    """Whether the sale is still to begin; it does by itself when its day has come."""
    if screening.on_sale_at:
        return screening.on_sale_at > now
    return bool(screening.availability == Availability.NOT_ON_SALE)


def _heard(screening: Screening, now: datetime) -> Tickets:
    state = STATES.get(Availability(screening.availability), "on-sale")
    heard_at = screening.availability_as_of
    if screening.availability not in AGEING or not heard_at:
        return Tickets(state)
    age = now - heard_at
    if age > UNKNOWN_AFTER:
        return Tickets("on-sale")
    return Tickets(state, heard_at if age > SAYS_AS_OF_AFTER else None)
