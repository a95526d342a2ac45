"""The statements of a line: these days have these times, or lose them."""

from dataclasses import dataclass, field
from datetime import date

from houselights.programme.showtimes.days import Calendar, Contradiction, moved
from houselights.programme.showtimes.items import Item
from houselights.programme.showtimes.tokens import Token


@dataclass
class Statement:
    """What one clause says, and where it stands in the line.

    `kind` is state, add, drop_days, drop_times or drop_flag; `word` is late or morning where one
    was written beside the times.
    """

    kind: str
    start: int
    end: int
    days: list[date] = field(default_factory=list)
    times: list[Token] = field(default_factory=list)
    is_whole_week: bool = False
    word: str = ""
    flag: str = ""
    conflict: Contradiction | None = None


@dataclass
class Run:
    """Items of one kind, days or times, that stand together."""

    kind: str
    items: list[Item]
    flags: list[str] = field(default_factory=list)
    word: str = ""


def runs_of(items: list[Item]) -> list[Run]:
    """Days and times by turns, with the flags and words that belong to the times."""
    runs: list[Run] = []
    flags: list[str] = []
    word = ""
    for at, item in enumerate(items):
        if item.kind in ("days", "time"):
            if not runs or runs[-1].kind != item.kind:
                runs.append(Run(item.kind, []))
            runs[-1].items.append(item)
            if item.kind == "time" and item.token is not None:
                runs[-1].word = runs[-1].word or word
                item.token.flags += [flag for flag in flags if flag not in item.token.flags]
            elif len(runs) > 1 and flags and runs[-2].kind == "time":
                flags = []
        elif item.kind in ("late", "morning"):
            word = item.kind
            if runs and runs[-1].kind == "time":
                runs[-1].word = word
        elif item.kind == "flag":
            flags = _flagged(items, at, runs, flags)
    return runs


def _flagged(items: list[Item], at: int, runs: list[Run], flags: list[str]) -> list[str]:
    """Give a flag to the time it stands behind; else to the times that follow."""
    item, before = items[at], items[at - 1] if at else None
    times = [one.token for run in runs if run.kind == "time" for one in run.items]
    follows = before is not None and before.kind in ("time", "flag") and not item.is_after_break
    leads = any(one.kind == "time" for one in items[at + 1 : at + 4])
    if times and times[-1] is not None and (follows or not leads):
        if item.value not in times[-1].flags:
            times[-1].flags.append(item.value)
        return flags
    is_another = before is not None and before.kind == "flag"
    return [*flags, item.value] if not times or is_another else [item.value]


def days_of(run: Run, items: list[Item], calendar: Calendar) -> Statement:
    """The days of a run as a statement without times: unions, `from`, `until`, whole weeks."""
    said = Statement("state", run.items[0].start, run.items[-1].end)
    dated = [item for item in run.items if item.is_dated]
    for item in run.items:
        said.conflict = said.conflict or item.conflict
        if item.is_whole_week and dated:
            continue
        said.days += [day for day in item.days if day not in said.days]
        said.is_whole_week = said.is_whole_week or item.is_whole_week
    _bound(said, run, items, calendar)
    said.is_whole_week = said.is_whole_week or len(said.days) >= 7
    return said


def _bound(said: Statement, run: Run, items: list[Item], calendar: Calendar) -> None:
    first = items.index(run.items[0])
    before = items[first - 1].kind if first else ""
    days = run.items[0].days
    if said.conflict is not None or len(days) != 1 or before not in ("from", "until", "opens"):
        return
    is_daily = any(item.is_whole_week for item in run.items)
    edge = days[0]
    if before == "until":
        start = calendar.week_start or calendar.on
        count = (edge - start).days + 1
        said.days = [moved(start, n) for n in range(count)] if 0 < count <= 366 else [edge]
    elif (before == "from" and len(run.items) == 1) or is_daily:
        week = calendar.week_start
        is_inside = week is not None and 0 <= (edge - week).days < 7
        last = moved(week if is_inside and week is not None else edge, 6)
        said.days = [moved(edge, n) for n in range((last - edge).days + 1)]
    said.is_whole_week = said.is_whole_week or before != "opens" or is_daily
