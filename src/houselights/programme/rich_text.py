"""A token that editors put into a text: it prints how long a film still plays, whenever it is read.

In the database it is `<embed embedtype="film-line" id="12"/>`, with the number of the film's page.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from django.urls import reverse_lazy
from django.utils.html import escape
from django.utils.translation import gettext_lazy as _
from draftjs_exporter.dom import DOM
from wagtail.admin.rich_text.converters.html_to_contentstate import (
    KEEP_WHITESPACE,
    InlineEntityElementHandler,
)
from wagtail.admin.rich_text.editors.draftail.features import EntityFeature
from wagtail.rich_text import EmbedHandler
from wagtail.rich_text.feature_registry import FeatureRegistry

from houselights.programme.film_lines import film_lines
from houselights.programme.pages import FilmPage

FEATURE, ENTITY = "film-line", "FILM_LINE"


class FilmLineHandler(EmbedHandler):
    """Prints the lines of all films that a text asks for at once."""

    identifier = FEATURE

    @staticmethod
    def get_model() -> type[FilmPage]:
        return FilmPage

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: Sequence[Mapping[str, str]]) -> list[str]:
        """The line of each film; nothing for a film that is gone or says nothing."""
        numbers = [_number(attrs.get("id", "")) for attrs in attrs_list]
        lines = film_lines(numbers)
        return [escape(lines.get(number, "")) for number in numbers]

    @staticmethod
    def extract_references(attrs: Mapping[str, str]) -> Any:
        """The film, so that the office knows where it is named."""
        yield FilmPage, attrs["id"], "", ""


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0


class FilmLineElementHandler(InlineEntityElementHandler):
    """Brings the token into the editor, where it stands as the film's title."""

    mutability = "IMMUTABLE"

    def get_attribute_data(self, attrs: Mapping[str, str]) -> dict[str, int]:
        return {"id": int(attrs["id"])}

    def handle_starttag(self, name: str, attrs: Any, state: Any, contentstate: Any) -> None:
        """Open the entity, and write the title into it: the tag itself is empty."""
        super().handle_starttag(name, attrs, state, contentstate)
        titles = FilmPage.objects.filter(pk=dict(attrs)["id"]).values_list("title", flat=True)
        state.current_block.text += titles.first() or "?"
        state.leading_whitespace = KEEP_WHITESPACE


def entity_to_token(props: Mapping[str, Any]) -> Any:
    """What is kept of the entity: its number, not the words shown in the editor."""
    return DOM.create_element("embed", {"embedtype": FEATURE, "id": props["id"]})


def register(features: FeatureRegistry) -> None:
    """Tell Wagtail of the token, its button, and how it is read and written."""
    features.register_embed_type(FilmLineHandler)
    control = {
        "type": ENTITY,
        "icon": "date",
        "description": _("How long a film plays, always as of today"),
        "attributes": ["id"],
        "chooserUrls": {"pageChooser": reverse_lazy("wagtailadmin_choose_page")},
    }
    features.register_editor_plugin(
        "draftail",
        FEATURE,
        EntityFeature(
            control, js=["wagtailadmin/js/page-chooser-modal.js", "programme/film_line.js"]
        ),
    )
    features.register_converter_rule(
        "contentstate",
        FEATURE,
        {
            "from_database_format": {
                f'embed[embedtype="{FEATURE}"]': FilmLineElementHandler(ENTITY)
            },
            "to_database_format": {"entity_decorators": {ENTITY: entity_to_token}},
        },
    )
