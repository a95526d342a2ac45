"""HTML as the standard has it: html5lib's strict parser, and the Nu checker where Java is."""

import json
import shutil
import subprocess
from pathlib import Path
from urllib.parse import quote

import html5lib
import pytest
from wagtail.models import get_page_models

from tests.architecture.house import SOURCE, our_apps
from tests.browser.lantern import ROOT, Lantern
from tests.browser.visits import VISITS

pytestmark = pytest.mark.browser

BARE = "front/errors/bare.html"  # what three of them extend

CHECKER = ROOT / ".tools" / "nu"
JAVA = ["java", "-Xss8m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar"]  # a short run


def markup_of(lantern: Lantern, name: str) -> str:
    if VISITS[name].is_drawn:
        return str(lantern.extra["drawn"][name])
    session = f"session={lantern.extra['session']}" if VISITS[name].by_staff else ""
    path = quote(lantern.path_of(name), safe="/?=&")
    return lantern.answer_to(path, Cookie=session).body.decode()


@pytest.mark.parametrize("name", VISITS)
def test_a_page_is_parsed_without_an_error(lantern: Lantern, name: str) -> None:
    html5lib.HTMLParser(strict=True).parse(markup_of(lantern, name))


def test_the_nu_checker_finds_nothing(lantern: Lantern, tmp_path: Path) -> None:
    checker = _nu_checker()
    for name in VISITS:
        (tmp_path / f"{name}.html").write_text(markup_of(lantern, name))
    command = [*JAVA, str(checker), "--format", "json", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr.startswith("{"), done.stdout + done.stderr
    said = json.loads(done.stderr)["messages"]
    assert [_sentence(message) for message in said] == []


def test_every_page_type_is_visited() -> None:
    ours = [model for model in get_page_models() if model._meta.app_label in our_apps()]
    assert {model._meta.label for model in ours} <= {visit.shows for visit in VISITS.values()}


def test_every_error_page_is_visited() -> None:
    folder = SOURCE / "front" / "templates" / "front" / "errors"
    pages = {f"front/errors/{file.name}" for file in folder.glob("*.html")} - {BARE}
    assert pages == {visit.shows for visit in VISITS.values() if "/errors/" in visit.shows}


def _sentence(message: dict[str, str]) -> str:
    place = f"{Path(message['url']).name}:{message.get('lastLine', 0)}"
    kind = message.get("subType", message["type"])
    return f"{place}: {kind}: {message['message']} {message.get('extract', '')}".strip()


def _nu_checker() -> Path:
    """The checker's jar, fetched once by npm into `.tools/`."""
    missing = [tool for tool in ("java", "npm") if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"The Nu checker needs {' and '.join(missing)}.")
    jar = CHECKER / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    if not jar.exists():
        quietly = ["--no-save", "--silent", "--ignore-scripts", "--no-audit", "--no-fund"]
        command = ["npm", "install", *quietly, "--prefix", str(CHECKER), "vnu-jar"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
        if done.returncode:
            pytest.skip(f"npm did not bring the Nu checker: {done.stderr.strip()[:200]}")
    return jar
