"""What is done for the programme without anybody asking."""

from zoneinfo import ZoneInfo

from django.utils import timezone
from wagtail.models import Site

from houselights.house.models import CinemaSettings
from houselights.programme.models.screening import Screening
from houselights.programme.wall_clock import instant


def follow_the_clocks() -> int:
    """Bring the moments of screenings to come up to the times on the wall; answer how many moved.

    The wall is right (I6): when a government changes its zone, or the staff correct theirs, half
    past seven stays half past seven, and calendars are told.
    """
    moved = []
    for site in Site.objects.all():
        zone = ZoneInfo(CinemaSettings.for_site(site).zone)
        for row in Screening.objects.at(site).filter(starts_at__gte=timezone.now()):
            if (starts_at := instant(row.starts_local, zone)) != row.starts_at:
                row.occupied_until += starts_at - row.starts_at
                row.starts_at = starts_at
                row.sequence += 1
                row.changed_at = timezone.now()
                moved.append(row)
    fields = ["starts_at", "occupied_until", "sequence", "changed_at"]
    return Screening.objects.bulk_update(moved, fields)
