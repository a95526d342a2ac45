"""The catalogues beside the sources: whole, up to date with themselves, and spoken by the house."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from django.conf import settings
from django.template import engines
from django.templatetags.i18n import BlockTranslateNode, TranslateNode
from django.test import Client
from django.utils.translation import trim_whitespace

from houselights.house.models import CinemaSettings

SOURCE = Path(settings.PACKAGE)
LANGUAGES = sorted(folder.parent.name for folder in SOURCE.glob("locale/*/LC_MESSAGES"))
# What a translator leaves alone: %(name)s, {name} and the tags of HTML.
KEPT = re.compile(r"%\(\w+\)\w|\{\w*\}|<[^>]+>")

every_language = pytest.mark.parametrize("language", LANGUAGES)


def test_every_offered_language_but_english_has_a_catalogue() -> None:
    offered = {code for code, _ in settings.LANGUAGES if code.partition("-")[0] != "en"}
    assert set(LANGUAGES) == offered


@every_language
def test_a_catalogue_is_of_the_language_of_its_folder(language: str) -> None:
    assert str(_catalogue(language).locale) == language


@every_language
def test_no_message_is_fuzzy(language: str) -> None:
    assert not _catalogue(language).fuzzy
    assert [message.id for message in _catalogue(language) if message.fuzzy] == []


@every_language
def test_a_translation_keeps_the_placeholders_of_its_source(language: str) -> None:
    changed = [
        text
        for message in _translated(language)
        for text in _texts(message.string)
        if sorted(KEPT.findall(text)) != sorted(KEPT.findall(_texts(message.id)[-1]))
    ]
    assert changed == []


@every_language
def test_a_plural_has_every_form_of_its_language(language: str) -> None:
    forms = _catalogue(language).num_plurals
    incomplete = [
        message.id
        for message in _translated(language)
        if message.pluralizable and len([text for text in _texts(message.string) if text]) != forms
    ]
    assert incomplete == []


@every_language
def test_the_compiled_catalogue_says_what_the_readable_one_says(language: str) -> None:
    with _file(language, "mo").open("rb") as file:
        compiled = [message for message in read_mo(file) if message.id]
    assert _by_source(compiled) == _by_source(_translated(language))


@every_language
def test_what_a_catalogue_still_lacks_is_told(
    language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A text may be new and its translation still to come: that is told, and fails nothing."""
    sources = _texts_of_modules() | _texts_of_templates()
    assert {"Skip to the content", "cinema week begins on"} <= sources
    lacking = sources - {_texts(message.id)[0] for message in _translated(language)}
    if lacking:
        with capsys.disabled():
            print(f"\n{language} lacks {len(lacking)} of {len(sources)} messages")


def test_a_german_house_shows_its_chrome_in_german(client: Client, cinema: CinemaSettings) -> None:
    cinema.language = "de"
    cinema.save()
    page = client.get("/").content.decode()
    assert "Zum Inhalt springen" in page
    assert "Suchen" in page[page.index('<header class="masthead') : page.index("</header>")]
    assert "Noch ist nichts angekündigt." in page


def _file(language: str, suffix: str) -> Path:
    return SOURCE / "locale" / language / "LC_MESSAGES" / f"django.{suffix}"


@cache
def _catalogue(language: str) -> Catalog:
    with _file(language, "po").open("rb") as file:
        return read_po(file, abort_invalid=True)


def _translated(language: str) -> list[Message]:
    """The messages but for the header, which has no source, and those without a translation."""
    return [
        message for message in _catalogue(language) if message.id and any(_texts(message.string))
    ]


def _by_source(messages: list[Message]) -> dict[tuple[str | None, ...], list[str]]:
    return {
        (_context(message), *_texts(message.id)): _texts(message.string) for message in messages
    }


def _context(message: Message) -> str | None:
    """Babel reads it as bytes out of a compiled catalogue."""
    context: Any = message.context
    return context.decode() if isinstance(context, bytes) else context


def _texts(said: Any) -> list[str]:
    """All forms of what is said: one, or the plurals."""
    return [said] if isinstance(said, str) else list(said)


@cache
def _texts_of_modules() -> frozenset[str]:
    found = extract_from_dir(SOURCE, method_map=[("**.py", "python")])
    return frozenset(_texts(said)[0] for _, _, said, _, _ in found)


@cache
def _texts_of_templates() -> frozenset[str]:
    names = {
        str(file.relative_to(folder))
        for folder in SOURCE.glob("*/templates")
        for file in folder.rglob("*.html")
    }
    return frozenset(text for name in names for text in _texts_of_template(name))


def _texts_of_template(name: str) -> Iterator[str]:
    template: Any = engines["django"].get_template(name)
    nodes = template.template.nodelist
    for node in nodes.get_nodes_by_type(TranslateNode):
        yield node.filter_expression.var.literal
    for node in nodes.get_nodes_by_type(BlockTranslateNode):
        text, _ = node.render_token_list(node.singular)
        yield trim_whitespace(text) if node.trimmed else text
