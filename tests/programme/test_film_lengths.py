from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from houselights.programme.models import FilmPage, FilmVersion, Screening
from houselights.programme.planning.planned import Part
from tests.builders import a_film, a_screening

pytestmark = pytest.mark.django_db

LONG_AGO = date(2012, 12, 7)


def soon() -> date:
    return timezone.localdate() + timedelta(days=3)


def save(client: Client, film: FilmPage, **facts: Any) -> str:
    """What the office answers when a film is published with other facts."""
    inlines = ("certificates", "stills", "versions")
    sent: dict[str, Any] = {"title": film.title, "slug": film.slug, "kind": "feature"}
    sent |= {"runtime_minutes": film.runtime_minutes, "action-publish": "1", "synopsis": "null"}
    sent |= {f"{name}-{what}_FORMS": 0 for name in inlines for what in ("TOTAL", "INITIAL")}
    answer = client.post(f"/admin/pages/{film.pk}/edit/", sent | facts, follow=True)
    return str(answer.content.decode())


def test_a_new_running_time_reaches_the_screenings_to_come(as_anna: Client) -> None:
    film = a_film(runtime_minutes=94)
    coming, past = a_screening(film, on=soon()), a_screening(film, on=LONG_AGO)
    save(as_anna, film, runtime_minutes=120)
    coming.refresh_from_db()
    past.refresh_from_db()
    assert coming.occupied_until - coming.starts_at == timedelta(minutes=120)
    assert coming.sequence == 1
    assert past.occupied_until - past.starts_at == timedelta(minutes=94)


def test_a_running_time_that_was_unknown_becomes_known(as_anna: Client) -> None:
    film = a_film(runtime_minutes=None)
    row = a_screening(film, on=soon())
    assert not row.is_length_known
    save(as_anna, film, runtime_minutes=120)
    assert Screening.objects.get().is_length_known


def test_a_running_time_with_which_screenings_overlap_is_refused_beside_the_field(
    as_anna: Client,
) -> None:
    film = a_film("Metropolis", runtime_minutes=94)
    a_screening(film, on=soon(), at="17:00")
    a_screening(a_film("Nosferatu"), on=soon(), at="19:00")
    html = save(as_anna, film, runtime_minutes=153)
    assert "With this running time, screenings would overlap" in html
    assert FilmPage.objects.get(pk=film.pk).runtime_minutes == 94


def test_a_versions_new_running_time_is_looked_at_too(as_anna: Client) -> None:
    film = a_film("Metropolis", runtime_minutes=94)
    version = FilmVersion.objects.create(film=film, label="35mm", format="35mm")
    a_screening(film, on=soon(), at="17:00", parts=(Part(film=film.pk, version=version.pk),))
    a_screening(a_film("Nosferatu"), on=soon(), at="19:00")
    sent: dict[str, Any] = {"versions-TOTAL_FORMS": 1, "versions-INITIAL_FORMS": 1}
    sent |= {"versions-0-id": version.pk, "versions-0-label": "35mm", "versions-0-format": "35mm"}
    html = save(as_anna, film, **sent | {"versions-0-runtime_minutes": 200})
    assert "With this running time, screenings would overlap" in html


def test_a_page_published_without_its_form_writes_no_overlap() -> None:
    film = a_film("Metropolis", runtime_minutes=94)
    row = a_screening(film, on=soon(), at="17:00")
    a_screening(a_film("Nosferatu"), on=soon(), at="19:00")
    film.runtime_minutes = 153
    film.save_revision().publish()
    row.refresh_from_db()
    assert row.occupied_until - row.starts_at == timedelta(minutes=94)


def test_a_version_that_was_shown_cannot_be_taken_away(as_anna: Client) -> None:
    film = a_film()
    version = FilmVersion.objects.create(film=film, label="35mm", format="35mm")
    a_screening(film, on=LONG_AGO, parts=(Part(film=film.pk, version=version.pk),))
    sent = {"versions-TOTAL_FORMS": 1, "versions-INITIAL_FORMS": 1, "versions-0-DELETE": "on"}
    sent |= {"versions-0-id": version.pk, "versions-0-label": "35mm", "versions-0-format": "35mm"}
    html = save(as_anna, film, **sent)
    assert "The version “35mm” was shown" in html
    assert FilmVersion.objects.exists()
