"""The worker process: it signs in and out, does its rounds, and does not wait for ever."""

import os
import signal
import threading
from types import SimpleNamespace

import pytest

from houselights.house.health import WORKER_IS_SEEN_WITHIN
from houselights.house.models import WorkerSighting
from houselights.serving import children, worker
from houselights.serving.worker import TaskWorker


@pytest.fixture(autouse=True)
def _kept_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    """The connection of the test's transaction is not closed."""
    monkeypatch.setattr(worker, "connection", SimpleNamespace(close=lambda: None))


def test_a_duty_that_fails_is_logged_and_stops_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def water_the_plants() -> None:
        raise RuntimeError("no water")

    worker.attempt(water_the_plants)
    assert "The task worker could not water the plants" in caplog.text


def test_the_worker_says_that_it_lives_often_enough() -> None:
    assert WORKER_IS_SEEN_WITHIN.total_seconds() >= worker.SIGHTED_EVERY * 3


def test_a_running_task_is_given_up_before_the_supervisor_ends_its_worker() -> None:
    assert worker.FINISHES_WITHIN + 1 < children.STOP_WITHIN


@pytest.mark.django_db
def test_a_worker_signs_in_under_its_name_and_out_again() -> None:
    one, other = TaskWorker("one"), TaskWorker("other")
    one.sign_in()
    other.sign_in()
    assert WorkerSighting.objects.count() == 2
    one.leave()
    assert WorkerSighting.objects.get().name == other.worker_id


def test_rounds_are_made_at_once_and_until_the_end() -> None:
    has_ended = threading.Event()
    made: list[str] = []

    def often() -> None:
        made.append("often")
        if len(made) > 2:
            has_ended.set()

    worker.do_rounds([(60.0, lambda: made.append("seldom")), (0.0, often)], has_ended)
    assert made == ["seldom", "often", "often"]


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """After how many seconds a running task is given up; nothing waits or ends."""
    asked: list[float] = []
    monkeypatch.setattr(TaskWorker, "_give_up", lambda _self, after: asked.append(after))
    return asked


def shut_down(worker: TaskWorker) -> None:
    worker.shutdown(signal.SIGTERM, None)
    for thread in threading.enumerate():
        if thread.name == "farewell":
            thread.join()


def test_a_worker_at_rest_ends_at_once(waits: list[float]) -> None:
    with pytest.raises(SystemExit) as caught:
        shut_down(TaskWorker("one"))
    assert caught.value.code == 0
    assert waits == []


def test_a_running_task_has_six_seconds_and_none_when_asked_again(waits: list[float]) -> None:
    busy = TaskWorker("one")
    busy.running_task = True
    shut_down(busy)
    assert waits == [6.0]
    shut_down(busy)
    assert waits == [6.0, 0.0]


@pytest.mark.django_db
def test_a_task_that_is_given_up_is_free_for_the_next_worker(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    codes: list[int] = []
    monkeypatch.setattr(os, "_exit", codes.append)
    busy = TaskWorker("one")
    busy.sign_in()
    busy._give_up(after=0)
    assert codes == [0]
    assert not WorkerSighting.objects.exists()
