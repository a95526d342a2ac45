"""A task whose worker was killed is done again; one that is worked on is left alone."""

from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from houselights.house.health import forget_worker, mark_worker_seen
from houselights.house.models import WorkerSighting
from houselights.serving.abandoned_tasks import MOST_ATTEMPTS, take_back_abandoned_tasks
from tests.serving.rows import a_task

pytestmark = pytest.mark.django_db

RUNNING, READY = TaskResultStatus.RUNNING, TaskResultStatus.READY


def last_seen(worker: str, ago: timedelta) -> None:
    WorkerSighting.objects.create(name=worker, seen_at=timezone.now() - ago)


def status_after(*workers: str, status: TaskResultStatus = RUNNING) -> str:
    """The status of a task that these workers took, after abandoned ones were taken back."""
    task = a_task(status, *workers)
    take_back_abandoned_tasks()
    task.refresh_from_db()
    return str(task.status)


def test_the_task_of_a_worker_that_nobody_knows_is_ready_again() -> None:
    assert status_after("killed") == READY
    assert DBTaskResult.objects.ready().get().started_at is None


def test_the_task_of_a_worker_that_is_alive_is_left_to_it() -> None:
    mark_worker_seen("alive")
    assert status_after("alive") == RUNNING


@pytest.mark.parametrize(("seconds", "status"), [(110, RUNNING), (130, READY)])
def test_a_worker_is_gone_after_two_minutes(seconds: int, status: str) -> None:
    last_seen("silent", timedelta(seconds=seconds))
    assert status_after("silent") == status


def test_the_task_of_a_worker_that_signed_out_is_free_at_once() -> None:
    mark_worker_seen("ended")
    forget_worker("ended")
    assert status_after("ended") == READY


def test_only_the_last_worker_of_a_task_counts() -> None:
    mark_worker_seen("alive")
    assert status_after("killed", "alive") == RUNNING
    assert status_after("alive", "killed") == READY


def test_of_two_workers_only_the_tasks_of_the_dead_one_are_taken_back() -> None:
    mark_worker_seen("here")
    mine, theirs = a_task(RUNNING, "here"), a_task(RUNNING, "there")
    take_back_abandoned_tasks()
    assert DBTaskResult.objects.running().get() == mine
    assert DBTaskResult.objects.ready().get() == theirs


@pytest.mark.parametrize("status", [TaskResultStatus.SUCCESSFUL, TaskResultStatus.FAILED])
def test_a_finished_task_is_not_done_again(status: TaskResultStatus) -> None:
    assert status_after("killed", status=status) == status


def test_a_task_that_ended_five_workers_is_given_up(caplog: pytest.LogCaptureFixture) -> None:
    dead = [f"dead {number}" for number in range(MOST_ATTEMPTS)]
    assert status_after(*dead[1:]) == READY
    assert status_after(*dead) == TaskResultStatus.FAILED
    assert "5 workers ended before the task did" in DBTaskResult.objects.failed().get().traceback
    assert "is given up" in caplog.text
