"""The week that the desk's tests are about."""

from datetime import date

from wagtail.models import Site

from houselights.programme.desk.week import Week, week_of

WEEK = date(2012, 12, 7)


def the_week() -> Week:
    """The week from Friday 7 December 2012 as it stands."""
    return week_of(Site.objects.get(is_default_site=True), WEEK)
