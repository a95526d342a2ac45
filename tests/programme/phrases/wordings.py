"""How a table of wordings is tried: each row in each language."""

from typing import Any

import pytest

from houselights.programme.phrases import run_phrases
from houselights.programme.phrases.wording import LOCALES
from tests.programme.phrases.builders import a_day, a_run

# What is told, form, today, the days of the run, its other facts, and the text in each language.
Said = tuple[str, str, str, str, dict[str, Any], dict[str, str]]


def all_said(table: list[Said]) -> pytest.MarkDecorator:
    """Every row of a table in every language."""
    return pytest.mark.parametrize(
        ("said", "locale"),
        [
            pytest.param(row, locale, id=f"{row[0]}: {locale}")
            for row in table
            for locale in LOCALES
        ],
    )


def says(said: Said, locale: str) -> str:
    """The text of the row's form."""
    _, form, today, days, fields, _ = said
    return run_phrases(a_run(days, **fields), today=a_day(today), locale=locale)[form]
