"""All that people read can be translated: it goes through gettext."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.db.models import Model
from django.utils.functional import Promise
from wagtail.blocks import Block, StreamBlock, StructBlock

from tests.architecture.house import PREFIX, our_apps, place, python_files, templates
from tests.architecture.visible_text import untranslated

# Words that may stand as they are, with the reason.
AS_THEY_ARE = {"Houselights": "the product's own name"}
# Models that only programs read and write.
NOT_FOR_PEOPLE = {
    "house.Rendition": "made and looked up by Wagtail, and listed nowhere",
    "house.WorkerSighting": "written by the worker, read by /readyz",
}

LABELS = {"verbose_name", "verbose_name_plural", "help_text", "heading", "label", "placeholder"}
OUR_MODELS = [
    model
    for label in our_apps()
    for model in apps.get_app_config(label).get_models()
    if model._meta.label not in NOT_FOR_PEOPLE
]


@pytest.mark.parametrize("template", templates(), ids=place)
def test_a_templates_words_go_through_gettext(template: Path) -> None:
    found = list(untranslated(template.read_text()))
    assert [words for words in found if words not in AS_THEY_ARE] == []


@pytest.mark.parametrize("model", OUR_MODELS, ids=lambda model: model._meta.label)
def test_a_models_name_and_fields_can_be_translated(model: type[Model]) -> None:
    """Django makes an English name for what has none, so having none is a fault as well."""
    plain = [
        f"{field.name}.{what}"
        for field in _fields_of_ours(model)
        for what in ("verbose_name", "help_text")
        if (text := getattr(field, what)) and not isinstance(text, Promise)
    ]
    if not isinstance(model._meta.verbose_name, Promise):
        plain.append("Meta.verbose_name")
    assert plain == []


def test_the_labels_of_blocks_can_be_translated() -> None:
    plain = [
        f"{owner.__name__}.{name}: {what}"
        for owner in _blocks()
        for name, child in owner().child_blocks.items()
        for what in ("label", "help_text")
        if (text := getattr(child.meta, what, None)) and not isinstance(text, Promise)
    ]
    assert plain == []


def test_labels_in_code_are_not_bare_strings() -> None:
    bare = [
        f"{place(file, keyword.value.lineno)}: {keyword.arg}"
        for file in python_files()
        for keyword in _keywords(ast.parse(file.read_text()))
        if keyword.arg in LABELS and _is_text(keyword.value)
    ]
    assert bare == []


def test_what_is_refused_is_said_in_the_readers_language() -> None:
    """Sentences of ValidationError are shown to people; those of commands stay English."""
    bare = [
        place(file, node.lineno)
        for file in python_files()
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "ValidationError"
        if node.args and _is_text(node.args[0])
    ]
    assert bare == []


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ("<p>Hello</p>", ["Hello"]),
        ('<p>{% translate "Hello" %}</p>', []),
        ("<p>{% blocktranslate with a=b %}Hello {{ a }}{% endblocktranslate %}</p>", []),
        ('<img alt="A cat">', ['alt="A cat"']),
        ('<nav aria-label="{% translate "Main" %}">', []),
        ('<meta name="robots" content="noindex">', []),
        ('<meta name="description" content="Films">', ['content="Films"']),
        ('{% include "a.html" with title="Tonight" %}', ['"Tonight"']),
        ('{{ title|default:"No title" }}{{ kind|default:"note" }}', ['"No title"']),
        ("<script>let words = 1;</script>&nbsp;{{ a }} · 3", []),
        ("{# a note #}{% comment %}more{% endcomment %}", []),
    ],
)
def test_words_are_found_where_they_are_read(template: str, found: list[str]) -> None:
    assert list(untranslated(template)) == found


def _fields_of_ours(model: type[Model]) -> Iterator[Any]:
    """The fields that our own code declares and people see; a library translates its own."""
    inherited = {
        field.name
        for base in model.__mro__
        if hasattr(base, "_meta") and not base.__module__.startswith(PREFIX)
        for field in base._meta.get_fields()
    }
    for field in model._meta.local_fields:
        is_ours = field.name not in inherited and not field.name.endswith("_ptr")
        if is_ours and field.editable and not field.primary_key:
            yield field


def _blocks() -> list[type[Block]]:
    """Our own blocks that have others in them."""
    found: list[type[Block]] = []
    waiting: list[type[Block]] = [StructBlock, StreamBlock]
    while waiting:
        subclasses = waiting.pop().__subclasses__()
        waiting += subclasses
        found += [block for block in subclasses if block.__module__.startswith(PREFIX)]
    return found


def _keywords(tree: ast.AST) -> Iterator[ast.keyword]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from node.keywords


def _is_text(node: ast.expr) -> bool:
    is_plain = isinstance(node, ast.Constant) and isinstance(node.value, str) and bool(node.value)
    return is_plain or isinstance(node, ast.JoinedStr)
