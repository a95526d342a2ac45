"""Whether the server may listen where it is told to."""

import socket

import pytest

from houselights.serving import port
from houselights.serving.refusal import RefusalError
from houselights.variables import Address
from tests.engines import free_port


def test_a_free_port_is_accepted_at_once_after_its_use() -> None:
    bind = Address("127.0.0.1", free_port())
    port.check_is_free(bind)
    port.check_is_free(bind)


def test_a_port_that_another_shares_is_taken_all_the_same() -> None:
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        other.bind(("127.0.0.1", 0))
        other.listen()
        number = other.getsockname()[1]
        with pytest.raises(RefusalError, match=f"Port {number} .* is taken.*--port {number + 1}"):
            port.check_is_free(Address("127.0.0.1", number))


def test_an_address_of_another_computer_is_refused() -> None:
    with pytest.raises(RefusalError, match=r"has no address 192\.0\.2\.1.*--host 127"):
        port.check_is_free(Address("192.0.2.1", 8000))
