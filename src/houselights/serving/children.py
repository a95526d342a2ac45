"""The supervisor's children: processes in groups of their own, which end whole."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress

STOP_WITHIN = 8.0
SHORTEST_PAUSE, LONGEST_PAUSE = 1.0, 30.0
SETTLED_AFTER = 60.0


class Child:
    """A Python process that the supervisor started."""

    def __init__(
        self, arguments: Sequence[str], environ: Mapping[str, str], pass_fds: Sequence[int] = ()
    ) -> None:
        self.process = subprocess.Popen(  # noqa: S603 (our own module, no shell)
            [sys.executable, *arguments],
            env=environ,
            stdin=subprocess.PIPE,  # the lifeline: closed when the supervisor is gone
            pass_fds=pass_fds,
            start_new_session=True,
        )

    @property
    def exit_code(self) -> int | None:
        """None while it runs; minus the signal's number when one ended it."""
        return self.process.poll()

    def ask_to_stop(self) -> None:
        self.process.terminate()

    def end(self) -> None:
        """End what is left of its group, at once."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        if self.process.stdin:
            self.process.stdin.close()


def stop(children: Iterable[Child], within: float = STOP_WITHIN) -> None:
    """Ask all to stop, wait so many seconds for them together, then end what still runs."""
    running = list(children)
    for child in running:
        child.ask_to_stop()
    deadline = time.monotonic() + within
    for child in running:
        with suppress(subprocess.TimeoutExpired):
            child.process.wait(max(0.0, deadline - time.monotonic()))
        child.end()


class Pause:
    """How long to wait before a child that ended is started again: longer each time.

    One that had run for a minute had settled; its next pause is the shortest again.
    """

    def __init__(self) -> None:
        self._next = SHORTEST_PAUSE

    def after(self, ran_for: float) -> float:
        if ran_for >= SETTLED_AFTER:
            self._next = SHORTEST_PAUSE
        pause, self._next = self._next, min(self._next * 2, LONGEST_PAUSE)
        return pause
