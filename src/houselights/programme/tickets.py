"""Whether one can still get in, as far as it is known now (I24)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from houselights.programme.models.screening import Availability, Screening

SAYS_AS_OF_AFTER = timedelta(minutes=30)
UNKNOWN_AFTER = timedelta(hours=6)
# What the till said of a full house goes stale; what a member of staff set has no age.
AGEING = {Availability.SOLD_OUT, Availability.FEW_LEFT}

# Where nothing is known, a stub simply leads to the tickets.
STATES: dict[str, str] = {
    Availability.NOT_ON_SALE: "not-yet",
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
    """The state now; `as_of` is the moment it was heard of, if that is a while ago.

    What is not known, or not any more, looks as if it were on sale: a stub promises no seat.
    """
    if screening.is_cancelled:
        return Tickets("cancelled")
    if has_begun(screening.starts_at, now):
        return Tickets("past")
    said, heard_at = screening.availability, screening.availability_as_of
    known = availability_now(said, as_of=heard_at, on_sale_at=screening.on_sale_at, now=now)
    state = STATES.get(known, "on-sale")
    is_old = known in AGEING and heard_at and now - heard_at > SAYS_AS_OF_AFTER
    return Tickets(state, heard_at if is_old else None)


def has_begun(starts_at: datetime, now: datetime) -> bool:
    """Whether it is too late for a ticket."""
    return starts_at < now


def availability_now(
    availability: str, *, as_of: datetime | None, on_sale_at: datetime | None, now: datetime
) -> str:
    """One of the values of `Availability`, of what was said of a screening at `as_of`.

    A sale begins by itself when its moment has come, and how full a house is that was heard of too
    long ago is unknown (I24): what is sold and what is told both follow from this.
    """
    if on_sale_at and on_sale_at > now:
        return str(Availability.NOT_ON_SALE)
    if on_sale_at and availability == Availability.NOT_ON_SALE:
        return str(Availability.ON_SALE)
    if availability in AGEING and as_of and now - as_of > UNKNOWN_AFTER:
        return str(Availability.UNKNOWN)
    return availability
