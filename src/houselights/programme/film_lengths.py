"""A film's running time, and the screenings that are planned with it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from houselights.programme.models.film_version import FilmVersion
from houselights.programme.models.programme_part import ProgrammePart
from houselights.programme.models.screening import Screening
from houselights.programme.pages import FilmPage
from houselights.programme.planning.occupation import FilmFacts
from houselights.programme.planning.planned import Planned
from houselights.programme.planning.problems import House, Problem, blocks
from houselights.programme.rows import films_in, house_of, plan_of

A_DAY = timedelta(days=1)


def overlaps_with(film: FilmPage) -> list[Problem]:
    """The overlaps, of screenings to come, that the film's running time as it stands would make."""
    return [problem for house, plan in _plans(film) for problem in blocks(plan.values(), house)]


def is_shown(version: FilmVersion) -> bool:
    """Whether a screening shows, or showed, this version."""
    return bool(version.pk) and ProgrammePart.objects.filter(version=version.pk).exists()


def keep_up(film: FilmPage) -> int:
    """Bring the screenings to come up to the film's running time; answer how many changed."""
    changed = []
    for house, plan in _plans(film):
        rows = {str(row.uid): row for row in Screening.objects.filter(uid__in=plan)}
        for uid, planned in plan.items():
            taken, row = house.occupation(planned), rows[uid]
            if (row.occupied_until, row.is_length_known) != (taken.ends_at, taken.is_known):
                row.occupied_until, row.is_length_known = taken.ends_at, taken.is_known
                row.sequence += 1
                row.changed_at = timezone.now()
                changed.append(row)
    fields = ["occupied_until", "is_length_known", "sequence", "changed_at"]
    return Screening.objects.bulk_update(changed, fields)


def overlap_words(problems: Iterable[Problem], film: FilmPage) -> str:
    """What is in the way of a running time, for the person who typed it."""
    first = next(iter(problems)).screening
    return _(
        "With this running time, screenings would overlap, the first of them at %(time)s on"
        " %(day)s. Move it at the week desk first, then change “%(film)s”."
    ) % {"time": f"{first.starts:%H:%M}", "day": f"{first.starts:%Y-%m-%d}", "film": film.title}


def _plans(film: FilmPage) -> Iterable[tuple[House, Mapping[str, Planned]]]:
    """The screenings to come on each screen that shows the film, a plan for each cinema."""
    coming: Any = Screening.objects.showing().filter(starts_at__gte=timezone.now() - A_DAY)
    showing = coming.filter(parts__film=film).select_related("screen__site")
    for site in {row.screen.site for row in showing}:
        screens = {row.screen_id for row in showing}
        plan = plan_of(coming.at(site).filter(screen__in=screens).with_parts())
        house = house_of(site, films_in(plan.values()))
        yield replace(house, films={**house.films, film.pk: _facts(film)}), plan


def _facts(film: FilmPage) -> FilmFacts:
    """The film's lengths as the page has them now, saved or not."""
    versions = {version.pk: version.runtime_minutes for version in film.versions.all()}
    return FilmFacts(film.title, film.runtime_minutes, versions)
