"""Nothing points upward, not even a name written as text.

import-linter holds the imports to the layers in `pyproject.toml`. What it cannot see is held here,
to the same layers: relations between tables, and names in strings and templates.
"""

from typing import Any

import pytest
from django.apps import apps
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.migration import SwappableTuple
from django.db.models import Field, Model

from tests.architecture.house import SOURCE, floors, may_know, our_apps, part_of, place
from tests.architecture.references import (
    Reference,
    in_python,
    in_templates,
    namespaces,
    tag_libraries,
)

# They put the product together: what they name is loaded later, by Django or by a command.
COMPOSITION = {"settings", "commands"}
OUR_MODELS = [model for label in our_apps() for model in apps.get_app_config(label).get_models()]


def test_every_part_of_the_house_has_its_floor() -> None:
    parts = {part_of(file) for file in SOURCE.glob("*.py")} | {
        file.parent.name for file in SOURCE.glob("*/__init__.py")
    }
    assert parts - {"__init__", "__main__"} <= set(floors())
    assert set(our_apps().values()) <= set(floors())


def test_a_lower_part_may_not_know_a_higher_one_nor_its_neighbour() -> None:
    assert may_know("front", "house")
    assert may_know("house", "house")
    assert not may_know("house", "front")
    assert not may_know("journal", "booth")


@pytest.mark.parametrize("model", OUR_MODELS, ids=lambda model: model._meta.label)
def test_relations_point_to_the_same_app_or_down(model: type[Model]) -> None:
    """But for those that a library's abstract model brings, and that a setting points at."""
    upward = [
        f"{model._meta.label}.{field.name} to {related._meta.label}"
        for field, related in _relations(model)
        if (other := our_apps().get(related._meta.app_label))
        and not may_know(our_apps()[model._meta.app_label], other)
    ]
    assert upward == []


def test_names_in_python_code_point_to_the_same_part_or_down() -> None:
    """Models as "app.Model", addresses as "app:name", modules, templates and static files."""
    found = [found for found in in_python() if found.by not in COMPOSITION]
    assert [_sentence(name) for name in found if not may_know(name.by, name.part)] == []


def test_names_in_templates_point_to_the_same_app_or_down() -> None:
    """Tag libraries, `{% url %}`, `{% extends %}`, `{% include %}` and `{% static %}`.

    Two names are shared by all, since a page of a lower app stands in the frame of the house:
    `base.html` and `components/…`. A template relies on them by name, as it relies on HTML.
    """
    upward = [found for found in in_templates() if not may_know(found.by, found.part)]
    assert [_sentence(found) for found in upward] == []


def test_migrations_wait_only_for_the_same_app_or_lower_ones() -> None:
    """But for what a setting such as AUTH_USER_MODEL names; that is no name of theirs."""
    ours = our_apps()
    upward = [
        f"{label}.{name} waits for {awaited[0]}.{awaited[1]}"
        for (label, name), migration in MigrationLoader(None).disk_migrations.items()
        for awaited in migration.dependencies
        if label in ours and awaited[0] in ours and not isinstance(awaited, SwappableTuple)
        if not may_know(ours[label], ours[awaited[0]])
    ]
    assert upward == []


def test_the_check_sees_what_it_is_meant_to_see() -> None:
    seen = {found.text for found in [*in_python(), *in_templates()]}
    assert {"programme.FilmPage", "house.Picture", "url front:search", "load house_tags"} <= seen
    assert {"houselights.front.errors.not_found", "front/search.html"} <= seen
    assert namespaces() == {"front": "front", "people": "people"} | namespaces()
    assert tag_libraries()["front_tags"] == "front"


def _relations(model: type[Model]) -> list[tuple["Field[Any, Any]", type[Model]]]:
    fields = [*model._meta.local_fields, *model._meta.local_many_to_many]
    return [
        (field, field.related_model)
        for field in fields
        if isinstance(field.related_model, type)
        if not (_swappable(field) and not _is_declared_by_us(model, field.name))
    ]


def _swappable(field: Any) -> bool:
    return getattr(field, "swappable_setting", None) is not None


def _is_declared_by_us(model: type[Model], name: str) -> bool:
    """Whether the field is written in our code, not in an abstract model of a library."""
    libraries = [base for base in model.__mro__ if not base.__module__.startswith("houselights.")]
    abstract = [base for base in libraries if hasattr(base, "_meta") and base._meta.abstract]
    return not any(name in {field.name for field in base._meta.fields} for base in abstract)


def _sentence(found: Reference) -> str:
    return f"{place(found.file, found.line)}: {found.by} names “{found.text}” of {found.part}"
