from datetime import datetime
from typing import TYPE_CHECKING, Self

from django.db import models
from wagtail.models import Page, Site

if TYPE_CHECKING:
    from houselights.programme.models import Screening  # noqa: F401 (names the model in the type)


class ScreeningQuerySet(models.QuerySet["Screening"]):
    def at(self, site: Site) -> Self:
        """Those in one cinema."""
        return self.filter(screen__site=site)

    def between(self, start: datetime, end: datetime) -> Self:
        """Those that start at or after `start` and before `end`."""
        return self.filter(starts_at__gte=start, starts_at__lt=end)

    def public(self) -> Self:
        """Those of films that everybody may see, with all that a listing prints, in order."""
        seen_by_all = Page.objects.live().public().values("pk")
        shown = self.filter(film__in=seen_by_all).select_related("film__still", "screen")
        pictured = shown.prefetch_related("film__still__renditions")
        return pictured.order_by("starts_at", "screen__name")
