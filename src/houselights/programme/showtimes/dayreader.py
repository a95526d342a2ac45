"""Reads days from tokens: weekdays, dates, ranges, `daily`, `weekend`."""

from dataclasses import dataclass, field
from datetime import date

from houselights.programme.showtimes.days import Calendar, Contradiction, Point, moved
from houselights.programme.showtimes.tokens import Token

RANGE_SIGNS = frozenset({"range", "dash"})
_JOINTS = RANGE_SIGNS | {"and", "comma"}
_DAY = ["weekday", "number"]


@dataclass
class Days:
    """The days read, whether they are a whole week, and the first token after them."""

    following: int
    days: list[date] = field(default_factory=list)
    is_whole_week: bool = False
    is_dated: bool = False
    conflict: Contradiction | None = None


class DayReader:
    """Reads one mention of days; dates stand in the order of the locale."""

    def __init__(self, calendar: Calendar, locale: str, language: str) -> None:
        self.calendar, self.language = calendar, language
        self.is_month_first = locale.replace("_", "-").casefold() in ("en-us", "en")

    def read(self, tokens: list[Token], at: int, *, is_between_times: bool) -> Days | None:
        """The mention of days that begins here; None where none does."""
        kind = tokens[at].kind
        if kind == "all":
            return Days(at + 1, self.calendar.week(), is_whole_week=True)
        if kind == "relative":
            return Days(at + 1, [moved(self.calendar.on, int(tokens[at].value))])
        if kind == "days":
            numbers = [int(n) for n in tokens[at].value]
            return Days(at + 1, [self.calendar.weekday(n) for n in numbers])
        first = self._point(tokens, at)
        if first is None and kind == "number" and not is_between_times:
            return self._numbers_before_month(tokens, at)
        if first is None:
            return None
        return self._mention(tokens, *first)

    def _mention(self, tokens: list[Token], point: Point, at: int) -> Days:
        last = None
        if at < len(tokens) and tokens[at].kind in RANGE_SIGNS:
            last = self._point(tokens, at + 1) or self._closing_number(tokens, at + 1, point)
        if last is not None and last[0].month is not None and not point.is_dated:
            following = tokens[last[1]].kind if last[1] < len(tokens) else ""
            if following in RANGE_SIGNS and last[0].weekday is not None:
                last = Point(last[0].weekday), at + 2
        if last is not None and point.is_dated and point.month is None and not last[0].is_dated:
            day = self._closing_number(tokens, last[1], point)
            last = (Point(last[0].weekday, day[0].day), day[1]) if day else last
        read = Days(last[1] if last else at, is_dated=point.is_dated)
        if last is None and point.month is not None:
            return self._listed(tokens, point, at)
        if last is not None and not point.is_dated and not last[0].is_dated:
            dated = self._dated_again(tokens, point, last)
            if dated is not None:
                return dated
        anchor = self.calendar.anchor
        try:
            if last is None:
                read.days = [self.calendar.place(point)]
            else:
                read.days = self.calendar.span(point, last[0])
                read.is_dated = read.is_dated or last[0].is_dated
                read.is_whole_week = len(read.days) == 7 and not read.is_dated
        except Contradiction as refusal:
            self.calendar.anchor = anchor
            read.conflict = refusal
        return read

    def _dated_again(
        self, tokens: list[Token], first: Point, last: tuple[Point, int]
    ) -> Days | None:
        """`Fri-Sun, Nov. 7-9`: the dates repeat the weekdays, and must agree with them (rule 3)."""
        at = last[1]
        while at < len(tokens) and tokens[at].kind in ("comma", "("):
            at += 1
        dated = self._date(tokens, at, None) if at < len(tokens) else None
        if dated is None or dated[0].month is None or at == last[1]:
            return None
        read = self._mention(tokens, *dated)
        if len(read.days) < 2:
            return None
        for point, day in ((first, read.days[0]), (last[0], read.days[-1])):
            if point.weekday != day.weekday():
                read.conflict = Contradiction("weekday_date_conflict", f"{day} is a {day:%A}")
        if read.following < len(tokens) and tokens[read.following].kind == ")":
            read.following += 1
        return read

    def _listed(self, tokens: list[Token], first: Point, at: int) -> Days:
        """`November 7, 8 & 9 at`: numbers after a date are dates where `at` or a colon follows."""
        points, here = [first], at
        while here + 1 < len(tokens) and tokens[here].kind in ("comma", "and"):
            here += tokens[here].kind == "comma" and tokens[here + 1].kind == "and"
            number = tokens[here + 1] if here + 1 < len(tokens) else tokens[here]
            if number.kind != "number" or not 1 <= number.parts[0] <= 31:
                break
            points.append(Point(None, number.parts[0], first.month, first.year))
            here += 2
        if here >= len(tokens) or tokens[here].kind not in ("at", "colon") or len(points) == 1:
            points, here = [first], at
        read = Days(here, is_dated=True)
        anchor = self.calendar.anchor
        try:
            read.days = [self.calendar.place(point) for point in points]
        except Contradiction as refusal:
            self.calendar.anchor = anchor
            read.conflict = refusal
        return read

    def _closing_number(
        self, tokens: list[Token], at: int, first: Point
    ) -> tuple[Point, int] | None:
        """The 13 of `Dec 7-13`."""
        token = tokens[at] if at < len(tokens) else None
        if token is None or token.kind != "number" or not first.is_dated:
            return None
        if not 1 <= token.parts[0] <= 31:
            return None
        return Point(day=token.parts[0]), at + 1

    def _point(self, tokens: list[Token], at: int) -> tuple[Point, int] | None:
        if at >= len(tokens):
            return None
        if tokens[at].kind != "weekday":
            return self._date(tokens, at, None)
        weekday, after = int(tokens[at].value), at + 1
        opened = after
        while opened < len(tokens) and tokens[opened].kind in ("comma", "(", "noise", "dot"):
            if tokens[opened].kind == "noise" and self.language == "en":
                break
            opened += 1
        dated = self._date(tokens, opened, weekday)
        if dated is None:
            return Point(weekday), after
        point, following = dated
        is_closing = following < len(tokens) and tokens[following].kind == ")"
        if any(token.kind == "(" for token in tokens[after:opened]) and is_closing:
            following += 1
        return point, following

    def _date(self, tokens: list[Token], at: int, weekday: int | None) -> tuple[Point, int] | None:
        if at >= len(tokens):
            return None
        token = tokens[at]
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if token.kind == "date":
            return self._signs(token, weekday), at + 1
        if token.kind == "month" and following and following.kind == "number":
            if not 1 <= following.parts[0] <= 31:
                return None
            return self._with_year(tokens, at + 2, weekday, following.parts[0], token)
        if token.kind != "number" or not 1 <= token.parts[0] <= 31:
            return None
        month = at + 1
        if following and following.kind == "noise" and month + 1 < len(tokens):
            month += 1
        if month < len(tokens) and tokens[month].kind == "month":
            return self._with_year(tokens, month + 1, weekday, token.parts[0], tokens[month])
        if weekday is not None and self._is_day_of_month(tokens, at):
            return Point(weekday, token.parts[0]), at + 1
        return None

    def _is_day_of_month(self, tokens: list[Token], at: int) -> bool:
        token = tokens[at]
        if self.language != "en" or token.value == "ordinal" or token.parts[0] > 12:
            return True
        kinds = [one.kind for one in tokens[at + 1 : at + 40]]
        if kinds[:1] == ["at"] or (kinds[:1] and kinds[0] in RANGE_SIGNS and kinds[1:3] == _DAY):
            return True
        here = 0
        while (
            kinds[here : here + 1] and kinds[here] in _JOINTS and kinds[here + 1 : here + 3] == _DAY
        ):
            here += 3
        return here > 0 and kinds[here : here + 1] == ["month"]

    def _with_year(
        self, tokens: list[Token], at: int, weekday: int | None, day: int, month: Token
    ) -> tuple[Point, int]:
        year = at + 1 if at < len(tokens) and tokens[at].kind == "comma" else at
        number = tokens[year].parts[0] if year < len(tokens) and tokens[year].parts else 0
        if year < len(tokens) and tokens[year].kind == "number" and 1900 <= number <= 2199:
            return Point(weekday, day, int(month.value), number), year + 1
        return Point(weekday, day, int(month.value)), at

    def _signs(self, token: Token, weekday: int | None) -> Point:
        """A date in figures, in the order of the locale (ISO dates in their own)."""
        numbers = token.parts
        if token.value == "iso":
            return Point(weekday, numbers[2], numbers[1], numbers[0])
        is_month_first = self.is_month_first and token.value != "dotted"
        month, day = numbers[:2] if is_month_first else (numbers[1], numbers[0])
        return Point(weekday, day, month, numbers[2] if len(numbers) > 2 else None)

    def _numbers_before_month(self, tokens: list[Token], at: int) -> Days | None:
        """`6.-9.11.`, `6 to 9 November`, `6, 7 et 8 novembre`."""
        days, signs, here = [tokens[at].parts[0]], [], at + 1
        while here + 1 < len(tokens) and tokens[here].kind in (
            RANGE_SIGNS | {"and", "comma", "plus"}
        ):
            signs.append(tokens[here].kind)
            dated = self._date(tokens, here + 1, None)
            if dated is not None and dated[0].month is not None:
                return self._shared_month(days, signs, dated)
            if tokens[here + 1].kind != "number":
                return None
            days.append(tokens[here + 1].parts[0])
            here += 2
        return None

    def _shared_month(self, days: list[int], signs: list[str], dated: tuple[Point, int]) -> Days:
        last, following = dated
        read = Days(following, is_dated=True)
        try:
            if signs[-1] in RANGE_SIGNS and len(days) == 1:
                read.days = self.calendar.span(Point(day=days[0]), last)
            else:
                points = [Point(None, day, last.month, last.year) for day in days]
                read.days = [self.calendar.place(point) for point in (*points, last)]
        except Contradiction as refusal:
            read.conflict = refusal
        return read
