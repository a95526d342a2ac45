"""Our own commands: what each does, what runs it, and help that is worth reading."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Command:
    """One of our commands; `runs` is "module:function", loaded only when it is called."""

    summary: str
    runs: str
    description: str
    options: Callable[[argparse.ArgumentParser], None] = lambda _parser: None
    reads_environment: bool = True
    needs_django: bool = False
    makes_house: bool = False


def _whole_number(lowest: int, highest: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not (text.isdecimal() and lowest <= int(text) <= highest):
            raise argparse.ArgumentTypeError(f"{text} is not a number from {lowest} to {highest}")
        return int(text)

    return read


def _serving_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--host",
        help="IP address to listen on (0.0.0.0 or ::, the whole network, is answered 400 unless "
        "HOUSELIGHTS_SITE_URL or HOUSELIGHTS_HOSTS names the address that others use)",
    )
    parser.add_argument("--port", type=_whole_number(1, 65535), help="port to listen on")
    parser.add_argument("--workers", type=_whole_number(1, 64), help="number of server processes")
    parser.add_argument(
        "--no-worker", dest="worker", action="store_false", help="start no task worker beside it"
    )


def _worker_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--supervised", action="store_true", help=argparse.SUPPRESS)


def _prepare_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--demo", action="store_true", help="fill an empty house with the demo")
    parser.add_argument("--supervised", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--report-to", type=int, help=argparse.SUPPRESS)


def _showtimes_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("line", nargs="?", help="the line, in quotes")
    parser.add_argument("--zone", help="the cinema's time zone, for example America/New_York")
    parser.add_argument("--locale", help="en-US, en-GB, de, fr or nl")
    parser.add_argument("--on", metavar="DATE", help="the day on which the line was typed")
    parser.add_argument("--week-start", metavar="DATE", help="the first day of the week it is for")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        "--jsonl", action="store_true", help="read objects from standard input, one a line"
    )


def _phrases_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--jsonl",
        action="store_true",
        required=True,
        help="read objects from standard input, one a line",
    )


COMMANDS = {
    "run": Command(
        summary="open the house: prepare it, serve it, and run its tasks",
        runs="houselights.serving.supervisor:main",
        options=_serving_options,
        description="""\
Make the data directory when there is none, bring the database up to date, and serve the site
with one task worker beside the server. Ctrl+C or SIGTERM closes everything within ten seconds.

  houselights run                               http://localhost:8000, data in ./data
  houselights run --port 8080 --workers 2
  HOUSELIGHTS_DATA=/srv/lantern HOUSELIGHTS_SITE_URL=https://lantern.example houselights run

The variables that matter most: HOUSELIGHTS_DATA, HOUSELIGHTS_SITE_URL, HOUSELIGHTS_BIND
(--host and --port), HOUSELIGHTS_WORKERS (--workers) and, behind a proxy, HOUSELIGHTS_PROXIES.""",
    ),
    "demo": Command(
        summary="the same, filled with an invented cinema, to look around",
        runs="houselights.serving.supervisor:main",
        options=_serving_options,
        description="""\
Serve an invented cinema, The Lantern, whose programme always has something on tonight. It is
made on first use, in HOUSELIGHTS_DATA or ./data, and prints a sign-in link for its staff that
works once. A directory that holds a real house is refused.

  houselights demo
  HOUSELIGHTS_DATA=./data-demo houselights demo --port 8001""",
    ),
    "worker": Command(
        summary="run only the tasks: mail, publishing on time, answers to other sites",
        runs="houselights.serving.worker:main",
        options=_worker_options,
        needs_django=True,
        description="""\
Run the tasks that were put off, publish what is due, until SIGTERM; a task that runs then has six
seconds, after which it is left to be done again. `houselights run` starts one worker by itself;
this is for `run --no-worker`, and for a second computer with the same PostgreSQL.

  houselights run --no-worker           in one terminal, or on one computer
  houselights worker                    in another, once the house is open""",
    ),
    "prepare": Command(
        summary="do what must be done before serving, and serve nothing",
        runs="houselights.serving.prepare:main",
        options=_prepare_options,
        needs_django=True,
        makes_house=True,
        description="""\
Bring the database up to date, collect styles and scripts, fill an empty search index, and give
the site its public address. `run` does this by itself; use it when you serve
houselights.wsgi:application in another way. It may be repeated, and run on two computers at once.

  houselights prepare && gunicorn houselights.wsgi:application""",
    ),
    "check-setup": Command(
        summary="show every variable, where its value came from, and what is wrong",
        runs="houselights.check_setup:main",
        reads_environment=False,
        description="""\
Show every HOUSELIGHTS_* variable with its value (secrets hidden), where the value came from, what
is wrong with it, and what may not be meant. The exit code is 2 when something is wrong, else 0.""",
    ),
    "read-showtimes": Command(
        summary="say which dated screenings a line of showtimes means",
        runs="houselights.lines:read_showtimes",
        options=_showtimes_options,
        reads_environment=False,
        description="""\
Read a line of showtimes as cinemas type them, and print the screenings it means. What cannot be
read is named and left out; nothing is invented. Days are written as in 2012-12-07.

  houselights read-showtimes "Fri 5:00 7:30, Sat-Sun 2:00 5:00 7:30; no 5:00 show Sun" \\
      --zone America/New_York --locale en-US --on 2012-12-05 --week-start 2012-12-07

With --jsonl, each line of standard input is an object with line, timezone, locale, reference_date
and perhaps week_start; each line printed is {"screenings": …, "warnings": …, "rejected": …}.""",
    ),
    "run-phrases": Command(
        summary="say when a film opens, how long it plays and when it closed",
        runs="houselights.lines:run_phrases",
        options=_phrases_options,
        reads_environment=False,
        description="""\
Each line of standard input is an object with today, locale and the facts of a run (first_day,
last_day, first_screening, last_screening, must_end, previous_last_day, preview_day,
earlier_run_last_day, dark_days, screenings); each line printed is {"phrases": {FORM: TEXT, …}}.

  echo '{"today": "2012-12-08", "first_day": "2012-12-07", "last_day": "2012-12-13",
  "locale": "en-US"}' | tr -d '\\n' | houselights run-phrases --jsonl""",
    ),
    "version": Command(
        summary="print the version",
        runs="houselights.cli:print_version",
        reads_environment=False,
        description="Print the version of Houselights.",
    ),
}
