"""The task worker: runs what was put off, says that it lives, does what is due."""

import argparse
import logging
import os
import socket
import threading
import time
from collections.abc import Iterable
from types import FrameType

from django.db import connection
from django.utils.crypto import get_random_string
from django_tasks_db.management.commands.db_worker import Worker

from houselights.house import health
from houselights.serving.duties import DUTIES, Duty
from houselights.serving.lifeline import follow_supervisor

SIGHTED_EVERY = 20.0
FINISHES_WITHIN = 6.0  # the supervisor ends what still runs two seconds later

logger = logging.getLogger(__name__)


def main(options: argparse.Namespace) -> int:
    """Work until SIGTERM; a task that runs then has six seconds, or is done again by the next."""
    if options.supervised:
        follow_supervisor()
    logging.getLogger("django_tasks_db").setLevel(logging.ERROR)  # its farewell speaks of Ctrl+C
    worker = TaskWorker(f"{socket.gethostname()[:40]}-{get_random_string(16)}")
    worker.sign_in()  # one sentence when the database does not answer
    try:
        worker.start_duties()
        worker.configure_signals()
        worker.run()
    finally:
        worker.leave()
    return 0


class TaskWorker(Worker):
    """A worker under a name of its own, which tells others whether its task is still worked on."""

    def __init__(self, name: str) -> None:
        super().__init__(
            queue_names=["*"],
            excluded_queue_names=[],
            interval=1.0,
            batch=False,
            backend_name="default",
            startup_delay=False,
            max_tasks=None,
            worker_id=name,
        )
        self.has_ended = threading.Event()
        # Apart from the other duties: however long one takes, this worker is alive.
        self.sightings = self._rounds("sightings", [(SIGHTED_EVERY, self.sign_in)])

    def sign_in(self) -> None:
        health.mark_worker_seen(self.worker_id)

    def sign_out(self) -> None:
        health.forget_worker(self.worker_id)

    def start_duties(self) -> None:
        self.sightings.start()
        self._rounds("duties", DUTIES).start()

    def shutdown(self, signum: int, frame: FrameType | None) -> None:
        """Take no other task. The first signal gives a running one six seconds, the next none."""
        if self.running_task:
            threading.Thread(
                target=self._give_up,
                args=[FINISHES_WITHIN if self.running else 0.0],
                name="farewell",
                daemon=True,
            ).start()
        if self.running:
            super().shutdown(signum, frame)

    def leave(self) -> None:
        """Sign out, so that a task which is not finished may be taken by another at once."""
        self.has_ended.set()
        if self.sightings.is_alive():
            self.sightings.join(1)  # it must not sign in again
        attempt(self.sign_out)

    def _give_up(self, after: float) -> None:
        time.sleep(after)
        logger.warning("A task was not finished in time; the next worker does it again")
        self.leave()
        os._exit(0)

    def _rounds(self, name: str, rows: Iterable[tuple[float, Duty]]) -> threading.Thread:
        return threading.Thread(
            target=do_rounds, args=(rows, self.has_ended), name=name, daemon=True
        )


def do_rounds(rows: Iterable[tuple[float, Duty]], has_ended: threading.Event) -> None:
    """Each duty at once and then every so many seconds, until the event."""
    due = dict.fromkeys(rows, 0.0)
    while not has_ended.is_set():
        now = time.monotonic()
        for row, moment in due.items():
            if moment <= now and not has_ended.is_set():
                every, duty = row
                attempt(duty)
                due[row] = now + every
        has_ended.wait(1)


def attempt(duty: Duty) -> None:
    """Do it; what goes wrong is logged and tried again when it is next due."""
    try:
        duty()
    except Exception:
        logger.exception("The task worker could not %s", duty.__name__.replace("_", " "))
    finally:
        connection.close()
