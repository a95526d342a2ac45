"""Builders of rows that only the machinery writes."""

from typing import Any

from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult, get_date_max


def a_task(status: TaskResultStatus, *workers: str, **facts: Any) -> Any:
    """A task row that these workers took, one after the other."""
    facts = {
        "status": status,
        "worker_ids": list(workers),
        "args_kwargs": {"args": [], "kwargs": {}},
        "task_path": "tests.serving.tasks.dim_the_lights",
        "backend_name": "default",
        "run_after": get_date_max(),
    } | facts
    return DBTaskResult.objects.create(**facts)
