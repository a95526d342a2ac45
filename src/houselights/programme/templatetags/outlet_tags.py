from typing import Any

from django import template

from houselights.programme.outlets.head import Head, head_of
from houselights.programme.outlets.structured import script

register = template.Library()


@register.simple_tag(takes_context=True)
def page_head(context: Any) -> Head:
    """What the head of the page says to machines; from `request`, and `screening` or `page`."""
    if "request" not in context:
        return Head()
    screening, page = context.get("screening"), context.get("page")
    uid, listing = screening.uid if screening else None, context.get("listing")
    return head_of(context["request"], page or None, uid, listing)


@register.simple_tag
def structured_data(head: Head) -> str:
    """The element with what is on the page, for search engines; nothing if there is nothing."""
    return script(head.nodes) if head.nodes else ""
