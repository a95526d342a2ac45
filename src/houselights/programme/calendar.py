"""The cinema's day and week: a film at half past midnight belongs to the evening before."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def cinema_day(moment: datetime, zone: ZoneInfo, day_starts_at: time) -> date:
    """The cinema day to which an aware `moment` belongs."""
    local = moment.astimezone(zone)
    return local.date() if local.time() >= day_starts_at else local.date() - timedelta(days=1)


def day_bounds(day: date, zone: ZoneInfo, day_starts_at: time) -> tuple[datetime, datetime]:
    """The first moment of a cinema day and the first moment after it, aware."""
    start = datetime.combine(day, day_starts_at, zone)
    return start, datetime.combine(day + timedelta(days=1), day_starts_at, zone)


def week_start(day: date, week_starts_on: int) -> date:
    """The first day of the cinema week that holds `day`. Weekdays count from Monday, 0."""
    return day - timedelta(days=(day.weekday() - week_starts_on) % 7)
