"""The screenings that the statements of a line add up to (rules 7 to 10)."""

from dataclasses import dataclass, field
from datetime import date
from zoneinfo import ZoneInfo

from houselights.programme.showtimes.clauses import Clauses
from houselights.programme.showtimes.clock import Times, is_possible, times_of
from houselights.programme.showtimes.instants import wall_clock
from houselights.programme.showtimes.reading import Reading, ReadScreening, ReadWarning
from houselights.programme.showtimes.statements import Statement
from houselights.programme.showtimes.tokens import Token
from houselights.programme.showtimes.warnings import warning
from houselights.programme.wall_clock import comes_twice, exists

MOST = 2_000
"""Screenings of one line; a cinema shows no film more often."""


@dataclass
class Entry:
    """A moment of a cinema day, as typed by `token`, said by `statement`."""

    moment: int
    token: Token
    statement: Statement
    flags: list[str] = field(default_factory=list)


class Programme:
    """Adds up statements, then turns cinema days and moments into instants."""

    def __init__(self, line: str, tokens: list[Token], zone: ZoneInfo, *, plain_24h: bool) -> None:
        self.line, self.tokens, self.zone, self.plain_24h = line, tokens, zone, plain_24h
        self.days: dict[date, list[Entry]] = {}
        self.warnings: list[ReadWarning] = []
        self.rejected: list[tuple[int, str]] = []
        self.taken = 0

    def reading(self, clauses: Clauses) -> Reading:
        """The reading of the whole line."""
        for day in clauses.openings:
            self._warn("opening_date_without_times", day.isoformat())
        for kinds in (("state", "add"), ("drop_days", "drop_times", "drop_flag")):
            for statement in clauses.said:
                if statement.kind in kinds:
                    self._take(statement, clauses.said)
        for start, end in clauses.unread:
            self._reject(start, end)
        screenings = self._screenings()
        if not (screenings or self.rejected or self.warnings) and not clauses.said:
            self._whole_line()
        rejected = tuple(dict.fromkeys(text for _, text in sorted(self.rejected)))
        return Reading(screenings, tuple(dict.fromkeys(self.warnings)), rejected[:50])

    def _whole_line(self) -> None:
        if self.line.strip():
            self.rejected.append((0, self.line.strip()[:1000]))

    def _take(self, statement: Statement, said: list[Statement]) -> None:
        if statement.conflict is not None:
            self._warn(statement.conflict.code, statement.conflict.about)
            self._reject(statement.start, statement.end)
        elif statement.kind == "drop_days":
            for day in statement.days:
                self._leave(day, statement, [])
        elif statement.kind == "drop_flag":
            for day in statement.days:
                kept = [e for e in self.days.get(day, []) if statement.flag not in e.flags]
                self.days[day] = kept
        else:
            self._times(statement, said)

    def _leave(self, day: date, statement: Statement, kept: list[Entry]) -> None:
        """What stays on a dropped day: what a later clause says of that day alone."""
        later = [
            entry
            for entry in self.days.get(day, [])
            if entry.statement.start >= statement.start and len(entry.statement.days) == 1
        ]
        self.days[day] = kept + later

    def _times(self, statement: Statement, said: list[Statement]) -> None:
        possible = [token for token in statement.times if is_possible(token)]
        for token in statement.times:
            if not is_possible(token):
                self._warn("invalid_time", self.line[token.start : token.end])
                self._reject(token.start, token.end)
        times = times_of(possible, word=statement.word, plain_24h=self.plain_24h)
        if statement.kind == "drop_times":
            self._drop_times(statement, possible, times)
            return
        if times.is_open_to_doubt:
            self._warn(
                "ambiguous_am_pm", ",".join(f"{t.parts[0]}:{t.parts[1]:02d}" for t in possible)
            )
            self._reject(statement.start, statement.end)
            return
        if times.warning:
            self._warn(times.warning, times.about)
        if statement.kind == "state" and not statement.is_whole_week:
            self._restate(statement, said)
            self._repeat(statement, set(times.moments))
        self.taken += len(statement.days) * len(possible)
        if self.taken > 5 * MOST:
            self._reject(statement.start, statement.end)
            return
        for day in statement.days:
            for moment, token in zip(times.moments, possible, strict=True):
                entry = Entry(moment, token, statement, list(token.flags))
                self.days.setdefault(day, []).append(entry)

    def _restate(self, statement: Statement, said: list[Statement]) -> None:
        """A clause for some of the days of an earlier one states them in full (rule 7)."""
        named = set(statement.days)
        wider = [
            other
            for other in said
            if other.kind == "state"
            and other.start < statement.start
            and not other.is_whole_week
            and named < set(other.days)
        ]
        for day in named if wider else ():
            kept = [e for e in self.days.get(day, []) if not any(e.statement is w for w in wider)]
            self.days[day] = kept

    def _repeat(self, statement: Statement, moments: set[int]) -> None:
        """A clause that only repeats some of the daily times states its days in full (rule 7)."""
        for day in statement.days:
            daily = [e for e in self.days.get(day, []) if e.statement.is_whole_week]
            if moments < {entry.moment for entry in daily}:
                self.days[day] = [e for e in self.days[day] if e not in daily]

    def _drop_times(self, statement: Statement, tokens: list[Token], times: Times) -> None:
        gone = set(times.moments)
        if any(token.half == "" for token in tokens):
            gone |= {moment % 720 for moment in times.moments}
        for day in statement.days:
            entries = self.days.get(day, [])
            self.days[day] = [
                e for e in entries if e.moment not in gone and e.moment % 720 not in gone
            ]

    def _screenings(self) -> tuple[ReadScreening, ...]:
        found: dict[tuple[date, int], list[str]] = {}
        for day in sorted(self.days):
            for entry in sorted(self.days[day], key=lambda entry: entry.moment):
                if not self._is_real(day, entry) or len(found) >= MOST:
                    continue
                flags = found.setdefault((day, entry.moment), [])
                flags += [flag for flag in entry.flags if flag not in flags]
                flags.sort(key=lambda flag: flag != "bargain")
        screenings = [
            ReadScreening(wall_clock(day, moment).replace(tzinfo=self.zone), day, tuple(flags))
            for (day, moment), flags in found.items()
        ]
        return tuple(sorted(screenings, key=lambda one: (one.cinema_day, one.start)))

    def _is_real(self, day: date, entry: Entry) -> bool:
        local = wall_clock(day, entry.moment)
        if not exists(local, self.zone):
            self._warn("nonexistent_local_time", local.isoformat(timespec="minutes"))
            self._reject(entry.token.start, entry.token.end)
            return False
        if comes_twice(local, self.zone):
            self._warn("ambiguous_local_time", local.isoformat(timespec="minutes"))
        return True

    def _warn(self, code: str, about: str) -> None:
        if len(self.warnings) < 100:
            self.warnings.append(warning(code, about))

    def _reject(self, start: int, end: int) -> None:
        """Keep a clause as typed, without the `at` between its parts."""
        pieces, here = [], start
        for token in self.tokens:
            if token.kind == "at" and start < token.start < end:
                pieces.append(self.line[here : token.start])
                here = token.end
        pieces.append(self.line[here:end])
        text = " ".join("".join(pieces).split()).strip(" ,;|")
        if text:
            self.rejected.append((start, text[:1000]))
