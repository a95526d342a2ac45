"""The one door through which screenings become public, and change afterwards."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.db.models import Max, Min, Q
from django.dispatch import Signal
from django.utils import timezone
from wagtail.models import Site

from houselights.programme.calendar import cinema_day
from houselights.programme.models.programme_part import ProgrammePart
from houselights.programme.models.publication import Publication
from houselights.programme.models.run import Run, RunStatus
from houselights.programme.models.screen import Screen
from houselights.programme.models.screening import Screening
from houselights.programme.planning.changes import public_changes
from houselights.programme.planning.planned import Planned
from houselights.programme.planning.problems import House, Problem, blocks
from houselights.programme.planning.runs import Span, run_on
from houselights.programme.rows import (
    WRITTEN,
    films_in,
    house_of,
    parts_of,
    plan_of,
    write,
)

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
        runs = _runs_of(wanted, before, site, house)
        _save(wanted, rows, before, runs, house)
        _announce_closes([*left, *(run for run in runs.values() if run)], house)
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
    return plan_of(near.prefetch_related("parts"))


def _rows(wanted: Mapping[str, Planned]) -> dict[str, Screening]:
    known = Screening.objects.filter(uid__in=wanted).select_related("run").prefetch_related("parts")
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


def _runs_of(
    wanted: Mapping[str, Planned], before: Mapping[str, Planned], site: Site, house: House
) -> dict[str, Run | None]:
    """The run of each screening, by uid; one is begun where a film comes anew or returns.

    What moves leaves its old day, so the only screening of a run takes its run along.
    """
    seen = sorted((one for one in wanted.values() if one.is_seen), key=lambda one: one.starts)
    moving = {uid for uid, was in before.items() if wanted[uid].is_moved_from(was)}
    films = {one.film for one in seen if one.film}
    known = {run.pk: run for run in _runs_with_days(site, films, moving)}
    spans: dict[int, list[Span]] = {}
    for run in known.values():
        spans.setdefault(run.film_id, []).append(_span(run, house))
    found: dict[str, Run | None] = {}
    for one in seen:
        film, day = one.film or 0, house.day_of(one)
        number = run_on(day, spans.setdefault(film, []))
        if number is None:
            run = Run.objects.create(site=site, film_id=film, status=RunStatus.CONFIRMED)
            known[run.pk], number = run, run.pk
        dated = [span for span in spans[film] if span.first_day or span.run != number]
        spans[film] = [*dated, Span(number, day, day)]
        found[one.uid] = known[number]
    return found


def _runs_with_days(site: Site, films: set[int], moving: set[str]) -> Iterable[Any]:
    """The films' runs that were not cancelled, with the first and last start that stays."""
    runs = Run.objects.filter(site=site, film__in=films).exclude(status=RunStatus.CANCELLED)
    going = ~Q(screenings__status="cancelled") & ~Q(screenings__uid__in=moving)
    return runs.annotate(
        first_start=Min("screenings__starts_at", filter=going),
        last_start=Max("screenings__starts_at", filter=going),
    )


def _span(run: Any, house: House) -> Span:
    if run.first_start is None:
        return Span(run.pk, run.opens, run.opens)
    first, last = (
        cinema_day(moment, house.zone, house.day_starts_at)
        for moment in (run.first_start, run.last_start)
    )
    return Span(run.pk, min(first, run.opens or first), last)


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


def _announce_closes(runs: Iterable[Run], house: House) -> None:
    """Remember the last day that visitors now read of each run."""
    today = cinema_day(timezone.now(), house.zone, house.day_starts_at)
    by_number = {run.pk: run for run in runs}
    counted = Q(screenings__kind="public") & ~Q(screenings__status="cancelled")
    last_starts = Run.objects.filter(pk__in=by_number).annotate(
        last=Max("screenings__starts_at", filter=counted)
    )
    for pk, last in last_starts.values_list("pk", "last"):
        run = by_number[pk]
        if run.status != RunStatus.CANCELLED:
            run.status = RunStatus.CONFIRMED
        last_day = cinema_day(last, house.zone, house.day_starts_at) if last else None
        is_before_opening = last_day and run.opens and last_day < run.opens
        if last_day and not run.is_open_ended and not is_before_opening:
            run.announce_close(last_day, on=today)
    Run.objects.bulk_update(by_number.values(), ["status", "announced_closes", "closes_history"])
