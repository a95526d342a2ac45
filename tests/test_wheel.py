"""The wheel holds all that a house needs: templates, styles, migrations and the demo's drawings."""

import os
import re
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPException
from pathlib import Path

import pytest

from tests.engines import free_port

ROOT = Path(__file__).parent.parent
OPENS_WITHIN = 120.0


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from this tree."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    build += ["--directory", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def command(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`houselights`, in an environment that holds the wheel and what it needs, and nothing else."""
    environment = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", environment], check=True)
    pip = [str(environment / "bin/python"), "-m", "pip", "install", "--quiet"]
    if subprocess.run([sys.executable, "-m", "uv", "--version"], check=False).returncode == 0:
        pip = [sys.executable, "-m", "uv", "pip", "install", "--quiet"]
        pip += ["--python", str(environment / "bin/python")]
    locked = str(ROOT / "requirements/base.txt")
    subprocess.run([*pip, "--require-hashes", "-r", locked], check=True)
    subprocess.run([*pip, "--no-deps", str(wheel)], check=True)
    return environment / "bin/houselights"


@pytest.fixture(scope="module")
def port(command: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of the demo, run from the wheel in a folder far from this tree."""
    folder, number = tmp_path_factory.mktemp("elsewhere"), free_port()
    environ = {name: value for name, value in os.environ.items() if "HOUSELIGHTS_" not in name}
    process = subprocess.Popen(
        [command, "demo", "--port", str(number)],
        cwd=folder,
        env=environ,
        stdout=subprocess.DEVNULL,
    )
    try:
        _wait_until_open(process, number)
        yield number
    finally:
        process.terminate()
        process.wait(timeout=15)


def _wait_until_open(process: "subprocess.Popen[bytes]", port: int) -> None:
    deadline = time.monotonic() + OPENS_WITHIN
    while time.monotonic() < deadline:
        assert process.poll() is None, "the house closed by itself"
        try:
            if get(port, "/healthz")[0] == 200:
                return
        except (OSError, HTTPException):
            time.sleep(0.2)
    raise AssertionError("the house did not open")


def get(port: int, path: str) -> tuple[int, str]:
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


def test_the_wheel_holds_every_file_of_the_package(wheel: Path) -> None:
    listed = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "src/houselights"]
    done = subprocess.run(listed, cwd=ROOT, check=True, capture_output=True, text=True)
    package = {line.removeprefix("src/") for line in done.stdout.split() if (ROOT / line).exists()}
    held = set(zipfile.ZipFile(wheel).namelist())
    assert package - held == set()
    assert "houselights/py.typed" in held


def test_the_demo_opens_from_the_wheel(port: int) -> None:
    status, home = get(port, "/")
    assert status == 200
    assert "The Lantern" in home


def test_the_demo_from_the_wheel_has_its_styles_and_pictures(port: int) -> None:
    _, home = get(port, "/")
    (style,) = re.findall(r'<link rel="stylesheet" href="([^"]+)"', home)
    assert get(port, style)[0] == 200
    assert 'src="/media/images/' in home
