"""Whether this process lives, and whether the house can do its work."""

import logging
import shutil
from datetime import timedelta

from django.conf import settings
from django.core.cache import cache
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.db.models.functions import Now

from houselights.house.models import WorkerSighting

WORKER_IS_SEEN_WITHIN = timedelta(minutes=1)
WORKER_IS_FORGOTTEN_AFTER = timedelta(days=1)
SPARE_BYTES = 100 * 1024 * 1024
DISPENSABLE = {"cache"}  # no page fails without it

logger = logging.getLogger(__name__)


def mark_worker_seen(name: str) -> None:
    """Write down that the worker of this name is alive, and forget those gone for a day."""
    WorkerSighting.objects.update_or_create(name=name, defaults={"seen_at": Now()})
    WorkerSighting.objects.filter(seen_at__lt=Now() - WORKER_IS_FORGOTTEN_AFTER).delete()


def forget_worker(name: str) -> None:
    """Write down that the worker of this name has ended."""
    WorkerSighting.objects.filter(name=name).delete()


def readiness() -> dict[str, str]:
    """What is wrong, as a sentence for each check; an empty text where all is well."""
    database = _database_problem()
    return {
        "database": database,
        "worker": "" if database else _worker_problem(),
        "disk": _disk_problem(),
        "cache": _cache_problem(),
    }


def is_ready(problems: dict[str, str]) -> bool:
    """Whether the house can do its work, be it more slowly."""
    return not any(problem for name, problem in problems.items() if name not in DISPENSABLE)


def _database_problem() -> str:
    try:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            return "The database is older than the program. Run: houselights prepare"
    except DatabaseError as error:
        logger.warning("The database does not answer: %s", error)
        return "The database does not answer. The log of this server says why."
    return ""


def _worker_problem() -> str:
    if WorkerSighting.within(WORKER_IS_SEEN_WITHIN).exists():
        return ""
    return "No task worker has been seen in the last minute. Start one: houselights worker"


def _disk_problem() -> str:
    free = shutil.disk_usage(settings.ENVIRONMENT.data).free
    if free >= SPARE_BYTES:
        return ""
    return f"The data directory has only {free // 1024**2} MB left. Free at least 100 MB."


def _cache_problem() -> str:
    """A Redis that is away is noticed by what it does not keep: the cache itself stays silent."""
    if not settings.ENVIRONMENT.redis_url:
        return ""
    cache.set("readyz", "kept", timeout=60)
    if cache.get("readyz") == "kept":
        return ""
    return "Redis does not answer; pages are slower without it. The log of this server says why."
