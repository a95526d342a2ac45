from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import caches
from django.core.management import call_command
from django.test import Client
from wagtail.models import Site

from houselights.house.models import CinemaSettings
from tests import people


@pytest.fixture(scope="session", autouse=True)
def _collected_static_files() -> None:
    """Pages name built files by their hash, as they do when served."""
    call_command("collectstatic", interactive=False, verbosity=0)


@pytest.fixture(autouse=True)
def _forget_what_was_cached() -> Iterator[None]:
    """A cache outlives the transaction that a test is rolled back with."""
    yield
    for cache in caches.all(initialized_only=True):
        cache.clear()


@pytest.fixture
def site(db: None) -> Site:
    """The one site of a new house, as migrations leave it."""
    return Site.objects.select_related("root_page").get(is_default_site=True)


@pytest.fixture
def cinema(site: Site) -> CinemaSettings:
    """The settings of the new house."""
    return CinemaSettings.for_site(site)


@pytest.fixture
def as_anna(client: Client, db: None) -> Client:
    """A browser in which Anna, an administrator, is signed in."""
    client.force_login(people.anna())
    return client


@pytest.fixture
def as_marguerite(client: Client, db: None) -> Client:
    """A browser in which Marguerite, a visitor with an account, is signed in."""
    client.force_login(people.marguerite())
    return client


@pytest.fixture
def cold_renditions(settings: Any) -> None:
    """No picture’s sizes are remembered: what a page costs right after a start."""
    dummy = {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}
    settings.CACHES = settings.CACHES | {"renditions": dummy}
