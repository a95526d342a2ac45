"""What the frame around each page shows: the cinema and its navigation."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from wagtail.models import Site

from houselights.front.navigation import Navigation, navigation
from houselights.house.models import CinemaSettings


def chrome(request: HttpRequest) -> dict[str, Any]:
    """`cinema`, `navigation` and `site_url` for `base.html`, each looked up only when used."""

    def lazily() -> Navigation:
        return navigation(Site.find_for_request(request), request.path)

    return {
        "cinema": SimpleLazyObject(lambda: CinemaSettings.of(request)),
        "navigation": SimpleLazyObject(lazily),
        "site_url": settings.ENVIRONMENT.site_url,
    }
