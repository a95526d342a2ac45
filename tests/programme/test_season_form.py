from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from houselights.programme.models import Run, SeasonPage, SeasonsPage
from tests.builders import a_film, a_screening

pytestmark = pytest.mark.django_db


def a_season(**facts: object) -> SeasonPage:
    return SeasonsPage.objects.get().add_child(instance=SeasonPage(title="Shadows", **facts))


def test_a_season_offers_late_runs_with_their_first_day(as_anna: Client) -> None:
    day = timezone.localdate() + timedelta(days=3)
    a_screening(a_film("Nosferatu"), on=day)
    a_screening(a_film("Forgotten"), on=date(2012, 12, 8))
    html = as_anna.get(f"/admin/pages/{a_season().pk}/edit/").content.decode()
    assert f"Nosferatu, {day:%A, %B} {day.day}, {day.year}" in html
    assert "Forgotten" not in html


def test_a_seasons_own_runs_are_offered_however_old(as_anna: Client) -> None:
    a_screening(a_film("Forgotten"), on=date(2012, 12, 8))
    season = a_season()
    season.runs.set(Run.objects.all())
    season.save()
    html = as_anna.get(f"/admin/pages/{season.pk}/edit/").content.decode()
    assert "Forgotten, Saturday, December 8, 2012" in html


def test_a_new_screen_is_in_the_cinema_whose_office_this_is(as_anna: Client) -> None:
    html = as_anna.get("/admin/screen/new/").content.decode()
    assert "selected>localhost" in html.replace("\n", "").replace("  ", "")
