"""What machines ask for: sitemap, robots, manifest, icon."""

import pytest
from defusedxml import ElementTree
from django.conf import settings
from django.test import Client

from houselights.house.models import CinemaSettings
from tests.builders import a_film, a_page

pytestmark = pytest.mark.django_db

LOCATION = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


def test_the_sitemap_lists_what_is_published_and_nothing_else(client: Client) -> None:
    a_film("The General", slug="the-general")
    a_page("A draft", slug="draft", live=False)
    answer = client.get("/sitemap.xml")
    assert answer.headers["Content-Type"] == "application/xml"
    paths = [entry.text for entry in ElementTree.fromstring(answer.content).iter(LOCATION)]
    assert "http://localhost/films/the-general/" in paths
    assert not any("draft" in str(path) for path in paths)


def test_robots_are_told_where_the_sitemap_is(client: Client) -> None:
    answer = client.get("/robots.txt")
    assert answer.headers["Content-Type"] == "text/plain"
    assert f"Sitemap: {settings.ENVIRONMENT.site_url}/sitemap.xml" in answer.content.decode()


def test_the_manifest_names_the_house_and_its_icons(client: Client, cinema: CinemaSettings) -> None:
    cinema.name = "The Lantern on the River"
    cinema.save()
    manifest = client.get("/site.webmanifest").json()
    assert manifest["name"] == "The Lantern on the River"
    assert len(manifest["short_name"]) <= 12
    assert [icon["sizes"] for icon in manifest["icons"]] == ["192x192", "512x512"]


def test_the_icon_is_found_at_its_oldest_address(client: Client) -> None:
    answer = client.get("/favicon.ico")
    assert answer.status_code == 301
    assert answer.headers["Location"].startswith("/static/front/icons/favicon.")
