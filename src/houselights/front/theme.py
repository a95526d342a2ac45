"""The accent that the house chose, as the one inline style of a page."""

from django.db import Error
from django.http import HttpRequest

from houselights.house.models import CinemaSettings


def theme_style(request: HttpRequest) -> str:
    """CSS that sets the accent on both grounds; empty when the house kept the default."""
    try:
        cinema = CinemaSettings.of(request)
    except Error:
        return ""
    if not cinema.accent:
        return ""
    colours = cinema.accent_colours
    return f":root{{--hl-accent-paper:{colours.on_paper};--hl-accent-dark:{colours.on_dark}}}"
