"""The database's tables: as this version wants them, never newer, changed by one at a time."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader

from houselights.serving.refusal import RefusalError

NEVER_PREPARED = "This house has not been opened yet. Run: houselights prepare"
OLDER = "The database is older than the program. Run: houselights prepare"
ADVISORY_LOCK = 0x4C414D50  # "LAMP": any number, as long as every Houselights uses the same


def bring_up_to_date(say: Callable[[str], None]) -> None:
    """Apply what is missing; refuse a database that a newer version has written."""
    executor = MigrationExecutor(connection)
    _refuse_newer(executor.loader)
    if steps := executor.migration_plan(executor.loader.graph.leaf_nodes()):
        say(f"Bringing the database up to date ({len(steps)} steps)")
        with _whole_or_not_at_all(is_new=not executor.loader.applied_migrations):
            call_command("migrate", verbosity=0, interactive=False)


@contextmanager
def _whole_or_not_at_all(*, is_new: bool) -> Iterator[None]:
    """Let no kill leave a database that neither this version nor any other can bring up to date.

    Django writes down some migrations only after their tables are there. A new SQLite database is
    therefore made beside its place and moved there when it is whole; a wish to stop during any
    other change is heard when the change is over.
    """
    place = Path(connection.settings_dict["NAME"])
    if is_new and connection.vendor == "sqlite" and place.is_absolute():
        yield from _made_beside(place)
        return
    held = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM, signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, held)


def _made_beside(place: Path) -> Iterator[None]:
    draft = place.with_name(f".new-{place.name}")
    for left_over in place.parent.glob(f"{draft.name}*"):
        left_over.unlink()
    connection.close()
    connection.settings_dict["NAME"] = str(draft)
    try:
        yield
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        draft.replace(place)
    finally:
        connection.close()
        connection.settings_dict["NAME"] = str(place)


def check() -> None:
    """Refuse a database that was never prepared, and one that another version has written."""
    if _is_missing_file():
        raise RefusalError(NEVER_PREPARED)
    executor = MigrationExecutor(connection)
    if not executor.loader.applied_migrations:
        raise RefusalError(NEVER_PREPARED)
    _refuse_newer(executor.loader)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise RefusalError(OLDER)


def _is_missing_file() -> bool:
    """Whether it is a file that is not there; to connect would make an empty one."""
    return (
        connection.vendor == "sqlite"
        and connection.connection is None
        and not Path(connection.settings_dict["NAME"]).exists()
    )


def _refuse_newer(loader: MigrationLoader) -> None:
    if unknown := unknown_migrations(loader):
        raise RefusalError(
            f"This database was written by a newer Houselights (it has {', '.join(unknown[:3])}). "
            "Install that version or restore a backup."
        )


def unknown_migrations(loader: MigrationLoader) -> list[str]:
    """Applied migrations of installed apps that this code does not have, as `app.name`.

    One that was squashed since is known by the migration that replaces it.
    """
    known = set(loader.disk_migrations)
    for migration in loader.disk_migrations.values():
        known.update(migration.replaces)
    applied = loader.applied_migrations or {}
    return sorted(
        f"{app}.{name}"
        for app, name in applied
        if app in loader.migrated_apps and (app, name) not in known
    )


@contextmanager
def alone() -> Iterator[None]:
    """On PostgreSQL, wait until no other computer prepares the same database."""
    if connection.vendor != "postgresql":
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [ADVISORY_LOCK])
        try:
            yield
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [ADVISORY_LOCK])
