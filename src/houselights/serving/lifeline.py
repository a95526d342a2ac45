"""Processes that end when their parent does, however the parent ends.

The supervisor may be killed without a chance to stop anything. The system then closes what it had
open: its end of a child's standard input, which the child watches. That needs no polling, no
process ids that may be used again, and is the same on every Unix.
"""

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable

GRACE_FOR = 8.0


def follow_supervisor() -> None:
    """End this process, the first of its group, when its standard input is closed."""
    _when(_standard_input_is_closed, lambda: os.killpg(os.getpgid(0), signal.SIGKILL))


def follow_forker() -> None:
    """End this process when the one that started it by `multiprocessing` is gone."""
    if parent := multiprocessing.parent_process():
        _when(parent.join, lambda: os.kill(os.getpid(), signal.SIGKILL))


def _standard_input_is_closed() -> None:
    while os.read(0, 1024):
        pass


def _when(parent_is_gone: Callable[[], None], force: Callable[[], None]) -> None:
    def watch() -> None:
        parent_is_gone()
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(GRACE_FOR)
        force()

    threading.Thread(target=watch, name="lifeline", daemon=True).start()
