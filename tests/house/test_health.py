from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.cache import CacheHandler
from django.db import OperationalError, connection
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from houselights import databases
from houselights.house import health
from houselights.house.models import WorkerSighting
from tests.engines import free_port

pytestmark = pytest.mark.django_db


def test_a_living_process_says_so_even_to_an_unknown_host(client: Client) -> None:
    answer = client.get("/healthz", headers={"host": "10.0.0.7"})
    assert (answer.status_code, answer.content) == (200, b"ok\n")


def test_a_living_process_says_so_without_a_database(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(0):
        assert client.get("/healthz").status_code == 200


def test_the_house_is_ready_when_all_is_well(client: Client) -> None:
    health.mark_worker_seen("booth")
    answer = client.get("/readyz")
    assert answer.status_code == 200, answer.content
    assert answer.json() == dict.fromkeys(("database", "worker", "disk", "cache"), "ok")
    assert answer.headers["Cache-Control"] == "no-store"


def test_the_house_is_not_ready_without_a_worker(client: Client) -> None:
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert "houselights worker" in answer.json()["worker"]


def test_a_worker_that_was_seen_long_ago_does_not_count(client: Client) -> None:
    long_ago = timezone.now() - health.WORKER_IS_SEEN_WITHIN - timedelta(seconds=1)
    WorkerSighting.objects.create(name="gone", seen_at=long_ago)
    assert client.get("/readyz").status_code == 503


def test_a_worker_that_signed_out_does_not_count(client: Client) -> None:
    health.mark_worker_seen("booth")
    health.forget_worker("booth")
    assert client.get("/readyz").status_code == 503


def test_one_worker_of_several_is_enough(client: Client) -> None:
    health.mark_worker_seen("booth")
    health.mark_worker_seen("office")
    health.forget_worker("office")
    assert client.get("/readyz").status_code == 200


def test_workers_gone_for_a_day_are_forgotten() -> None:
    WorkerSighting.objects.create(name="gone", seen_at=timezone.now() - timedelta(days=2))
    health.mark_worker_seen("booth")
    assert not WorkerSighting.objects.filter(name="gone").exists()


def test_the_house_is_not_ready_before_its_migrations(client: Client) -> None:
    health.mark_worker_seen("booth")
    MigrationRecorder(connection).record_unapplied("front", "0002_first_pages")
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert "houselights prepare" in answer.json()["database"]


def test_the_house_is_not_ready_when_the_database_is_away(
    client: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def away(*_: object) -> None:
        raise OperationalError("connection to 10.0.0.9 as anna refused")

    monkeypatch.setattr(health, "MigrationExecutor", away)
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert "does not answer" in answer.json()["database"]
    assert "10.0.0.9" not in answer.content.decode()
    assert "connection to 10.0.0.9 as anna refused" in caplog.text


def test_the_house_is_not_ready_when_the_disk_is_nearly_full(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    health.mark_worker_seen("booth")
    monkeypatch.setattr(health, "SPARE_BYTES", 2**60)
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert "MB left" in answer.json()["disk"]


@pytest.fixture
def redis(settings: Any) -> str:
    """Where no Redis answers, though the house is told to use one."""
    url = f"redis://127.0.0.1:{free_port()}/0"
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, redis_url=url)
    return url


def test_a_house_whose_redis_is_away_says_so_and_is_ready(
    client: Client, redis: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    away = databases.caches(redis, Path())["default"]
    monkeypatch.setattr(health, "cache", CacheHandler({"default": away})["default"])
    health.mark_worker_seen("booth")
    answer = client.get("/readyz")
    assert answer.status_code == 200
    assert answer.json()["cache"].startswith("Redis does not answer")


def test_a_house_whose_redis_answers_says_nothing_of_it(client: Client, redis: str) -> None:
    health.mark_worker_seen("booth")
    assert client.get("/readyz").json()["cache"] == "ok"
