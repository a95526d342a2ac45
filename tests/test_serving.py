"""`houselights run` with real processes: it opens, it is minded, and nothing of it stays behind."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.client import HTTPConnection, HTTPException
from pathlib import Path

import pytest

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


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A new house, opened for the first time."""
    house = House(tmp_path_factory.mktemp("first") / "house", workers=2)
    try:
        yield house.wait_until_open()
    finally:
        house.end()


@pytest.fixture
def again(house: House, tmp_path: Path) -> Iterator[Callable[..., House]]:
    """Opens further houses on copies of the first one's directory, which need no preparing."""
    opened: list[House] = []

    def reopen(*options: str, **numbers: int) -> House:
        copy = shutil.copytree(house.data, tmp_path / "house")
        opened.append(House(copy, *options, **numbers))
        return opened[0].wait_until_open()

    yield reopen
    for one in opened:
        one.end()


def test_a_new_house_opens_and_says_how_to_get_in(house: House) -> None:
    words = house.words()
    assert f"The house is open: http://localhost:{house.port}/\n" in words
    assert "houselights sign_in_link you@example.org --administrator" in words
    assert "Traceback" not in words
    assert house.get("/")[0] == house.get("/healthz")[0] == 200


def test_an_open_house_is_ready_with_its_worker(house: House) -> None:
    status, checks = house.get("/readyz")
    assert status == 200, checks
    assert len(house.worker()) == 1


def test_what_a_house_writes_is_not_for_others_on_the_computer(house: House) -> None:
    for file in (house.data, *house.data.rglob("*")):
        assert file.stat().st_mode & 0o007 == 0, file
    assert (house.data / "secret-key").stat().st_mode & 0o777 == 0o600


def test_a_second_server_on_the_same_directory_is_refused(house: House, tmp_path: Path) -> None:
    second = start(house.data, "--port", free_port(), to=tmp_path / "log")
    assert second.wait(SOON) == 1
    assert (tmp_path / "log").read_text() == (
        f"Another Houselights is already using {house.data} (process {house.process.pid}). "
        "Stop it first, or give this one its own directory with HOUSELIGHTS_DATA.\n"
    )


def test_a_taken_port_is_refused_before_anything_is_prepared(house: House, tmp_path: Path) -> None:
    second = start(tmp_path / "house", "--port", house.port, to=tmp_path / "log")
    assert second.wait(SOON) == 1
    assert (tmp_path / "log").read_text().startswith(f"Port {house.port} on 127.0.0.1 is taken")
    assert not (tmp_path / "house" / "houselights.sqlite3").exists()


def test_a_worker_that_died_is_started_again(house: House) -> None:
    (before,) = house.worker()
    os.kill(before, signal.SIGKILL)
    wait_for(lambda: house.worker() - {before})
    assert "The task worker ended (SIGKILL). Starting another in" in house.words()
    assert house.get("/healthz")[0] == 200


def test_a_house_that_is_told_to_closes_within_ten_seconds(again: Callable[..., House]) -> None:
    house = again()
    assert len(house.running()) == 4  # the supervisor, the server and its process, the worker
    house.process.terminate()
    assert house.process.wait(10) == 0
    assert not house.running()
    assert house.words().endswith("Closing the house.\n")
    assert "Traceback" not in house.words()


def test_a_house_whose_supervisor_was_killed_leaves_nothing(again: Callable[..., House]) -> None:
    house = again(workers=2)
    assert len(house.running()) == 5
    house.process.kill()
    wait_for(lambda: not house.running())


def test_a_house_whose_server_was_killed_ends_with_its_code(again: Callable[..., House]) -> None:
    house = again("--no-worker")
    assert not house.worker()
    server = min(house.running("houselights.serving.server"))
    os.kill(server, signal.SIGKILL)
    assert house.process.wait(SOON) == 128 + signal.SIGKILL
    assert not house.running()
    assert "The web server ended by itself (SIGKILL), so Houselights stops." in house.words()


def test_a_house_that_is_told_to_close_while_it_prepares_closes(tmp_path: Path) -> None:
    house = House(tmp_path / "house")
    try:
        wait_for(lambda: house.running("houselights prepare"))
        house.process.send_signal(signal.SIGINT)
        assert house.process.wait(10) == 0
        assert not house.running()
    finally:
        house.end()
