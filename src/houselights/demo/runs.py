"""The runs of the demo: what is announced of them, and what visitors were told of their ends."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Min, Q
from wagtail.models import Site

from houselights.demo.programme.plan import House
from houselights.demo.programme.rota import A_WEEK, HELD_OVER, MUST_END, announced
from houselights.demo.programme.slot import Slot
from houselights.house.models import CinemaSettings
from houselights.programme.calendar import cinema_day, week_start
from houselights.programme.models import Run, Screening
from houselights.programme.models.run import RunStatus

PUBLIC = Q(screenings__kind="public")
COUNTED = PUBLIC & ~Q(screenings__status="cancelled")
BOOKED_BEFORE = timedelta(days=10)


def called_off() -> set[tuple[int, date]]:
    """The runs that somebody cancelled or withdrew: their film and the day they were to open."""
    gone = Run.objects.filter(status__in=[RunStatus.CANCELLED, RunStatus.DRAFT])
    rows = gone.annotate(first=Min("screenings__local_date", filter=PUBLIC))
    found = rows.values_list("film", "opens", "first")
    return {(film, opens or first) for film, opens, first in found if opens or first}


def is_called_off(slot: Slot, house: House, runs: Iterable[tuple[int, date]]) -> bool:
    """Whether it belongs to one of these: to its two weeks, or the preview before them."""
    if not slot.film:
        return False
    film, day = house.films[slot.film].page, slot.starts.date()
    return any(one == film and -A_WEEK <= day - opens < 2 * A_WEEK for one, opens in runs)


def announce_opening(site: Site, house: House, week: date) -> set[int]:
    """Name the day on which the film after next opens; answers the runs that are new or dated."""
    (film, opens), _later = announced(week)
    if film not in house.films:
        return set()
    mine = Run.objects.filter(site=site, film=house.films[film].page)
    if mine.filter(opens=opens).exists():
        return set()
    run = mine.filter(opens=None, screenings=None).first() or Run(
        site=site, film_id=house.films[film].page
    )
    run.opens = opens
    run.save()
    return {run.pk}


def announce_a_later_one(site: Site, house: House, week: date) -> None:
    """Announce one film that is to come, without a day."""
    _opening, film = announced(week)
    if film not in house.films:
        return
    mine = Run.objects.filter(site=site, film=house.films[film].page)
    if not mine.filter(opens=None, screenings=None).exists():
        Run.objects.create(site=site, film_id=house.films[film].page)


def begun_by(published: set[str]) -> set[int]:
    """The runs of which nothing was published before these."""
    rows = Screening.objects.exclude(run=None).values_list("run", "uid")
    older = {run for run, uid in rows if str(uid) not in published}
    return {run for run, uid in rows if str(uid) in published} - older


def tell_what_was_told(begun: set[int], published: set[str], cinema: CinemaSettings) -> None:
    """Mark what must end, and remember of what stays that its first week was to be its last.

    What was published week by week has been remembered already.
    """
    Run.objects.filter(pk__in=begun, film__slug__in=MUST_END).update(must_end=True)
    staying = Run.objects.filter(screenings__uid__in=published, film__slug__in=HELD_OVER)
    rows: Any = Run.objects.filter(pk__in=staying.values("pk")).annotate(
        first=Min("screenings__starts_at", filter=COUNTED)
    )
    for run in rows.exclude(first=None):
        first_day = cinema_day(run.first, ZoneInfo(cinema.zone), cinema.day_starts_at)
        _hold_over(run, week_start(first_day, cinema.week_starts_on))


def _hold_over(run: Run, week: date) -> None:
    told, closes = week + A_WEEK - timedelta(days=1), run.announced_closes
    was_told_more_than_once = len(run.announced_last_days) > 1
    if closes is None or closes <= told or was_told_more_than_once:
        return
    run.closes_history = []
    run.announce_close(told, on=week - BOOKED_BEFORE)
    run.announce_close(closes, on=week)
    run.save()
