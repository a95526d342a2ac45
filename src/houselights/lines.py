"""Commands that read programme data from the command line or from standard input, and print JSON.

They need no house and no Django. With `--jsonl`, each line of standard input is an object and each
line printed is its answer; an object that cannot be used is answered `{"error": SENTENCE}`, and the
exit code is then 1.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from houselights.programme.phrases import phrases_of_mapping
from houselights.programme.showtimes import showtimes_of_mapping

Answer = Callable[[Mapping[str, Any]], Mapping[str, Any]]


def read_showtimes(options: argparse.Namespace) -> int:
    """`houselights read-showtimes`: the dated screenings that a line of showtimes means."""
    if options.jsonl:
        return answer_lines(sys.stdin, showtimes_of_mapping)
    asked = {
        "line": options.line,
        "timezone": options.zone,
        "locale": options.locale,
        "reference_date": options.on,
        "week_start": options.week_start,
    }
    if missing := [name for name, value in asked.items() if not value and name != "week_start"]:
        print(f"Missing: {', '.join(missing)}. See --help.", file=sys.stderr)
        return 2
    answer, problem = _answered(showtimes_of_mapping, asked)
    if problem:
        print(problem, file=sys.stderr)
        return 1
    if options.json:
        print(json.dumps(answer, ensure_ascii=False))
    else:
        _print_for_people(answer)
    return 0


def run_phrases(_options: argparse.Namespace) -> int:
    """`houselights run-phrases`: what can be said about a run, from the facts on each line."""
    return answer_lines(sys.stdin, phrases_of_mapping)


def answer_lines(lines: Iterable[str], answer: Answer) -> int:
    """Print an object for each line that is not blank; 1 when one could not be answered, else 0."""
    code = 0
    for line in lines:
        if not line.strip():
            continue
        answered, problem = _answered(answer, _object(line))
        if problem:
            answered, code = {"error": problem}, 1
        print(json.dumps(answered, ensure_ascii=False), flush=True)
    return code


def _object(line: str) -> Any:
    try:
        return json.loads(line)
    except ValueError:
        return None


def _answered(answer: Answer, asked: Any) -> tuple[Mapping[str, Any], str]:
    """The answer, and a sentence when there is none."""
    if not isinstance(asked, dict):
        return {}, "This line is no JSON object."
    try:
        return answer(asked), ""
    except KeyError as missing:
        return {}, f"The field {missing} is missing."
    except (ValueError, TypeError) as error:
        return {}, str(error)


def _print_for_people(answer: Mapping[str, Any]) -> None:
    for screening in answer["screenings"]:
        flags = ", ".join(screening["flags"])
        print(screening["start"] + (f"  {flags}" if flags else ""))
    for warning in answer["warnings"]:
        print(f"warning: {warning}", file=sys.stderr)
    for clause in answer["rejected"]:
        print(f"not read: {clause}", file=sys.stderr)
