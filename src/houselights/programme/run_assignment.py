"""To which run each screening belongs, and what visitors were told of its end."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import Count, Max, Min, Q
from django.utils import timezone
from wagtail.models import Site

from houselights.programme.calendar import cinema_day
from houselights.programme.models.run import Run, RunStatus
from houselights.programme.pages import SeasonPage
from houselights.programme.planning.planned import Planned
from houselights.programme.planning.problems import House
from houselights.programme.planning.runs import Span, run_on


def runs_of(
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


def announce_closes(runs: Iterable[Run], house: House) -> None:
    """Remember the last day that visitors now read of each run."""
    today = cinema_day(timezone.now(), house.zone, house.day_starts_at)
    by_number = {run.pk: run for run in runs}
    counted = Q(screenings__kind="public") & ~Q(screenings__status="cancelled")
    last_starts = Run.objects.filter(pk__in=by_number).annotate(
        last=Max("screenings__starts_at", filter=counted), rows=Count("screenings")
    )
    for pk, last, rows in last_starts.values_list("pk", "last", "rows"):
        run = by_number[pk]
        if not rows:
            _empty(by_number.pop(pk))
            continue
        if run.status != RunStatus.CANCELLED:
            run.status = RunStatus.CONFIRMED
        last_day = cinema_day(last, house.zone, house.day_starts_at) if last else None
        is_before_opening = last_day and run.opens and last_day < run.opens
        if last_day and not run.is_open_ended and not is_before_opening:
            run.announce_close(last_day, on=today)
    Run.objects.bulk_update(by_number.values(), ["status", "announced_closes", "closes_history"])


def _empty(run: Run) -> None:
    """A run whose last screening shows another film now: what staff said of it stays announced."""
    is_touched = run.opens or run.must_end or run.is_open_ended or run.note
    if is_touched or SeasonPage.objects.filter(runs=run).exists():
        Run.objects.filter(pk=run.pk).update(status=RunStatus.ANNOUNCED)
    else:
        run.delete()
