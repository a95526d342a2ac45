"""What Django itself can tell about the product."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

from tests.architecture.house import SOURCE


@pytest.mark.django_db
def test_no_migration_is_missing() -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_djangos_checks_have_nothing_to_say_of_a_house_on_the_internet(tmp_path: Path) -> None:
    """Behind a proxy that speaks TLS. What the settings silence must still be there to silence."""
    environ = {name: value for name, value in os.environ.items() if "HOUSELIGHTS" not in name}
    environ |= {
        "HOUSELIGHTS_DATA": str(tmp_path),
        "HOUSELIGHTS_SITE_URL": "https://lantern.example",
        "HOUSELIGHTS_PROXIES": "1",
    }
    command = [sys.executable, "-m", "houselights", "check", "--deploy"]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    silenced = len(settings.SILENCED_SYSTEM_CHECKS)
    assert f"System check identified no issues ({silenced} silenced)." in said


def test_a_check_that_is_silenced_has_its_reason_beside_it() -> None:
    lines = (SOURCE / "settings.py").read_text().splitlines()
    for name in settings.SILENCED_SYSTEM_CHECKS:
        assert any(f'"{name}",  # ' in line for line in lines), name
