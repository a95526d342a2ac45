from pathlib import Path

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connection

from houselights.databases import caches, database


@pytest.fixture
def sqlite() -> None:
    if connection.vendor != "sqlite":
        pytest.skip("about SQLite")


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("sqlite")
@pytest.mark.parametrize(
    ("pragma", "value"),
    [("synchronous", 2), ("busy_timeout", 5000), ("foreign_keys", 1)],
)
def test_what_sqlite_acknowledged_is_on_disk(pragma: str, value: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA {pragma}")
        assert cursor.fetchone() == (value,)


def test_readers_of_sqlite_do_not_wait_for_writers() -> None:
    options = database("sqlite:////srv/house.sqlite3")["OPTIONS"]
    assert "journal_mode=WAL" in options["init_command"]
    assert options["transaction_mode"] == "IMMEDIATE"


def test_a_path_of_sqlite_is_taken_as_it_is() -> None:
    assert database("sqlite:////srv/our%20house/h.sqlite3")["NAME"] == "/srv/our house/h.sqlite3"


def test_a_postgres_address_is_taken_apart() -> None:
    found = database("postgresql://anna:s%40cret@db.example:5433/house")
    assert found["ENGINE"] == "django.db.backends.postgresql"
    facts = [found[name] for name in ("USER", "PASSWORD", "HOST", "PORT", "NAME")]
    assert facts == ["anna", "s@cret", "db.example", 5433, "house"]
    assert found["OPTIONS"]["connect_timeout"] == 5


def test_without_redis_all_processes_of_a_computer_remember_together(tmp_path: Path) -> None:
    found = caches(None, tmp_path)["default"]
    assert found["BACKEND"].endswith("FileBasedCache")
    assert found["LOCATION"] == tmp_path


def test_with_redis_all_computers_remember_together(tmp_path: Path) -> None:
    found = caches("redis://127.0.0.1:6379/0", tmp_path)
    assert {settings["LOCATION"] for settings in found.values()} == {"redis://127.0.0.1:6379/0"}
    assert len({settings["KEY_PREFIX"] for settings in found.values()}) == len(found)


@pytest.mark.django_db
def test_the_cache_keeps_what_it_is_given() -> None:
    cache.set("screen", {"name": "Screen 1"}, timeout=60)
    assert cache.get("screen") == {"name": "Screen 1"}


@pytest.mark.django_db
def test_the_engine_is_the_one_that_was_asked_for(request: pytest.FixtureRequest) -> None:
    engine = {"sqlite": "sqlite", "postgres": "postgresql"}[request.config.getoption("engine")]
    assert connection.vendor == engine
    has_redis = "redis" in settings.CACHES["default"]["BACKEND"]
    assert has_redis == (engine == "postgresql")
