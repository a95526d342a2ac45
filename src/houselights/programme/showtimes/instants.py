"""From a cinema day and a moment to a local time (rule 1)."""

from datetime import date, datetime, time

from houselights.programme.showtimes.days import moved


def wall_clock(day: date, moment: int) -> datetime:
    """The local time, without zone, of a moment of a cinema day (minutes after its midnight)."""
    return datetime.combine(moved(day, moment // 1440), time(moment // 60 % 24, moment % 60))
