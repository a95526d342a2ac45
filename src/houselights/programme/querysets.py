from datetime import datetime
from typing import TYPE_CHECKING, Any, NoReturn, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext as _
from wagtail.models import Page, Site

from houselights.programme.planning.planned import SEEN_KINDS

if TYPE_CHECKING:
    from houselights.programme.models import Run, Screening  # noqa: F401 (names in the types)


def films_seen_by_all() -> Any:
    """The numbers of the pages that everybody may see, as a subquery."""
    return Page.objects.live().public().values("pk")


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
        """With all that a listing prints, in order."""
        shown = self.select_related("run__film__still", "screen")
        pictured = shown.prefetch_related("run__film__still__renditions", "parts__version")
        return pictured.order_by("starts_at", "screen__name")

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
