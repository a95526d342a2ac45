"""Whether the server answers: asked for one second, not longer."""

import time

from houselights.serving.answers import is_answered
from houselights.variables import Address, address
from tests.engines import free_port


def test_a_server_that_hangs_is_waited_for_no_longer_than_a_second(hung: str) -> None:
    before = time.monotonic()
    assert not is_answered(address(hung), "/healthz")
    assert 0.9 < time.monotonic() - before < 1.9


def test_where_nothing_listens_nothing_answers() -> None:
    assert not is_answered(Address("127.0.0.1", free_port()), "/healthz")
