"""What the desk says: problems and changes in sentences, for the person who must act."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from houselights.house import dates
from houselights.programme.desk.week import Week
from houselights.programme.planning.changes import Change, LastDay
from houselights.programme.planning.planned import Planned
from houselights.programme.planning.problems import House, Problem

FAR_AWAY_DAYS = 180


@dataclass(frozen=True)
class Words:
    """The words for a week: `house` knows the titles, `screens` the names of the screens."""

    house: House
    screens: dict[int, str]

    @classmethod
    def of(cls, week: Week, house: House | None = None) -> "Words":
        return cls(house or week.house, {screen.pk: screen.name for screen in week.screens})

    def title(self, one: Planned) -> str:
        """The film's title, else the guest's or the words of the first part."""
        film = self.house.films.get(one.film or 0)
        spoken = next((part.text for part in one.parts if part.text), "")
        return film.title if film else one.guest or spoken or _("Private hire")

    def day(self, day: date) -> str:
        """A day, with its year where nobody would think of it."""
        words = dates.short_day(day, get_language() or "en")
        is_far = abs((day - timezone.localdate()).days) > FAR_AWAY_DAYS
        return f"{words} ({day.year})" if is_far else words

    def time(self, one: Planned) -> str:
        return dates.clock_time(one.starts, get_language() or "en")

    def moment(self, one: Planned) -> str:
        """Its cinema day and its time: Sat 12/8 9:30."""
        return f"{self.day(self.house.day_of(one))} {self.time(one)}"

    def name(self, one: Planned) -> str:
        """What and when, as a person would point to it: Nosferatu, Sat 12/8 9:30."""
        return f"{self.title(one)}, {self.moment(one)}"

    def problem(self, problem: Problem) -> str:
        """What is wrong, and what to do."""
        one, other = problem.screening, problem.other
        said = {"screening": self.name(one), "screen": self.screens.get(one.screen, "")}
        said |= {"other": self.name(other) if other else "", "minutes": str(problem.minutes)}
        return PROBLEMS[problem.code]() % said

    def changes(self, changes: Sequence[Change]) -> list[str]:
        """A sentence for each change; what films gain is gathered, a film a sentence."""
        gains = [change for change in changes if change.kind == "added"]
        others = [change for change in changes if change.kind != "added"]
        by_title = sorted(gains, key=lambda change: self.title(change.after))
        return [
            *(
                self.gain([change.after for change in gained])
                for _title, gained in groupby(by_title, key=lambda one: self.title(one.after))
            ),
            *(self.change(change) for change in others),
        ]

    def gain(self, gained: Sequence[Planned]) -> str:
        """Nosferatu gains Sat 12/8 2:00 5:00, Sun 12/9 2:00."""
        days = [
            f"{self.day(day)} {' '.join(self.time(one) for one in shown)}"
            for day, shown in groupby(
                sorted(gained, key=lambda one: one.starts), key=self.house.day_of
            )
        ]
        return _("%(film)s gains %(times)s") % {
            "film": self.title(gained[0]),
            "times": ", ".join(days),
        }

    def change(self, change: Change) -> str:
        """One change of one screening."""
        before = change.before or change.after
        said = {
            "film": self.title(change.after),
            "before": self.title(before),
            "was": self.moment(before),
            "now": self.moment(change.after),
            "screen": self.screens.get(change.after.screen, ""),
        }
        sentence = CHANGES[change.kind]() % said
        note = change.after.public_note
        if not note or note == before.public_note:
            return sentence
        return _("%(change)s (“%(note)s”)") % {"change": sentence, "note": note}

    def last_day(self, moved: LastDay) -> str:
        """Metropolis ends Wed 12/12 instead of Thu 12/13."""
        film = self.house.films[moved.film].title
        if moved.before is None and moved.after:
            return _("%(film)s plays through %(day)s") % {
                "film": film,
                "day": self.day(moved.after),
            }
        if moved.after is None:
            return _("%(film)s is not shown any more") % {"film": film}
        return _("%(film)s ends %(now)s instead of %(was)s") % {
            "film": film,
            "now": self.day(moved.after),
            "was": self.day(moved.before or moved.after),
        }

    def problems(self, problems: Iterable[Problem]) -> list[tuple[Problem, str]]:
        return [(problem, self.problem(problem)) for problem in problems]


PROBLEMS = {
    "overlap": lambda: _(
        "%(screening)s on %(screen)s begins while %(other)s is still on: move one of them."
    ),
    "no_such_time": lambda: _(
        "%(screening)s: the clock skips this time that night. Choose another one."
    ),
    "no_film": lambda: _("%(screening)s: say which film is shown."),
    "closed": lambda: _("%(screening)s: %(screen)s is closed on that day."),
    "hidden": lambda: _(
        "%(screening)s was published and cannot become private: cancel it, and add a private one."
    ),
    "tight_turnaround": lambda: _(
        "%(screening)s on %(screen)s begins %(minutes)s minutes after the end of %(other)s."
    ),
    "unknown_length": lambda: _(
        "%(screening)s: the running time is not known, so nobody can say when it ends."
    ),
    "time_comes_twice": lambda: _(
        "%(screening)s: the clock shows this time twice that night; the first is meant."
    ),
    "before_opening": lambda: _("%(screening)s is before the day on which the run opens."),
    "after_closing": lambda: _(
        "%(screening)s is after the last day that was announced: the run is held over."
    ),
    "unknown_ticket_host": lambda: _(
        "%(screening)s: the ticket link leads to none of your ticket shops."
    ),
    "film_not_public": lambda: _(
        "%(screening)s: the film’s page is not published, so nobody would see this screening."
    ),
    "already_begun": lambda: _("%(screening)s has begun already."),
}
CHANGES = {
    "cancelled": lambda: _("%(film)s, %(was)s, is cancelled"),
    "reinstated": lambda: _("%(film)s, %(now)s, takes place after all"),
    "moved": lambda: _("%(film)s moves from %(was)s to %(now)s"),
    "moved_screen": lambda: _("%(film)s, %(now)s, moves to %(screen)s"),
    "replaced": lambda: _("%(film)s replaces %(before)s, %(now)s"),
    "details": lambda: _("%(film)s, %(now)s: what is printed changes"),
}
