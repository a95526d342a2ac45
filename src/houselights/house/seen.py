"""Which pages everybody may see, as a condition in a query rather than a query before it."""

from typing import Any

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef
from wagtail.models import PageViewRestriction


def seen_by_all(pages: Any) -> Any:
    """Those of a query's pages that are published, and neither they nor a page above are for some.

    Wagtail's `public()` answers the same, after asking for every restriction of the house first.
    """
    place = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    above = PageViewRestriction.objects.alias(place=place).filter(place__startswith=F("page__path"))
    return pages.filter(~Exists(above), live=True)
