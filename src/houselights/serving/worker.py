"""The task worker: runs what was put off, says that it lives, publishes what is due."""

import argparse
import logging
import threading
import time
from collections.abc import Callable

from django.core.management import call_command
from django.db import connection
from django.utils.crypto import get_random_string
from django_tasks_db.management.commands.db_worker import Worker

from houselights.house.health import mark_worker_seen
from houselights.serving.lifeline import follow_supervisor

logger = logging.getLogger(__name__)

Duty = Callable[[], object]


def publish_what_is_due() -> None:
    call_command("publish_scheduled", verbosity=0)


DUTIES: tuple[tuple[float, Duty], ...] = ((20, mark_worker_seen), (60, publish_what_is_due))


def main(options: argparse.Namespace) -> int:
    """Work until SIGTERM; a task that runs then is finished first."""
    if options.supervised:
        follow_supervisor()
    connection.ensure_connection()  # one sentence when the database does not answer
    logging.getLogger("django_tasks_db").setLevel(logging.ERROR)  # its farewell speaks of Ctrl+C
    threading.Thread(target=do_duties, name="duties", daemon=True).start()
    worker = Worker(
        queue_names=["*"],
        excluded_queue_names=[],
        interval=1.0,
        batch=False,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id=get_random_string(32),
    )
    worker.configure_signals()
    worker.run()
    return 0


def do_duties() -> None:
    """Each duty at once and then every so many seconds, for as long as the process lives."""
    due = dict.fromkeys(DUTIES, 0.0)
    while True:
        now = time.monotonic()
        for row, moment in due.items():
            if moment <= now:
                every, duty = row
                attempt(duty)
                due[row] = now + every
        time.sleep(1)


def attempt(duty: Duty) -> None:
    """Do it; what goes wrong is logged and tried again when it is next due."""
    try:
        duty()
    except Exception:
        logger.exception("The task worker could not %s", duty.__name__.replace("_", " "))
    finally:
        connection.close()
