from datetime import date

from django import template
from django.utils.translation import get_language

from houselights.house import dates

register = template.Library()


@register.filter
def long_day(day: date) -> str:
    return dates.long_day(day, get_language() or "en")


@register.filter
def short_day(day: date) -> str:
    return dates.short_day(day, get_language() or "en")


@register.filter
def loading_for(position: int) -> str:
    """How the picture at a position (from 1) is loaded: the first two are on the first screen."""
    return "eager" if position <= 2 else "lazy"


@register.filter
def weekday(day: date) -> str:
    return dates.weekday(day, get_language() or "en")
