from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver
from wagtail.signals import page_published

from houselights.house.models import CinemaSettings
from houselights.programme.film_lengths import keep_up
from houselights.programme.pages import FilmPage
from houselights.programme.tasks import follow_the_clocks


@receiver(page_published, sender=FilmPage)
def screenings_last_as_long_as_their_film(instance: FilmPage, **_sent: Any) -> None:
    keep_up(instance)


@receiver(post_save, sender=CinemaSettings)
def screenings_keep_their_time_on_the_wall(**_sent: Any) -> None:
    follow_the_clocks()
