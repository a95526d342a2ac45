"""The seasons of the cinema: which are on, which come, which were."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.apps import apps
from django.core.paginator import Paginator
from django.db.models import Case, Exists, OuterRef, Q, Value, When
from django.http import HttpRequest

from houselights.house import dates
from houselights.house.seen import seen_by_all
from houselights.programme.clock import Clock
from houselights.programme.listings.showings import Showing
from houselights.programme.models.screening import Screening
from houselights.programme.querysets import films_seen_by_all

CURRENT, COMING, PAST = "current", "coming", "past"
SEASONS_A_PAGE = 24
Dated = tuple[Any, str]
"""A season and its days in words."""


@dataclass(frozen=True)
class Seasons:
    """All seasons: what is on, what comes, and a page of those that were."""

    current: list[Dated]
    coming: list[Dated]
    past: list[Dated]
    past_page: Any


def seasons(request: HttpRequest) -> Seasons:
    """The seasons of the cinema that is asked, as of now."""
    clock = Clock.of(request)
    every = seasons_of(clock).select_related("still").prefetch_related("still__renditions")
    told = every.exclude(state=PAST).order_by("first_day", "title")
    dated = [(season, season.state, days_in_words(season, clock)) for season in told]
    past = Paginator(every.filter(state=PAST).order_by("-last_day", "-pk"), SEASONS_A_PAGE)
    page = past.get_page(request.GET.get("page"))
    return Seasons(
        current=[(season, days) for season, state, days in dated if state == CURRENT],
        coming=[(season, days) for season, state, days in dated if state == COMING],
        past=[(season, days_in_words(season, clock)) for season in page],
        past_page=page,
    )


def seasons_of(clock: Clock) -> Any:
    """The published seasons of the cinema, with a `state`: by their days, else by what is shown."""
    return _published(clock).annotate(state=_state(clock))


def _published(clock: Clock) -> Any:
    seasons = seen_by_all(apps.get_model("programme.SeasonPage").objects.all())
    return seasons.descendant_of(clock.site.root_page) if clock.site else seasons


def seasons_on(clock: Clock) -> list[Any]:
    """Those that are on by their days, the one that ends first at the top."""
    on = Q(first_day__lte=clock.today) | Q(first_day=None)
    dated = _published(clock).filter(on, last_day__gte=clock.today)
    return list(dated.order_by("last_day", "title"))


def days_in_words(season: Any, clock: Clock) -> str:
    """From when until when, as far as it was announced; else empty."""
    first, last = season.first_day, season.last_day
    if first and last:
        return dates.span(first, last, clock.language)
    known = first or last
    return dates.full_day(known, clock.language) if known else ""


def with_seasons(showings: Iterable[Showing], clock: Clock) -> list[Showing]:
    """The same showings, each knowing this cinema's seasons of it: one query for all of them."""
    known = list(showings)
    if not known:
        return []
    links = apps.get_model("programme.SeasonPage").runs.through.objects
    runs = {one.screening.run_id for one in known}
    here = links.filter(seasonpage__path__startswith=clock.site.root_page.path)
    named = here.filter(run__in=runs, seasonpage__in=films_seen_by_all())
    titles: dict[int, dict[str, str]] = {}
    for run, slug, title in named.values_list("run", "seasonpage__slug", "seasonpage__title"):
        titles.setdefault(run, {})[slug] = title
    return [replace(one, seasons=titles.get(one.screening.run_id or 0, {})) for one in known]


def _state(clock: Clock) -> Case:
    shown = Screening.objects.filter(run__seasons=OuterRef("pk"))
    coming = shown.showing().filter(starts_at__gte=clock.start_of(clock.today))
    return Case(
        When(Q(first_day__gt=clock.today), then=Value(COMING)),
        When(Q(last_day__gte=clock.today), then=Value(CURRENT)),
        When(Q(last_day__lt=clock.today), then=Value(PAST)),
        When(Exists(coming), then=Value(CURRENT)),
        When(Exists(shown), then=Value(PAST)),
        default=Value(COMING),
    )
