"""What is done before the house opens, and what keeps it from opening."""

import argparse
import errno
import json
import os
import socket
import subprocess
import threading
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import OperationalError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from wagtail.models import Site
from wagtail.search.models import IndexEntry

from houselights.env import read_environment
from houselights.serving import directory, extras, port, prepare, schema, static_files, worker
from houselights.serving.children import Pause
from houselights.serving.refusal import RefusalError
from houselights.serving.troubles import in_sentences, sentence
from houselights.variables import Address
from tests import people
from tests.engines import free_port

HOUSE = read_environment({"HOUSELIGHTS_DATA": "/srv/house"})


# The data directory


def test_a_data_directory_is_made_with_all_above_it(tmp_path: Path) -> None:
    directory.make_usable(tmp_path / "srv" / "house")
    assert (tmp_path / "srv" / "house").is_dir()
    assert not list((tmp_path / "srv" / "house").iterdir())


@pytest.mark.parametrize("inside", ["", "house"])
def test_a_file_in_its_place_is_refused(inside: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(RefusalError, match=r"HOUSELIGHTS_DATA\.$"):
        directory.make_usable(tmp_path / "file" / inside)


def test_a_directory_that_nobody_can_make_is_refused() -> None:
    with pytest.raises(RefusalError, match="cannot be written"):
        directory.make_usable(Path("/proc/house"))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(tmp_path)]
    if subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode:
        pytest.skip("only root may mount a small disk")
    yield tmp_path
    subprocess.run(["umount", tmp_path], check=True)


def test_a_disk_without_room_is_refused(small_disk: Path) -> None:
    with pytest.raises(RefusalError, match=r"has only 1 MB left\. Free at least 50 MB"):
        directory.make_usable(small_disk)


def test_a_full_disk_is_refused(small_disk: Path) -> None:
    (small_disk / "film").write_bytes(bytes(1024 * 1024))
    with pytest.raises(RefusalError, match="has only 0 MB left"):
        directory.make_usable(small_disk)


def test_a_directory_is_held_by_one_and_free_again_after(tmp_path: Path) -> None:
    with directory.held(tmp_path):
        with pytest.raises(
            RefusalError, match=rf"already using {tmp_path} \(process {os.getpid()}"
        ):
            directory.held(tmp_path).__enter__()
        assert (tmp_path / "lock").read_text() == f"{os.getpid()}\n"
    with directory.held(tmp_path):
        pass


# The port


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


# Libraries


def test_a_missing_library_is_named_with_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extras, "find_spec", lambda _name: None)
    environment = read_environment(
        {
            "HOUSELIGHTS_DATABASE_URL": "postgres:///house",
            "HOUSELIGHTS_REDIS_URL": "redis://127.0.0.1",
            "HOUSELIGHTS_MEDIA_URL": "s3://k:s@s3.example/b",
        }
    )
    told = extras.missing_extras(environment)
    assert [f"houselights[{extra}]" in line for extra, line in zip(EXTRAS, told, strict=True)]
    assert told[0].startswith("HOUSELIGHTS_DATABASE_URL needs the library psycopg")
    assert extras.missing_extras(HOUSE) == []


EXTRAS = ("postgres", "redis", "s3")


# The database


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


# Styles, index, address


@pytest.fixture
def collected(tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which management commands are called; none of them does anything."""
    settings.STATIC_ROOT = tmp_path / "static"
    called: list[str] = []
    monkeypatch.setattr(static_files, "call_command", lambda name, **_: called.append(name))
    return called


def ignore(_line: str) -> None:
    """Say nothing."""


def test_static_files_are_collected_once(collected: list[str]) -> None:
    static_files.collect(ignore)
    static_files.collect(pytest.fail)
    assert collected == ["collectstatic"]


def test_static_files_are_collected_again_when_the_version_changed(
    collected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    static_files.collect(ignore)
    monkeypatch.setattr(static_files, "__version__", "9.9")
    static_files.collect(ignore)
    assert len(collected) == 2


def test_a_collection_that_broke_off_is_done_again(
    collected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    static_files.collect(ignore)
    with monkeypatch.context() as patch:
        patch.setattr(static_files, "__version__", "9.9")
        patch.setattr(static_files, "call_command", break_off)
        with pytest.raises(OSError, match="No space"):
            static_files.collect(ignore)
    static_files.collect(ignore)
    assert len(collected) == 2


def test_a_changed_style_changes_the_fingerprint(monkeypatch: pytest.MonkeyPatch) -> None:
    before = static_files.fingerprint()
    assert static_files.fingerprint() == before
    monkeypatch.setattr("houselights.front.finders.stylesheet", lambda: "a { color: red }")
    assert static_files.fingerprint() != before


@pytest.mark.django_db
def test_an_empty_search_index_is_filled_and_a_filled_one_left_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    IndexEntry.objects.all().delete()
    prepare.fill_search_index()
    assert IndexEntry.objects.exists()
    monkeypatch.setattr(prepare, "call_command", pytest.fail)
    prepare.fill_search_index()


@pytest.mark.parametrize(
    ("site_url", "host", "number"),
    [
        ("https://lantern.example", "lantern.example", 443),
        ("http://lantern.example", "lantern.example", 80),
        ("http://localhost:8001", "localhost", 8001),
    ],
)
def test_the_site_has_the_public_address(site_url: str, host: str, number: int, site: Site) -> None:
    prepare.set_site_address(site_url)
    site.refresh_from_db()
    assert (site.hostname, site.port) == (host, number)


# The demo, and who is in charge


def test_a_real_house_is_not_turned_into_the_demo(
    db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill: Any = import_module(prepare.DEMO)

    def refuse(**_: object) -> None:
        raise fill.NotTheDemoError

    monkeypatch.setattr(fill, "open_house", refuse)
    with pytest.raises(RefusalError, match=r"holds a real house.*`houselights run`"):
        prepare.open_demo()


def test_the_report_tells_whether_anybody_is_in_charge(db: None) -> None:
    people.marguerite()
    assert prepare.report(demo=False) == {"administrator": False}
    people.anna()
    assert prepare.report(demo=False) == {"administrator": True}


def test_the_report_of_the_demo_is_a_link_for_its_staff(db: None) -> None:
    people.anna()
    link = prepare.report(demo=True)["sign_in"]
    assert str(link).startswith(f"{settings.ENVIRONMENT.site_url}/")


def test_the_report_goes_through_the_pipe(
    db: None, collected: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    reading, writing = os.pipe()
    call_command("update_index", verbosity=0)
    options = argparse.Namespace(supervised=False, demo=False, report_to=writing)
    assert prepare.main(options) == 0
    with os.fdopen(reading) as pipe:
        assert json.load(pipe) == {"administrator": False}
    assert "administrator" not in capsys.readouterr().out


# Troubles


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
    ],
)
def test_what_goes_wrong_outside_is_told_in_a_sentence(
    error: OSError | OperationalError, said: str
) -> None:
    with pytest.raises(RefusalError) as caught, in_sentences(HOUSE):
        raise error
    assert str(caught.value).startswith(said)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "error",
    [
        OperationalError("no such table: house_picture"),
        FileNotFoundError(errno.ENOENT, "No such file or directory", "/srv/house/x"),
        PermissionError(errno.EACCES, "Permission denied", "/etc/shadow"),
    ],
)
def test_what_is_our_own_fault_keeps_its_traceback(error: OSError | OperationalError) -> None:
    assert sentence(error, HOUSE) is None
    with pytest.raises(type(error)), in_sentences(HOUSE):
        raise error


# The task worker


def test_pauses_grow_to_half_a_minute_and_start_again_after_a_settled_minute() -> None:
    pause = Pause()
    assert [pause.after(ran_for=1) for _ in range(7)] == [1, 2, 4, 8, 16, 30, 30]
    assert pause.after(ran_for=60) == 1
    assert pause.after(ran_for=59) == 2


def test_a_duty_that_fails_is_logged_and_stops_nothing(
    db: None, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def water_the_plants() -> None:
        raise RuntimeError("no water")

    monkeypatch.setattr(worker, "connection", SimpleNamespace(close=lambda: None))
    worker.attempt(water_the_plants)
    assert "The task worker could not water the plants" in caplog.text


def test_the_worker_says_that_it_lives_often_enough() -> None:
    every, duty = worker.DUTIES[0]
    assert duty.__name__ == "mark_worker_seen"
    assert every <= 20
