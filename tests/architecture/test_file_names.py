"""A reader who knows one app knows them all: one kind of thing, one name of file."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.house import SOURCE, our_apps, part_of, place, python_files

# What a class descends from, or what decorates a function, and the file (or folder) it stands in.
BASES = {
    "AppConfig": {"apps"},
    "BaseCommand": {"commands"},
    "BaseForm": {"forms"},
    "Feed": {"feeds"},
    "Form": {"forms"},
    "Library": {"templatetags"},
    "ModelForm": {"forms"},
    "Page": {"pages"},
    "QuerySet": {"querysets"},
    "SnippetViewSet": {"viewsets"},
    "StreamBlock": {"blocks"},
    "StructBlock": {"blocks"},
    "View": {"views"},
    "ViewSet": {"viewsets"},
}
DECORATORS = {
    "filter": {"templatetags"},
    "inclusion_tag": {"templatetags"},
    "receiver": {"signal_handlers"},
    "simple_tag": {"templatetags"},
    "task": {"tasks"},
}
# `hooks.register("…")`: the admin's hooks; `register.filter` is a template library's own.
HOOKS = {"hooks.register": {"wagtail_hooks"}}
# Names that say nothing, and that grow.
VAGUE = {"common", "core", "data", "handlers", "helper", "helpers", "info", "lib2", "managers"}
VAGUE |= {"manager", "misc", "services", "shared", "tools", "util", "utils"}


def app_files() -> list[Path]:
    """The modules of our Django apps."""
    parts = set(our_apps().values())
    return [file for file in python_files() if part_of(file) in parts]


@pytest.mark.parametrize("file", app_files(), ids=place)
def test_a_kind_of_thing_stands_in_the_file_of_its_name(file: Path) -> None:
    names = {file.stem, *file.relative_to(SOURCE).parts[1:-1]}
    strays = [
        f"{place(file, line)}: {what}" for line, what, homes in _kinds(file) if not names & homes
    ]
    assert strays == []


def test_addresses_are_declared_in_urls_and_have_a_namespace() -> None:
    declaring = [file for file in app_files() if _assigns(file, "urlpatterns")]
    assert [place(file) for file in declaring if file.name != "urls.py"] == []
    assert [place(file) for file in declaring if not _assigns(file, "app_name")] == []


def test_no_module_has_a_vague_name() -> None:
    assert [place(file) for file in python_files() if file.stem in VAGUE] == []


def test_more_than_four_models_are_a_package() -> None:
    crowded = [
        place(file)
        for file in app_files()
        if file.stem in {"models", "pages"}
        and sum(isinstance(node, ast.ClassDef) for node in ast.parse(file.read_text()).body) > 4
    ]
    assert crowded == []


def _kinds(file: Path) -> Iterator[tuple[int, str, set[str]]]:
    """Each thing with a home of its own: its line, its kind and the homes."""
    for node in ast.parse(file.read_text()).body:
        if isinstance(node, ast.ClassDef):
            for base in map(_name, node.bases):
                if base in BASES:
                    yield node.lineno, f"{node.name}({base})", BASES[base]
        elif isinstance(node, ast.FunctionDef):
            for decorator in node.decorator_list:
                dotted = _name(decorator, is_dotted=True)
                homes = HOOKS.get(dotted) or DECORATORS.get(dotted.rpartition(".")[2])
                if homes:
                    yield node.lineno, f"@{dotted} {node.name}", homes


def _name(node: ast.expr, *, is_dotted: bool = False) -> str:
    while isinstance(node, ast.Call | ast.Subscript):
        node = node.func if isinstance(node, ast.Call) else node.value
    name = ast.unparse(node)
    return name if is_dotted else name.rpartition(".")[2]


def _assigns(file: Path, name: str) -> bool:
    return any(
        isinstance(node, ast.Assign) and name in {ast.unparse(target) for target in node.targets}
        for node in ast.parse(file.read_text()).body
    )
