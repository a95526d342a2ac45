"""The data directory: there, writable, with room, and used by one server only."""

import errno
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from houselights.serving.refusal import RefusalError

SPARE_MEGABYTES = 50


def make_usable(data: Path) -> None:
    """Make the directory when it is not there, and refuse one that cannot hold a house."""
    try:
        data.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=data) as probe:
            probe.write(b"houselights")
    except FileExistsError:
        raise RefusalError(
            f"The data directory {data} is not a directory. Name another with HOUSELIGHTS_DATA."
        ) from None
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise _too_full(data, 0) from None
        raise RefusalError(
            f"The data directory {data} cannot be written ({error.strerror}). "
            "Give this user the right to, or name another with HOUSELIGHTS_DATA."
        ) from None
    free = shutil.disk_usage(data).free // 1024**2
    if free < SPARE_MEGABYTES:
        raise _too_full(data, free)


def _too_full(data: Path, megabytes: int) -> RefusalError:
    return RefusalError(
        f"The disk that holds {data} has only {megabytes} MB left. "
        f"Free at least {SPARE_MEGABYTES} MB."
    )


@contextmanager
def held(data: Path) -> Iterator[None]:
    """Hold the directory for this process. The lock goes with the process, whatever ends it."""
    descriptor = os.open(data / "lock", os.O_RDWR | os.O_CREAT, 0o640)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(descriptor, 20).decode().strip()
            process = f" (process {holder})" if holder else ""
            raise RefusalError(
                f"Another Houselights is already using {data}{process}. Stop it first, "
                "or give this one its own directory with HOUSELIGHTS_DATA."
            ) from None
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f"{os.getpid()}\n".encode())
        yield
    finally:
        os.close(descriptor)


@contextmanager
def one_at_a_time(data: Path) -> Iterator[None]:
    """Wait until no other process prepares this directory, then keep others waiting."""
    with (data / "prepare-lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
