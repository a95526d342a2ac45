"""Styles, scripts and pictures of the program, collected under hashed names when they changed."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.files.storage import Storage
from django.core.management import call_command

from houselights import __version__

FINGERPRINT = ".fingerprint"


def collect(say: Callable[[str], None]) -> None:
    """Collect into STATIC_ROOT, unless what lies there was made from the very same files.

    The fingerprint is written last: a run that was interrupted is done again.
    """
    note = Path(settings.STATIC_ROOT) / FINGERPRINT
    now = fingerprint()
    if note.is_file() and note.read_text() == now:
        return
    say("Collecting styles, scripts and pictures")
    note.unlink(missing_ok=True)
    call_command("collectstatic", verbosity=0, interactive=False)
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(now)


def fingerprint() -> str:
    """A digest of the version, how files are stored, and every file that would be collected."""
    digest = hashlib.sha256(f"{__version__} {settings.STORAGES['staticfiles']}\n".encode())
    for line in sorted(_files()):
        digest.update(line.encode())
    return digest.hexdigest()


def _files() -> Iterator[str]:
    for finder in get_finders():
        for name, storage in finder.list([]):
            yield f"{name} {_state(name, storage)}\n"


def _state(name: str, storage: Storage) -> str:
    """Size and time of a file on disk; the digest of one that is made on the way."""
    path = Path(storage.path(name))
    if path.is_file():
        stat = path.stat()
        return f"{stat.st_size} {stat.st_mtime_ns}"
    with storage.open(name) as made:
        return hashlib.sha256(made.read()).hexdigest()
