"""The components as the style guide shows them: each with the states that its `.json` declares."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from houselights.front.finders import component_files
from houselights.house.models import Picture

WIDE, HIGH = "@still", "@poster"


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
    """All components that declare states, by name."""
    return [_component(file) for file in component_files("json")]


def _component(file: Path) -> Component:
    declared = json.loads(file.read_text())
    states = [State(state["name"], _made_real(state["context"])) for state in declared["states"]]
    template = f"components/{file.stem}/{file.stem}.html"
    return Component(file.stem, declared["about"], template, states)


def _made_real(context: Any) -> Any:
    """`context` with @still and @poster made pictures, and @ with a date made that day."""
    if isinstance(context, dict):
        return {name: _made_real(value) for name, value in context.items()}
    if isinstance(context, list):
        return [_made_real(value) for value in context]
    if context in (WIDE, HIGH):
        return _picture(is_wide=context == WIDE)
    if isinstance(context, str) and context.startswith("@"):
        return date.fromisoformat(context[1:])
    return context


def _picture(*, is_wide: bool) -> Picture | None:
    ratio = {"width__gte": 1200} if is_wide else {"height__gte": 1500}
    return Picture.objects.filter(**ratio).order_by("pk").first()
