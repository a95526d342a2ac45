"""The items of a clause: days already placed, times already marked, and the words between them."""

from dataclasses import dataclass, field
from datetime import date

from houselights.programme.showtimes.dayreader import DayReader
from houselights.programme.showtimes.days import Calendar, Contradiction
from houselights.programme.showtimes.marks import Legend
from houselights.programme.showtimes.tokens import Token

SEPARATORS = frozenset({"comma", "and", "plus", "dash", "slash", "star", "dot", "range"})
CONTROLS = frozenset({"no", "except", "closed", "add"})


@dataclass
class Item:
    """One thing a clause says, from `start` to `end` of the line."""

    kind: str
    start: int
    end: int
    value: str = ""
    token: Token | None = None
    days: list[date] = field(default_factory=list)
    is_whole_week: bool = False
    is_dated: bool = False
    conflict: Contradiction | None = None
    is_after_break: bool = False
    parenthesis: int = 0


class Itemizer:
    """Turns the tokens of one segment into items."""

    def __init__(self, calendar: Calendar, *, locale: str, language: str, legend: Legend) -> None:
        self.days = DayReader(calendar, locale, language)
        self.language, self.legend = language, legend

    def items(self, tokens: list[Token]) -> list[Item]:
        """The items in order; parentheses and stars have become marks on the times."""
        found: list[Item] = []
        at, broken, parenthesis, opened = 0, True, 0, 0
        while at < len(tokens):
            token = tokens[at]
            item, at = self._next(tokens, at, found)
            if item is not None:
                item.is_after_break, item.parenthesis = broken, parenthesis
                found.append(item)
                broken = False
            elif token.kind == "(":
                opened += 1
                parenthesis, broken = opened, False
            elif token.kind == ")":
                parenthesis = 0
            elif token.kind in SEPARATORS or token.kind == "colon":
                broken = True
        _mark_bargains(found, tokens)
        return found

    def _next(self, tokens: list[Token], at: int, found: list[Item]) -> tuple[Item | None, int]:
        token = tokens[at]
        read = self.days.read(tokens, at, is_between_times=_is_time_list(found, token))
        if read is not None:
            end = tokens[read.following - 1].end
            item = Item("days", token.start, end, days=read.days, conflict=read.conflict)
            item.is_whole_week, item.is_dated = read.is_whole_week, read.is_dated
            return item, read.following
        if token.kind == "time" or (token.kind == "number" and self._is_hour(tokens, at, found)):
            self._star(tokens, at)
            return Item("time", token.start, token.end, token=token), at + 1
        if token.kind == "plus" and found and found[-1].kind == "time":
            return Item("add", token.start, token.end), at + 1
        kinds = CONTROLS | {"flag", "opens", "from", "until", "late", "morning", "show", "other"}
        if token.kind in kinds or token.kind == "unknown":
            return Item(token.kind, token.start, token.end, token.value, token), at + 1
        if token.kind == "range":
            return Item("until", token.start, token.end), at + 1
        return None, at + 1

    def _is_hour(self, tokens: list[Token], at: int, found: list[Item]) -> bool:
        """Whether a bare number is an hour: in English only, and only among days and times."""
        token = tokens[at]
        if self.language != "en" or token.value != "number" or not 1 <= token.parts[0] <= 12:
            return False
        following = tokens[at + 1].kind if at + 1 < len(tokens) else ""
        if following in ("unknown", "month"):
            return False
        if at and tokens[at - 1].kind in ("unknown", "number") and found[-1:]:
            return False
        token.parts = (token.parts[0], 0)
        return True

    def _star(self, tokens: list[Token], at: int) -> None:
        """A star beside a time is what its legend says; without one, a bargain (rule 6)."""
        before = at and tokens[at - 1].kind == "star"
        after = at + 1 < len(tokens) and tokens[at + 1].kind == "star"
        touches = after and tokens[at + 1].start == tokens[at].end
        is_next = at + 2 < len(tokens) and tokens[at + 2].start == tokens[at + 1].end
        if before or (touches and not (is_next and tokens[at + 2].kind == "time")):
            flag = self.legend.meaning
            if flag and flag not in tokens[at].flags:
                tokens[at].flags.append(flag)


def _is_time_list(found: list[Item], token: Token) -> bool:
    return bool(found) and found[-1].kind == "time" and token.kind == "number"


def _mark_bargains(items: list[Item], tokens: list[Token]) -> None:
    """Times alone in their parentheses are bargain matinees (rule 6)."""
    inside: list[Token] = []
    is_open = False
    for token in tokens:
        if token.kind == "(":
            inside, is_open = [], True
        elif token.kind == ")" and is_open:
            is_open = False
            starts = {item.start for item in items if item.kind == "time"}
            if inside and all(t.start in starts or t.kind in SEPARATORS for t in inside):
                for one in inside:
                    if one.start in starts and "bargain" not in one.flags:
                        one.flags.append("bargain")
        elif is_open:
            inside.append(token)
