"""What the office cannot change any more once screenings were published."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import Site

from houselights.programme.models import Run, Screen
from tests.builders import a_film, a_screening

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("facts", [{"status": "draft"}, {"film": "another"}])
def test_a_run_with_published_screenings_keeps_its_film_and_stays_public(
    facts: dict[str, Any],
) -> None:
    a_screening(a_film("Nosferatu"), on=date(2012, 12, 7))
    run = Run.objects.get()
    for name, value in facts.items():
        setattr(run, name, a_film("Another") if name == "film" else value)
    with pytest.raises(ValidationError, match="Screenings of this run were published"):
        run.clean()


def test_a_screen_with_screenings_stays_in_its_cinema(site: Site) -> None:
    a_screening(a_film(), on=date(2012, 12, 7))
    screen = Screen.objects.get()
    screen.site = Site.objects.create(hostname="other.example", root_page=site.root_page)
    with pytest.raises(ValidationError, match="stays where it is"):
        screen.clean()
