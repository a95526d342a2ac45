"""Commands that need Django: ours, and all of Django's own."""

import argparse
import os
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pkgutil import resolve_name

import django
from django.core.management import execute_from_command_line, get_commands

from houselights.env import Environment
from houselights.serving import schema
from houselights.serving.directory import make_usable
from houselights.serving.extras import missing_extras
from houselights.serving.refusal import RefusalError
from houselights.serving.troubles import in_sentences

# Django's own that make the house, repair it or have nothing to do with it.
NEED_NO_HOUSE = {
    *("check", "diffsettings", "help", "sendtestemail", "startapp", "startproject"),
    *("collectstatic", "compilemessages", "findstatic", "makemessages"),
    *("makemigrations", "migrate", "optimizemigration", "showmigrations", "squashmigrations"),
    *("createcachetable", "dbshell", "inspectdb", "shell", "test", "testserver"),
    *("sqlflush", "sqlmigrate", "sqlsequencereset"),
}


def run_ours(
    target: str, options: argparse.Namespace, environment: Environment, *, makes_house: bool
) -> int:
    """Run the function `target` ("module:name") with Django set up."""
    with _django(environment):
        make_usable(environment.data)
        django.setup()
        if not makes_house:
            schema.check()
        code: int = resolve_name(target)(options)
        return code


def run_djangos(arguments: Sequence[str], environment: Environment) -> int:
    """Run a management command."""
    with _django(environment):
        if needs_house(arguments):
            django.setup()
            if arguments[0] in get_commands():  # Django says what it does not know
                schema.check()
        execute_from_command_line(["houselights", *arguments])
    return 0


def needs_house(arguments: Sequence[str]) -> bool:
    """Whether the management command works on a database that must be as this version wants it."""
    return arguments[0] not in NEED_NO_HOUSE and not {"-h", "--help"} & set(arguments)


def _django(environment: Environment) -> AbstractContextManager[None]:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "houselights.settings")
    if missing := missing_extras(environment):
        raise RefusalError("\n".join(missing))
    return in_sentences(environment)
