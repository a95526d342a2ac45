"""The data directory: made, refused, and held by one server."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from houselights.serving import directory
from houselights.serving.refusal import RefusalError


def test_a_data_directory_is_made_with_all_above_it(tmp_path: Path) -> None:
    directory.make_usable(tmp_path / "srv" / "house")
    assert (tmp_path / "srv" / "house").is_dir()
    assert not list((tmp_path / "srv" / "house").iterdir())


@pytest.mark.parametrize("inside", ["", "house"])
def test_a_file_in_its_place_is_refused(inside: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(RefusalError, match=r"HOUSELIGHTS_DATA\.$"):
        directory.make_usable(tmp_path / "file" / inside)


def test_a_directory_that_nobody_can_make_is_refused() -> None:
    with pytest.raises(RefusalError, match="cannot be written"):
        directory.make_usable(Path("/proc/house"))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(tmp_path)]
    if subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode:
        pytest.skip("only root may mount a small disk")
    yield tmp_path
    subprocess.run(["umount", tmp_path], check=True)


def test_a_disk_without_room_is_refused(small_disk: Path) -> None:
    with pytest.raises(RefusalError, match=r"has only 1 MB left\. Free at least 50 MB"):
        directory.make_usable(small_disk)


def test_a_full_disk_is_refused(small_disk: Path) -> None:
    (small_disk / "film").write_bytes(bytes(1024 * 1024))
    with pytest.raises(RefusalError, match="has only 0 MB left"):
        directory.make_usable(small_disk)


def test_a_directory_is_held_by_one_and_free_again_after(tmp_path: Path) -> None:
    with directory.held(tmp_path):
        with pytest.raises(
            RefusalError, match=rf"already using {tmp_path} \(process {os.getpid()}"
        ):
            directory.held(tmp_path).__enter__()
        assert (tmp_path / "lock").read_text() == f"{os.getpid()}\n"
    with directory.held(tmp_path):
        pass
