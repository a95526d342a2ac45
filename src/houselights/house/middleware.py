"""The house's place and time around each request, and the health addresses before everything."""

import zoneinfo
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone, translation
from wagtail.users.models import UserProfile

from houselights.house import health
from houselights.house.models import CinemaSettings

Answer = Callable[[HttpRequest], HttpResponse]


class HealthMiddleware:
    """Answers `/healthz` and `/readyz` before sessions and hosts are looked at.

    A monitor asks by address and without TLS; it must be told the truth all the same.
    """

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path == "/healthz":
            return HttpResponse("ok\n", content_type="text/plain")
        if request.path == "/readyz":
            return _readiness()
        return self.get_response(request)


def _readiness() -> HttpResponse:
    checks = health.readiness()
    status = 200 if health.is_ready(checks) else 503
    answer = JsonResponse(
        {name: problem or "ok" for name, problem in checks.items()}, status=status
    )
    answer["Cache-Control"] = "no-store"
    return answer


class PlaceAndTimeMiddleware:
    """Activates the cinema's language and zone for the request, in the admin too.

    A member of staff who chose their own language or zone in the admin keeps it.
    """

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        cinema = CinemaSettings.of(request)
        if request.path.startswith("/admin/") and request.user.is_authenticated:
            _lend_zone(request, cinema.zone)
        with (
            timezone.override(zoneinfo.ZoneInfo(cinema.zone)),
            translation.override(cinema.language),
        ):
            answer = self.get_response(request)
            answer.headers.setdefault("Content-Language", translation.get_language())
            return answer


def _lend_zone(request: HttpRequest, zone: str) -> None:
    """Show the admin in the cinema's zone: Wagtail uses UTC for who has not chosen a zone."""
    profile = UserProfile.get_for_user(request.user)
    profile.current_time_zone = profile.current_time_zone or zone
    request.user.wagtail_userprofile = profile  # type: ignore[union-attr]  # Wagtail's, untyped
