"""The WSGI callable: Django, and the files it need not be asked for."""

import gc
import os
from typing import Any

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from whitenoise import WhiteNoise

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "houselights.settings")

UPLOAD_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


class Uploads(WhiteNoise):
    """Uploaded pictures. Documents go through Wagtail's view, which asks who may read them."""

    def find_file(self, url: str) -> Any:
        return None if url.startswith("/media/documents/") else super().find_file(url)


def with_files(application: Any) -> Any:
    """`application`, behind the files that it need not be asked for.

    Built files with a hash in their name are kept for ever; uploads are looked up each time.
    """
    if not settings.ENVIRONMENT.media_url:
        settings.MEDIA_ROOT.mkdir(parents=True, exist_ok=True)
        application = Uploads(
            application,
            root=settings.MEDIA_ROOT,
            prefix=settings.MEDIA_URL,
            autorefresh=True,
            max_age=24 * 3600,
            allow_all_origins=False,
            add_headers_function=_guard_upload,
        )
    return WhiteNoise(
        application,
        root=settings.STATIC_ROOT,
        prefix=settings.STATIC_URL,
        immutable_file_test=r"^.+\.[0-9a-f]{12}\..+$",
        allow_all_origins=False,
    )


def _guard_upload(headers: Any, _path: str, _url: str) -> None:
    """What a person uploaded is shown or saved, and never run in the site's name."""
    for name, value in UPLOAD_HEADERS.items():
        headers[name] = value


application = with_files(get_wsgi_application())

# What is loaded now stays: the collector need not walk through it again with every few requests.
gc.collect()
gc.freeze()
