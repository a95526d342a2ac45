"""What goes wrong outside the program (disk, database), in a sentence instead of a traceback."""

import errno
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import OperationalError, ProgrammingError

from houselights.env import Environment
from houselights.serving import schema
from houselights.serving.refusal import RefusalError

TROUBLES = (OSError, OperationalError, ProgrammingError)

FULL = {errno.ENOSPC, errno.EDQUOT}
FORBIDDEN = {errno.EROFS, errno.EACCES, errno.EPERM}
MISSING_RELATION = re.compile(r'relation "[^"]+" does not exist')


@contextmanager
def in_sentences(environment: Environment) -> Iterator[None]:
    """Raise RefusalError for what `sentence` knows, and everything else as it is."""
    try:
        yield
    except TROUBLES as error:
        if known := sentence(error, environment):
            raise RefusalError(known) from error
        raise


def sentence(
    error: OSError | OperationalError | ProgrammingError, environment: Environment
) -> str | None:
    """What to tell the person, or None when it is not about the disk, the tables or the network."""
    if isinstance(error, OSError):
        return _about_file(error, environment.data)
    said = " ".join(str(error).split())
    if "no such table" in said or MISSING_RELATION.search(said):
        return schema.NEVER_PREPARED
    return None if isinstance(error, ProgrammingError) else _about_database(said, environment)


def _about_file(error: OSError, data: Path) -> str | None:
    if error.errno in FULL:
        return _full(data)
    name = str(error.filename or "")
    if error.errno in FORBIDDEN and name.startswith(str(data)):
        return (
            f"{name} cannot be written ({error.strerror}). "
            "Give this user the right to, or name another directory with HOUSELIGHTS_DATA."
        )
    return None


def _about_database(said: str, environment: Environment) -> str | None:
    if "disk is full" in said or "No space left" in said:
        return _full(environment.data)
    if "readonly database" in said or "unable to open database file" in said:
        return (
            f"The database cannot be written ({said}). Give this user the right to write "
            f"{environment.data}, or name another directory with HOUSELIGHTS_DATA."
        )
    if "disk I/O error" in said:  # what SQLite says of a full disk, and of a damaged one
        return (
            f"The database cannot be read or written. The disk that holds {environment.data} may "
            "be full: free at least 100 MB. If it is not, it may be damaged: restore a backup."
        )
    if "database is locked" in said:
        return "The database is kept busy by another process. Wait a moment and start again."
    if "connection" in said or "resolve host" in said:
        return (
            f"The database does not answer: {said} "
            "Check that PostgreSQL runs and that HOUSELIGHTS_DATABASE_URL is right."
        )
    return None


def _full(data: Path) -> str:
    return f"The disk that holds {data} is full. Free at least 100 MB and start again."
