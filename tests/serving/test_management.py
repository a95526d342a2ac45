"""Which commands need a house that is open to them, and which make or repair one."""

import argparse

import pytest
from django.conf import settings

from houselights.serving import management, schema
from houselights.serving.management import needs_house
from houselights.serving.refusal import RefusalError


@pytest.mark.parametrize(
    "command",
    ["sign_in_link anna@lantern.example", "update_index", "dumpdata", "flush", "runserver"],
)
def test_a_command_that_works_on_the_house_needs_one(command: str) -> None:
    assert needs_house(command.split())


@pytest.mark.parametrize(
    "command",
    ["help", "help update_index", "check --deploy", "migrate", "makemigrations", "showmigrations"],
)
def test_a_command_that_makes_or_repairs_the_house_needs_none(command: str) -> None:
    assert not needs_house(command.split())


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_on_a_command_needs_no_house(option: str) -> None:
    assert not needs_house(["update_index", option])


@pytest.fixture
def _closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The house is not open to any command."""

    def refuse() -> None:
        raise RefusalError(schema.NEVER_PREPARED)

    monkeypatch.setattr(schema, "check", refuse)


@pytest.mark.usefixtures("_closed")
def test_of_our_own_commands_only_the_one_that_makes_the_house_runs_without() -> None:
    def run(*, makes_house: bool) -> int:
        target, options = "houselights.cli:print_version", argparse.Namespace()
        environment = settings.ENVIRONMENT
        return management.run_ours(target, options, environment, makes_house=makes_house)

    assert run(makes_house=True) == 0
    with pytest.raises(RefusalError, match="has not been opened yet"):
        run(makes_house=False)


@pytest.mark.usefixtures("_closed")
def test_djangos_commands_are_refused_when_they_need_the_house() -> None:
    with pytest.raises(RefusalError, match="has not been opened yet"):
        management.run_djangos(["update_index"], settings.ENVIRONMENT)


@pytest.mark.usefixtures("_closed")
def test_a_command_that_nobody_knows_is_not_refused_for_the_house(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        management.run_djangos(["dim_the_lights"], settings.ENVIRONMENT)
    assert "Unknown command: 'dim_the_lights'" in capsys.readouterr().err
