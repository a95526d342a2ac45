"""The database's tables: as this version wants them, never newer, changed by one at a time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader

from houselights.serving.refusal import RefusalError

ADVISORY_LOCK = 0x4C414D50  # "LAMP": any number, as long as every Houselights uses the same


def bring_up_to_date(say: Callable[[str], None]) -> None:
    """Apply what is missing; refuse a database that a newer version has written."""
    executor = MigrationExecutor(connection)
    if unknown := unknown_migrations(executor.loader):
        raise RefusalError(
            f"This database was written by a newer Houselights (it has {', '.join(unknown[:3])}). "
            "Install that version or restore a backup."
        )
    if steps := executor.migration_plan(executor.loader.graph.leaf_nodes()):
        say(f"Bringing the database up to date ({len(steps)} steps)")
        call_command("migrate", verbosity=0, interactive=False)


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
