"""The Lantern, opened once for all tests that visit it: the product itself, in its own process."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import IO, Any

from tests.browser.visits import VISITS
from tests.engines import free_port

ROOT = Path(__file__).parents[2]
OPEN_WITHIN = 180.0
FURNISH = "from tests.browser.extra_pages import furnish; furnish()"


@dataclass(frozen=True)
class Answer:
    """What the house answered; the body as it was sent."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Lantern:
    """A house that is open; `extra` is what `extra_pages` made for the tests."""

    port: int
    extra: dict[str, Any]

    @property
    def address(self) -> str:
        return f"http://localhost:{self.port}"

    def path_of(self, visit: str) -> str:
        """The path of a visit, by its name in `VISITS`."""
        return VISITS[visit].path.format_map(self.extra["paths"])

    def answer_to(self, path: str, **headers: str) -> Answer:
        """What the house answers to a GET of `path`, without a browser."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request("GET", path, headers={"Host": f"localhost:{self.port}"} | headers)
            response = connection.getresponse()
            named = {name.lower(): value for name, value in response.getheaders()}
            return Answer(response.status, named, response.read())
        finally:
            connection.close()


@contextmanager
def opened() -> Iterator[Lantern]:
    """The house, in a data directory of its own; closed and removed afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="houselights-lantern-"))
    port = free_port()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HOUSELIGHTS")}
    environ = kept | {"HOUSELIGHTS_DATA": str(folder / "data"), "PYTHONPATH": str(ROOT)}
    try:
        with (folder / "log").open("w+") as log:
            command = _houselights("demo", "--no-worker", "--port", str(port))
            process = subprocess.Popen(command, env=environ, cwd=ROOT, stdout=log, stderr=log)
            try:
                _wait_until_open(process, port, log)
                yield Lantern(port, _furnish(environ | {"HOUSELIGHTS_BIND": f"127.0.0.1:{port}"}))
            finally:
                process.terminate()
                process.wait(timeout=20)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _houselights(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "houselights", *arguments]


def _furnish(environ: dict[str, str]) -> dict[str, Any]:
    command = _houselights("shell", "--no-imports", "--command", FURNISH)
    done = subprocess.run(
        command, env=environ, cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"The house could not be furnished:\n{done.stderr}")
    made: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return made


def _wait_until_open(process: "subprocess.Popen[bytes]", port: int, log: IO[str]) -> None:
    give_up_at = time.monotonic() + OPEN_WITHIN
    while not _is_open(port):
        if process.poll() is not None or time.monotonic() > give_up_at:
            log.seek(0)
            raise RuntimeError(f"The demo house did not open:\n{log.read()}")
        time.sleep(0.1)


def _is_open(port: int) -> bool:
    connection = HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()
