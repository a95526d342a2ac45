"""Whether the server may listen where it is told to, asked before anything else is done."""

import errno
import socket

from houselights.env import Environment
from houselights.serving.refusal import RefusalError
from houselights.variables import Address


def check_is_free(bind: Address) -> None:
    """Refuse an address that is taken, forbidden or not this computer's.

    Granian shares its port with every process that asks to, so that a second server would start
    and take half of the visitors. This socket does not share.
    """
    family = socket.AF_INET6 if ":" in bind.host else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(bind)
            probe.listen(1)
    except OSError as error:
        raise RefusalError(_sentence(bind, error)) from None


def others_are_refused(environment: Environment) -> str:
    """What to say of a server that the whole network reaches by a name it does not know."""
    return (
        f"{environment.bind} is the whole network, yet other computers are answered 400 until "
        "HOUSELIGHTS_SITE_URL is the address that they type, like "
        f"http://192.168.1.20:{environment.bind.port}, "
        "or HOUSELIGHTS_HOSTS has its name, like 192.168.1.20."
    )


def _sentence(bind: Address, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        other = bind.port + 1 if bind.port < 65535 else 8000
        return (
            f"Port {bind.port} on {bind.host} is taken by another program. "
            f"Stop that, or choose another port: --port {other}"
        )
    if error.errno == errno.EACCES:
        return (
            f"This user may not listen on port {bind.port}. "
            "Choose one above 1023, for instance --port 8000, with a reverse proxy in front of it."
        )
    if error.errno == errno.EADDRNOTAVAIL:
        return (
            f"This computer has no address {bind.host}. "
            "Use --host 127.0.0.1 for this computer alone or --host 0.0.0.0 for its network."
        )
    return (
        f"The server cannot listen on {bind} ({error.strerror}). Choose another --host or --port."
    )
