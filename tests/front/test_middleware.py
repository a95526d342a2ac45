import base64
import hashlib
import re
from typing import Any

import pytest
from django.test import Client

from houselights.house.models import CinemaSettings
from tests.builders import home

pytestmark = pytest.mark.django_db


def test_readers_pages_allow_nothing_that_is_not_ours(client: Client) -> None:
    policy = client.get("/").headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert "base-uri 'none'" in policy


@pytest.mark.parametrize("path", ["/", "/nothing/", "/search/", "/healthz", "/admin/login/"])
def test_every_answer_carries_the_headers(client: Client, path: str) -> None:
    headers = client.get(path).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] in {"DENY", "SAMEORIGIN"}
    assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "geolocation=()" in headers["Permissions-Policy"]


def test_the_houses_accent_is_let_in_by_its_hash(client: Client, cinema: CinemaSettings) -> None:
    cinema.accent = "#005f73"
    cinema.save()
    answer = client.get("/")
    style = re.search(r"<style>(.*?)</style>", answer.content.decode())
    assert style
    assert "--hl-accent-paper:#005" in style[1]
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"'sha256-{digest}'" in answer.headers["Content-Security-Policy"]


def test_a_house_without_a_choice_has_no_inline_style(client: Client) -> None:
    answer = client.get("/")
    assert "<style" not in answer.content.decode()
    assert "sha256" not in answer.headers["Content-Security-Policy"]


def test_the_editor_may_frame_a_preview_of_its_own_site(as_anna: Client) -> None:
    answer = as_anna.get(f"/admin/pages/{home().pk}/view_draft/")
    assert "frame-ancestors 'self'" in answer.headers["Content-Security-Policy"]


def test_pictures_may_come_from_the_bucket_that_keeps_them(client: Client, settings: Any) -> None:
    settings.MEDIA_HOST = "https://s3.example"
    policy = client.get("/").headers["Content-Security-Policy"]
    assert "img-src 'self' data: https://s3.example;" in policy
    assert "media-src 'self' https://s3.example;" in policy
