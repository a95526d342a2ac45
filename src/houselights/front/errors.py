"""The pages of last resort. Those that must appear when nothing works need nothing of the site."""
# ruff: noqa: ARG001 (Django passes both arguments by name)

import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

RETRY_AFTER_SECONDS = "10"


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """For instance for a host name that is not ours: said without asking the database."""
    return HttpResponse(render_to_string("front/errors/400.html"), status=400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "front/errors/403.html", status=403)


def refused(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 for a form that was sent without its token: from another site, or without cookies."""
    return render(request, "front/errors/refused.html", status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "front/errors/404.html", status=404)


def server_error(_request: HttpRequest) -> HttpResponse:
    """500; or 503 when the database does not answer, which is likely over in a moment."""
    if isinstance(sys.exc_info()[1], (OperationalError, InterfaceError)):
        answer = HttpResponse(render_to_string("front/errors/503.html"), status=503)
        answer["Retry-After"] = RETRY_AFTER_SECONDS
        return answer
    return HttpResponse(render_to_string("front/errors/500.html"), status=500)
