"""Facts into words: a language's templates, filled with days, times and numbers as printed."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from babel.dates import format_date

from houselights.house.dates import clock_time
from houselights.programme.phrases.wording.parts import Wording

YEAR_FROM_MONTHS = 6
BARE_WEEKDAY = 6


@dataclass(frozen=True)
class PrintedDay:
    """A day that prints itself in a template: `{day:dated}` by the pattern of that name.

    The year is added to a pattern that has a `… far` beside it when the day is six months or more
    ahead of `today` (P32).
    """

    day: date
    today: date
    wording: Wording

    def __format__(self, name: str) -> str:
        days = self.wording.days
        pattern = days.get(f"{name} far") if self._is_far else None
        pattern = pattern or days[name]
        if self.day.day == 1 and self.wording.first_of_month:
            pattern = pattern.replace("d", f"'{self.wording.first_of_month}'", 1)
        return str(format_date(self.day, pattern, locale=self.wording.language))

    @property
    def _is_far(self) -> bool:
        day, today = self.day, self.today
        months = (day.year - today.year) * 12 + day.month - today.month
        return months - (day.day < today.day) >= YEAR_FROM_MONTHS


@dataclass(frozen=True)
class Printer:
    """What is said in one language on one day."""

    wording: Wording
    today: date

    def say(self, key: str, **given: Any) -> str:
        """The text of a key. Dates become printed days; other values stand as they are."""
        return self._fill(self.wording.texts[key], given)

    def say_when(self, key: str, day: date, *, evening: bool = False, **given: Any) -> str:
        """The text of a key with its day: today or tonight, tomorrow, a bare weekday, or dated."""
        left = (day - self.today).days
        if left == 0:
            return self._say_variant(key, "tonight" if evening else "today", day, given)
        variant = "tomorrow" if left == 1 else "weekday" if left <= BARE_WEEKDAY else "dated"
        return self._say_variant(key, variant, day, given)

    def say_dated(self, key: str, day: date, **given: Any) -> str:
        """The text of a key with its day in full, however near."""
        return self._say_variant(key, "dated", day, given)

    def say_numbered(self, key: str, number: int) -> str:
        """The text of a key for a number: the one written for it, or the one for any."""
        texts, counts = self.wording.texts, dict(enumerate(self.wording.counts, start=2))
        template = texts.get(f"{key} {number}", texts[key])
        return template.format(number=number, count=counts.get(number, number))

    def say_range(self, first: date, last: date) -> str:
        """Fri 7 - Thu 13 Dec: the month once if both share it, where a language does so."""
        same = (first.year, first.month) == (last.year, last.month)
        return self.say("range" if same else "range across", first=first, last=last)

    def say_with_range(self, key: str, first: date, last: date) -> str:
        """The text of a key that holds a range."""
        return self.say(key, range=self.say_range(first, last))

    def span(self, first: date, last: date, *, spoken: bool = False) -> str:
        """First to last day of the archive, with the year: December 7-13, 2012."""
        if first == last:
            shared = "day"
        elif first.year != last.year:
            shared = "nothing"
        else:
            shared = "month" if first.month == last.month else "year"
        texts = self.wording.texts
        key = f"span {shared}"
        return self.say(
            f"{key} spoken" if spoken and f"{key} spoken" in texts else key, first=first, last=last
        )

    def listed(self, parts: list[str]) -> str:
        """A, B and C."""
        if len(parts) == 1:
            return parts[0]
        return ", ".join(parts[:-1]) + self.wording.texts["and"] + parts[-1]

    def time(self, moment: datetime) -> str:
        """A show's time as the house prints it, in German with a dot (P38)."""
        return clock_time(moment, self.wording.language).replace(":", self.wording.time_separator)

    def _say_variant(self, key: str, variant: str, day: date, given: dict[str, Any]) -> str:
        """A language may word one variant of a key by itself; what is said today serves tonight."""
        texts = self.wording.texts
        template = texts.get(f"{key} {variant}")
        if template is None and variant == "tonight":
            template = texts.get(f"{key} today")
        when = self._fill(texts[f"when {variant}"], {"day": day})
        return self._fill(template or texts[key], {**given, "day": day, "when": when})

    def _fill(self, template: str, given: dict[str, Any]) -> str:
        days = {
            name: PrintedDay(value, self.today, self.wording)
            for name, value in given.items()
            if isinstance(value, date)
        }
        return template.format(**{**given, **days})
