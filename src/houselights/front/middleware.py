"""What every answer tells the browser to refuse."""

import base64
import hashlib
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from houselights.front.theme import theme_style
from houselights.house.embeds import PLAYER_HOSTS

Answer = Callable[[HttpRequest], HttpResponse]

ADMIN_POLICY = (
    "default-src 'self'; img-src 'self' data: blob:{media}; font-src 'self' data:;"
    " script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
    " frame-ancestors 'self'; base-uri 'self'; form-action 'self'; object-src 'none'"
)
PUBLIC_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'{style}; img-src 'self' data:{media};"
    " font-src 'self'; manifest-src 'self'; media-src 'self'{media}; connect-src 'self';"
    " frame-src " + " ".join(PLAYER_HOSTS) + "; form-action 'self'; base-uri 'none';"
    " frame-ancestors 'none'"
)
NO_PAGE_POLICY = "default-src 'none'; frame-ancestors 'none'"


class SecurityHeadersMiddleware:
    """A strict content security policy for readers, a wider one for Wagtail's admin.

    The page's one inline style, the accent colour, is let in by its hash.
    """

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        answer = self.get_response(request)
        is_page = answer.headers.get("Content-Type", "").startswith("text/html")
        answer.headers.setdefault(
            "Content-Security-Policy", policy(request) if is_page else NO_PAGE_POLICY
        )
        answer.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        answer.headers.setdefault(
            "X-Frame-Options", "SAMEORIGIN" if _is_staff_side(request) else "DENY"
        )
        answer.headers.setdefault(
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"
        )
        return answer


def policy(request: HttpRequest) -> str:
    """The policy for the answer to `request`."""
    media = f" {settings.MEDIA_HOST}" if settings.MEDIA_HOST else ""
    if _is_staff_side(request):
        return ADMIN_POLICY.format(media=media)
    style = theme_style(request)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode() if style else ""
    return PUBLIC_POLICY.format(style=f" 'sha256-{digest}'" if digest else "", media=media)


def _is_staff_side(request: HttpRequest) -> bool:
    return request.path.startswith("/admin/") or getattr(request, "is_preview", False)
