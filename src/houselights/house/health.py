"""Whether this process lives, and whether the house can do its work."""

import shutil
import socket
from datetime import timedelta

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from houselights.house.models import WorkerSighting

WORKER_IS_SEEN_WITHIN = timedelta(minutes=1)
SPARE_BYTES = 100 * 1024 * 1024


def mark_worker_seen() -> None:
    """Write down that the worker on this machine is alive, and forget those gone for a day."""
    now = timezone.now()
    WorkerSighting.objects.update_or_create(name=socket.gethostname(), defaults={"seen_at": now})
    WorkerSighting.objects.filter(seen_at__lt=now - timedelta(days=1)).delete()


def readiness() -> dict[str, str]:
    """What is wrong, as a sentence for each check; an empty text where all is well."""
    database = _database_problem()
    return {
        "database": database,
        "worker": "" if database else _worker_problem(),
        "disk": _disk_problem(),
    }


def _database_problem() -> str:
    try:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            return "The database is older than the program. Run: houselights prepare"
    except DatabaseError as error:
        return f"The database does not answer: {error}"
    return ""


def _worker_problem() -> str:
    if WorkerSighting.has_been_seen_since(timezone.now() - WORKER_IS_SEEN_WITHIN):
        return ""
    return "No task worker has been seen in the last minute. Start one: houselights worker"


def _disk_problem() -> str:
    free = shutil.disk_usage(settings.ENVIRONMENT.data).free
    if free >= SPARE_BYTES:
        return ""
    return f"The data directory has only {free // 1024**2} MB left. Free at least 100 MB."
