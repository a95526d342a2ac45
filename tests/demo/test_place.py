from pathlib import Path

import pytest

from houselights.demo.place import FALLBACK, zone_of_this_machine


def test_the_zone_is_that_of_the_machine(tmp_path: Path) -> None:
    link = tmp_path / "localtime"
    link.symlink_to("/usr/share/zoneinfo/Europe/Lisbon")
    assert zone_of_this_machine(link) == "Europe/Lisbon"


@pytest.mark.parametrize("target", ["/nowhere", "/usr/share/zoneinfo/Mars/Olympus"])
def test_an_untold_zone_is_new_yorks(tmp_path: Path, target: str) -> None:
    link = tmp_path / "localtime"
    link.symlink_to(target)
    assert zone_of_this_machine(link) == FALLBACK
