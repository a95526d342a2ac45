"""`houselights check-setup`: what the environment says, where it came from, and what is wrong."""

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

from houselights.env import (
    Environment,
    EnvironmentProblems,
    Reading,
    read_environment,
    read_variables,
)
from houselights.serving.extras import missing_extras
from houselights.serving.port import others_are_refused


def main(_options: argparse.Namespace) -> int:
    """Print the table; exit code 2 when something is wrong."""
    environment = None
    try:
        environment = read_environment(os.environ)
        problems = [*missing_extras(environment), *_directory_problems(environment.data)]
    except EnvironmentProblems as found:
        problems = found.problems
    for line in table([row(reading, environment) for reading in read_variables(os.environ)]):
        print(line)
    print_under("What may not be meant", list(hints(environment)) if environment else [])
    print_under("What is wrong", problems)
    if problems:
        return 2
    print("\nAll is well.")
    return 0


def print_under(heading: str, sentences: list[str]) -> None:
    """The sentences under their heading, or nothing when there are none."""
    if sentences:
        print(f"\n{heading}:", *sentences, sep="\n- ")


def hints(environment: Environment) -> Iterator[str]:
    """What can be so, and most likely is not what somebody wants."""
    if environment.site_url.startswith("https://") and not environment.proxies:
        yield (
            "HOUSELIGHTS_SITE_URL begins with https:// and HOUSELIGHTS_PROXIES is 0: every "
            "visitor is taken to come by http://, and nobody is sent on to https://. "
            "Set HOUSELIGHTS_PROXIES=1 when a web server in front speaks TLS."
        )
    if environment.has_no_name_for_others:
        yield others_are_refused(environment)


def row(reading: Reading, environment: Environment | None) -> tuple[str, str, str]:
    """Name, value and origin. A secret is never shown; what follows from others is, if it can."""
    variable = reading.variable
    if variable.secret:
        value = variable.default if reading.is_absent else "(hidden)"
    elif environment:
        value = _in_words(getattr(environment, variable.field)) or variable.default
    else:
        value = variable.default if reading.is_absent else reading.text or ""
    return variable.name, value, "wrong" if reading.problem else reading.origin


def table(rows: list[tuple[str, str, str]]) -> Iterator[str]:
    """The rows under their headings, in columns as wide as they need."""
    rows = [("VARIABLE", "VALUE", "FROM"), *rows]
    names, values = (max(len(row[column]) for row in rows) for column in (0, 1))
    for name, value, origin in rows:
        yield f"{name:<{names}}  {value:<{values}}  {origin}"


def _in_words(value: object) -> str:
    return ", ".join(value) if type(value) is tuple else str(value)


def _directory_problems(data: Path) -> Iterator[str]:
    if data.exists() and not data.is_dir():
        yield f"The data directory {data} is not a directory. Name another with HOUSELIGHTS_DATA."
    elif data.is_dir() and not os.access(data, os.W_OK | os.X_OK):
        yield f"The data directory {data} cannot be written by this user."
