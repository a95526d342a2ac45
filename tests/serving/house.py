"""A house of real processes, on a free port, in a directory of its own."""

import json
import os
import secrets
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from tests.engines import free_port

OPENS_WITHIN = 90.0
SOON = 20.0


class House:
    """A Houselights of its own, on a free port, with its words in a file."""

    def __init__(self, data: Path, *options: str, workers: int = 1) -> None:
        self.data = data
        self.port = free_port()
        self.said = data.with_suffix(".log")
        options = ("--port", str(self.port), "--workers", str(workers), *options)
        self.process = start(data, *options, to=self.said)

    def wait_until_open(self) -> "House":
        wait_for(lambda: "Close it with Ctrl+C" in self.words() or self.has_ended(), OPENS_WITHIN)
        assert not self.has_ended(), self.words()
        return self

    def words(self) -> str:
        return self.said.read_text()

    def has_ended(self) -> bool:
        return self.process.poll() is not None

    def get(self, path: str) -> tuple[int, str]:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        except (OSError, HTTPException) as error:
            return 0, str(error)
        finally:
            connection.close()

    def running(self, what: str = "") -> set[int]:
        """The processes that work on this data directory, whoever started them."""
        found = set()
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                environ = (folder / "environ").read_bytes().split(b"\0")
                command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
                if f"HOUSELIGHTS_DATA={self.data}".encode() in environ and what in command:
                    found.add(int(folder.name))
        return found

    def statuses(self) -> list[str]:
        """Those of its tasks."""
        with closing(self._database()) as database:
            rows = database.execute("SELECT status FROM django_tasks_database_dbtaskresult")
            return [status for (status,) in rows]

    def workers_seen(self) -> int:
        """How many workers have signed in and not out."""
        with closing(self._database()) as database:
            (number,) = database.execute("SELECT count(*) FROM house_workersighting").fetchone()
            return int(number)

    def add_task(self, name: str, *, status: str = "READY", worker: str = "") -> None:
        """Add a task of `tests.serving.tasks`, which a worker may have taken already."""
        row = {
            "id": secrets.token_hex(16),
            "status": status,
            "enqueued_at": "2026-01-01",
            "args_kwargs": '{"args": [], "kwargs": {}}',
            "priority": 0,
            "task_path": f"tests.serving.tasks.{name}",
            "worker_ids": json.dumps([worker] if worker else []),
            "queue_name": "default",
            "backend_name": "default",
            "run_after": "2026-01-01",
            "exception_class_path": "",
            "traceback": "",
        }
        columns, marks = ", ".join(row), ", ".join(f":{column}" for column in row)
        with closing(self._database()) as database, database:
            database.execute(
                f"INSERT INTO django_tasks_database_dbtaskresult ({columns}) VALUES ({marks})",  # noqa: S608
                row,
            )

    def _database(self) -> sqlite3.Connection:
        return sqlite3.connect(self.data / "houselights.sqlite3", timeout=10)

    def worker(self) -> set[int]:
        return self.running("houselights worker")

    def end(self) -> None:
        """Leave nothing, whatever the test did."""
        self.process.kill()
        self.process.wait()
        for process in self.running():
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)


def start(data: Path, *options: object, to: Path) -> subprocess.Popen[bytes]:
    environ = {name: value for name, value in os.environ.items() if "HOUSELIGHTS_" not in name}
    with to.open("wb") as words:
        return subprocess.Popen(
            [sys.executable, "-m", "houselights", "run", *map(str, options)],
            env=environ | {"HOUSELIGHTS_DATA": str(data)},
            stdin=subprocess.DEVNULL,
            stdout=words,
            stderr=subprocess.STDOUT,
        )


def wait_for(happened: Callable[[], object], within: float = SOON) -> None:
    """Until it happened; fails when it did not within so many seconds."""
    deadline = time.monotonic() + within
    while not happened():
        assert time.monotonic() < deadline, f"did not happen within {within:g} s"
        time.sleep(0.05)
