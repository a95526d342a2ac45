"""Moving the programme of the demo on: what the calendar has and the house has not yet."""

from collections.abc import Iterable
from datetime import date
from zoneinfo import ZoneInfo

from django.db import transaction
from wagtail.models import Site

from houselights.demo import runs, season
from houselights.demo.films import FILMS
from houselights.demo.programme.calendar import archived, current
from houselights.demo.programme.plan import FilmNumbers, House, planned, planned_first
from houselights.demo.programme.slot import Slot
from houselights.house.models import CinemaSettings
from houselights.programme import schedule
from houselights.programme.calendar import week_start
from houselights.programme.models import FilmPage, FilmVersion, Publication, Screen, Screening
from houselights.programme.planning.planned import Planned


def move_on(site: Site, cinema: CinemaSettings, today: date) -> None:
    """Publish what is missing around `today`, and announce what comes next.

    What is there stays as it is, whoever changed or cancelled it, and what meets a screening of
    somebody's own is left out.
    """
    week = week_start(today, cinema.week_starts_on)
    known = {str(uid) for uid in Screening.objects.values_list("uid", flat=True)}
    before = [slot for slot in archived(week) if slot.uid not in known]
    now = [slot for slot in current(week) if slot.uid not in known]
    if not before and not now:
        return
    with transaction.atomic():
        house = _house(site, cinema)
        old = _publish_archive(_possible(before, house), site, house)
        fresh = runs.announce_opening(site, house, week)
        published = _publish(_possible(now, house), site, house)
        fresh |= runs.begun_by(old | published)
        runs.tell_what_was_told(fresh, published, cinema)
        runs.announce_a_later_one(site, house, week)
        season.keep_current(fresh, today=today, week=week)


def _house(site: Site, cinema: CinemaSettings) -> House:
    versions: dict[int, dict[str, int]] = {}
    for film, kind, pk in FilmVersion.objects.order_by("-pk").values_list("film", "format", "pk"):
        versions.setdefault(film, {})[kind] = pk
    pages = FilmPage.objects.filter(slug__in=[film.slug for film in FILMS])
    screens = Screen.objects.filter(site=site).order_by("pk")
    return House(
        screens=[screen.pk if screen.is_in_use else None for screen in screens[:2]],
        films={film.slug: FilmNumbers(film.pk, versions.get(film.pk, {})) for film in pages},
        zone=ZoneInfo(cinema.zone),
    )


def _possible(slots: Iterable[Slot], house: House) -> list[Slot]:
    """Those whose film and screen are still there, and whose run nobody called off."""
    called_off = runs.called_off()
    return [
        slot
        for slot in slots
        if house.has_all_of(slot) and not runs.is_called_off(slot, house, called_off)
    ]


def _publish_archive(slots: list[Slot], site: Site, house: House) -> set[str]:
    """What was shown long ago is no news: nothing tells that it was published today."""
    published, news = _published([planned(slot, house) for slot in slots], site)
    if news:
        news.delete()
    return published


def _publish(slots: list[Slot], site: Site, house: House) -> set[str]:
    """Publish these as they were first known, then what was cancelled and moved since."""
    published, _news = _published([planned_first(slot, house) for slot in slots], site)
    first = {slot.uid: planned_first(slot, house) for slot in slots if slot.uid in published}
    since = [planned(slot, house) for slot in slots if slot.uid in published]
    _published([one for one in since if one != first[one.uid]], site)
    return published


def _published(plan: list[Planned], site: Site) -> tuple[set[str], Publication | None]:
    """Publish as many of these as can be; answers which they are."""
    left = {one.uid: one for one in plan}
    while left:
        try:
            publication = schedule.publish(left.values(), site=site)
        except schedule.RefusedError as refused:
            for problem in refused.problems:
                for one in (problem.screening, problem.other):
                    if one and left.pop(one.uid, None):
                        break
        else:
            return set(left), publication
    return set(), None
