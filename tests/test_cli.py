"""The command `houselights`: what it answers without Django, and what it refuses."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from houselights import __version__, cli
from houselights.commands import COMMANDS

ROOT = Path(__file__).parents[1]
REFERENCE = ROOT / "docs" / "reference" / "commands.md"
PACKAGE = ROOT / "src" / "houselights"
OURS = [
    "run",
    "demo",
    "worker",
    "prepare",
    "check-setup",
    "read-showtimes",
    "run-phrases",
    "version",
]

# Runs the command and says at the very end whether that loaded Django.
CALL = """
import atexit, sys
from houselights import cli
atexit.register(lambda: print("django" if "django" in sys.modules else "light"))
sys.exit(cli.main())
"""


def houselights(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, in an environment with these variables alone."""
    environ = {name: value for name, value in os.environ.items() if "HOUSELIGHTS_" not in name}
    environ |= {f"HOUSELIGHTS_{name}": value for name, value in variables.items()}
    return subprocess.run(
        [sys.executable, "-c", CALL, *arguments],
        env=environ,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    "arguments",
    [
        *(["--help"], ["--version"], ["version"], ["check-setup"], []),
        *([name, "--help"] for name in OURS),
        *(["help", "run"], ["run", "--port", "0"]),
    ],
    ids=" ".join,
)
def test_light_commands_answer_without_django(arguments: list[str]) -> None:
    answer = houselights(*arguments)
    assert answer.stdout.splitlines()[-1] == "light"
    assert "Traceback" not in answer.stderr


def test_a_server_is_refused_without_django(tmp_path: Path) -> None:
    taken = tmp_path / "data"
    taken.write_text("a file, not a directory")
    answer = houselights("run", DATA=str(taken))
    assert answer.returncode == 1
    assert answer.stdout == "light\n"
    assert answer.stderr == (
        f"The data directory {taken} is not a directory. Name another with HOUSELIGHTS_DATA.\n"
    )


def test_the_version_is_printed() -> None:
    assert houselights("version").stdout.splitlines()[0] == f"Houselights {__version__}"


def test_the_version_is_the_packages() -> None:
    assert f'\nversion = "{__version__}"\n' in (ROOT / "pyproject.toml").read_text()


def test_help_lists_our_commands_and_says_where_djangos_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main([]) == 0
    text = capsys.readouterr().out
    assert list(COMMANDS) == OURS
    assert all(re.search(rf"^    {name}\s", text, re.MULTILINE) for name in OURS)
    assert "`houselights help`" in text


def test_any_other_command_is_djangos(tmp_path: Path) -> None:
    answer = houselights("help", DATA=str(tmp_path))
    assert answer.returncode == 0
    assert "migrate" in answer.stdout
    assert answer.stdout.splitlines()[-1] == "django"


@pytest.mark.parametrize("command", ["run", "demo", "worker", "prepare", "migrate"])
def test_a_wrong_variable_stops_every_command_with_code_2(command: str) -> None:
    answer = houselights(command, WORKERS="many")
    assert answer.returncode == 2
    assert answer.stderr.splitlines()[0] == (
        'HOUSELIGHTS_WORKERS is "many"; write a whole number from 1 to 64.'
    )
    assert answer.stdout == "light\n"


@pytest.mark.parametrize("port", ["0", "65536", "http"])
def test_a_port_must_be_one(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main(["run", "--port", port])
    assert f"{port} is not a number from 1 to 65535" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "bind"),
    [
        (["--port", "8001"], "10.0.0.7:8001"),
        (["--host", "127.0.0.2"], "127.0.0.2:8010"),
        (["--host", "::1", "--port", "8001"], "[::1]:8001"),
        (["--host", "[::1]"], "[::1]:8010"),
    ],
)
def test_an_option_overrides_its_variable(
    arguments: list[str], bind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOUSELIGHTS_BIND", "10.0.0.7:8010")
    monkeypatch.setenv("HOUSELIGHTS_WORKERS", "1")
    options = cli.make_parser().parse_args(["run", "--workers=3", *arguments])
    cli.apply_options(options)
    assert os.environ["HOUSELIGHTS_BIND"] == bind
    assert os.environ["HOUSELIGHTS_WORKERS"] == "3"


def test_check_setup_shows_every_value_and_where_it_came_from(tmp_path: Path) -> None:
    secret = tmp_path / "url"
    secret.write_text("redis://:hunter2@127.0.0.1/0")
    answer = houselights(
        "check-setup", DATA=str(tmp_path), BIND="[::1]:8001", REDIS_URL_FILE=str(secret)
    )
    lines = [line.split(maxsplit=1) for line in answer.stdout.splitlines()]
    rows = {line[0]: line[1].split("  ") for line in lines if len(line) == 2}
    assert answer.returncode == 0
    assert "All is well." in answer.stdout
    assert [part.strip() for part in rows["HOUSELIGHTS_DATA"] if part] == [
        str(tmp_path),
        "variable",
    ]
    assert rows["HOUSELIGHTS_SITE_URL"][0] == "http://localhost:8001"
    assert rows["HOUSELIGHTS_REDIS_URL"][0] == "(hidden)"
    assert rows["HOUSELIGHTS_REDIS_URL"][-1].strip() == "file"
    assert rows["HOUSELIGHTS_SECRET_KEY"][-1].strip() == "data directory"
    assert "hunter2" not in answer.stdout


def test_check_setup_tells_what_is_wrong_with_code_2(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    answer = houselights("check-setup", DATA=str(tmp_path / "data"))
    assert answer.returncode == 2
    assert "is not a directory" in answer.stdout
    answer = houselights("check-setup", DATABASE_URL="mysql://u:hunter2@h/d", BND="x")
    assert answer.returncode == 2
    assert "HOUSELIGHTS_DATABASE_URL does not begin with" in answer.stdout
    assert "did you mean HOUSELIGHTS_BIND?" in answer.stdout
    assert "hunter2" not in answer.stdout


def test_an_https_address_without_a_proxy_is_no_fault_and_worth_a_hint(tmp_path: Path) -> None:
    setup = {"DATA": str(tmp_path), "SITE_URL": "https://lantern.example"}
    answer = houselights("check-setup", **setup)
    assert answer.returncode == 0
    assert "What may not be meant:\n- HOUSELIGHTS_SITE_URL begins with https://" in answer.stdout
    assert "What may not be meant" not in houselights("check-setup", **setup, PROXIES="1").stdout


def test_a_house_that_was_never_opened_is_told_in_one_sentence(tmp_path: Path) -> None:
    answer = houselights("sign_in_link", "you@lantern.example", DATA=str(tmp_path))
    assert answer.returncode == 1
    assert answer.stderr == "This house has not been opened yet. Run: houselights prepare\n"
    assert not (tmp_path / "houselights.sqlite3").exists()


def test_a_database_that_does_not_answer_is_told_in_one_sentence(tmp_path: Path) -> None:
    answer = houselights(
        "prepare", DATA=str(tmp_path), DATABASE_URL="postgres://u:hunter2@127.0.0.1:1/house"
    )
    assert answer.returncode == 1
    assert answer.stderr.startswith("The database does not answer: connection")
    assert len(answer.stderr.splitlines()) == 1
    assert "hunter2" not in answer.stderr


def test_the_reference_describes_no_command_that_does_not_exist() -> None:
    headings = re.findall(r"^## `houselights ([\w-]+)`", REFERENCE.read_text(), re.MULTILINE)
    managed = {file.stem for file in PACKAGE.glob("*/management/commands/[!_]*.py")}
    assert set(headings) <= {*COMMANDS, *managed, "help"}


def test_the_reference_describes_every_option_of_run() -> None:
    text = REFERENCE.read_text()
    for option in ("--host", "--port", "--workers", "--no-worker"):
        assert f"| `{option}" in text
