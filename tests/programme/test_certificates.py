"""Who classifies films where."""

import pytest

from houselights.programme.certificates import AGENCIES, is_listed


@pytest.mark.parametrize(
    ("agency", "value", "listed"),
    [
        ("mpa", "PG-13", True),
        ("mpa", "12A", False),
        ("bbfc", "12A", True),
        ("bbfc", "R18", True),
        ("bbfc", "PG-13", False),
        ("fsk", "0", True),
        ("fsk", "Keine", True),
        ("cnc", "T", True),
        ("kijkwijzer", "AL", True),
        ("statens-medierad", "Barntillåten", True),
        ("bbfc", "pg", False),
        ("bbfc", "", False),
    ],
)
def test_an_agency_gives_its_own_values(agency: str, value: str, listed: bool) -> None:
    assert is_listed(agency, value) == listed


@pytest.mark.parametrize("agency", AGENCIES)
def test_any_certificate_may_still_be_to_be_confirmed(agency: str) -> None:
    assert is_listed(agency, "TBC")


def test_each_territory_has_one_agency_and_each_value_is_given_once() -> None:
    territories = [agency.territory for agency in AGENCIES.values()]
    assert len(territories) == len(set(territories))
    for agency in AGENCIES.values():
        assert len(agency.values) == len(set(agency.values))
        assert "" not in agency.values
