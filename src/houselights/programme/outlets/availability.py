"""Whether one can still get in, as an outlet tells it: as the pages do."""

from datetime import datetime

from houselights.programme.models.screening import Availability
from houselights.programme.tickets import AGEING, UNKNOWN_AFTER


def availability_now(
    availability: str, *, as_of: datetime | None, on_sale_at: datetime | None, now: datetime
) -> str:
    """One of the values of `Availability`.

    What was heard too long ago is not known any more (I24), and a sale begins by itself when its
    moment has come.
    """
    if on_sale_at and on_sale_at > now:
        return str(Availability.NOT_ON_SALE)
    if on_sale_at and availability == Availability.NOT_ON_SALE:
        return str(Availability.ON_SALE)
    if availability in AGEING and as_of and now - as_of > UNKNOWN_AFTER:
        return str(Availability.UNKNOWN)
    return availability
