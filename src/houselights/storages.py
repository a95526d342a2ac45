"""Where uploaded and built files are kept, and where mail goes, from one address each."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

MAIL_PORTS = {"smtp": 25, "smtp+tls": 587, "smtp+ssl": 465}


@dataclass(frozen=True)
class Mail:
    """Django's `EMAIL_*` settings."""

    backend: str
    folder: Path | None = None
    host: str = "localhost"
    port: int = 25
    user: str = ""
    password: str = ""
    tls: bool = False
    ssl: bool = False


def mail(url: str | None, folder: Path) -> Mail:
    """Mail by the server at `url` (`smtp+tls://user:password@host`), or as files in `folder`."""
    if url is None:
        return Mail("django.core.mail.backends.filebased.EmailBackend", folder=folder)
    parts = urlsplit(url)
    return Mail(
        "django.core.mail.backends.smtp.EmailBackend",
        host=parts.hostname or "localhost",
        port=parts.port or MAIL_PORTS[parts.scheme],
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        tls=parts.scheme == "smtp+tls",
        ssl=parts.scheme == "smtp+ssl",
    )


def storages(media_url: str | None) -> dict[str, Any]:
    """Django's storages: media in the data directory or in an S3 bucket, static files hashed."""
    media: dict[str, Any] = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    if media_url:
        media = {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": bucket(media_url)}
    static = {"BACKEND": "houselights.front.finders.HashedStaticStorage"}
    return {"default": media, "staticfiles": static}


def media_host(media_url: str | None) -> str:
    """Where a browser finds uploads, for the content security policy; empty for our own host."""
    if media_url is None:
        return ""
    parts = urlsplit(media_url)
    return f"https://{parts.hostname}" + (f":{parts.port}" if parts.port else "")


def bucket(media_url: str) -> dict[str, Any]:
    """The options of django-storages for `s3://KEY:SECRET@host/bucket?region=…`."""
    parts = urlsplit(media_url)
    region = parse_qs(parts.query).get("region")
    return {
        "access_key": unquote(parts.username or "") or None,
        "secret_key": unquote(parts.password or "") or None,
        "endpoint_url": media_host(media_url),
        "bucket_name": parts.path.strip("/"),
        "region_name": region[0] if region else None,
        "querystring_auth": False,
        "file_overwrite": False,
    }
