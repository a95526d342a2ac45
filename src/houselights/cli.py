"""The command `houselights`: ours first, everything else goes to Django.

`--help`, `version`, `check-setup` and the supervisor of `run` and `demo` never load Django.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pkgutil import resolve_name

from houselights import __version__
from houselights.commands import COMMANDS, Command
from houselights.env import EnvironmentProblems, read_environment
from houselights.serving.refusal import RefusalError

ABOUT = "The website of an independent cinema, and the conversation around its films."
MORE = """\
Every other command is one of Django's or Wagtail's; `houselights help` lists them, among them:
  sign_in_link EMAIL   make a sign-in link for a person, with --administrator for the first one
  createsuperuser, update_index, publish_scheduled, dbshell …

The configuration is read from HOUSELIGHTS_* variables; `houselights check-setup` lists them all.
"""


MANAGEMENT = "houselights.serving.management"


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; answers its exit code: 1 for a refusal, 2 for a wrong environment."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    os.umask(os.umask(0o077) | 0o027)  # what is written is not for others on this computer
    try:
        return _run(arguments)
    except EnvironmentProblems as found:
        for problem in found.problems:
            print(problem, file=sys.stderr)
        print("`houselights check-setup` shows every variable.", file=sys.stderr)
        return 2
    except RefusalError as refusal:
        print(refusal, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _run(arguments: list[str]) -> int:
    if arguments[:1] == ["help"] and arguments[1:2] and arguments[1] in COMMANDS:
        arguments = [arguments[1], "--help"]
    if arguments and not arguments[0].startswith("-") and arguments[0] not in COMMANDS:
        environment = read_environment(os.environ)
        code: int = resolve_name(f"{MANAGEMENT}:run_djangos")(arguments, environment)
        return code
    parser = make_parser()
    options = parser.parse_args(arguments)
    if options.command is None:
        parser.print_help()
        return 0
    return _run_ours(COMMANDS[options.command], options)


def _run_ours(command: Command, options: argparse.Namespace) -> int:
    code: int
    if not command.reads_environment:
        code = resolve_name(command.runs)(options)
        return code
    apply_options(options)
    environment = read_environment(os.environ)
    if command.needs_django:
        run = resolve_name(f"{MANAGEMENT}:run_ours")
        code = run(command.runs, options, environment, makes_house=command.makes_house)
    else:
        code = resolve_name(command.runs)(options, environment)
    return code


def apply_options(options: argparse.Namespace) -> None:
    """An option overrides its variable, for this process and for its children."""
    given = vars(options)
    if given.get("host") or given.get("port"):
        bind = read_environment(os.environ).bind
        host, port = given.get("host") or bind.host, given.get("port") or bind.port
        bare = host.removeprefix("[").removesuffix("]")
        os.environ["HOUSELIGHTS_BIND"] = f"[{bare}]:{port}" if ":" in bare else f"{bare}:{port}"
    if given.get("workers"):
        os.environ["HOUSELIGHTS_WORKERS"] = str(options.workers)


def make_parser() -> argparse.ArgumentParser:
    """The parser of our commands, with help that is worth reading."""
    parser = argparse.ArgumentParser(
        prog="houselights",
        description=ABOUT,
        epilog=MORE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Houselights {__version__}")
    commands = parser.add_subparsers(dest="command", title="commands", metavar="COMMAND")
    for name, command in COMMANDS.items():
        command.options(
            commands.add_parser(
                name,
                help=command.summary,
                description=command.description,
                formatter_class=argparse.RawDescriptionHelpFormatter,
            )
        )
    return parser


def print_version(_options: argparse.Namespace) -> int:
    print(f"Houselights {__version__}")
    return 0
