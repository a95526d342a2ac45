"""How every outlet answers: cheap to ask again, and open to every other site."""

import hashlib

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control
from django.utils.http import quote_etag
from django.views.decorators.http import condition

FRESH_FOR = 300
"""Seconds for which nobody needs to ask again."""


def answer(request: HttpRequest, body: bytes, content_type: str) -> HttpResponse:
    """The body with a strong ETag; 304 and no body for who has it already (RFC 9110, 13.1)."""
    etag = quote_etag(hashlib.sha256(body).hexdigest()[:32])

    @condition(etag_func=lambda _request: etag)
    def told(_request: HttpRequest) -> HttpResponse:
        return HttpResponse(body, content_type=content_type)

    response = told(request)
    patch_cache_control(response, public=True, max_age=FRESH_FOR)
    return opened(response)


def refused(sentence: str) -> HttpResponse:
    """400, with what is wrong in words that any program can pass on."""
    response = HttpResponse(f"{sentence}\n", content_type="text/plain; charset=utf-8", status=400)
    return opened(response)


def opened(response: HttpResponse) -> HttpResponse:
    """The answer, readable by scripts of any site: all in it is public, and asks for no one."""
    response["Access-Control-Allow-Origin"] = "*"
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response
