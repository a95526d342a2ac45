"""The examples that all readers of showtime lines share; skipped where they are not at hand."""

import json
from pathlib import Path
from typing import Any

import pytest

from houselights.programme.showtimes import showtimes_of_mapping

ROOT = Path(__file__).resolve().parents[3]
EXAMPLES = ROOT.parent / "shared" / "examples" / "showtime_lines.json"


def _examples() -> list[dict[str, Any]]:
    return json.loads(EXAMPLES.read_text())["lines"] if EXAMPLES.exists() else []


@pytest.mark.skipif(not EXAMPLES.exists(), reason="the shared examples are not here")
def test_every_shared_example_is_read_exactly() -> None:
    for example in _examples():
        read = showtimes_of_mapping(example)
        expected = [{"flags": [], **one} for one in example["expected"]]
        assert read["screenings"] == expected, example["id"]
        assert read["warnings"] == example.get("warnings", []), example["id"]
        assert read["rejected"] == example.get("rejected", []), example["id"]
