"""Days on which nothing is shown."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from wagtail.models import Site

from houselights.programme.models import Closure, Screen
from tests.builders import a_screen

pytestmark = pytest.mark.django_db

MONDAY, TUESDAY = date(2012, 12, 24), date(2012, 12, 25)


@pytest.mark.parametrize("last_day", [MONDAY, TUESDAY])
def test_a_closure_takes_a_day_or_more(site: Site, last_day: date) -> None:
    Closure(site=site, first_day=MONDAY, last_day=last_day).full_clean()
    Closure(site=site, screen=a_screen(), first_day=MONDAY, last_day=last_day).full_clean()


def test_a_closure_does_not_end_before_it_begins(site: Site) -> None:
    closure = Closure(site=site, first_day=TUESDAY, last_day=MONDAY)
    with pytest.raises(ValidationError, match="The last day is before the first"):
        closure.full_clean()
    with pytest.raises(IntegrityError, match="a_closure_ends_after_it_begins"):
        closure.save()


def test_another_cinemas_screen_is_not_closed_here(site: Site) -> None:
    other = Site.objects.create(hostname="other.example", root_page=site.root_page)
    screen = Screen.objects.create(site=other, name="Screen 1")
    with pytest.raises(ValidationError, match="This screen belongs to another cinema"):
        Closure(site=site, screen=screen, first_day=MONDAY, last_day=TUESDAY).full_clean()
