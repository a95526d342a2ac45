from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import Site

from houselights.programme.models import FilmPage, Run
from houselights.programme.pages import FilmsPage
from tests.builders import a_film, a_screening

pytestmark = pytest.mark.django_db


def test_a_film_that_was_shown_cannot_be_deleted(as_anna: Client) -> None:
    film = a_film()
    a_screening(film, on=date(2012, 12, 8))
    answer = as_anna.post(f"/admin/pages/{film.pk}/delete/", follow=True)
    assert "1 screening belongs to it. Unpublish it instead." in answer.content.decode()
    assert FilmPage.objects.filter(pk=film.pk).exists()


def test_nor_can_the_page_above_it(as_anna: Client) -> None:
    film = a_film()
    a_screening(film, on=date(2012, 12, 8))
    as_anna.post(f"/admin/pages/{FilmsPage.objects.get().pk}/delete/")
    assert FilmPage.objects.filter(pk=film.pk).exists()


def test_nor_can_several_at_once(as_anna: Client) -> None:
    film, other = a_film("Shown"), a_film("Another")
    a_screening(film, on=date(2012, 12, 8))
    as_anna.post(f"/admin/bulk/wagtailcore/page/delete/?id={film.pk}&id={other.pk}")
    assert FilmPage.objects.count() == 2


def test_a_film_that_was_never_shown_can_be_deleted(as_anna: Client) -> None:
    film = a_film()
    as_anna.post(f"/admin/pages/{film.pk}/delete/")
    assert not FilmPage.objects.filter(pk=film.pk).exists()


def test_a_film_that_is_announced_cannot_be_deleted(as_anna: Client, site: Site) -> None:
    film = a_film()
    Run.objects.create(site=site, film=film)
    answer = as_anna.post(f"/admin/pages/{film.pk}/delete/", follow=True)
    assert "cannot be deleted while a run of it is announced" in answer.content.decode()


def test_a_film_that_is_still_to_come_is_not_unpublished(as_anna: Client) -> None:
    film = a_film()
    a_screening(film, on=timezone.localdate() + timedelta(days=3))
    answer = as_anna.post(f"/admin/pages/{film.pk}/unpublish/", follow=True)
    assert "1 screening of it is still to come" in answer.content.decode()
    assert FilmPage.objects.get().live
