from functools import lru_cache
from typing import Any

from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from houselights.programme.stubs import Stub

register = template.Library()
MEMORY = 8192
"""How many stubs are remembered as they are drawn: those of some weeks, about 4 MB."""


@register.simple_tag
def ticket_stub(stub: Any) -> SafeString:
    """The component of a stub. What is printed on it is all that it depends on."""
    if isinstance(stub, Stub):
        return _remembered(stub, get_language() or "en")
    return _drawn(stub)


@lru_cache(MEMORY)
def _remembered(stub: Stub, _language: str) -> SafeString:
    return _drawn(stub)


def _drawn(stub: Any) -> SafeString:
    html = render_to_string("components/ticket_stub/ticket_stub.html", {"stub": stub})
    return mark_safe(html)  # noqa: S308 (a template, which escapes)
