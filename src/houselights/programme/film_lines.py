"""What is said of a film now, wherever its name may stand: until when it plays, when it returns."""

from collections.abc import Collection, Iterable
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

    It is said by the cinema under whose home page the film's page stands: a text is read there,
    and another cinema may show the film on other days. `place` is one of those of the phrases:
    `stored` for what is mailed or syndicated.
    """
    lines: dict[int, str] = {}
    runs = Run.objects.public().filter(film__in=films).select_related("film")
    for site, mine in _at_home(runs).items():
        clock = Clock(CinemaSettings.for_site(site), site, timezone.now(), get_language() or "en")
        facts = facts_of_runs(mine, clock.cinema, now=clock.now)
        for film in {run.film_id for run in mine}:
            known = [facts[run.pk] for run in mine if run.film_id == film and run.pk in facts]
            if known:
                lines[film] = _said(current(known, clock.today), clock, place)
    return lines


def _at_home(runs: Iterable[Run]) -> dict[Site, list[Run]]:
    """Those of these runs that are in the cinema of their film's page, by cinema."""
    sites = list(Site.objects.select_related("root_page").order_by("-is_default_site", "pk"))
    # The cinema nearest above a film is its own, also where one stands below another.
    sites.sort(key=lambda site: len(site.root_page.path), reverse=True)
    found: dict[Site, list[Run]] = {}
    for run in runs:
        above = (site for site in sites if run.film.path.startswith(site.root_page.path))
        home = next(above, None)
        if home and home.pk == run.site_id:
            found.setdefault(home, []).append(run)
    return found


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
