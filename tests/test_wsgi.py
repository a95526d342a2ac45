"""What the composed callable answers without asking Django."""

from importlib import import_module
from pathlib import Path
from typing import Any
from wsgiref.util import setup_testing_defaults

import pytest
from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage


@pytest.fixture(scope="module")
def application() -> Any:
    """The files alone: whatever is none of them is 404. Loaded late, with the files collected."""

    def nothing(_environ: dict[str, Any], start: Any) -> list[bytes]:
        start("404 Not Found", [])
        return []

    return import_module("houselights.wsgi").with_files(nothing)


@pytest.fixture
def upload() -> Path:
    """An uploaded file that a browser would run if it were let to."""
    file = Path(settings.MEDIA_ROOT) / "images" / "evil.html"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("<script>alert(1)</script>")
    return file


def get(application: Any, path: str) -> tuple[str, dict[str, str]]:
    """The status and the headers of the answer to a GET."""
    environ: dict[str, Any] = {"PATH_INFO": path, "HTTP_HOST": "localhost"}
    setup_testing_defaults(environ)
    answers: list[tuple[str, dict[str, str]]] = []

    def start(status: str, headers: list[tuple[str, str]], *_: object) -> None:
        answers.append((status, {name.lower(): value for name, value in headers}))

    body = application(environ, start)
    getattr(body, "close", lambda: None)()
    return answers[0]


def test_a_built_file_is_kept_for_ever(application: Any) -> None:
    status, headers = get(application, staticfiles_storage.url("front/houselights.css"))
    assert status == "200 OK"
    assert "immutable" in headers["cache-control"]


def test_an_upload_is_shown_and_never_run(application: Any, upload: Path) -> None:
    status, headers = get(application, f"/media/images/{upload.name}")
    assert status == "200 OK"
    assert "sandbox" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert "access-control-allow-origin" not in headers


@pytest.mark.parametrize(
    "path",
    [
        "/media/documents/contract.pdf",
        "/media/../secret-key",
        "/media/images/../../secret-key",
        "/media//secret-key",
        "/media/%2e%2e/secret-key",
        "/static/../secret-key",
        "/media/",
        "/media/images/",
    ],
)
def test_nothing_but_pictures_is_given_away(application: Any, path: str) -> None:
    private = Path(settings.MEDIA_ROOT) / "documents" / "contract.pdf"
    private.parent.mkdir(parents=True, exist_ok=True)
    private.write_text("private")
    assert get(application, path)[0].startswith("404")
