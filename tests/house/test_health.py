from datetime import timedelta

import pytest
from django.db import OperationalError, connection
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client
from django.utils import timezone

from houselights.house import health
from houselights.house.models import WorkerSighting

pytestmark = pytest.mark.django_db


def test_a_living_process_says_so_even_to_an_unknown_host(client: Client) -> None:
    answer = client.get("/healthz", headers={"host": "10.0.0.7"})
    assert (answer.status_code, answer.content) == (200, b"ok\n")


def test_a_living_process_says_so_without_a_database(
    client: Client, django_assert_num_queries: object
) -> None:
    with django_assert_num_queries(0):  # type: ignore[operator]
        assert client.get("/healthz").status_code == 200


def test_the_house_is_ready_when_all_is_well(client: Client) -> None:
    health.mark_worker_seen()
    answer = client.get("/readyz")
    assert answer.status_code == 200, answer.content
    assert answer.json() == {"database": "ok", "worker": "ok", "disk": "ok"}
    assert answer.headers["Cache-Control"] == "no-store"


def test_the_house_is_not_ready_without_a_worker(client: Client) -> None:
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert "houselights worker" in answer.json()["worker"]


def test_a_worker_that_was_seen_long_ago_does_not_count(client: Client) -> None:
    long_ago = timezone.now() - health.WORKER_IS_SEEN_WITHIN - timedelta(seconds=1)
    WorkerSighting.objects.create(name="gone", seen_at=long_ago)
    assert client.get("/readyz").status_code == 503


def test_workers_gone_for_a_day_are_forgotten() -> None:
    WorkerSighting.objects.create(name="gone", seen_at=timezone.now() - timedelta(days=2))
    health.mark_worker_seen()
    assert not WorkerSighting.objects.filter(name="gone").exists()


def test_the_house_is_not_ready_before_its_migrations(client: Client) -> None:
    health.mark_worker_seen()
    MigrationRecorder(connection).record_unapplied("front", "0002_first_pages")
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert "houselights prepare" in answer.json()["database"]


def test_the_house_is_not_ready_when_the_database_is_away(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> None:
        raise OperationalError("connection refused")

    monkeypatch.setattr(health, "MigrationExecutor", away)
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert "does not answer" in answer.json()["database"]


def test_the_house_is_not_ready_when_the_disk_is_nearly_full(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    health.mark_worker_seen()
    monkeypatch.setattr(health, "SPARE_BYTES", 2**60)
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert "MB left" in answer.json()["disk"]
