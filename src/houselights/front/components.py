"""The components as the style guide shows them: each with the states that its `.json` declares."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from django.db.models import F
from django.utils.safestring import mark_safe

from houselights.front.finders import component_files
from houselights.house.models import Picture

WIDE, HIGH = "@still", "@poster"
Pictures = dict[str, Picture | None]


@dataclass(frozen=True)
class State:
    """One way in which a component can look."""

    name: str
    context: dict[str, Any]


@dataclass(frozen=True)
class Component:
    """A component, named as its folder, with its template and its states."""

    name: str
    about: str
    template: str
    states: list[State]

    @property
    def title(self) -> str:
        return self.name.replace("_", " ").capitalize()


def components() -> list[Component]:
    """All components with a `.json`, by name; without the states that want a missing picture."""
    pictures = {WIDE: _first(width__gt=F("height")), HIGH: _first(height__gt=F("width"))}
    return [_component(file, pictures) for file in component_files("json")]


def _component(file: Path, pictures: Pictures) -> Component:
    declared = json.loads(file.read_text())
    missing = [json.dumps(word) for word, picture in pictures.items() if picture is None]
    states = [
        State(state["name"], _made_real(state["context"], pictures))
        for state in declared["states"]
        if not any(word in json.dumps(state) for word in missing)
    ]
    template = f"components/{file.stem}/{file.stem}.html"
    return Component(file.stem, declared["about"], template, states)


def _made_real(context: Any, pictures: Pictures) -> Any:
    """`context` with @still and @poster made pictures, @DATE a day, and @<…> HTML."""
    if isinstance(context, dict):
        return {name: _made_real(value, pictures) for name, value in context.items()}
    if isinstance(context, list):
        return [_made_real(value, pictures) for value in context]
    if isinstance(context, str) and context.startswith("@<"):
        return mark_safe(context[1:])  # noqa: S308 (written in our own files)
    if isinstance(context, str) and context.startswith("@"):
        return pictures[context] if context in pictures else date.fromisoformat(context[1:])
    return context


def _first(**shape: F) -> Picture | None:
    return Picture.objects.filter(**shape).order_by("pk").first()
