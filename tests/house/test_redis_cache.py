import logging
from typing import Any

import pytest

from houselights.house.redis_cache import PatientRedisCache
from tests.engines import free_port


@pytest.fixture
def away(caplog: pytest.LogCaptureFixture) -> PatientRedisCache:
    """A cache whose Redis is not there."""
    caplog.set_level(logging.ERROR, "houselights.house.redis_cache")
    return PatientRedisCache(f"redis://127.0.0.1:{free_port()}/0", {})


@pytest.mark.parametrize(
    ("method", "arguments", "answer"),
    [
        ("get", ("screen",), None),
        ("get", ("screen", "another"), "another"),
        ("set", ("screen", 1), None),
        ("add", ("screen", 1), False),
        ("delete", ("screen",), False),
        ("touch", ("screen",), False),
        ("has_key", ("screen",), False),
        ("get_many", (["screen"],), {}),
        ("set_many", ({"screen": 1},), []),
        ("delete_many", (["screen"],), None),
        ("clear", (), False),
        ("get_or_set", ("screen", 1), 1),
    ],
)
def test_without_redis_nothing_is_kept_and_nothing_fails(
    away: PatientRedisCache, method: str, arguments: tuple[Any, ...], answer: Any
) -> None:
    assert getattr(away, method)(*arguments) == answer


def test_that_redis_is_away_is_logged(
    away: PatientRedisCache, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "houselights.house.redis_cache")
    away.get("screen")
    assert "Redis does not answer" in caplog.text
