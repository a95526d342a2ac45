"""What the documentation says is there, and what is there is documented."""

import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote

import pytest

from houselights.commands import COMMANDS
from houselights.env import KNOWN

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
SOURCE = ROOT / "src" / "houselights"
OURS = [".ci", ".github", "benchmarks", "docs", "requirements", "src", "tests"]
BINARY = {".avif", ".ico", ".jpeg", ".jpg", ".mo", ".png", ".pyc", ".webp", ".woff2"}
LINK = re.compile(r"!?\[[^\]]*\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)")
HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*#*$", re.MULTILINE)
ROW = re.compile(r"^\| `(HOUSELIGHTS_\w+)` \|", re.MULTILINE)

# Written so that this file does not hold what it looks for.
MACHINE_PATHS = re.compile(r"(?<![\w.~])/(?:root|work|home/\w+|Users/\w+)/")
INDEX_HOSTS = re.compile(r"pyp[i]\.org|registry\.npmj[s]|npmj[s]\.(?:org|com)|pythonhoste[d]")
UNDONE = re.compile(r"(?:#|//|<!--|{#|/\*)\s*(?:TODO|FIXME|XXX)\b")

documents = [*sorted(ROOT.glob("*.md")), *sorted(DOCS.rglob("*.md"))]


def test_every_variable_has_its_row_and_no_row_is_unknown() -> None:
    rows = ROW.findall((DOCS / "reference" / "environment.md").read_text())
    assert sorted(rows) == sorted(name for name in KNOWN if not name.endswith("_FILE"))


def test_no_document_names_a_variable_that_does_not_exist() -> None:
    unknown = {
        f"{document.name}: {name}"
        for document in documents
        for name in re.findall(r"\bHOUSELIGHTS_[A-Z_]+[A-Z]\b", document.read_text())
        if name not in KNOWN
    }
    assert unknown == set()


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_heading(command: str) -> None:
    assert f"`houselights {command}`" in _headings("reference/commands.md")


def test_every_management_command_of_ours_has_its_heading() -> None:
    ours = {file.stem for file in SOURCE.glob("*/management/commands/[!_]*.py")}
    assert {f"`houselights {name}`" for name in ours} <= _headings("reference/commands.md")


def test_every_signal_has_its_heading() -> None:
    """A part of the house hears of another by a signal: docs/reference/signals.md."""
    signals = {
        name
        for file in SOURCE.rglob("*.py")
        for name in re.findall(r"^(\w+)(?:: \w+)? = Signal\(", file.read_text(), re.MULTILINE)
    }
    if signals:
        assert {f"`{name}`" for name in signals} <= _headings("reference/signals.md")


@pytest.mark.parametrize("document", documents, ids=lambda file: str(file.relative_to(ROOT)))
def test_links_and_pictures_lead_somewhere(document: Path) -> None:
    dead = []
    for link in LINK.findall(_prose(document)):
        if re.match(r"[a-z+]+:", link):
            continue
        path, _, anchor = unquote(link).partition("#")
        target = (document.parent / path).resolve() if path else document
        if not target.exists() or (anchor and anchor not in _anchors(target)):
            dead.append(link)
    assert dead == []


def test_the_architecture_names_every_package() -> None:
    text = (DOCS / "explanation" / "architecture.md").read_text()
    packages = {file.parent.name for file in SOURCE.glob("*/__init__.py")}
    assert {name for name in packages if not re.search(rf"\b{name}\b", text)} == set()


def test_the_documentation_is_of_four_kinds() -> None:
    kinds = {folder.name for folder in DOCS.iterdir() if folder.is_dir()} - {"images"}
    assert kinds == {"tutorial", "how-to", "reference", "explanation"}


def test_the_changelog_has_a_place_for_what_is_not_released() -> None:
    assert re.search(r"^## \[?Unreleased\]?", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)


@pytest.mark.parametrize(
    "pattern", [MACHINE_PATHS, INDEX_HOSTS, UNDONE], ids=["machine path", "index host", "undone"]
)
def test_no_file_holds_what_belongs_to_one_machine_or_is_undone(pattern: "re.Pattern[str]") -> None:
    found = [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()[:80]}"
        for file in project_files()
        for number, line in enumerate(_text(file).splitlines(), 1)
        if pattern.search(line)
    ]
    assert found == []


@cache
def project_files() -> tuple[Path, ...]:
    """Every text file that belongs to the project."""
    above = [file for file in ROOT.iterdir() if file.is_file()]
    below = [file for folder in OURS for file in (ROOT / folder).rglob("*") if file.is_file()]
    return tuple(
        file
        for file in [*above, *below]
        if file.suffix not in BINARY and "__pycache__" not in file.parts
    )


@cache
def _text(file: Path) -> str:
    return file.read_text(errors="replace")


def _prose(document: Path) -> str:
    """The document without its blocks of code."""
    text = re.sub(r"^```.*?^```", "", document.read_text(), flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"`[^`\n]*`", "", text)


def _headings(document: str) -> set[str]:
    return set(HEADING.findall((DOCS / document).read_text()))


def _anchors(document: Path) -> set[str]:
    """The anchors that a forge makes of the headings."""
    if document.suffix != ".md":
        return set()
    headings = HEADING.findall(document.read_text())
    return {re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-") for text in headings}
