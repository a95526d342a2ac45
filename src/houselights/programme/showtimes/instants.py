"""From a cinema day and a moment to an instant (rules 1 and 9)."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from houselights.programme.showtimes.days import moved


def wall_clock(day: date, moment: int) -> datetime:
    """The local time, without zone, of a moment of a cinema day (minutes after its midnight)."""
    return datetime.combine(moved(day, moment // 1440), time(moment // 60 % 24, moment % 60))


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
