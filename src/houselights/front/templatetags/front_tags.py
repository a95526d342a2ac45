from typing import Any

from django import template
from django.forms import BoundField
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.safestring import mark_safe

from houselights.front.components import Component, State
from houselights.front.theme import theme_style as style_of

register = template.Library()


@register.simple_tag(takes_context=True)
def theme_style(context: Any) -> str:
    """The house's accent as a style element; nothing when it kept the default."""
    style = style_of(context["request"]) if "request" in context else ""
    return format_html("<style>{}</style>", mark_safe(style)) if style else ""  # noqa: S308 (two checked colours)


@register.simple_tag(takes_context=True)
def component_state(context: Any, component: Component, state: State) -> str:
    """A component, drawn in one of its states."""
    return render_to_string(component.template, state.context, request=context["request"])


@register.filter
def not_focused(field: BoundField) -> BoundField:
    """A field that does not take the focus by itself: a page begins at its top."""
    field.field.widget.attrs.pop("autofocus", None)
    return field
