"""The statements of each clause: states, additions, exceptions (rules 7 and 8)."""

from dataclasses import replace
from typing import TYPE_CHECKING

from houselights.programme.showtimes.days import Calendar
from houselights.programme.showtimes.items import CONTROLS, Item
from houselights.programme.showtimes.statements import Run, Statement, days_of, runs_of

if TYPE_CHECKING:
    from datetime import date

QUIET = frozenset({"flag", "show", "late", "morning", "opens", "from", "until", "other"})


class Clauses:
    """Reads segment after segment; what was said before tells what a clause without days means."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.said: list[Statement] = []
        self.openings: list[date] = []
        self.unread: list[tuple[int, int]] = []
        self.pending: Statement | None = None
        self.last: Statement | None = None

    def read(self, items: list[Item]) -> None:
        """Take in one segment."""
        items = _without_other_events(items)
        if not any(item.kind in ("days", "time") or item.kind in CONTROLS for item in items):
            self._words_only(items)
            return
        start = 0
        while start < len(items):
            control = items[start].kind if items[start].kind in CONTROLS else ""
            first = start + bool(control)
            end = first
            while end < len(items) and not _is_cut(items, end, first):
                end += 1
            self._chunk(control, items[first:end], items[start])
            start = end

    def finish(self) -> None:
        """Name the days that were left without times."""
        if self.pending is not None:
            self.unread.append((self.pending.start, self.pending.end))
            self.pending = None

    def _words_only(self, items: list[Item]) -> None:
        flags = [item.value for item in items if item.kind == "flag"]
        if self.last is not None and self.last.times and flags:
            time = self.last.times[-1]
            time.flags += [flag for flag in flags if flag not in time.flags]
        elif any(item.kind == "unknown" for item in items) and (self.said or self.pending):
            self.unread.append((items[0].start, items[-1].end))

    def _chunk(self, control: str, items: list[Item], opener: Item) -> None:
        if control in ("", "add"):
            items = self._restricted(items)
        runs = runs_of(items)
        if control in ("", "add"):
            self._states(control, runs, items)
        elif control == "closed":
            self._closed(runs, items, opener)
        elif control == "no":
            self._no(runs, items, opener)
        else:
            self._except(runs, items, opener)

    def _restricted(self, items: list[Item]) -> list[Item]:
        """`1:00 (Sat-Sun only), 4:00, 7:00`: days in parentheses hold for the time before them."""
        kept: list[Item] = []
        for at, item in enumerate(items):
            is_aside = (
                item.kind == "days" and item.parenthesis and bool(kept) and at + 1 < len(items)
            )
            before = kept[-1] if is_aside else None
            follows = is_aside and any(one.kind == "time" for one in items[at + 1 :])
            if before is None or before.kind != "time" or before.parenthesis or not follows:
                kept.append(item)
                continue
            kept.pop()
            days = days_of(Run("days", [item]), items, self.calendar)
            times = [before.token] if before.token else []
            self.said.append(replace(days, kind="add", start=before.start, times=times))
        return kept

    def _states(self, control: str, runs: list[Run], items: list[Item]) -> None:
        kind = "add" if control else "state"
        if runs and runs[0].kind == "time":
            if runs[-1].kind == "time" or len(runs) == 1:
                self._without_days(runs.pop(0), kind)
            else:
                for times, named in zip(runs[::2], runs[1::2], strict=False):
                    self._say(days_of(named, items, self.calendar), times, kind)
                return
        for at in range(0, len(runs), 2):
            days = days_of(runs[at], items, self.calendar)
            if at + 1 < len(runs):
                self._say(days, runs[at + 1], kind)
            else:
                self._days_alone(days, runs[at], items, control)

    def _say(self, days: Statement, times: Run, kind: str) -> None:
        said = replace(days, kind=kind, word=times.word)
        said.times = [item.token for item in times.items if item.token is not None]
        said.start = min(days.start, times.items[0].start)
        said.end = max(days.end, times.items[-1].end)
        if self.pending is not None:
            if said.is_whole_week and not self.pending.conflict:
                said.days, self.pending = self.pending.days, None
            elif set(said.days) & set(self.pending.days):
                self.pending = None
            self.finish()
        if any(token.flags[:1] == ["matinee"] for token in said.times):
            said.kind = "add"
        self.said.append(said)
        self.last = said

    def _without_days(self, times: Run, kind: str) -> None:
        """Times alone: of the days just named, else of the days before, else daily (rule 7)."""
        start, end = times.items[0].start, times.items[-1].end
        if self.pending is not None:
            days, self.pending = self.pending, None
            self._say(replace(days), times, kind)
        elif self.last is not None:
            self._say(
                replace(self.last, start=start, end=end, conflict=self.last.conflict), times, "add"
            )
        else:
            week = self.calendar.week()
            self._say(Statement("state", start, end, week, is_whole_week=True), times, kind)

    def _days_alone(self, days: Statement, run: Run, items: list[Item], control: str) -> None:
        first = items.index(run.items[0])
        if self.last is not None and all(
            one.is_whole_week and not one.is_dated for one in run.items
        ):
            return
        if any(item.kind == "opens" for item in items[:first]) and not days.is_whole_week:
            if days.conflict is None:
                self.openings += days.days[:1]
            else:
                self.said.append(days)
        elif control == "add" and self.last is not None:
            self.said.append(replace(days, kind="add", times=self.last.times, word=self.last.word))
        else:
            self.finish()
            self.pending = days

    def _closed(self, runs: list[Run], items: list[Item], opener: Item) -> None:
        if self.pending is not None:
            self.said.append(replace(self.pending, kind="drop_days"))
            self.pending = None
            self._states("", runs, items)
        elif runs and runs[0].kind == "days" and len(runs) == 2:
            self._drop(days_of(runs[0], items, self.calendar), runs[1])
        elif runs and runs[0].kind == "days":
            self._drop(days_of(runs[0], items, self.calendar), None)
        else:
            self._unread_words(opener, runs, items)

    def _unread_words(self, opener: Item, runs: list[Run], items: list[Item]) -> None:
        if runs:
            self._states("", runs, items)
        elif self.said or items:
            self.unread.append((opener.start, items[-1].end if items else opener.end))

    def _no(self, runs: list[Run], items: list[Item], opener: Item) -> None:
        days = [run for run in runs if run.kind == "days"]
        times = [run for run in runs if run.kind == "time"]
        flags = [item.value for item in items if item.kind == "flag"]
        if days:
            said = days_of(days[0], items, self.calendar)
        elif self.pending is not None:
            said, self.pending = self.pending, None
        elif times:
            every = [day for one in self.said for day in one.days]
            said = Statement("state", opener.start, items[-1].end, every)
        else:
            if items and items[0].kind not in ("show", "flag"):
                self.unread.append((opener.start, items[-1].end))
            return
        said.start = min(said.start, opener.start)
        if flags and not times:
            self.said.append(replace(said, kind="drop_flag", flag=flags[0]))
        elif any(item.kind in ("late", "unknown") for item in items) and not times:
            self.unread.append((said.start, max(said.end, items[-1].end)))
        else:
            self._drop(said, times[0] if times else None)

    def _except(self, runs: list[Run], items: list[Item], opener: Item) -> None:
        if not runs or runs[0].kind != "days":
            if runs and self.said:
                self._no(runs, items, opener)
            else:
                self.unread.append((opener.start, items[-1].end if items else opener.end))
            return
        excepted = days_of(runs[0], items, self.calendar)
        if self.pending is not None:
            gone = excepted.days
            self.pending.days = [day for day in self.pending.days if day not in gone]
            self.pending.conflict = self.pending.conflict or excepted.conflict
            if len(runs) > 1:
                self._without_days(runs[1], "state")
                self._states("", runs[2:], items)
            return
        aside = runs[0].items[-1].parenthesis
        if len(runs) == 1:
            self._drop(excepted, None)
        elif aside and runs[1].items[0].parenthesis != aside and self.last is not None:
            before, self.last = self.last, replace(self.last)
            before.days = [day for day in before.days if day not in excepted.days]
            self._without_days(runs[1], "add")
            self._states("", runs[2:], items)
        elif self._is_a_time_of_last(runs[1]):
            self._drop(excepted, runs[1])
        else:
            self._drop(excepted, None)
            self._states("", runs, items)

    def _is_a_time_of_last(self, run: Run) -> bool:
        known = {token.parts for token in self.last.times} if self.last else set()
        return all(item.token is not None and item.token.parts in known for item in run.items)

    def _drop(self, days: Statement, times: Run | None) -> None:
        tokens = [item.token for item in times.items if item.token] if times else []
        kind = "drop_times" if tokens else "drop_days"
        self.said.append(replace(days, kind=kind, times=tokens))


def _is_cut(items: list[Item], at: int, first: int) -> bool:
    """Whether a new statement begins: a control, or a matinee that adds to the times before it."""
    item = items[at]
    if item.kind in CONTROLS:
        return True
    if item.kind != "flag" or item.value != "matinee" or at == first or at + 1 >= len(items):
        return False
    is_forward = items[at + 1].kind == "time" and (
        item.is_after_break or items[at - 1].kind != "time"
    )
    return is_forward and items[at - 1].kind == "time"


def _without_other_events(items: list[Item]) -> list[Item]:
    """Without the times of trivia, doors and box offices, which are no screenings."""
    kept: list[Item] = []
    is_other = False
    for at, item in enumerate(items):
        if item.kind == "other":
            following = items[at + 1] if at + 1 < len(items) else None
            is_closing = following is None or (following.is_after_break and item.parenthesis == 0)
            stands_behind = bool(kept) and kept[-1].kind == "time" and not item.is_after_break
            if stands_behind and is_closing and following is not None and following.kind != "days":
                kept.pop()
            else:
                is_other = True
        elif is_other and item.kind == "time":
            is_other = False
        else:
            is_other = is_other and item.kind not in ("show", "days")
            kept.append(item)
    return kept
