from datetime import datetime
from typing import TYPE_CHECKING, Any, NoReturn, Self

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Count, Exists, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _
from wagtail.models import Page, Site

from houselights.house.seen import seen_by_all
from houselights.programme.planning.planned import SEEN_KINDS

if TYPE_CHECKING:
    from houselights.programme.models import Run, Screening  # noqa: F401 (names in the types)


UNLISTED = ("local_date", "local_time", "fold", "booth_note", "changed_at", "cleaning_minutes")
"""What no listing prints of a screening, and a page need not read for each of hundreds."""


def films_seen_by_all() -> Any:
    """The numbers of the pages that everybody may see, as a subquery."""
    return seen_by_all(Page.objects.all()).values("pk")


class ScreeningQuerySet(models.QuerySet["Screening"]):
    def at(self, site: Site) -> Self:
        """Those in one cinema."""
        return self.filter(screen__site=site)

    def between(self, start: datetime, end: datetime) -> Self:
        """Those that start at or after `start` and before `end`."""
        return self.filter(starts_at__gte=start, starts_at__lt=end)

    def meeting(self, screening: "Screening") -> Self:
        """The others on its screen that are not cancelled and run when it does (I1)."""
        others = self.filter(screen=screening.screen_id).exclude(pk=screening.pk).showing()
        overlap = Q(starts_at__lt=screening.occupied_until, occupied_until__gt=screening.starts_at)
        return others.filter(overlap | Q(starts_at=screening.starts_at))

    def public(self) -> Self:
        """Those that any outlet may show, cancelled ones too: the one gate to the public (I10)."""
        seen = self.filter(kind__in=SEEN_KINDS, run__film__in=films_seen_by_all())
        return seen.exclude(run__status="draft")

    def showing(self) -> Self:
        """Those that are still to be shown or were: not the cancelled ones."""
        return self.exclude(status="cancelled")

    def listed(self) -> Self:
        """With what a listing prints of each, in order; `with_runs` brings their films."""
        shown = self.select_related("screen").with_parts().defer(*UNLISTED)
        return shown.order_by("starts_at", "screen__name")

    def with_parts(self) -> Self:
        """With their parts and the versions of these, in its `parts_in_order`."""
        parts = apps.get_model("programme.ProgrammePart").objects.select_related("version")
        # As plain lists: what Django builds to answer `parts.all()` costs more than the rows.
        return self.prefetch_related(models.Prefetch("parts", parts, to_attr="fetched_parts"))

    def with_runs(self, now: datetime) -> Self:
        """With their runs, films and stills, each once for however many screenings."""
        runs = apps.get_model("programme.Run").objects.with_span(now).select_related("film__still")
        return self.prefetch_related(models.Prefetch("run", runs), "run__film__still__renditions")

    def delete(self) -> NoReturn:
        """Refused, as for one (I12)."""
        raise ValidationError(_("Published screenings are not deleted: cancel or move them."))


class RunQuerySet(models.QuerySet["Run"]):
    def at(self, site: Site) -> Self:
        """Those in one cinema."""
        return self.filter(site=site)

    def public(self) -> Self:
        """Those that visitors may know of."""
        return self.filter(film__in=films_seen_by_all()).exclude(status="draft")

    def with_span(self, now: datetime) -> Self:
        """Each with what its facts follow from, of the public screenings that were not cancelled.

        `first` and `last` start, how many are `shown` and were `all_seen` before some were
        cancelled; the next `preview`; the last start of an `earlier` run; `is_in_a_season`.
        """
        rows = apps.get_model("programme.Screening").objects
        seasons = apps.get_model("programme.SeasonPage").runs.through.objects
        mine = rows.filter(run=OuterRef("pk"))
        counted = mine.showing().filter(kind="public")
        previews = mine.showing().filter(kind="preview", starts_at__gte=now)
        others = rows.showing().filter(kind="public", run__film=OuterRef("film"))
        others = others.filter(run__site=OuterRef("site")).exclude(run=OuterRef("pk"))
        return self.annotate(
            first=Subquery(counted.order_by("starts_at").values("starts_at")[:1]),
            last=Subquery(counted.order_by("-starts_at").values("starts_at")[:1]),
            preview=Subquery(previews.order_by("starts_at").values("starts_at")[:1]),
            shown=_number_of(counted),
            all_seen=_number_of(mine.filter(kind="public")),
            earlier=Subquery(
                others.filter(starts_at__lt=Coalesce(OuterRef("first"), now))
                .order_by("-starts_at")
                .values("starts_at")[:1]
            ),
            is_in_a_season=Exists(seasons.filter(run=OuterRef("pk"))),
        )


def _number_of(screenings: Any) -> Coalesce:
    """How many screenings of a run there are, as a subquery."""
    counted = screenings.order_by().values("run").annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted), 0)
