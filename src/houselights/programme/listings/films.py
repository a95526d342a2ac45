"""All films: what plays, what comes, and the archive by year and by letter."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any

from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import Substr, Upper
from django.http import HttpRequest
from django.utils.translation import gettext as _

from houselights.programme.clock import Clock
from houselights.programme.listings.choices import Asked, Choice
from houselights.programme.listings.run_words import words_of
from houselights.programme.models.run import Run
from houselights.programme.models.screening import Screening
from houselights.programme.run_facts import facts_of_runs

FILMS_A_PAGE = 24
ALL = "all"
DIGITS = "0"  # stands for all titles that begin with no letter
LETTERS = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
Named = list[tuple[Any, str]]


@dataclass(frozen=True)
class Films:
    """Films with a phrase each, and the archive as far as it was asked for."""

    films: Any
    clock: Clock
    year: int | None
    letter: str
    page: str

    @cached_property
    def going(self) -> tuple[Named, Named]:
        """What plays and what comes, in this order; each by its first day, then by title."""
        runs = list(_going_runs(self.clock))
        facts = facts_of_runs(runs, self.clock.cinema, now=self.clock.now) if runs else {}
        known = [(run.film, facts[run.pk]) for run in runs if run.pk in facts]
        known = [one for one in known if not one[1].cancelled]
        known.sort(key=lambda one: (one[1].first_day or date.max, one[0].sort_key))
        named = [(film, one, words_of(one, self.clock).sentence) for film, one in known]
        playing = {film: words for film, one, words in named if self._has_opened(one.first_day)}
        coming = {film: words for film, _one, words in named if film not in playing}
        return list(playing.items()), list(coming.items())

    @property
    def is_archive(self) -> bool:
        """Whether a part of the archive was asked for."""
        return bool(self.year or self.letter)

    @property
    def heading(self) -> str:
        """Which part of the archive it is."""
        if self.year:
            return _("Last shown here in %(year)s") % {"year": self.year}
        return _("All films") if self.letter in {ALL, ""} else self.letter.replace(DIGITS, "0–9")

    @cached_property
    def found(self) -> Any:
        """The films of the archive that were asked for, a page of them."""
        films = self.films.select_related("poster").prefetch_related("poster__renditions")
        ordered = self._narrowed(films).order_by("sort_key", "pk")
        return Paginator(ordered, FILMS_A_PAGE).get_page(self.page)

    @property
    def found_named(self) -> Named:
        """The same as the wall of posters shows them; of the archive nothing more is said."""
        return [(film, "") for film in self.found]

    @property
    def page_address(self) -> str:
        """The query for a page of the same, to which its number is added."""
        asked = Asked({"year": str(self.year or ""), "letter": self.letter})
        query = asked.but()
        return f"{query}&page=" if query != "?" else "?page="

    @property
    def years(self) -> list[Choice]:
        """The years in which something was shown, the last one first."""
        shown = Screening.objects.showing().filter(kind="public", run__site=self.clock.site)
        first = shown.order_by("starts_at").values_list("starts_at", flat=True).first()
        if not first or first > self.clock.now:
            return []
        years = range(self.clock.today.year, self.clock.day(first).year - 1, -1)
        return [Choice(str(year), f"?year={year}", is_current=year == self.year) for year in years]

    @property
    def letters(self) -> list[Choice]:
        """The first letters of titles, those that no film has dimmed, and all films."""
        initials = self.films.annotate(initial=Upper(Substr("sort_key", 1, 1)))
        found = set(initials.values_list("initial", flat=True).distinct().order_by())
        dark = {letter: letter not in found for letter in LETTERS}
        dark[DIGITS] = not found - set(LETTERS)
        labels = {**{letter: letter for letter in LETTERS}, DIGITS: "0–9"}
        every = Choice(_("All films"), f"?letter={ALL}", is_current=self.letter == ALL)
        return [
            Choice(label, f"?letter={letter}", None, self.letter == letter, dark[letter])
            for letter, label in labels.items()
        ] + [every]

    def _narrowed(self, films: Any) -> Any:
        if self.year:
            return films.filter(_last_shown_in(self.year, self.clock))
        if self.letter in LETTERS:
            return films.filter(sort_key__istartswith=self.letter)
        if self.letter == DIGITS:
            return films.exclude(sort_key__regex=r"^[a-z]")
        return films

    def _has_opened(self, first_day: date | None) -> bool:
        return first_day is not None and first_day <= self.clock.today


def films(all_films: Any, request: HttpRequest) -> Films:
    """The page of all these films, as it is asked for."""
    query = request.GET
    year, letter = query.get("year", ""), query.get("letter", "")
    known = letter if letter in {ALL, DIGITS, *LETTERS} else ""
    asked_year = int(year) if year.isascii() and year.isdigit() and len(year) == 4 else None
    return Films(all_films, Clock.of(request), asked_year, known, query.get("page", ""))


def _going_runs(clock: Clock) -> Any:
    """The public runs that have something to come, or are announced without screenings yet."""
    counted = Screening.objects.showing().filter(kind="public")
    coming = counted.filter(starts_at__gte=clock.now).values("run")
    is_announced = (Q(opens=None) | Q(opens__gte=clock.today)) & Q(status="announced")
    is_empty = ~Exists(Screening.objects.filter(run=OuterRef("pk")))
    runs = Run.objects.at(clock.site).public().filter(Q(pk__in=coming) | (is_announced & is_empty))
    pictured = runs.select_related("film__poster").prefetch_related("film__poster__renditions")
    return pictured.exclude(status="cancelled")


def _last_shown_in(year: int, clock: Clock) -> Q:
    """Shown in that year, and not since."""
    start, end = (_new_year(one, clock) for one in (year, year + 1))
    shown = Screening.objects.showing().filter(
        run__film=OuterRef("pk"), run__site=clock.site, kind="public", starts_at__lt=clock.now
    )
    return Q(Exists(shown.filter(starts_at__gte=start, starts_at__lt=end))) & ~Q(
        Exists(shown.filter(starts_at__gte=end))
    )


def _new_year(year: int, clock: Clock) -> datetime:
    return clock.start_of(date(min(max(year, 1895), 2200), 1, 1))
