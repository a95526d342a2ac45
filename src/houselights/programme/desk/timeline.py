"""The hours of a week as they are drawn: a day, a lane for each screen, time as length."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from houselights.house import dates
from houselights.programme.desk.week import Week
from houselights.programme.desk.words import Words
from houselights.programme.models.screen import Screen
from houselights.programme.models.screening import ScreeningKind
from houselights.programme.planning.planned import Planned

OPENS, CLOSES = 10 * 60, 26 * 60
"""The hours that are drawn, in minutes of the cinema day; earlier and later ones widen them."""
SHORTEST_SLOT = 45
QUARTER = 15
NO_LENGTH = 30
STATES = {
    "new": gettext_lazy("not published"),
    "changed": gettext_lazy("changed, not published"),
    "cancelled": gettext_lazy("cancelled"),
}


@dataclass(frozen=True)
class Piece:
    """A stretch of a block; `style` says where it begins and how long it is, in percent."""

    kind: str
    style: str


@dataclass(frozen=True)
class Block:
    """A screening in its lane."""

    planned: Planned
    title: str
    time: str
    until: str
    state: str
    words: str
    """What its state and its kind are called, if they are not the usual ones."""
    style: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Slot:
    """A free stretch in a lane, and the time at which a screening could begin in it."""

    at: str
    words: str
    where: str
    style: str


@dataclass(frozen=True)
class Lane:
    """One screen on one day."""

    screen: Screen
    blocks: tuple[Block, ...]
    slots: tuple[Slot, ...]


@dataclass(frozen=True)
class Hour:
    text: str
    style: str


@dataclass(frozen=True)
class Day:
    """One cinema day, a lane for each screen."""

    day: date
    hours: tuple[Hour, ...]
    lanes: tuple[Lane, ...]


def days_of(week: Week) -> list[Day]:
    """The seven days of the week as they are planned."""
    drawing = _Drawing(week)
    return [drawing.day(day) for day in week.days]


class _Drawing:
    def __init__(self, week: Week) -> None:
        self.week, self.words = week, Words.of(week)
        self.plan = list(week.plan.values())
        minutes = [self._minute(one, week.house.day_of(one)) for one in self.plan]
        ends = [start + self._length(one) for one, start in zip(self.plan, minutes, strict=True)]
        self.opens = min([OPENS, *(start // 60 * 60 for start in minutes)])
        self.closes = max([CLOSES, *(-(-end // 60) * 60 for end in ends)])

    def day(self, day: date) -> Day:
        shown = [one for one in self.plan if self.week.house.day_of(one) == day]
        return Day(
            day,
            tuple(self._hour(minute) for minute in range(self.opens, self.closes, 120)),
            tuple(self._lane(screen, day, shown) for screen in self.week.screens),
        )

    def _lane(self, screen: Screen, day: date, shown: Iterable[Planned]) -> Lane:
        mine = [one for one in shown if one.screen == screen.pk]
        taken = [
            (start, start + self._length(one))
            for one in mine
            if not one.is_cancelled
            for start in [self._minute(one, day)]
        ]
        return Lane(
            screen,
            tuple(self._block(one, day) for one in mine),
            tuple(self._slots(taken, screen, day)),
        )

    def _block(self, one: Planned, day: date) -> Block:
        taken, start = self.week.house.occupation(one), self._minute(one, day)
        whole = max(self._length(one), 1)
        pieces = [
            Piece(
                stretch.kind,
                _style(
                    _minutes(stretch.starts_at - taken.starts_at) / whole,
                    _minutes(stretch.ends_at - stretch.starts_at) / whole,
                ),
            )
            for stretch in taken.stretches
        ]
        ends = taken.ends_at.astimezone(self.week.house.zone)
        return Block(
            one,
            self.words.title(one),
            self.words.time(one),
            dates.clock_time(ends, get_language() or "en") if taken.is_known else "",
            self._state(one),
            self._words(one),
            self._style(start, whole),
            tuple(pieces),
        )

    def _state(self, one: Planned) -> str:
        if one.is_cancelled:
            return "cancelled"
        if one.uid not in self.week.published:
            return "new"
        return "changed" if one.uid in self.week.to_publish else "published"

    def _words(self, one: Planned) -> str:
        state = str(STATES.get(self._state(one), ""))
        kind = "" if one.kind == "public" else str(ScreeningKind(one.kind).label)
        return ", ".join(word for word in (state, kind) if word)

    def _slots(self, taken: Sequence[tuple[int, int]], screen: Screen, day: date) -> Iterable[Slot]:
        where = f"{screen.name}, {self.words.day(day)}"
        free = self.opens
        for start, end in [*sorted(taken), (self.closes, self.closes)]:
            begins = -(-free // QUARTER) * QUARTER
            if start - begins >= SHORTEST_SLOT:
                at = datetime.combine(date.min, time(begins // 60 % 24, begins % 60))
                words = _("Add from %(time)s") % {
                    "time": dates.clock_time(at, get_language() or "en")
                }
                style = self._style(begins, start - begins)
                yield Slot(f"{at:%H:%M}", words, where, style)
            free = max(free, end)

    def _hour(self, minute: int) -> Hour:
        at = datetime.combine(date.min, time(minute // 60 % 24))
        return Hour(dates.clock_time(at, get_language() or "en"), f"left: {self._left(minute)}")

    def _minute(self, one: Planned, day: date) -> int:
        """When it begins, in minutes of the cinema day."""
        return _minutes(one.starts.replace(fold=0) - datetime.combine(day, time()))

    def _length(self, one: Planned) -> int:
        """How long it keeps the screen, cleaning included; a guess where nothing is known."""
        taken = self.week.house.occupation(one)
        return _minutes(taken.free_at - taken.starts_at) or NO_LENGTH

    def _left(self, minute: int) -> str:
        return _percent((minute - self.opens) / (self.closes - self.opens))

    def _style(self, minute: int, minutes: int) -> str:
        hours = self.closes - self.opens
        return _style((minute - self.opens) / hours, minutes / hours)


def _style(left: float, width: float) -> str:
    return f"left: {_percent(left)}; width: {_percent(width)}"


def _percent(part: float) -> str:
    return f"{100 * part:.3f}%"


def _minutes(length: timedelta) -> int:
    return int(length.total_seconds() // 60)
