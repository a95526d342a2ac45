import re
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect, JsonResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from wagtail.models import Site

from houselights.front.components import components
from houselights.house import colour
from houselights.house.models import CinemaSettings

RESULTS_A_PAGE = 20
LONGEST_QUERY = 200
MOST_WORDS = 10


def search(request: HttpRequest) -> HttpResponse:
    """Published pages that mention the words asked for, best first."""
    query = request.GET.get("query", "").replace("\x00", "").strip()[:LONGEST_QUERY]
    results = Paginator(_matches(request, query), RESULTS_A_PAGE).get_page(request.GET.get("page"))
    page_address = f"?{urlencode({'query': query})}&page="
    context = {"query": query, "results": results, "page_address": page_address}
    return render(request, "front/search.html", context)


def _matches(request: HttpRequest, query: str) -> Any:
    """Pages that hold every word of `query`. Signs are left out: to a database they are syntax."""
    words = " ".join(re.findall(r"\w+", query)[:MOST_WORDS])
    site = Site.find_for_request(request)
    if not words or site is None:
        return []
    return site.root_page.get_descendants(inclusive=True).live().public().search(words)


def robots(request: HttpRequest) -> HttpResponse:
    return render(request, "front/robots.txt", content_type="text/plain")


def web_manifest(request: HttpRequest) -> JsonResponse:
    """What a telephone needs to put the cinema on its home screen."""
    cinema = CinemaSettings.of(request)
    sizes = (192, 512)
    manifest = {
        "name": cinema.name,
        "short_name": cinema.name[:12].strip(),
        "description": cinema.strapline or _("The programme of the cinema"),
        "start_url": "/",
        "display": "browser",
        "background_color": colour.PAPER,
        "theme_color": colour.PAPER,
        "icons": [
            {"src": static(f"front/icons/icon-{size}.png"), "sizes": f"{size}x{size}"}
            for size in sizes
        ],
    }
    return JsonResponse(manifest, content_type="application/manifest+json")


@cache_control(public=True, max_age=24 * 3600)
def favicon(_request: HttpRequest) -> HttpResponsePermanentRedirect:
    """For those that ask for the icon by its oldest address."""
    return HttpResponsePermanentRedirect(static("front/icons/favicon.ico"))


def styleguide(request: HttpRequest) -> HttpResponse:
    """Every component in every state: for staff, and for all in the demo."""
    if not CinemaSettings.of(request).is_demo and not request.user.has_perm(
        "wagtailadmin.access_admin"
    ):
        return redirect(f"/admin/login/?next={request.path}")
    return render(request, "front/styleguide.html", {"components": components()})
