"""Which database and which cache, from one address each."""

from pathlib import Path
from typing import Any

import dj_database_url

# Every commit is on disk before it is acknowledged (synchronous=FULL), readers never wait for a
# writer (WAL), and a writer takes its lock at the start (IMMEDIATE), so that waiting works.
SQLITE_OPTIONS = {
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL",
    "transaction_mode": "IMMEDIATE",
    "timeout": 5,
}


def database(url: str) -> dict[str, Any]:
    """Django's settings for the database at `url` (`sqlite:///PATH` or `postgres://…`)."""
    settings: dict[str, Any] = dict(dj_database_url.parse(url))
    if settings["ENGINE"] == "django.db.backends.sqlite3":
        settings["OPTIONS"] = SQLITE_OPTIONS
    else:
        settings["OPTIONS"] = settings.get("OPTIONS", {}) | {"connect_timeout": 5}
        settings["CONN_MAX_AGE"] = 60
        settings["CONN_HEALTH_CHECKS"] = True
    return settings


def caches(redis_url: str | None, folder: Path) -> dict[str, Any]:
    """Django's caches: in Redis when there is one, otherwise in a `folder` of the data directory.

    `default` must be the same for all processes: Wagtail keeps the addresses of sites there.
    `renditions` saves the look-up of every picture on every page; without Redis it is in memory and
    forgets after ten minutes, since one process does not hear what another deleted.
    """
    if redis_url:
        backend = {
            "BACKEND": "houselights.house.redis_cache.PatientRedisCache",
            "LOCATION": redis_url,
            "OPTIONS": {"socket_connect_timeout": 1, "socket_timeout": 1},
        }
        return {
            "default": backend | {"KEY_PREFIX": "houselights"},
            "renditions": backend | {"KEY_PREFIX": "renditions", "TIMEOUT": 86_400},
        }
    return {
        "default": {
            "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
            "LOCATION": folder,
        },
        "renditions": {
            "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
            "LOCATION": "renditions",
            "TIMEOUT": 600,
            "OPTIONS": {"MAX_ENTRIES": 5000},
        },
    }
