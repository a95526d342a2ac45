"""What goes wrong outside the program is told in a sentence; what is our fault is not."""

import errno

import pytest
from django.db import DatabaseError, OperationalError, ProgrammingError

from houselights.env import read_environment
from houselights.serving.refusal import RefusalError
from houselights.serving.troubles import in_sentences

HOUSE = read_environment({"HOUSELIGHTS_DATA": "/srv/house"})


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            OSError(errno.ENOSPC, "No space left on device"),
            "The disk that holds /srv/house is full",
        ),
        (
            PermissionError(errno.EACCES, "Permission denied", "/srv/house/static"),
            "/srv/house/static cannot be written (Permission denied)",
        ),
        (
            OSError(errno.EROFS, "Read-only file system", "/srv/house/lock"),
            "/srv/house/lock cannot be written (Read-only file system)",
        ),
        (OperationalError("database or disk is full"), "The disk that holds /srv/house is full"),
        (
            OperationalError("attempt to write a readonly database"),
            "The database cannot be written (attempt to write a readonly database)",
        ),
        (OperationalError("unable to open database file"), "The database cannot be written"),
        (OperationalError("disk I/O error"), "The database cannot be read or written. The disk"),
        (OperationalError("database is locked"), "The database is kept busy by another process"),
        (
            OperationalError("connection failed: connection to server\n\tat x failed: refused"),
            "The database does not answer: connection failed: connection to server at x failed",
        ),
        (
            OperationalError("no such table: house_picture"),
            "This house has not been opened yet. Run: houselights prepare",
        ),
        (
            ProgrammingError('relation "house_picture" does not exist\nLINE 1: SELECT'),
            "This house has not been opened yet. Run: houselights prepare",
        ),
    ],
)
def test_what_goes_wrong_outside_is_told_in_a_sentence(
    error: OSError | DatabaseError, said: str
) -> None:
    with pytest.raises(RefusalError) as caught, in_sentences(HOUSE):
        raise error
    assert str(caught.value).startswith(said)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "error",
    [
        OperationalError("no such column: house_picture.colour"),
        ProgrammingError('column "colour" does not exist'),
        ProgrammingError("the connection has a syntax error"),
        FileNotFoundError(errno.ENOENT, "No such file or directory", "/srv/house/x"),
        PermissionError(errno.EACCES, "Permission denied", "/etc/shadow"),
    ],
)
def test_what_is_our_own_fault_keeps_its_traceback(error: OSError | DatabaseError) -> None:
    with pytest.raises(type(error)), in_sentences(HOUSE):
        raise error
