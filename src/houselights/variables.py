"""The HOUSELIGHTS_* variables: one row each, for reading, `check-setup` and the documentation.

A reader takes the text and answers the value. What it raises is the second half of a sentence that
begins with the variable's name; it never quotes a secret.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import NamedTuple
from urllib.parse import SplitResult, parse_qs, urlsplit

PREFIX = "HOUSELIGHTS_"
HOST_NAME = re.compile(
    r"(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*"
)
MAIL_ADDRESS = re.compile(r"[^@\s<>]+@[^@\s<>]+|[^<>\r\n]+<[^@\s<>]+@[^@\s<>]+>")


def bracketed(host: str) -> str:
    """The host as an address of the web has it: IPv6 stands in brackets."""
    return f"[{host}]" if ":" in host else host


class Address(NamedTuple):
    """Where a server listens."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"{bracketed(self.host)}:{self.port}"

    @property
    def is_everywhere(self) -> bool:
        """Whether it means every address of this computer, as 0.0.0.0 does."""
        return ip_address(self.host).is_unspecified


def directory(text: str) -> Path:
    """The absolute path; `~` is the home directory."""
    return Path(text).expanduser().absolute()


def host_name(text: str) -> str:
    """The name as a Host header has it: lower case, an international name in its ASCII form.

    An IPv6 address is in brackets, shortened as browsers do (RFC 5952). One with a zone, as in
    fe80::1%eth0, means something on one computer only and is none.
    """
    bare = text[1:-1] if text.startswith("[") and text.endswith("]") else text
    try:
        if "%" not in bare:
            return bracketed(ip_address(bare).compressed)
    except ValueError:
        pass
    try:
        name = text.lower().encode("idna").decode()
    except UnicodeError:
        name = ""
    if not HOST_NAME.fullmatch(name):
        raise ValueError(
            f'has "{text}", which is no host name; write only the name, like www.lantern.example.'
        )
    return name


def host_names(text: str) -> tuple[str, ...]:
    """Names between commas."""
    return tuple(host_name(name) for part in text.split(",") if (name := part.strip()))


def site_url(text: str) -> str:
    """The public address without a slash at its end."""
    advice = "write the public address alone, like https://lantern.example."
    try:
        parts = urlsplit(text)
        port = parts.port
        host = host_name(parts.hostname or "")
    except ValueError:
        raise ValueError(f'is "{text}", which is no web address; {advice}') from None
    if parts.scheme not in {"http", "https"}:
        raise ValueError(f'is "{text}", which does not begin with http:// or https://; {advice}')
    if parts.path.strip("/") or parts.query or parts.fragment or parts.username is not None:
        raise ValueError(f'is "{text}", which has more than a scheme, a host and a port; {advice}')
    usual = {"http": 80, "https": 443}[parts.scheme]
    return f"{parts.scheme}://{host}" + (f":{port}" if port and port != usual else "")


def address(text: str) -> Address:
    """`127.0.0.1:8000`, `[::1]:8000` or `localhost:8000`: no other name, it may mean several."""
    host, _, port = text.rpartition(":")
    bare = "127.0.0.1" if host == "localhost" else host.removeprefix("[").removesuffix("]")
    try:
        ip_address(bare)
    except ValueError:
        raise ValueError(
            f'is "{text}"; write an IP address and a port, like 127.0.0.1:8000 or [::1]:8000.'
        ) from None
    if not (port.isdecimal() and 1 <= int(port) <= 65535):
        raise ValueError(f'has the port "{port}"; a port is a number from 1 to 65535.')
    return Address(bare, int(port))


def number(lowest: int, highest: int) -> Callable[[str], int]:
    """A reader of whole numbers within these bounds, both included."""

    def read(text: str) -> int:
        if not (text.isdecimal() and lowest <= int(text) <= highest):
            raise ValueError(f'is "{text}"; write a whole number from {lowest} to {highest}.')
        return int(text)

    return read


def _service(text: str, schemes: tuple[str, ...], example: str) -> SplitResult:
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        raise ValueError(f"is not a readable address; write it like {example}.") from None
    if parts.scheme not in schemes:
        known = " or ".join(f"{scheme}://" for scheme in schemes)
        raise ValueError(f"does not begin with {known}; write it like {example}.")
    return parts


def database_url(text: str) -> str:
    example = "postgres://user:password@127.0.0.1/houselights or sqlite:////srv/house.sqlite3"
    parts = _service(text, ("postgres", "postgresql", "sqlite"), example)
    if parts.path in {"", "/", "/:memory:"} or (parts.scheme == "sqlite" and parts.netloc):
        raise ValueError(f"names no database; write it like {example}.")
    return text


def redis_url(text: str) -> str:
    example = "redis://127.0.0.1:6379/0"
    parts = _service(text, ("redis", "rediss", "unix"), example)
    if not (parts.path if parts.scheme == "unix" else parts.hostname):
        raise ValueError(f"names no server; write it like {example}.")
    return text


def media_url(text: str) -> str:
    example = "s3://KEY:SECRET@s3.example/bucket?region=eu-central-1"
    parts = _service(text, ("s3",), example)
    missing = {
        "a key": parts.username,
        "a secret": parts.password,
        "a host": parts.hostname,
        "a bucket": parts.path.strip("/"),
    }
    for what, there in missing.items():
        if not there:
            raise ValueError(f"lacks {what}; write it like {example}.")
    if unknown := set(parse_qs(parts.query, keep_blank_values=True)) - {"region"}:
        raise ValueError(f'has the unknown option "{min(unknown)}"; only region is known.')
    return text


def mail_url(text: str) -> str:
    example = "smtp+tls://user:password@mail.example:587"
    parts = _service(text, ("smtp", "smtp+tls", "smtp+ssl"), example)
    if not parts.hostname:
        raise ValueError(f"names no mail server; write it like {example}.")
    return text


def mail_from(text: str) -> str:
    if not MAIL_ADDRESS.fullmatch(text):
        raise ValueError(
            f'is "{text}"; write an address, like post@lantern.example '
            "or The Lantern <post@lantern.example>."
        )
    return text


def secret_key(text: str) -> str:
    if len(text) < 50:
        raise ValueError(
            f"has {len(text)} characters; write at least 50, or leave it out and one is made."
        )
    return text


@dataclass(frozen=True)
class Variable:
    """A row: how the variable is read, and what is said of it."""

    name: str
    read: Callable[[str], object]
    default: str
    purpose: str
    secret: bool = False

    @property
    def field(self) -> str:
        """Its name in `Environment`."""
        return self.name.removeprefix(PREFIX).lower()

    @property
    def names(self) -> tuple[str, ...]:
        """The variable itself and, for a secret, the one that names a file with its value."""
        return (self.name, f"{self.name}_FILE") if self.secret else (self.name,)


VARIABLES = (
    Variable(
        "HOUSELIGHTS_DATA", directory, "./data", "The data directory: the whole state of the house."
    ),
    Variable(
        "HOUSELIGHTS_SITE_URL", site_url, "http://localhost:PORT", "The public address of the site."
    ),
    Variable("HOUSELIGHTS_HOSTS", host_names, "none", "Further host names that are answered."),
    Variable("HOUSELIGHTS_BIND", address, "127.0.0.1:8000", "Where the server listens."),
    Variable("HOUSELIGHTS_WORKERS", number(1, 64), "1", "Number of server processes."),
    Variable(
        "HOUSELIGHTS_DATABASE_URL",
        database_url,
        "SQLite in the data directory",
        "The database.",
        secret=True,
    ),
    Variable(
        "HOUSELIGHTS_REDIS_URL", redis_url, "none", "A Redis to share between servers.", secret=True
    ),
    Variable(
        "HOUSELIGHTS_MEDIA_URL",
        media_url,
        "media in the data directory",
        "An S3 bucket for pictures and documents.",
        secret=True,
    ),
    Variable(
        "HOUSELIGHTS_MAIL_URL",
        mail_url,
        "files in mail in the data directory",
        "The server that sends mail.",
        secret=True,
    ),
    Variable(
        "HOUSELIGHTS_MAIL_FROM", mail_from, "houselights@ the site's host", "The sender of mail."
    ),
    Variable(
        "HOUSELIGHTS_SECRET_KEY",
        secret_key,
        "secret-key in the data directory",
        "Signs sessions and sign-in links.",
        secret=True,
    ),
    Variable(
        "HOUSELIGHTS_PROXIES", number(0, 5), "0", "Reverse proxies in front: 0 for none, else 1."
    ),
)
