"""What is said of a film now, wherever its name may stand: until when it plays, when it returns."""

from collections.abc import Collection
from datetime import date

from django.utils import timezone
from django.utils.translation import get_language
from wagtail.models import Site

from houselights.house.models import CinemaSettings
from houselights.programme.clock import Clock
from houselights.programme.models.run import Run
from houselights.programme.phrases import RunFacts, closing_phrase
from houselights.programme.run_facts import facts_of_runs


def film_lines(films: Collection[int], *, place: str = "sentence") -> dict[int, str]:
    """The line of each of these films, by number; films without a run that is public have none.

    `place` is one of those of the phrases: `stored` for what is mailed or syndicated.
    """
    lines: dict[int, str] = {}
    runs = Run.objects.public().filter(film__in=films)
    for site in Site.objects.filter(runs__in=runs).distinct():
        clock = Clock(CinemaSettings.for_site(site), site, timezone.now(), get_language() or "en")
        mine = list(runs.at(site))
        facts = facts_of_runs(mine, clock.cinema, now=clock.now)
        for film in {run.film_id for run in mine}:
            known = [facts[run.pk] for run in mine if run.film_id == film and run.pk in facts]
            if known:
                lines[film] = _said(current(known, clock.today), clock, place)
    return lines


def current(runs: Collection[RunFacts], today: date) -> RunFacts:
    """Of a film's runs, the one that is on; else the next; else the last."""
    to_come = [run for run in runs if run.last_day is None or run.last_day >= today]
    if to_come:
        return min(to_come, key=lambda run: run.first_day or date.max)
    return max(runs, key=lambda run: run.last_day or date.min)


def _said(facts: RunFacts, clock: Clock, place: str) -> str:
    return (
        closing_phrase(
            facts,
            place=place,
            today=clock.today,
            now=clock.local(clock.now),
            locale=clock.language,
        )
        or ""
    )
