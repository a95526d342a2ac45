"""A film's running time, and the screenings that are planned with it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from houselights.programme.models.film_version import FilmVersion
from houselights.programme.models.programme_part import ProgrammePart
from houselights.programme.models.screen import Screen
from houselights.programme.models.screening import Screening
from houselights.programme.pages import FilmPage
from houselights.programme.planning.occupation import FilmFacts, Occupation
from houselights.programme.planning.planned import Planned
from houselights.programme.planning.problems import House, Problem, blocks
from houselights.programme.rows import films_in, house_of, plan_of

A_DAY = timedelta(days=1)


Minutes = Mapping[int, int | None]


def overlaps_with(film: FilmPage, versions: Minutes) -> list[Problem]:
    """The overlaps, of screenings to come, that the film's running times would make.

    `versions` are the minutes of its versions, by their number, as they shall be.
    """
    plans = _plans(film, versions)
    return [problem for house, plan in plans for problem in blocks(plan.values(), house)]


def is_shown(version: FilmVersion) -> bool:
    """Whether a screening shows, or showed, this version."""
    return bool(version.pk) and ProgrammePart.objects.filter(version=version.pk).exists()


def keep_up(film: FilmPage) -> int:
    """Bring the screenings to come up to the film's running times; answer how many changed.

    Where one would then overlap another, which only a page published without its form can bring
    about, it keeps the time that was known when it was published.
    """
    changed = []
    with transaction.atomic():
        shown = ProgrammePart.objects.filter(film=film).values("screening__screen")
        list(Screen.objects.select_for_update().filter(pk__in=shown))
        for house, plan in _plans(film, _minutes_of_versions(film)):
            found = blocks(plan.values(), house)
            meeting = {one.uid for each in found for one in (each.screening, each.other) if one}
            rows = {str(row.uid): row for row in Screening.objects.filter(uid__in=plan)}
            for uid in plan.keys() - meeting:
                changed += _lasting(rows[uid], house.occupation(plan[uid]))
        fields = ["occupied_until", "is_length_known", "sequence", "changed_at"]
        return Screening.objects.bulk_update(changed, fields)


def _lasting(row: Screening, taken: Occupation) -> list[Screening]:
    """The row, changed to what it takes; nothing if it knows that already."""
    if (row.occupied_until, row.is_length_known) == (taken.ends_at, taken.is_known):
        return []
    row.occupied_until, row.is_length_known = taken.ends_at, taken.is_known
    row.sequence += 1
    row.changed_at = timezone.now()
    return [row]


def overlap_words(problems: Iterable[Problem], film: FilmPage) -> str:
    """What is in the way of a running time, for the person who typed it."""
    first = next(iter(problems)).screening
    return _(
        "With this running time, screenings would overlap, the first of them at %(time)s on"
        " %(day)s. Move it at the week desk first, then change “%(film)s”."
    ) % {"time": f"{first.starts:%H:%M}", "day": f"{first.starts:%Y-%m-%d}", "film": film.title}


def _plans(film: FilmPage, versions: Minutes) -> Iterable[tuple[House, Mapping[str, Planned]]]:
    """The screenings to come on each screen that shows the film, a plan for each cinema."""
    coming: Any = Screening.objects.showing().filter(starts_at__gte=timezone.now() - A_DAY)
    showing = list(coming.filter(parts__film=film).select_related("screen__site"))
    for site in {row.screen.site for row in showing}:
        screens = {row.screen_id for row in showing}
        plan = plan_of(coming.at(site).filter(screen__in=screens).with_parts())
        house = house_of(site, films_in(plan.values()))
        facts = FilmFacts(film.title, film.runtime_minutes, versions, film.year, film.live)
        yield replace(house, films={**house.films, film.pk: facts}), plan


def _minutes_of_versions(film: FilmPage) -> Minutes:
    return dict(FilmVersion.objects.filter(film=film).values_list("pk", "runtime_minutes"))
