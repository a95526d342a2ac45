"""A component is a folder with its markup, its style and its states; each keeps to itself."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from django.template.loader import render_to_string
from django.test import RequestFactory

from houselights.front.components import components
from tests.architecture.house import SOURCE, place
from tests.builders import a_picture

FOLDERS = sorted(SOURCE.glob("*/templates/components/*"))
# A component that has no markup of its own: its classes are used by pages.
PURE_STYLE = {"film", "poster_wall", "styleguide"}
RULE = re.compile(r"([^{};]+){")
CLASS = re.compile(r"\.(-?[a-zA-Z_][\w-]*)")

on_each = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)


@on_each
def test_a_folder_holds_markup_style_and_states_of_its_own_name(folder: Path) -> None:
    missing = {f"{folder.name}.{suffix}" for suffix in ("html", "css", "json")}
    missing -= {file.name for file in folder.iterdir()}
    if folder.name in PURE_STYLE:
        missing.discard(f"{folder.name}.html")
    assert missing == set()
    others = [file.name for file in folder.iterdir() if file.stem != folder.name]
    assert others == []


@on_each
def test_states_are_declared_as_the_style_guide_reads_them(folder: Path) -> None:
    declared = json.loads((folder / f"{folder.name}.json").read_text())
    assert declared["about"].strip()
    assert all(state["name"] and isinstance(state["context"], dict) for state in declared["states"])
    names = [state["name"] for state in declared["states"]]
    assert len(names) == len(set(names))


@pytest.mark.django_db
def test_the_style_guide_can_draw_every_state() -> None:
    a_picture(1280, 853)
    a_picture(1000, 1500)
    request = RequestFactory().get("/styleguide/")
    drawn = {
        f"{component.name}, {state.name}": render_to_string(
            component.template, state.context, request=request
        )
        for component in components()
        for state in component.states
    }
    assert drawn
    assert [name for name, markup in drawn.items() if not markup.strip()] == []


def test_no_two_components_have_one_name() -> None:
    names = [folder.name for folder in FOLDERS]
    assert len(set(names)) == len(names)


@on_each
def test_a_style_keeps_to_its_own_block(folder: Path) -> None:
    """Another component may be placed within this one, whole; its parts are its own affair."""
    strangers = [
        f"{place(file)}: {selector}"
        for file in folder.glob("*.css")
        for selector in _selectors(file.read_text())
        if _is_anothers(selector, folder.name)
    ]
    assert strangers == []


@pytest.mark.parametrize(
    ("selector", "is_anothers"),
    [
        (".button", False),
        (".button .badge", False),
        (".badge", True),
        (".badge .button", True),
        (".button .ticket-stub__time", True),
        (".results__item", False),
    ],
)
def test_what_belongs_to_another_component_is_told_by_its_name(
    selector: str, is_anothers: bool
) -> None:
    assert _is_anothers(selector, "button") is is_anothers


@cache
def _blocks() -> set[str]:
    return {folder.name.replace("_", "-") for folder in FOLDERS}


def _selectors(css: str) -> Iterator[str]:
    for rule in RULE.findall(re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)):
        if not rule.strip().startswith("@"):
            yield from (" ".join(selector.split()) for selector in re.split(r",(?![^(]*\))", rule))


def _is_anothers(selector: str, component: str) -> bool:
    own = component.replace("_", "-")
    classes = CLASS.findall(selector)
    is_within_own = False
    for name in classes:
        block, _, element = name.partition("__")
        if block == own:
            is_within_own = True
        elif block in _blocks() and (element or not is_within_own):
            return True
    return False
