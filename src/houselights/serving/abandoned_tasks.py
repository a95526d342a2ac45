"""Tasks whose worker was killed while they ran: they are done again by the next one."""

import logging
from datetime import timedelta

from django.db import transaction
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from houselights.house.models import WorkerSighting

WORKER_IS_GONE_AFTER = timedelta(minutes=2)
MOST_ATTEMPTS = 5

logger = logging.getLogger(__name__)


class AbandonedTaskError(Exception):
    """The workers that began the task ended before it did."""


def take_back_abandoned_tasks() -> None:
    """Make each running task ready again whose worker has not been seen for two minutes.

    One that ended five workers is not tried again: it may be what ended them. The rows are read
    before the workers are, so that one which signs in and takes a task in between is known.
    """
    with transaction.atomic():
        running = list(DBTaskResult.objects.running().select_for_update(skip_locked=True))
        alive = set(WorkerSighting.within(WORKER_IS_GONE_AFTER).values_list("name", flat=True))
        for task in running:
            if not alive.intersection(task.worker_ids[-1:]):
                _take_back(task)


def _take_back(task: DBTaskResult) -> None:
    attempts = len(task.worker_ids)
    if attempts >= MOST_ATTEMPTS:
        logger.error("The task %s ended %s workers and is given up", task.task_path, attempts)
        task.set_failed(AbandonedTaskError(f"{attempts} workers ended before the task did."))
        return
    logger.warning("The worker of the task %s is gone; it is done again", task.task_path)
    task.status, task.started_at = TaskResultStatus.READY, None
    task.save(update_fields=["status", "started_at"])
