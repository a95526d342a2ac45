"""The one door through which screenings become public, and change afterwards."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.dispatch import Signal
from wagtail.models import Site

from houselights.programme.models.programme_part import ProgrammePart
from houselights.programme.models.publication import Publication
from houselights.programme.models.run import Run
from houselights.programme.models.screen import Screen
from houselights.programme.models.screening import Screening
from houselights.programme.planning.changes import public_changes
from houselights.programme.planning.planned import Planned
from houselights.programme.planning.problems import House, Problem, blocks
from houselights.programme.rows import (
    WRITTEN,
    films_in,
    house_of,
    parts_of,
    plan_of,
    write,
)
from houselights.programme.run_assignment import announce_closes, runs_of

screenings_changed = Signal()
"""Sent in the transaction of a publication, with `publication`."""

A_DAY = timedelta(days=1)


class RefusedError(Exception):
    """The screenings cannot be published; `problems` says why, and nothing was changed."""

    def __init__(self, problems: Sequence[Problem], house: House) -> None:
        super().__init__(", ".join(problem.code for problem in problems))
        self.problems, self.house = problems, house


def publish(plan: Iterable[Planned], *, site: Site, person: Any = None) -> Publication:
    """Make these screenings public as they are planned, all of them or none.

    New ones are added under their uid, known ones changed. Raises `RefusedError` when one meets
    another, published one, falls into a closure or cannot be (I1, I4, I7, I9, I12). Two writers
    wait for each other at the screens, so of two that overlap the second is refused.
    """
    wanted = {one.uid: one for one in plan}
    with transaction.atomic():
        locked = Screen.objects.select_for_update().filter(site=site)
        screens = set(locked.values_list("pk", flat=True))
        rows = _rows(wanted)
        before = plan_of(rows.values())
        _refuse_strangers([*wanted.values(), *before.values()], screens)
        around = neighbours(wanted, site)
        house = house_of(site, films_in([*wanted.values(), *before.values(), *around.values()]))
        if found := [*_blocks(wanted, around, house), *_hidings(wanted, before)]:
            raise RefusedError(found, house)
        left = [row.run for row in rows.values() if row.run]
        runs = runs_of(wanted, before, site, house)
        _save(wanted, rows, before, runs, house)
        announce_closes([*left, *(run for run in runs.values() if run)], house)
        changes = [change.as_json() for change in public_changes(before, wanted)]
        publication = Publication.objects.create(site=site, person=person, changes=changes)
        screenings_changed.send(sender=Publication, publication=publication)
    return publication


def neighbours(wanted: Mapping[str, Planned], site: Site) -> dict[str, Planned]:
    """The published screenings within a day of these, without those that have the same uid."""
    if not wanted:
        return {}
    dates = [one.starts.date() for one in wanted.values()]
    near = Screening.objects.at(site).showing().exclude(uid__in=wanted)
    near = near.filter(local_date__range=(min(dates) - A_DAY, max(dates) + A_DAY))
    return plan_of(near.with_parts())


def _rows(wanted: Mapping[str, Planned]) -> dict[str, Screening]:
    known = Screening.objects.filter(uid__in=wanted).select_related("run").with_parts()
    return {str(row.uid): row for row in known}


def _refuse_strangers(plan: Iterable[Planned], screens: set[int]) -> None:
    for one in plan:
        if one.screen not in screens:
            raise ValueError(f"Screen {one.screen} is none of this cinema’s.")


def _blocks(
    wanted: Mapping[str, Planned], around: Mapping[str, Planned], house: House
) -> list[Problem]:
    """What forbids these; what two others do to each other is not for now."""
    return [
        problem
        for problem in blocks([*around.values(), *wanted.values()], house)
        if problem.screening.uid in wanted or (problem.other and problem.other.uid in wanted)
    ]


def _hidings(wanted: Mapping[str, Planned], before: Mapping[str, Planned]) -> list[Problem]:
    """What the public has seen and would lose sight of, instead of seeing it cancelled (I12)."""
    return [
        Problem("hidden", one)
        for uid, one in wanted.items()
        if uid in before and before[uid].is_seen and not one.is_seen
    ]


def _save(
    wanted: Mapping[str, Planned],
    rows: Mapping[str, Screening],
    before: Mapping[str, Planned],
    runs: Mapping[str, Run | None],
    house: House,
) -> None:
    new: list[Screening] = []
    changed: list[Screening] = []
    parts: list[ProgrammePart] = []
    for uid, planned in wanted.items():
        was = before.get(uid)
        row = rows.get(uid) or Screening()
        if was == planned:
            continue
        write(row, planned, was, taken=house.occupation(planned), run=runs.get(uid))
        (changed if uid in rows else new).append(row)
        parts += parts_of(row, planned)
    Screening.objects.bulk_create(new)
    Screening.objects.bulk_update(changed, WRITTEN)
    ProgrammePart.objects.filter(screening__in=changed).delete()
    ProgrammePart.objects.bulk_create(parts)
