"""What is done for the programme without anybody asking."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from django.db import transaction
from django.utils import timezone
from wagtail.models import Site

from houselights.house.models import CinemaSettings
from houselights.programme.models.screen import Screen
from houselights.programme.models.screening import Screening
from houselights.programme.wall_clock import instant

A_DAY = timedelta(days=1)


def follow_the_clocks() -> int:
    """Bring the moments of screenings to come up to the times on the wall; answer how many moved.

    The wall is right (I6): when a government changes its zone, or the staff correct theirs, half
    past seven stays half past seven, and calendars are told.
    """
    return sum(_follow_the_clock(site) for site in Site.objects.all())


def _follow_the_clock(site: Site) -> int:
    zone, moved = ZoneInfo(CinemaSettings.for_site(site).zone), []
    # Wherever the clock stood before, it was less than a day away.
    yesterday = timezone.now().astimezone(zone).date() - A_DAY
    with transaction.atomic():
        list(Screen.objects.select_for_update().filter(site=site))
        for row in Screening.objects.at(site).filter(local_date__gte=yesterday):
            if (starts_at := instant(row.starts_local, zone)) != row.starts_at:
                row.occupied_until += starts_at - row.starts_at
                row.starts_at = starts_at
                row.sequence += 1
                row.changed_at = timezone.now()
                moved.append(row)
        fields = ["starts_at", "occupied_until", "sequence", "changed_at"]
        return Screening.objects.bulk_update(moved, fields)
