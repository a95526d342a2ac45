"""What the environment says: every HOUSELIGHTS_* variable, read once, here and nowhere else."""

import os
import secrets
import string
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from houselights.variables import HOST_NAME, PREFIX, VARIABLES, Address, Variable, bracketed

KNOWN = tuple(name for variable in VARIABLES for name in variable.names)
ENDINGS = tuple(name.removeprefix(PREFIX) for name in KNOWN)
OWN_NAMES = ("localhost", "127.0.0.1", "[::1]")  # of every computer, for itself


class Origin(StrEnum):
    """Where a value came from."""

    DEFAULT = "default"
    VARIABLE = "variable"
    FILE = "file"
    DATA_DIRECTORY = "data directory"


class EnvironmentProblems(Exception):  # noqa: N818 (it holds problems, each a sentence)
    """What is wrong with the environment: sentences that name the variable and the way out."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True)
class Reading:
    """One variable as it was found; `problem` is a sentence, or None when it can be used."""

    variable: Variable
    text: str | None
    value: Any
    origin: Origin
    problem: str | None = None

    @property
    def is_absent(self) -> bool:
        return self.text is None and self.problem is None


@dataclass(frozen=True)
class Environment:
    """The whole configuration of one house."""

    data: Path
    site_url: str
    hosts: tuple[str, ...]
    bind: Address
    workers: int
    database_url: str
    redis_url: str | None
    media_url: str | None
    mail_url: str | None
    mail_from: str
    secret_key: str | None
    proxies: int
    origins: Mapping[str, Origin]

    @property
    def uses_sqlite(self) -> bool:
        return self.database_url.startswith("sqlite:")

    @property
    def site_host(self) -> str:
        """The host of the public address, as a Host header has it."""
        return bracketed(urlsplit(self.site_url).hostname or "")

    @property
    def answered_hosts(self) -> list[str]:
        """Every name under which the house answers; to others it says 400."""
        return [self.site_host, *self.hosts, bracketed(self.bind.host), *OWN_NAMES]

    @property
    def has_no_name_for_others(self) -> bool:
        """Whether it listens to the whole network and answers only to this computer's own names."""
        return self.bind.is_everywhere and {self.site_host, *self.hosts} <= set(OWN_NAMES)


def read_environment(environ: Mapping[str, str]) -> Environment:
    """The configuration, or EnvironmentProblems with every problem at once."""
    readings = read_variables(environ)
    problems = [reading.problem for reading in readings if reading.problem]
    problems += unknown_variables(environ)
    if problems:
        raise EnvironmentProblems(problems)
    return _environment(readings)


def read_variables(environ: Mapping[str, str]) -> list[Reading]:
    """Each variable of the table, in its order. An empty value means: not set."""
    return [_reading(variable, environ) for variable in VARIABLES]


def unknown_variables(environ: Mapping[str, str]) -> Iterator[str]:
    """A sentence for each variable that begins like ours and is not ours, most likely misspelt."""
    for name in sorted(environ):
        if not name.startswith(PREFIX) or name in KNOWN:
            continue
        if name.endswith("_FILE") and name.removesuffix("_FILE") in KNOWN:
            yield f"{name} is not known: only secrets come from files. Set {name[:-5]} itself."
        elif near := get_close_matches(name.removeprefix(PREFIX), ENDINGS, n=1):
            yield f"{name} is not known; did you mean {PREFIX}{near[0]}?"
        else:
            yield f"{name} is not known; remove it. `houselights check-setup` lists every variable."


def secret_key(environment: Environment) -> str:
    """The key that was given, or the one in the data directory, which is made when there is none.

    It appears there whole or not at all, and of two processes that make it at once both get the
    same: the file is written under a name of its own and linked to its place, which fails when
    the place is taken.
    """
    if environment.secret_key:
        return environment.secret_key
    place = environment.data / "secret-key"
    if not place.exists():
        _make_secret_key(place)
    key = place.read_text().strip()
    if len(key) < 50:
        raise EnvironmentProblems(
            [f"{place} holds no key of at least 50 characters; remove it and a new one is made."]
        )
    return key


def _make_secret_key(place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    draft = place.with_name(f"secret-key.{os.getpid()}.{secrets.token_hex(4)}")
    alphabet = string.ascii_letters + string.digits
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write("".join(secrets.choice(alphabet) for _ in range(64)) + "\n")
            file.flush()
            os.fsync(file.fileno())
        place.hardlink_to(draft)
    except FileExistsError:
        pass  # another process was first; its key is the key
    finally:
        draft.unlink(missing_ok=True)


def _reading(variable: Variable, environ: Mapping[str, str]) -> Reading:
    text = environ.get(variable.name, "").strip()
    path = environ.get(f"{variable.name}_FILE", "").strip() if variable.secret else ""
    origin = Origin.FILE if path else Origin.VARIABLE
    if path and text:
        return Reading(
            variable,
            text,
            None,
            origin,
            f"{variable.name} and {variable.name}_FILE are both set; remove one of them.",
        )
    try:
        text = _content(Path(path)) if path else text
        if not text:
            return Reading(variable, None, None, _absent(variable))
        return Reading(variable, text, variable.read(text), origin)
    except _UnreadableFileError as problem:
        return Reading(variable, None, None, origin, f"{variable.name}_FILE {problem}")
    except ValueError as problem:
        return Reading(variable, text, None, origin, f"{variable.name} {problem}")


class _UnreadableFileError(Exception):
    """The second half of a sentence about a secret's file."""


def _content(path: Path) -> str:
    try:
        text = path.read_text().strip()
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is not text"
        raise _UnreadableFileError(
            f"names {path}, which cannot be read ({why}); write the path of a readable file."
        ) from None
    if not text:
        raise _UnreadableFileError(f"names {path}, which is empty; write the secret into it.")
    return text


def _absent(variable: Variable) -> Origin:
    in_data = variable.default.endswith("in the data directory")
    return Origin.DATA_DIRECTORY if in_data else Origin.DEFAULT


def _environment(readings: list[Reading]) -> Environment:
    given = {
        reading.variable.field: reading.value for reading in readings if reading.text is not None
    }
    data = given.get("data", Path("data").absolute())
    bind = given.get("bind", Address("127.0.0.1", 8000))
    port = "" if bind.port == 80 else f":{bind.port}"
    site_url = given.get("site_url", f"http://localhost{port}")
    return Environment(
        data=data,
        site_url=site_url,
        hosts=given.get("hosts", ()),
        bind=bind,
        workers=given.get("workers", 1),
        database_url=given.get("database_url", f"sqlite:///{quote(f'{data}/houselights.sqlite3')}"),
        redis_url=given.get("redis_url"),
        media_url=given.get("media_url"),
        mail_url=given.get("mail_url"),
        mail_from=given.get("mail_from", f"houselights@{_mail_host(site_url)}"),
        secret_key=given.get("secret_key"),
        proxies=given.get("proxies", 0),
        origins={reading.variable.name: reading.origin for reading in readings},
    )


def _mail_host(site_url: str) -> str:
    host = urlsplit(site_url).hostname or ""
    is_name = HOST_NAME.fullmatch(host) and not host.replace(".", "").isdigit()
    return host if is_name else "localhost"
