"""A room with a projector."""

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import Site

from houselights.programme.models import Screen
from tests.builders import a_screen

pytestmark = pytest.mark.django_db


def test_a_cinema_has_one_screen_of_a_name(site: Site) -> None:
    a_screen("Screen 1")
    with pytest.raises(ValidationError):
        Screen(site=site, name="Screen 1").full_clean()
    other = Site.objects.create(hostname="other.example", root_page=site.root_page)
    Screen(site=other, name="Screen 1").full_clean()
