from typing import Any

from django.dispatch import receiver
from wagtail.signals import page_published

from houselights.programme.film_lengths import keep_up
from houselights.programme.pages import FilmPage


@receiver(page_published, sender=FilmPage)
def screenings_last_as_long_as_their_film(instance: FilmPage, **_sent: Any) -> None:
    keep_up(instance)
