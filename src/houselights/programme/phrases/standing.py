"""Where a run stands on one day, and at one moment of it."""

from dataclasses import dataclass
from datetime import date, datetime

from houselights.programme.calendar import week_start
from houselights.programme.phrases.facts import RunFacts

EVENING = 17
WEEK = 7
# Days to a last day that is still printed; beyond, a run has no closing date (P11).
CLOSING_SHOWN = 13


@dataclass(frozen=True)
class Standing:
    """The facts of a run, seen from cinema day `today` at `now`.

    Without `now` nothing of today has begun.
    """

    facts: RunFacts
    today: date
    now: datetime | None
    week_starts_on: int

    @property
    def is_cancelled(self) -> bool:
        """All screenings were cancelled before the first one (P42)."""
        facts = self.facts
        if facts.cancelled:
            return True
        if facts.screenings != 0 or not facts.first_day:
            return False
        is_first_day = self.today == facts.first_day and not facts.last_day
        return self.today < facts.first_day or is_first_day

    @property
    def has_begun(self) -> bool:
        """The first screening has started, as far as is known; if not, from the second day on."""
        first = self.facts.first_day
        if not first or self.today < first:
            return False
        return self.today > first or self._is_past(self.facts.first_screening)

    @property
    def is_playing(self) -> bool:
        """From the beginning of the first day to the start of the last screening."""
        first = self.facts.first_day
        return first is not None and first <= self.today and not self.is_over

    @property
    def is_over(self) -> bool:
        """The last screening has started and no later one is public (P09)."""
        facts = self.facts
        if not facts.first_day or self.today < facts.first_day:
            return False
        if facts.last_day is None:
            return facts.screenings == 0
        if self.today != facts.last_day:
            return self.today > facts.last_day or facts.screenings == 0
        return facts.screenings == 0 or self._is_past(facts.last_screening or self.only_screening)

    @property
    def opens_in(self) -> int | None:
        """Days to the first one, 0 is today. None without one, and once the run has begun."""
        first = self.facts.first_day
        if not first or self.has_begun or self.is_over:
            return None
        return (first - self.today).days

    @property
    def closes_in(self) -> int | None:
        """Days to the last one, 0 is today. None unless the run plays and has a last day."""
        last = self.facts.last_day
        return (last - self.today).days if last and self.is_playing else None

    @property
    def is_one_day(self) -> bool:
        """First and last day are the same."""
        return self.facts.first_day is not None and self.facts.first_day == self.facts.last_day

    @property
    def only_screening(self) -> datetime | None:
        """The start of the run's one screening. None if it has more, or its time is unknown."""
        first, last = self.facts.first_screening, self.facts.last_screening
        return (first or last) if self.has_one_screening else None

    @property
    def has_one_screening(self) -> bool:
        """One day, one screening; the one that is named is taken for the only one (P18)."""
        first, last = self.facts.first_screening, self.facts.last_screening
        if not self.is_one_day:
            return False
        if first and last:
            return first == last
        if self.facts.screenings is None:
            return bool(first or last)
        return self.facts.screenings == 1

    def week_of(self, day: date) -> date:
        """The first day of the cinema week that holds `day`."""
        return week_start(day, self.week_starts_on)

    def _is_past(self, moment: datetime | None) -> bool:
        return moment is not None and self.now is not None and self.now >= moment


def is_evening(moment: datetime, day: date) -> bool:
    """A screening of cinema day `day` begins at 5 pm or later (P16), past midnight included."""
    return moment.hour >= EVENING or moment.date() > day
