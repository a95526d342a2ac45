from datetime import UTC, datetime, timedelta

import pytest

from houselights.programme.outlets.availability import availability_now

NOW = datetime(2012, 12, 8, 23, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("said", "heard", "on_sale", "told"),
    [
        ("sold_out", None, None, "sold_out"),
        ("sold_out", NOW - 6 * HOUR, None, "sold_out"),
        ("sold_out", NOW - 7 * HOUR, None, "unknown"),
        ("few_left", NOW - 7 * HOUR, None, "unknown"),
        ("free", NOW - 700 * HOUR, None, "free"),
        ("unknown", None, NOW + HOUR, "not_on_sale"),
        ("on_sale", None, NOW + HOUR, "not_on_sale"),
        ("not_on_sale", None, NOW - HOUR, "on_sale"),
        ("not_on_sale", None, None, "not_on_sale"),
        ("sold_out", None, NOW - HOUR, "sold_out"),
    ],
)
def test_an_outlet_tells_what_is_known_now(
    said: str, heard: datetime | None, on_sale: datetime | None, told: str
) -> None:
    assert availability_now(said, as_of=heard, on_sale_at=on_sale, now=NOW) == told
