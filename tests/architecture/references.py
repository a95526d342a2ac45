"""Names of things that are written as text, which no import and no type checker sees."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.urls import URLPattern, URLResolver, get_resolver

from tests.architecture.house import PREFIX, floors, our_apps, part_of, python_files, templates

LOAD = re.compile(r"{%-?\s*load\s+(?:[\w\s]+\s+from\s+)?([\w\s.]+?)\s*-?%}")
OTHER_TAG = re.compile(r"""{%-?\s*(extends|include|url|static)\s+["']([^"']+)["']""")
MODULE = re.compile(rf"{re.escape(PREFIX)}(\w+)[\w.]*(?::\w+)?")
MODEL = re.compile(r"(\w+)\.[A-Z]\w*")
URL_NAME = re.compile(r"(\w+):\w+")
FILE = re.compile(r"(\w+)/[\w/.-]+\.(?:html|txt|css|js|woff2|svg|png|ico|json)")

# Two contracts that every app may rely on, whoever stands above it: the frame of a page, and the
# components. Their owner may change; their names are the house's vocabulary, as HTML's are.
SHARED = re.compile(r"base\.html|components/.*")


@dataclass(frozen=True)
class Reference:
    """A name as it is written in `file`, and the part of the house that it means."""

    file: Path
    line: int
    text: str
    part: str

    @property
    def by(self) -> str:
        return part_of(self.file)


@cache
def namespaces() -> dict[str, str]:
    """The namespaces of our addresses, each with the app that owns them."""
    return {
        str(resolver.app_name): module.removeprefix(PREFIX).split(".")[0]
        for resolver in _resolvers(get_resolver())
        if (module := getattr(resolver.urlconf_module, "__name__", "")).startswith(PREFIX)
        if resolver.app_name
    }


def tag_libraries() -> dict[str, str]:
    """The names of our template tag libraries, each with its app."""
    files = [file for file in python_files() if file.parent.name == "templatetags"]
    return {file.stem: part_of(file) for file in files if file.stem != "__init__"}


def in_python() -> Iterator[Reference]:
    """Models, modules, addresses, templates and static files that our Python code names as text."""
    for file in python_files():
        for node in ast.walk(ast.parse(file.read_text())):
            if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
                continue
            if part := _part_meant(node.value):
                yield Reference(file, node.lineno, node.value, part)


def in_templates() -> Iterator[Reference]:
    """Tag libraries, templates, addresses and static files that our templates name."""
    libraries = tag_libraries()
    for file in templates():
        for line, text in enumerate(file.read_text().splitlines(), 1):
            for loaded in LOAD.findall(text):
                for name in set(loaded.split()) & set(libraries):
                    yield Reference(file, line, f"load {name}", libraries[name])
            for tag, name in OTHER_TAG.findall(text):
                if part := _part_meant(name):
                    yield Reference(file, line, f"{tag} {name}", part)


def _part_meant(text: str) -> str | None:
    """The part of the house that `text` names; None when it names none, or a shared contract."""
    if SHARED.fullmatch(text):
        return None
    if (found := MODULE.fullmatch(text)) and found[1] in floors():
        return found[1]
    for pattern, owners in ((MODEL, our_apps()), (URL_NAME, namespaces()), (FILE, our_apps())):
        if (found := pattern.fullmatch(text)) and found[1] in owners:
            return owners[found[1]]
    return None


def _resolvers(resolver: URLResolver) -> Iterator[URLResolver]:
    yield resolver
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from _resolvers(pattern)
        else:
            assert isinstance(pattern, URLPattern)
