"""`houselights run` with real processes: it opens, it is minded, and nothing of it stays behind."""

import os
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.engines import free_port
from tests.serving.house import SOON, House, start, wait_for


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
    assert f"HOUSELIGHTS_DATA={house.data} " in words
    assert "./run sign_in_link you@example.org --administrator" in words
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


def test_a_worker_that_died_is_started_again_and_its_task_is_done(house: House) -> None:
    (before,) = house.worker()
    os.kill(before, signal.SIGKILL)
    house.add_task("dim_the_lights", status="RUNNING", worker="killed")
    wait_for(lambda: house.worker() - {before})
    wait_for(lambda: house.statuses() == ["SUCCESSFUL"])
    assert "The task worker ended (SIGKILL). Starting another in" in house.words()
    assert house.get("/healthz")[0] == 200


def test_a_house_that_is_told_to_closes_within_ten_seconds(again: Callable[..., House]) -> None:
    house = again()
    assert len(house.running()) == 4  # the supervisor, the server and its process, the worker
    house.add_task("play_for_ever")
    wait_for(lambda: "RUNNING" in house.statuses())
    seen = house.workers_seen()
    house.process.terminate()
    assert house.process.wait(10) == 0
    assert not house.running()
    assert "Closing the house.\n" in house.words()
    assert "Traceback" not in house.words()
    assert house.workers_seen() == seen - 1  # so that its task is free at once


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
