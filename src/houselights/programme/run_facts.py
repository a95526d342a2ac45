"""What the phrases ask of a run, from its screenings: two queries for however many runs."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from houselights.house.models import CinemaSettings
from houselights.programme.calendar import cinema_day, day_bounds
from houselights.programme.models.run import Run, RunStatus
from houselights.programme.models.screening import Screening
from houselights.programme.phrases import RunFacts

A_DAY = timedelta(days=1)


def facts_of_runs(
    runs: Iterable[Run], cinema: CinemaSettings, *, now: datetime
) -> dict[int, RunFacts]:
    """The facts of each of these runs that is no draft, by its number.

    All are of the cinema of `cinema`. Runs that were loaded `with_span` are not asked for again.
    """
    spans = {run.pk: run for run in runs}
    if bare := [pk for pk, run in spans.items() if not hasattr(run, "shown")]:
        spans |= Run.objects.with_span(now).in_bulk(bare)
    spans = {pk: run for pk, run in spans.items() if run.status != RunStatus.DRAFT}
    coming = _coming(spans, _Clock.at(now, cinema))
    return facts_of_spans(spans.values(), coming, cinema, now=now)


def facts_of_spans(
    spans: Iterable[Any],
    coming: Mapping[int, Sequence[datetime]],
    cinema: CinemaSettings,
    *,
    now: datetime,
) -> dict[int, RunFacts]:
    """The facts of runs loaded `with_span`, and of the starts from today on that count, by run."""
    clock = _Clock.at(now, cinema)
    return {run.pk: _facts(run, coming.get(run.pk, ()), clock, now) for run in spans}


class _Clock:
    def __init__(self, zone: ZoneInfo, cinema: CinemaSettings, today: date) -> None:
        self.zone, self.cinema, self.today = zone, cinema, today

    @classmethod
    def at(cls, now: datetime, cinema: CinemaSettings) -> "_Clock":
        zone = ZoneInfo(cinema.zone)
        return cls(zone, cinema, cinema_day(now, zone, cinema.day_starts_at))

    def day(self, moment: datetime) -> date:
        return cinema_day(moment, self.zone, self.cinema.day_starts_at)


def _coming(runs: Iterable[int], clock: _Clock) -> Mapping[int, list[datetime]]:
    """The starts from today's first moment on that count, in order, by run."""
    start, _end = day_bounds(clock.today, clock.zone, clock.cinema.day_starts_at)
    rows = Screening.objects.showing().filter(run__in=runs, kind="public", starts_at__gte=start)
    coming: dict[int, list[datetime]] = defaultdict(list)
    for run, starts_at in rows.order_by("starts_at").values_list("run", "starts_at"):
        coming[run or 0].append(starts_at)
    return coming


def _facts(run: Any, coming: Sequence[datetime], clock: _Clock, now: datetime) -> RunFacts:
    first_day = clock.day(run.first) if run.first else run.opens
    last_day = clock.day(run.last) if run.last and not run.is_open_ended else None
    left = sum(1 for start in coming if start >= now)
    has_begun = bool(run.first and run.first < now)
    return RunFacts(
        first_day=first_day,
        last_day=last_day,
        first_screening=run.first.astimezone(clock.zone) if run.first else None,
        last_screening=run.last.astimezone(clock.zone) if last_day else None,
        screenings=(left if has_begun else run.shown) if run.first else None,
        must_end=run.must_end,
        cancelled=run.status == RunStatus.CANCELLED or bool(run.all_seen and not run.shown),
        previous_last_day=_previous_last_day(run, last_day),
        dark_days=_dark_days(first_day, last_day, coming, clock),
        preview_day=clock.day(run.preview) if run.preview else None,
        earlier_run_last_day=clock.day(run.earlier) if run.earlier else None,
        week_starts_on=clock.cinema.week_starts_on,
    )


def _previous_last_day(run: Run, last_day: date | None) -> date | None:
    """The last day announced before this one was."""
    announced = [day for day in run.announced_last_days if day != last_day]
    return announced[-1] if announced and last_day else None


def _dark_days(
    first_day: date | None, last_day: date | None, coming: Sequence[datetime], clock: _Clock
) -> tuple[date, ...]:
    """The days from today to the last one on which nothing is shown."""
    if not first_day or not last_day:
        return ()
    lit = {clock.day(start) for start in coming}
    day, dark = max(first_day, clock.today), []
    while day < last_day:
        if day not in lit:
            dark.append(day)
        day += A_DAY
    return tuple(dark)
