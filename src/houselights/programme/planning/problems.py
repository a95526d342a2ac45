"""What must not be planned, and what a person should look at first (invariants I1 to I9, I25)."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from itertools import groupby, pairwise
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from houselights.programme.calendar import cinema_day
from houselights.programme.planning.occupation import Films, Occupation, occupation
from houselights.programme.planning.planned import Planned
from houselights.programme.planning.runs import RETURNS_AFTER_DAYS
from houselights.programme.wall_clock import comes_twice, exists


@dataclass(frozen=True)
class Closed:
    """Cinema days, the last included, on which a screen (None: the whole house) is closed."""

    first_day: date
    last_day: date
    screen: int | None = None


@dataclass(frozen=True)
class RunLimits:
    """The first and last day that were announced for a film's run."""

    opens: date | None = None
    closes: date | None = None

    def hold(self, day: date) -> bool:
        """Whether the day lies in the run, as far as it was announced."""
        return self.days_before(day) <= 0 and self.days_after(day) <= 0

    def days_before(self, day: date) -> int:
        """How many days the run opens after this one; 0 where that is not known."""
        return (self.opens - day).days if self.opens else 0

    def days_after(self, day: date) -> int:
        """How many days the run has closed before this one; 0 where that is not known."""
        return (day - self.closes).days if self.closes else 0


@dataclass(frozen=True, kw_only=True)
class House:
    """What the rules need to know of the cinema."""

    zone: ZoneInfo
    day_starts_at: time
    films: Films
    closed: tuple[Closed, ...] = ()
    runs: Mapping[int, Sequence[RunLimits]] = field(default_factory=dict)
    ticket_hosts: tuple[str, ...] = ()

    def day_of(self, planned: Planned) -> date:
        """The cinema day on which a screening is listed."""
        return cinema_day(planned.starts.replace(tzinfo=self.zone), self.zone, self.day_starts_at)

    def occupation(self, planned: Planned) -> Occupation:
        return occupation(planned, self.films, self.zone)


@dataclass(frozen=True)
class Problem:
    """Something about one screening, or about it and the one that it meets.

    Blocks: `overlap`, `no_such_time`, `no_film`, `closed`, and `hidden` where what was published
    would become private. Warnings: `tight_turnaround` (with the `minutes` that are left),
    `unknown_length`, `time_comes_twice`, `before_opening`, `after_closing`,
    `unknown_ticket_host`, `film_not_public`, and `already_begun` where the past would change.
    """

    code: str
    screening: Planned
    other: Planned | None = None
    minutes: int = 0

    @property
    def name(self) -> str:
        """What a warning is confirmed by: the same problem has the same name."""
        return ":".join([self.code, self.screening.uid, self.other.uid if self.other else ""])


def blocks(plan: Iterable[Planned], house: House) -> list[Problem]:
    """What forbids these screenings; those that were cancelled are in nobody's way."""
    plan = list(plan)
    going = [one for one in plan if not one.is_cancelled]
    impossible = _each(plan, house, (_impossible_time, _no_film))
    return [*impossible, *_each(going, house, (_closed,)), *_overlaps(going, house)]


def warnings(plan: Iterable[Planned], house: House) -> list[Problem]:
    """What a person should confirm before these screenings are published."""
    going = [one for one in plan if not one.is_cancelled]
    rules = (_unknown_length, _doubled_time, _outside_run, _unknown_ticket_host, _hidden_film)
    return [*_each(going, house, rules), *_tight_turnarounds(going, house)]


Rule = Callable[[Planned, House], str]


def _each(plan: Sequence[Planned], house: House, rules: Sequence[Rule]) -> Iterator[Problem]:
    for one in plan:
        for rule in rules:
            if code := rule(one, house):
                yield Problem(code, one)


def _impossible_time(one: Planned, house: House) -> str:
    return "" if exists(one.starts.replace(fold=0), house.zone) else "no_such_time"


def _doubled_time(one: Planned, house: House) -> str:
    return "time_comes_twice" if comes_twice(one.starts, house.zone) else ""


def _no_film(one: Planned, _house: House) -> str:
    return "no_film" if one.is_seen and one.film is None else ""


def _closed(one: Planned, house: House) -> str:
    day = house.day_of(one)
    is_closed = any(
        closed.first_day <= day <= closed.last_day and closed.screen in (None, one.screen)
        for closed in house.closed
    )
    return "closed" if is_closed else ""


def _unknown_length(one: Planned, house: House) -> str:
    return "" if house.occupation(one).is_known else "unknown_length"


def _outside_run(one: Planned, house: House) -> str:
    """Where a screening lies outside every run of its film, but near one (I8)."""
    runs, day = house.runs.get(one.film or 0, ()), house.day_of(one)
    if one.kind != "public" or any(limits.hold(day) for limits in runs):
        return ""
    if any(0 < limits.days_after(day) < RETURNS_AFTER_DAYS for limits in runs):
        return "after_closing"
    return "before_opening" if any(limits.days_before(day) > 0 for limits in runs) else ""


def _unknown_ticket_host(one: Planned, house: House) -> str:
    if not one.ticket_url:
        return ""
    try:
        address = urlsplit(one.ticket_url)
    except ValueError:
        return "unknown_ticket_host"
    is_known = not house.ticket_hosts or address.hostname in house.ticket_hosts
    return "" if address.scheme == "https" and is_known else "unknown_ticket_host"


def _hidden_film(one: Planned, house: House) -> str:
    """A film whose page is no longer, or not yet, public: nobody would see the screening."""
    film = house.films.get(one.film or 0)
    return "film_not_public" if one.is_seen and film and not film.is_public else ""


def _by_screen(plan: Iterable[Planned], house: House) -> Iterator[list[tuple[Planned, Occupation]]]:
    timed = [(one, house.occupation(one)) for one in plan]
    timed.sort(key=lambda pair: (pair[0].screen, pair[1].starts_at))
    for _screen, group in groupby(timed, key=lambda pair: pair[0].screen):
        yield list(group)


def _overlaps(plan: Iterable[Planned], house: House) -> Iterator[Problem]:
    """Every screening that begins while one before it on the same screen still runs (I1)."""
    for timed in _by_screen(plan, house):
        longest, longest_time = timed[0]
        for one, time_taken in timed[1:]:
            if _meet(longest_time, time_taken):
                yield Problem("overlap", one, longest)
            if time_taken.ends_at >= longest_time.ends_at:
                longest, longest_time = one, time_taken


def _meet(earlier: Occupation, later: Occupation) -> bool:
    return later.starts_at < earlier.ends_at or later.starts_at == earlier.starts_at


def _tight_turnarounds(plan: Iterable[Planned], house: House) -> Iterator[Problem]:
    """Every screening that is to begin before the screen is clean (I2)."""
    for timed in _by_screen(plan, house):
        for (earlier, before), (later, after) in pairwise(timed):
            if before.ends_at <= after.starts_at < before.free_at:
                left: timedelta = after.starts_at - before.ends_at
                yield Problem("tight_turnaround", later, earlier, int(left.total_seconds() // 60))
