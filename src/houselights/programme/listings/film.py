"""A film's page: when it is shown, what is said of its run, and when it was here before."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any

from django.apps import apps
from django.db.models import OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.utils.translation import gettext as _

from houselights.house.models import Picture
from houselights.programme.badges import language_badge, language_words, legend, version_of
from houselights.programme.clock import Clock
from houselights.programme.identifiers import ADDRESSES
from houselights.programme.listings.run_words import RunWords, words_of
from houselights.programme.listings.seasons import seasons_of
from houselights.programme.listings.showings import (
    Showing,
    by_day,
    public_screenings,
    showings_of,
)
from houselights.programme.models.programme_part import ProgrammePart
from houselights.programme.models.run import Run
from houselights.programme.models.screen import Screen
from houselights.programme.models.screening import Screening
from houselights.programme.phrases import RunFacts, run_phrases
from houselights.programme.run_facts import facts_of_spans
from houselights.programme.stubs import Stub

DAYS_SHOWN = 7
ELSEWHERE = {"wikidata": "Wikidata", "imdb": "IMDb", "tmdb": "TMDB"}
Days = list[tuple[date, list[Stub]]]


@dataclass(frozen=True)
class FilmListing:
    """The showings of a film from its present run on, and the facts of all its runs."""

    film: Any
    clock: Clock
    showings: list[Showing]
    facts: dict[int, RunFacts]
    present: int | None
    """The number of the run that is spoken of: the one that plays or comes next, else the last."""
    stills: list[Picture]
    """More pictures of it."""
    is_in_a_season: bool

    @property
    def more_facts(self) -> list[str]:
        """What only its own page prints behind the facts: certificates, and languages."""
        certificates = [str(one) for one in self.certificates]
        return [*certificates, *_spoken(self.showings, self.clock.language)]

    @cached_property
    def certificates(self) -> list[Any]:
        return list(self.film.certificates.all())

    @property
    def credits(self) -> list[tuple[str, str]]:
        """Who made it, and where."""
        film = self.film
        return [
            (label, words)
            for label, words in (
                (_("Directed by"), film.directors),
                (_("With"), film.cast),
                (_("Countries"), film.countries),
            )
            if words
        ]

    @property
    def notes(self) -> list[str]:
        """What some would rather know before: of the house, and of who certifies films."""
        advice = [f"{one}: {one.advice}" for one in self.certificates if one.advice]
        return [words for words in (self.film.content_notes, *advice) if words]

    @property
    def elsewhere(self) -> list[tuple[str, str]]:
        """Where others tell of it: a name and an address each."""
        numbers = {name: getattr(self.film, name) for name in ELSEWHERE}
        return [
            (ELSEWHERE[name], ADDRESSES[name].format(number))
            for name, number in numbers.items()
            if number
        ]

    @property
    def seasons(self) -> list[Any]:
        """The seasons that one of its runs here belongs to."""
        if not self.is_in_a_season:
            return []
        return list(seasons_of(self.clock).filter(runs__in=list(self.facts)).distinct())

    @property
    def words(self) -> RunWords:
        """What is said of the present run."""
        facts = self.facts.get(self.present or 0)
        return words_of(facts, self.clock) if facts else RunWords()

    @cached_property
    def all_days(self) -> Days:
        """Every day of the present run, and all to come."""
        return _days(self.showings)

    @cached_property
    def next_days(self) -> Days:
        """The first days from today on with a showing."""
        coming = [one for one in self.showings if one.day >= self.clock.today]
        return _days(coming)[:DAYS_SHOWN]

    @property
    def has_more_days(self) -> bool:
        return len(self.all_days) > len(self.next_days)

    @property
    def legend(self) -> list[tuple[str, str]]:
        """What the badges of its next showings mean."""
        coming = [one for one in self.showings if one.is_to_be_shown]
        return legend(badge for one in coming for badge in one.stub.badges)

    @property
    def screens(self) -> list[Screen]:
        """Where it is shown from now on."""
        screens = [one.screening.screen for one in self.showings if one.is_coming]
        return list(dict.fromkeys(screens))

    @property
    def earlier_runs(self) -> list[str]:
        """When it was here before the present run, the last time first."""
        others = [facts for pk, facts in self.facts.items() if pk != self.present]
        over = [facts for facts in others if facts.last_day and facts.first_day]
        over.sort(key=lambda facts: facts.first_day or date.min, reverse=True)
        said = [self._played_here(facts) for facts in over]
        return [words for words in said if words]

    def _played_here(self, facts: RunFacts) -> str:
        clock = self.clock
        now = clock.local(clock.now)
        phrases = run_phrases(facts, today=clock.today, now=now, locale=clock.language)
        return phrases.get("played_here") or phrases.get("ended", "")


def film_listing(film: Any, request: HttpRequest) -> FilmListing:
    """What is to be said of a film and its showings, in queries of a fixed number."""
    clock = Clock.of(request)
    stills = _fetch_pictures(film)
    runs: list[Any] = list(
        Run.objects.at(clock.site).filter(film=film).exclude(status="draft").with_span(clock.now)
    )
    present = _present(facts_of_spans(runs, {}, clock.cinema, now=clock.now), clock.today)
    showings = _showings(film, runs, present, clock)
    facts = facts_of_spans(runs, _coming(showings, clock), clock.cinema, now=clock.now)
    is_in_a_season = any(run.is_in_a_season for run in runs)
    return FilmListing(film, clock, showings, facts, present, stills, is_in_a_season)


def _coming(showings: Iterable[Showing], clock: Clock) -> dict[int, list[datetime]]:
    """The starts that the facts of runs ask for, from what was loaded already."""
    found: dict[int, list[datetime]] = {}
    for one in showings:
        row = one.screening
        if row.kind == "public" and not row.is_cancelled and one.day >= clock.today:
            found.setdefault(row.run_id or 0, []).append(row.starts_at)
    return found


def _spoken(showings: Iterable[Showing], language: str) -> list[str]:
    """In which languages it is shown, in words, where that is not simply the house's own."""
    versions = [version_of(one.screening) for one in showings]
    marked = [one for one in versions if one and language_badge(one, language)]
    return list(dict.fromkeys(language_words(one, language) for one in marked))


def _fetch_pictures(film: Any) -> list[Picture]:
    """Put still and poster in their place, and answer the other stills: two queries for all."""
    named = Q(pk__in=[number for number in (film.still_id, film.poster_id) if number])
    others = apps.get_model("programme.FilmStill").objects.filter(film=film)
    wanted = Picture.objects.filter(named | Q(pk__in=others.values("picture")))
    placed = others.annotate(place=Coalesce("sort_order", 0))
    order = placed.filter(picture=OuterRef("pk")).values("place")[:1]
    found = wanted.annotate(place=Subquery(order)).prefetch_related("renditions")
    pictures = {picture.pk: picture for picture in found}
    film.still, film.poster = pictures.get(film.still_id), pictures.get(film.poster_id)
    more = [picture for picture in pictures.values() if picture.place is not None]
    return sorted(more, key=lambda picture: picture.place)


def _showings(film: Any, runs: Iterable[Run], present: int | None, clock: Clock) -> list[Showing]:
    """Those of the present run and all from today on, also where it is a part of a programme."""
    parts = ProgrammePart.objects.filter(film=film).values("screening")
    from_today = Q(starts_at__gte=clock.start_of(clock.today))
    mine = Q(pk__in=parts) & from_today
    found = list(public_screenings(clock).filter(mine | Q(run=present or 0)))
    _put_runs(found, film, runs)
    return showings_of(found, clock)


def _put_runs(screenings: Iterable[Screening], film: Any, runs: Iterable[Run]) -> None:
    """Give each its run: the film's own, else those of the films it is shown with, in one query."""
    known = {run.pk: run for run in runs}
    for run in known.values():
        run.film = film
    numbers = {one.run_id for one in screenings if one.run_id}
    if others := numbers - set(known):
        known |= Run.objects.select_related("film").in_bulk(others)
    for one in screenings:
        one.run = known[one.run_id or 0]


def _present(facts: dict[int, RunFacts], today: date) -> int | None:
    """The run that is not over and opens first; else the one that ended last."""
    going = {pk: one for pk, one in facts.items() if not _is_over(one, today)}
    if going:
        return min(going, key=lambda pk: going[pk].first_day or date.max)
    return max(facts, key=lambda pk: facts[pk].last_day or date.min, default=None)


def _is_over(facts: RunFacts, today: date) -> bool:
    if facts.cancelled:
        return True
    if facts.last_day:
        return facts.last_day < today
    return facts.screenings == 0


def _days(showings: Iterable[Showing]) -> Days:
    return [(day, [one.stub for one in ones]) for day, ones in by_day(showings).items()]
