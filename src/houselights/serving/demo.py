"""The demo cinema: opened in an empty house, and moved on so that something is on tonight.

Its package is loaded for the demo only: a real house draws no pictures.
"""

from collections.abc import Callable
from importlib import import_module

from django.conf import settings
from django.utils import timezone
from wagtail.models import Site

from houselights.house.models import CinemaSettings
from houselights.serving.refusal import RefusalError

FILL = "houselights.demo.fill"


def open_demo(say: Callable[[str], None]) -> None:
    """Fill an empty house with the demo cinema, or move its programme on to today."""
    fill = import_module(FILL)
    say("Bringing the demo cinema up to today")
    try:
        fill.open_house(today=timezone.localdate())
    except fill.NotTheDemoError:
        raise RefusalError(
            f"{settings.ENVIRONMENT.data} holds a real house, which the demo must not touch. "
            "Open it with `houselights run`, or give the demo its own directory with "
            "HOUSELIGHTS_DATA."
        ) from None


def move_the_demo_on() -> None:
    """Bring the demo's programme up to today; a real house is left alone."""
    site = Site.objects.get(is_default_site=True)
    if CinemaSettings.for_site(site).is_demo:
        import_module(FILL).open_house(today=timezone.localdate())
