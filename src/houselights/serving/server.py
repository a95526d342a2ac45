"""The web server: Granian, with the numbers that suit one small computer.

Run by the supervisor as `python -m houselights.serving.server`; its processes load the site.

It speaks HTTP/1 only. To find out which version a client speaks, Granian waits for its first bytes
without limit, so 512 silent connections would keep everybody else out for good; with HTTP/1 alone
they are closed in time. HTTP/2 reaches browsers over TLS, which a reverse proxy ends before us.
"""

import os
from collections.abc import Callable
from pkgutil import resolve_name

from granian import Granian
from granian.constants import HTTPModes, Interfaces
from granian.http import HTTP1Settings
from granian.log import LogLevels

from houselights.env import read_environment
from houselights.serving.lifeline import follow_forker, follow_supervisor

CONNECTIONS = 512  # at once in one process; an idle one costs no thread, further ones wait in line
BACKLOG = 1024
THREADS = min(8, 2 * (os.cpu_count() or 1) + 1)
HEADERS_WITHIN_MS = 15_000
STOP_WITHIN_S = 6


def application() -> Callable[..., object]:
    """The site, loaded in each process of the server."""
    follow_forker()
    site: Callable[..., object] = resolve_name("houselights.wsgi:application")
    return site


def main() -> None:
    follow_supervisor()
    environment = read_environment(os.environ)
    Granian(
        "houselights.wsgi:application",
        address=environment.bind.host,
        port=environment.bind.port,
        interface=Interfaces.WSGI,
        http=HTTPModes.http1,
        workers=environment.workers,
        blocking_threads=THREADS,
        backlog=BACKLOG,
        backpressure=CONNECTIONS,
        http1_settings=HTTP1Settings(header_read_timeout=HEADERS_WITHIN_MS),
        websockets=False,
        log_level=LogLevels.warning,
        respawn_failed_workers=True,
        workers_kill_timeout=STOP_WITHIN_S,
    ).serve(target_loader=application, wrap_loader=False)


if __name__ == "__main__":
    main()
