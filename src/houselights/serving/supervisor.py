"""`houselights run` and `demo`: a light process that prepares the house, opens it and minds it.

It never loads Django. What does is a child of its own: preparing, the server, the task worker.
"""

import argparse
import json
import os
import shlex
import signal
import sys
import time
from contextlib import ExitStack
from typing import Any
from urllib.parse import urlsplit

from houselights import __version__
from houselights.env import Environment
from houselights.serving import answers, directory, port
from houselights.serving.children import Child, Pause, stop
from houselights.serving.extras import missing_extras
from houselights.serving.port import others_are_refused
from houselights.serving.refusal import RefusalError

LOOK_EVERY = 0.1
OPEN_WITHIN = 120.0
READY_WITHIN = 20.0


class StopAskedFor(BaseException):
    """Somebody wants the house closed."""


def main(options: argparse.Namespace, environment: Environment) -> int:
    """Serve until told to stop; answers the exit code."""
    if missing := missing_extras(environment):
        raise RefusalError("\n".join(missing))
    directory.make_usable(environment.data)
    with ExitStack() as stack:
        if environment.uses_sqlite:
            stack.enter_context(directory.held(environment.data))
        port.check_is_free(environment.bind)
        say(f"Houselights {__version__}, data in {environment.data}")
        return Supervisor(options, environment).run()


class Supervisor:
    """The children of one house, from the first to the last."""

    def __init__(self, options: argparse.Namespace, environment: Environment) -> None:
        self.is_demo: bool = options.command == "demo"
        self.with_worker: bool = options.worker
        self.environment = environment
        self.children: list[Child] = []
        self.is_asked_to_stop = False

    def run(self) -> int:
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            if signal.getsignal(number) != signal.SIG_IGN:  # as under nohup
                signal.signal(number, self._ask_to_stop)
        try:
            report = self._prepare()
            server = self._start("houselights.serving.server")
            worker = self._start_worker() if self.with_worker else None
            self._wait_until_open(server)
            if server.exit_code is None:
                self._announce(report)
            return self._mind(server, worker)
        except StopAskedFor:
            say("Closing the house.")
            return 0
        finally:
            stop(self.children)

    def _ask_to_stop(self, *_: object) -> None:
        self.is_asked_to_stop = True

    def _wait(self) -> None:
        """A moment's rest; the only place where a wish to stop is heard."""
        if self.is_asked_to_stop:
            raise StopAskedFor
        time.sleep(LOOK_EVERY)

    def _start(self, *arguments: str, pass_fds: tuple[int, ...] = ()) -> Child:
        child = Child(["-m", *arguments], os.environ, pass_fds)
        self.children.append(child)
        return child

    def _start_worker(self) -> Child:
        return self._start("houselights", "worker", "--supervised")

    def _prepare(self) -> dict[str, Any]:
        """Run `houselights prepare`; what it learns comes through a pipe that nobody else reads."""
        reading, writing = os.pipe()
        demo = ["--demo"] if self.is_demo else []
        with os.fdopen(reading) as pipe:
            try:
                child = self._start(
                    *("houselights", "prepare", "--supervised", "--report-to", str(writing), *demo),
                    pass_fds=(writing,),
                )
            finally:
                os.close(writing)
            while child.exit_code is None:
                self._wait()
            self.children.remove(child)
            child.end()
            if child.exit_code:
                sys.exit(child.exit_code if child.exit_code > 0 else 1)
            report: dict[str, Any] = json.load(pipe)
            return report

    def _wait_until_open(self, server: Child) -> None:
        """Until the server answers; and, for a while, until the whole house is ready."""
        say("Starting the server")
        opened_by = time.monotonic() + OPEN_WITHIN
        while not answers.is_answered(self.environment.bind, "/healthz"):
            if server.exit_code is not None:
                raise RefusalError(_farewell(server))
            if time.monotonic() > opened_by:
                raise RefusalError("The server does not answer after two minutes; it was stopped.")
            self._wait()
        ready_by = time.monotonic() + (READY_WITHIN if self.with_worker else 0)
        while time.monotonic() < ready_by and server.exit_code is None:
            if answers.is_answered(self.environment.bind, "/readyz"):
                break
            self._wait()

    def _announce(self, report: dict[str, Any]) -> None:
        say(f"\nThe house is open: {self.environment.site_url}/{self._listening()}")
        if self.environment.has_no_name_for_others:
            say(others_are_refused(self.environment))
        if "sign_in" in report:
            say(f"Sign in as staff, with a link that works once: {report['sign_in']}")
        elif not report["administrator"]:
            say(
                "Nobody is in charge yet. For a sign-in link of your own, in another terminal:\n"
                f"  {self._in_another_terminal('sign_in_link you@example.org --administrator')}"
            )
        say("Close it with Ctrl+C.\n")

    def _in_another_terminal(self, command: str) -> str:
        """A line to copy: it means this house and this address, whatever the defaults are."""
        variables = {
            "HOUSELIGHTS_DATA": str(self.environment.data),
            "HOUSELIGHTS_BIND": str(self.environment.bind),
        }
        program = "./run" if sys.argv[0].endswith("__main__.py") else "houselights"
        given = [f"{name}={shlex.quote(value)}" for name, value in variables.items()]
        return " ".join([*given, program, command])

    def _listening(self) -> str:
        """Where it listens, unless that is what the public address says."""
        bind, site = self.environment.bind, urlsplit(self.environment.site_url)
        names = {bind.host, "localhost"} if bind.host in {"127.0.0.1", "::1"} else {bind.host}
        is_the_same = site.hostname in names and (site.scheme, site.port or 80) == (
            "http",
            bind.port,
        )
        return "" if is_the_same else f" (listening on http://{bind})"

    def _mind(self, server: Child, worker: Child | None) -> int:
        """Until the server ends; a worker that ends is started again after a growing pause."""
        pause, started_at, again_at = Pause(), time.monotonic(), 0.0
        while server.exit_code is None:
            self._wait()
            now = time.monotonic()
            if worker and worker.exit_code is not None:
                self.children.remove(worker)
                worker.end()
                seconds = pause.after(now - started_at)
                again_at = now + seconds
                complain(
                    f"The task worker ended ({_how(worker)}). Starting another in {seconds:g} s."
                )
                worker = None
            elif self.with_worker and not worker and now >= again_at:
                worker, started_at = self._start_worker(), now
        complain(_farewell(server))
        return server.exit_code if server.exit_code > 0 else 128 - server.exit_code


def say(line: str) -> None:
    print(line, flush=True)


def complain(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _farewell(server: Child) -> str:
    return f"The web server ended by itself ({_how(server)}), so Houselights stops."


def _how(child: Child) -> str:
    code = child.exit_code or 0
    return f"exit code {code}" if code >= 0 else signal.Signals(-code).name
