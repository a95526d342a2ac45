"""Which pages everybody may see, as a condition in a query rather than a query before it."""

from typing import Any

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef
from wagtail.models import Page, PageViewRestriction


def seen_by_all(pages: Any) -> Any:
    """Those of a query's pages that are published, and neither they nor a page above are for some.

    Wagtail's `public()` answers the same, after asking for every restriction of the house first.
    """
    return pages.filter(~Exists(_restrictions_above()), live=True)


def knowing_who_sees(pages: Any) -> Any:
    """A query's pages, each knowing whether everybody may see it, for `is_seen_by_all`."""
    return pages.annotate(is_for_some=Exists(_restrictions_above()))


def is_seen_by_all(page: Any) -> bool:
    """Whether everybody may see a page; asked for only if it was not loaded knowing that."""
    if hasattr(page, "is_for_some"):
        return bool(page.live and not page.is_for_some)
    return bool(seen_by_all(Page.objects.filter(pk=page.pk)).exists())


def _restrictions_above() -> Any:
    """The restrictions of a page of the outer query, and of the pages above it."""
    place = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    restrictions = PageViewRestriction.objects.alias(place=place)
    return restrictions.filter(place__startswith=F("page__path"))
