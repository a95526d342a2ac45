"""The house as `pyproject.toml` draws it: which part stands above which."""

import re
import tomllib
from functools import cache
from pathlib import Path

from django.apps import apps

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "houselights"
PREFIX = "houselights."


@cache
def floors() -> dict[str, int]:
    """Each package and module right below `houselights` with its floor; the ground floor is 0."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    layers = next(rule for rule in contracts["contracts"] if rule["type"] == "layers")["layers"]
    rows = [re.findall(r"\w+", layer) for layer in reversed(layers)]
    return {name: floor for floor, row in enumerate(rows) for name in row}


@cache
def our_apps() -> dict[str, str]:
    """The labels of our Django apps, each with the name of its package."""
    ours = [config for config in apps.get_app_configs() if config.name.startswith(PREFIX)]
    return {config.label: config.name.removeprefix(PREFIX) for config in ours}


def part_of(file: Path) -> str:
    """The package or module right below `houselights` in which `file` stands."""
    return file.relative_to(SOURCE).parts[0].removesuffix(".py")


def may_know(part: str, other: str) -> bool:
    """Whether `part` may know `other`: itself, or what stands on a lower floor."""
    return part == other or floors()[other] < floors()[part]


def python_files() -> list[Path]:
    """Our modules, but for migrations, which Django writes."""
    return sorted(file for file in SOURCE.rglob("*.py") if "migrations" not in file.parts)


def templates() -> list[Path]:
    """Our HTML templates."""
    return sorted(SOURCE.rglob("templates/**/*.html"))


def place(file: Path, line: int = 0) -> str:
    """Where something was found, as one types it into an editor."""
    return f"{file.relative_to(ROOT)}:{line}" if line else str(file.relative_to(ROOT))
