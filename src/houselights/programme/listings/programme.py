"""The programme page: a span of days, seen by day, by film, as a week or as a month."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from houselights.house import dates
from houselights.programme.badges import legend
from houselights.programme.clock import Clock
from houselights.programme.listings.choices import Choice
from houselights.programme.listings.filters import FORMATS, Filters
from houselights.programme.listings.grid import Row, rows_of
from houselights.programme.listings.month import Week, weeks_of
from houselights.programme.listings.run_words import RunWords, words_of_runs
from houselights.programme.listings.seasons import with_seasons
from houselights.programme.listings.showings import Showing, by_day, showings_between
from houselights.programme.listings.spans import (
    DAY,
    FILM,
    MONTH,
    VIEWS,
    WEEK,
    Span,
    read_question,
    span_of,
)
from houselights.programme.planning.planned import ACCESS

QUESTIONS: dict[str, tuple[str, ...]] = {
    "view": VIEWS,
    "day": (),
    "access": ACCESS,
    "format": FORMATS,
    "language": (),
    "season": (),
    "time": ("matinee", "evening", "late"),
}
STEPS = {
    DAY: (gettext_lazy("Earlier"), gettext_lazy("Later")),
    FILM: (gettext_lazy("Earlier"), gettext_lazy("Later")),
    WEEK: (gettext_lazy("Previous week"), gettext_lazy("Next week")),
    MONTH: (gettext_lazy("Previous month"), gettext_lazy("Next month")),
}


@dataclass(frozen=True)
class Programme:
    """What a programme page shows, and where each link of it leads."""

    span: Span
    clock: Clock
    filters: Filters
    everything: list[Showing]

    @cached_property
    def showings(self) -> list[Showing]:
        """What is left after the filters."""
        return self.filters.passing(self.everything)

    @property
    def heading(self) -> str:
        """The span in words."""
        first, last, language = self.span.first, self.span.last, self.clock.language
        if self.span.view == MONTH:
            return dates.month(first, language)
        if self.span.view == DAY and len(self.days_listed) == 1:
            return self._day_in_words(self.span.day)
        return f"{dates.short_day(first, language)} – {dates.short_day(last, language)}"

    @property
    def today(self) -> date:
        return self.clock.today

    @property
    def views(self) -> list[Choice]:
        labels = {DAY: _("By day"), FILM: _("By film"), WEEK: _("Week"), MONTH: _("Month")}
        return [
            Choice(
                label,
                self.filters.asked.but(view="" if view == DAY else view),
                is_current=view == self.span.view,
            )
            for view, label in labels.items()
        ]

    @property
    def days(self) -> list[Choice]:
        """Where to go from here: to each day of a rail, and to the days before and after."""
        lit = {one.day for one in self.showings}
        days = self.span.days if self.span.view == DAY else []
        rail = [self._day_choice(day, is_dark=day not in lit) for day in days]
        before, after = STEPS[self.span.view]
        earlier = [self._step(before, self.span.earlier)] if self.span.earlier else []
        return [*earlier, *rail, self._step(after, self.span.later)]

    @cached_property
    def days_listed(self) -> list[date]:
        """The day asked for; with filters and no such day, all days that have something."""
        if self.filters.chosen and "day" not in self.filters.asked.values:
            return list(by_day(self.showings)) or [self.span.day]
        return [self.span.day]

    @cached_property
    def agenda(self) -> list[tuple[date, list[tuple[Showing, RunWords]]]]:
        """The days listed, each with its showings in order of time and what is said of them."""
        found = by_day(self.showings)
        listed = {day: found.get(day, []) for day in self.days_listed}
        runs = [one.screening.run for ones in listed.values() for one in ones]
        words = words_of_runs(runs, self.clock)
        return [
            (day, [(one, words.get(one.screening.run_id or 0, RunWords())) for one in ones])
            for day, ones in listed.items()
        ]

    @property
    def next_day(self) -> Choice | None:
        """The next day of the span with something to see, after the one asked for."""
        days = [one.day for one in self.showings if one.is_coming and one.day > self.span.day]
        return self._day_choice(min(days)) if days else None

    @cached_property
    def rows(self) -> list[Row]:
        """Films down, days across."""
        return rows_of(self.showings, self.span.days, self.clock)

    @cached_property
    def weeks(self) -> list[Week]:
        """The wall calendar."""
        return weeks_of(self.showings, self.span, self.clock, self._day_query)

    @property
    def legend(self) -> list[tuple[str, str]]:
        """What the badges on the page mean."""
        return legend(badge for one in self._printed for badge in one.stub.badges)

    @property
    def groups(self) -> list[tuple[str, list[Choice]]]:
        return self.filters.groups(self.everything)

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is announced from today on."""
        return not self.everything and self.span.first == self.clock.today

    @property
    def is_variant(self) -> bool:
        """Whether search engines find the same on the page without filters, or on none of today."""
        return bool(self.filters.chosen) or self.span.last < self.clock.today

    @property
    def _printed(self) -> Sequence[Showing]:
        if self.span.view == MONTH:
            return []
        if self.span.view != DAY:
            return self.showings
        return [one for one in self.showings if one.day in self.days_listed]

    def _day_choice(self, day: date, *, is_dark: bool = False) -> Choice:
        text = dates.short_day(day, self.clock.language)
        is_current = self.span.view == DAY and self.days_listed == [day]
        is_today = day == self.clock.today
        href = self._day_query(day)
        return Choice(text, href, is_current=is_current, is_dark=is_dark, is_today=is_today)

    def _step(self, label: object, day: date) -> Choice:
        is_today = day == self.clock.today
        href = self.filters.asked.but(day="" if is_today else day.isoformat())
        return Choice(str(label), href, is_step=True)

    def _day_query(self, day: date) -> str:
        return self.filters.asked.but(view="", day=day.isoformat())

    def _day_in_words(self, day: date) -> str:
        if day.year == self.clock.today.year:
            return dates.long_day(day, self.clock.language)
        return dates.full_day(day, self.clock.language)


def programme(request: HttpRequest) -> Programme:
    """The programme that the request asks for."""
    clock = Clock.of(request)
    asked = read_question({name: str(value) for name, value in request.GET.items()}, QUESTIONS)
    span = span_of(asked, today=clock.today, week_starts_on=clock.cinema.week_starts_on)
    found = with_seasons(showings_between(clock, span.first, span.last), clock)
    return Programme(span, clock, Filters(asked, clock.language), found)
