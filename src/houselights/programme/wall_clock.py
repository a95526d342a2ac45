"""Wall-clock times in a zone: which exist, which come twice, and which instant each one means."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo


def exists(local: datetime, zone: ZoneInfo) -> bool:
    """Whether a local time comes at all; the hour the clock skips does not."""
    aware = local.replace(tzinfo=zone)
    try:
        return aware.astimezone(UTC).astimezone(zone).replace(tzinfo=None, fold=0) == local
    except OverflowError:
        return False


def comes_twice(local: datetime, zone: ZoneInfo) -> bool:
    """Whether a local time comes twice, as in the hour the clock repeats."""
    first, second = (local.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    offsets = (first.utcoffset() or timedelta(), second.utcoffset() or timedelta())
    return offsets[0] > offsets[1]


def instant(local: datetime, zone: ZoneInfo) -> datetime:
    """The moment, in UTC, of a local time; its `fold` chooses between two (PEP 495)."""
    return local.replace(tzinfo=zone).astimezone(UTC)
