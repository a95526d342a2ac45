"""Commands that need Django: ours, and all of Django's own."""

import argparse
import os
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pkgutil import resolve_name

import django
from django.core.management import execute_from_command_line

from houselights.env import Environment
from houselights.serving.directory import make_usable
from houselights.serving.extras import missing_extras
from houselights.serving.refusal import RefusalError
from houselights.serving.troubles import in_sentences


def run_ours(target: str, options: argparse.Namespace, environment: Environment) -> int:
    """Run the function `target` ("module:name") with Django set up."""
    with _django(environment):
        make_usable(environment.data)
        django.setup()
        code: int = resolve_name(target)(options)
        return code


def run_djangos(arguments: Sequence[str], environment: Environment) -> int:
    """Run a management command."""
    with _django(environment):
        execute_from_command_line(["houselights", *arguments])
    return 0


def _django(environment: Environment) -> AbstractContextManager[None]:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "houselights.settings")
    if missing := missing_extras(environment):
        raise RefusalError("\n".join(missing))
    return in_sentences(environment)
