"""What a showtime line changes: it states all that a film shows on one screen in one week."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from houselights.programme.planning.marks import Marks
from houselights.programme.planning.planned import Part, Planned, new_uid
from houselights.programme.planning.problems import House

Overlay = dict[str, Planned | None]
"""Screenings as they shall be, by uid. None: it goes away, which only an unpublished one can."""


@dataclass(frozen=True)
class Start:
    """A start that a line names: the time on the clock, its cinema day and its marks."""

    starts: datetime
    day: date
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Line:
    """A film's line on one screen, and what its new screenings begin with."""

    film: int
    screen: int
    starts: tuple[Start, ...]
    marks: Marks
    preshow_minutes: int = 0
    cleaning_minutes: int = 0


@dataclass(frozen=True)
class Entered:
    """What a line changes, and the marks in it that no screening could take."""

    overlay: Overlay
    unplaced_marks: frozenset[str]


def entered(
    line: Line, current: Iterable[Planned], house: House, published: Collection[str]
) -> Entered:
    """The changes that make `current` show what the line says, and nothing else on that screen.

    What stands at the same time stays, with its uid; one that goes on a day on which one comes has
    moved; what goes is cancelled if it was published, and else forgotten.
    """
    seen = [one for one in current if one.is_seen]
    mine = [one for one in seen if (one.film, one.screen) == (line.film, line.screen)]
    pairs, gone = _paired(line.starts, mine, house)
    overlay: Overlay = {}
    unplaced: frozenset[str] = frozenset()
    for start, before in pairs:
        base = before or _new(line, start)
        # Equal times may differ in their fold, which no line can say: what stands keeps its own.
        starts = base.starts if base.starts == start.starts else start.starts
        timed = replace(base, starts=starts, is_cancelled=False)
        after, left_over = line.marks.given(timed, start.marks)
        unplaced |= left_over
        if after != before:
            overlay[after.uid] = after
    for one in gone:
        overlay[one.uid] = replace(one, is_cancelled=True) if one.uid in published else None
    return Entered(overlay, unplaced)


def _paired(
    starts: Sequence[Start], mine: Sequence[Planned], house: House
) -> tuple[list[tuple[Start, Planned | None]], list[Planned]]:
    """Each start with the screening that it is, if there is one; and those that no start names."""
    at_time = {one.starts: one for one in sorted(mine, key=lambda one: not one.is_cancelled)}
    pairs = [(start, at_time.get(start.starts)) for start in starts]
    kept = {before.uid for _start, before in pairs if before}
    gone = [one for one in mine if one.uid not in kept and not one.is_cancelled]
    for number, (start, before) in enumerate(pairs):
        going = [one for one in gone if house.day_of(one) == start.day]
        coming = [one for one, found in pairs if found is None and one.day == start.day]
        if before is None and len(going) == len(coming) == 1:
            pairs[number] = (start, going[0])
            gone.remove(going[0])
    return pairs, gone


def _new(line: Line, start: Start) -> Planned:
    return Planned(
        uid=new_uid(),
        screen=line.screen,
        starts=start.starts,
        parts=(Part(film=line.film),),
        preshow_minutes=line.preshow_minutes,
        cleaning_minutes=line.cleaning_minutes,
    )
