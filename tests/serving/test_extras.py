"""Optional parts that were asked for and are not installed."""

import pytest

from houselights.env import read_environment
from houselights.serving import extras

EXTRAS = ("postgres", "redis", "s3")


def test_a_missing_library_is_named_with_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extras, "find_spec", lambda _name: None)
    environment = read_environment(
        {
            "HOUSELIGHTS_DATABASE_URL": "postgres:///house",
            "HOUSELIGHTS_REDIS_URL": "redis://127.0.0.1",
            "HOUSELIGHTS_MEDIA_URL": "s3://k:s@s3.example/b",
        }
    )
    told = extras.missing_extras(environment)
    assert all(f"houselights[{extra}]" in line for extra, line in zip(EXTRAS, told, strict=True))
    assert told[0].startswith("HOUSELIGHTS_DATABASE_URL needs the library psycopg")
    assert extras.missing_extras(read_environment({})) == []
