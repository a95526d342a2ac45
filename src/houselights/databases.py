"""Which database and which cache, from one address each."""

from typing import Any

import dj_database_url

# Every commit is on disk before it is acknowledged (synchronous=FULL), readers never wait for a
# writer (WAL), and a writer takes its lock at the start (IMMEDIATE), so that waiting works.
SQLITE_OPTIONS = {
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON",
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


def caches(redis_url: str | None) -> dict[str, Any]:
    """Django's caches: in Redis when there is one, otherwise in each process's memory.

    `renditions` saves the look-up of every picture on every page. In memory it forgets after ten
    minutes, since one process does not hear what another deleted.
    """
    if redis_url:
        backend = {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": redis_url}
        return {
            "default": backend | {"KEY_PREFIX": "houselights"},
            "renditions": backend | {"KEY_PREFIX": "renditions", "TIMEOUT": 86_400},
        }
    memory = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
    return {
        "default": memory | {"LOCATION": "default"},
        "renditions": memory | {"LOCATION": "renditions", "TIMEOUT": 600},
    }
