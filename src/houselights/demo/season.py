"""The season of the demo: the German films, once through the rota."""

from datetime import date, timedelta
from typing import Any

from django.db.models import F, Min, Q
from django.db.models.functions import Coalesce

from houselights.demo.programme.rota import A_WEEK, CYCLE, SEASON, cycle_start
from houselights.house.models import Picture
from houselights.programme.models import Run, SeasonPage, SeasonsPage

PUBLIC = Q(screenings__kind="public")
SLUG = "shadows-and-stairs"
TITLE = "Shadows and Stairs: German film 1920 to 1927"
INTRODUCTION = (
    "Seven years in which a shadow could have the leading part. Three films, two weeks each, and"
    " somebody at the piano."
)
TEXT = (
    "<p>In 1920 a studio ran short of light, they say, and so painted it on the floor. Seven years"
    " later another built a city out of mirrors. Between the two lie most of the staircases that"
    " thrillers have used since.</p>"
    "<p>Come in any order. If you can come to one only, come to the one that you have seen on a"
    " small screen: it was not made for it.</p>"
)


def add_season(still: Picture, week: date) -> None:
    """The season's page, published, without its films yet."""
    first, last = _days(week)
    page = SeasonPage(
        title=TITLE,
        slug=SLUG,
        introduction=INTRODUCTION,
        search_description="The Cabinet of Dr. Caligari, Nosferatu and Metropolis at the Lantern.",
        still=still,
        first_day=first,
        last_day=last,
        body=[("paragraph", TEXT)],
    )
    SeasonsPage.objects.get().add_child(instance=page)
    page.save_revision().publish()


def keep_current(fresh: set[int], *, today: date, week: date) -> None:
    """Let `fresh` runs of its films join the season; one that is over begins anew.

    A season that somebody took down, or is about to change, is left alone.
    """
    page = SeasonPage.objects.filter(slug=SLUG, live=True, has_unpublished_changes=False).first()
    if not page or not page.first_day or not page.last_day:
        return
    known = set(page.runs.values_list("pk", flat=True))
    if page.last_day < today:
        page.first_day, page.last_day = _days(week)
        wanted = set(_runs(page))
    else:
        wanted = known | (fresh & set(_runs(page)))
    if wanted != known:
        page.runs.set(Run.objects.filter(pk__in=wanted))
        page.save_revision().publish()


def _days(week: date) -> tuple[date, date]:
    first = cycle_start(week)
    return first, first + CYCLE * A_WEEK - timedelta(days=1)


def _runs(page: SeasonPage) -> Any:
    """The numbers of the runs of its films that open while it lasts."""
    rows = Run.objects.filter(film__slug__in=SEASON).annotate(
        begins=Coalesce(F("opens"), Min("screenings__local_date", filter=PUBLIC))
    )
    begins = rows.filter(begins__range=(page.first_day, page.last_day))
    return begins.values_list("pk", flat=True)
