"""Whether the server answers, asked as a visitor would."""

from contextlib import closing
from http.client import HTTPConnection, HTTPException

from houselights.variables import Address

EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 (read, not bound)

TIMEOUT_S = 1.0  # while it waits, the supervisor hears no wish to stop


def is_answered(bind: Address, path: str) -> bool:
    """Whether the server that listens at `bind` says 200 to a GET of `path`, within a second."""
    host = EVERYWHERE.get(bind.host, bind.host)
    with closing(HTTPConnection(host, bind.port, timeout=TIMEOUT_S)) as connection:
        try:
            connection.request("GET", path)
            return connection.getresponse().status == 200
        except (OSError, HTTPException):
            return False
