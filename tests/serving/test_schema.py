"""The tables: brought up to date by one at a time, refused when they are not this version's."""

import os
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from houselights.serving import directory, schema
from houselights.serving.refusal import RefusalError


def applied(app: str, name: str) -> list[str]:
    """The unknown migrations once this one stands in the database as applied."""
    MigrationRecorder(connection).record_applied(app, name)
    return schema.unknown_migrations(MigrationLoader(connection))


@pytest.mark.django_db
def test_a_migration_from_the_future_is_unknown() -> None:
    assert applied("house", "9999_from_the_future") == ["house.9999_from_the_future"]


@pytest.mark.django_db
def test_a_migration_of_an_app_that_is_not_installed_is_none_of_ours() -> None:
    assert applied("wordpress", "0001_initial") == []


@pytest.mark.django_db
def test_a_migration_that_was_squashed_since_is_known() -> None:
    squashed = {
        replaced
        for migration in MigrationLoader(connection).disk_migrations.values()
        for replaced in migration.replaces
    }
    assert squashed
    assert applied(*min(squashed)) == []


@pytest.mark.django_db
def test_a_database_of_a_newer_version_is_refused_untouched() -> None:
    MigrationRecorder(connection).record_applied("house", "9999_from_the_future")
    with pytest.raises(RefusalError, match=r"newer Houselights \(it has house\.9999_from.*restore"):
        schema.bring_up_to_date(pytest.fail)


@pytest.mark.django_db
def test_a_database_that_is_up_to_date_is_left_alone() -> None:
    schema.bring_up_to_date(pytest.fail)


@pytest.mark.django_db(transaction=True)
def test_of_two_that_prepare_one_database_the_second_waits(tmp_path: Path) -> None:
    order: list[str] = []

    def second() -> None:
        with directory.one_at_a_time(tmp_path), schema.alone():
            order.append("second")
        connection.close()

    with directory.one_at_a_time(tmp_path), schema.alone():
        thread = threading.Thread(target=second)
        thread.start()
        thread.join(0.3)
        order.append("first")
    thread.join(10)
    assert order == ["first", "second"]


@pytest.mark.django_db(transaction=True)
def test_two_computers_do_not_prepare_one_postgresql_database_at_once() -> None:
    if connection.vendor != "postgresql":
        pytest.skip("only PostgreSQL is shared by computers")
    with schema.alone(), connection.copy().cursor() as other:
        other.execute("SELECT pg_try_advisory_lock(%s)", [schema.ADVISORY_LOCK])
        assert other.fetchone() == (False,)
        other.connection.close()


@pytest.mark.django_db
def test_a_database_of_this_version_passes() -> None:
    schema.check()


@pytest.mark.django_db
def test_a_database_of_a_newer_version_does_not_pass() -> None:
    MigrationRecorder(connection).record_applied("house", "9999_from_the_future")
    with pytest.raises(RefusalError, match=r"newer Houselights \(it has house\.9999"):
        schema.check()


@pytest.mark.django_db
def test_a_database_of_an_older_version_does_not_pass() -> None:
    MigrationRecorder(connection).record_unapplied("front", "0002_first_pages")
    with pytest.raises(RefusalError, match=r"is older than the program\. Run: houselights prepare"):
        schema.check()


@pytest.mark.django_db
def test_a_database_that_was_never_prepared_does_not_pass() -> None:
    MigrationRecorder.Migration.objects.all().delete()
    with pytest.raises(RefusalError, match=r"not been opened yet\. Run: houselights prepare"):
        schema.check()


def test_a_database_that_is_no_file_yet_is_not_made_by_looking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "houselights.sqlite3"
    away = SimpleNamespace(vendor="sqlite", connection=None, settings_dict={"NAME": str(place)})
    monkeypatch.setattr(schema, "connection", away)
    with pytest.raises(RefusalError, match="not been opened yet"):
        schema.check()
    assert not place.exists()


def test_a_new_house_that_was_killed_while_it_was_made_is_made_anew(tmp_path: Path) -> None:
    """SIGKILL at three moments of the migrations, then once in peace."""
    environ = {name: value for name, value in os.environ.items() if "HOUSELIGHTS_" not in name}
    environ["HOUSELIGHTS_DATA"] = str(tmp_path)
    prepare = [sys.executable, "-m", "houselights", "prepare"]
    for seconds in (0.2, 1.5, 3):
        process = subprocess.Popen(prepare, env=environ, stdout=subprocess.DEVNULL)
        _wait_until_begun(tmp_path)
        with suppress(subprocess.TimeoutExpired):
            process.wait(seconds)
        process.kill()
        process.wait()
    done = subprocess.run(prepare, env=environ, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert not list(tmp_path.glob(".new-*"))


def _wait_until_begun(data: Path) -> None:
    """Until the new database is being written."""
    deadline = time.monotonic() + 30
    while not list(data.glob(".new-*")) and time.monotonic() < deadline:
        time.sleep(0.02)
