"""What is known of a run before anything is said about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Self
from zoneinfo import ZoneInfo

DAY = "a day such as 2012-12-08"
MOMENT = "a moment with its offset such as 2012-12-08T19:30:00-05:00"
COUNT = "a whole number from 0"
# From the first public screening on; beyond the last a day is a slip of the keyboard.
YEARS = range(1895, 2200)


@dataclass(frozen=True, kw_only=True)
class RunFacts:
    """A run as its public, uncancelled screenings make it (days are cinema days), section 5.3.

    Moments are aware and stand in the cinema's own zone, since times are printed as they stand.
    """

    first_day: date | None = None
    """None: announced without dates."""
    last_day: date | None = None
    """None: open-ended."""
    first_screening: datetime | None = None
    last_screening: datetime | None = None
    screenings: int | None = None
    """How many are still to come; before the first one, those of the whole run. None: unknown."""
    must_end: bool = False
    """The editor says that the run will not be extended."""
    cancelled: bool = False
    previous_last_day: date | None = None
    """The last day that was announced before `last_day` was."""
    dark_days: tuple[date, ...] = ()
    """Days between the first and the last without a public screening."""
    preview_day: date | None = None
    """The next preview; one that is not before the first day says nothing."""
    earlier_run_last_day: date | None = None
    """The last day of the film's run before this one."""
    week_starts_on: int | None = None
    """The weekday of a new programme, Monday is 0. None: the one usual in the country."""

    def __post_init__(self) -> None:
        """Refuse facts that contradict each other."""
        if self.last_day and not self.first_day:
            raise ValueError(f"The run ends on {self.last_day} but has no first day: give both.")
        if self.first_day and self.last_day and self.first_day > self.last_day:
            raise ValueError(
                f"The first day, {self.first_day}, is after the last day, {self.last_day}."
            )
        first, last = self.first_screening, self.last_screening
        for moment in (first, last):
            if moment and moment.tzinfo is None:
                raise ValueError(f"The screening at {moment} needs an offset or a zone.")
        if first and last and first > last:
            raise ValueError(f"The first screening, {first}, is after the last one, {last}.")
        if self.screenings is not None and self.screenings < 0:
            raise ValueError(f"A run cannot have {self.screenings} screenings: count from 0.")
        if self.week_starts_on is not None and self.week_starts_on not in range(7):
            raise ValueError("The week starts on a day from 0 (Monday) to 6 (Sunday).")

    @classmethod
    def from_mapping(cls, mapping: Mapping[str, Any]) -> Self:
        """The facts in an object as JSON has it; fields of other names are not looked at.

        Days and moments are text in ISO 8601; a `timezone` names the zone in which the moments are
        printed, without it they are printed as they stand. Raises ValueError with a sentence.
        """
        given: dict[str, Any] = {}
        for name, read in READERS.items():
            if mapping.get(name) is not None:
                given[name] = read(mapping, name)
        return cls(**given)


def read_day(mapping: Mapping[str, Any], name: str) -> date:
    """The day in a field. Raises ValueError with a sentence."""
    return _day(mapping[name], name)


def read_moment(mapping: Mapping[str, Any], name: str) -> datetime:
    """The aware moment in a field, in the mapping's `timezone` if it has one. Raises ValueError."""
    value, zone = mapping[name], mapping.get("timezone")
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise ValueError(f"{name} is {value!r}: give {MOMENT}.") from error
    if moment.tzinfo is None or moment.year not in YEARS:
        raise ValueError(f"{name} is {value!r}: give {MOMENT}.")
    return moment if zone is None else moment.astimezone(_zone(zone))


def _zone(name: Any) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (TypeError, ValueError, AttributeError, OSError, KeyError) as error:
        raise ValueError(f"timezone is {name!r}: give a zone such as Europe/Paris.") from error


def _day(value: Any, name: str) -> date:
    try:
        day = date.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise ValueError(f"{name} is {value!r}: give {DAY}.") from error
    if day.year not in YEARS:
        raise ValueError(f"{name} is {value!r}: give a year from {YEARS[0]} to {YEARS[-1]}.")
    return day


def _days(mapping: Mapping[str, Any], name: str) -> tuple[date, ...]:
    value = mapping[name]
    if not isinstance(value, list | tuple):
        raise ValueError(f"{name} is {value!r}: give a list of days.")
    return tuple(sorted({_day(one, name) for one in value}))


def _count(mapping: Mapping[str, Any], name: str) -> int:
    value = mapping[name]
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{name} is {value!r}: give {COUNT}.")
    return value


def _claim(mapping: Mapping[str, Any], name: str) -> bool:
    value = mapping[name]
    if not isinstance(value, bool):
        raise ValueError(f"{name} is {value!r}: give true or false.")
    return value


READERS: Mapping[str, Callable[[Mapping[str, Any], str], Any]] = {
    "first_day": read_day,
    "last_day": read_day,
    "first_screening": read_moment,
    "last_screening": read_moment,
    "screenings": _count,
    "must_end": _claim,
    "cancelled": _claim,
    "previous_last_day": read_day,
    "dark_days": _days,
    "preview_day": read_day,
    "earlier_run_last_day": read_day,
    "week_starts_on": _count,
}
