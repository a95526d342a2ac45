"""The body that all pages share: what an editor can put on a page, one component each."""

from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.images.blocks import ImageBlock

from houselights.house.embeds import player_address

TEXT_FEATURES = [
    *("bold", "italic", "link", "document-link", "ol", "ul", "superscript"),
    "film-line",  # the programme’s; an editor without the programme does not have it
]


class HeadingBlock(blocks.StructBlock):
    text = blocks.CharBlock(label=_("Heading"), max_length=120)
    level = blocks.ChoiceBlock(
        label=_("Level"), choices=[("2", _("Section")), ("3", _("Part of a section"))], default="2"
    )

    class Meta:
        icon = "title"
        label = _("Heading")
        template = "components/heading/heading.html"


class FigureBlock(blocks.StructBlock):
    picture = ImageBlock(label=_("Picture"))
    caption = blocks.CharBlock(label=_("Caption"), required=False, max_length=255)
    credit = blocks.CharBlock(
        label=_("Credit"),
        required=False,
        max_length=255,
        help_text=_("Leave empty to print the credit that is kept with the picture."),
    )

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "components/figure/figure.html"


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("Quotation"), rows=3)
    who = blocks.CharBlock(label=_("Who said or wrote it"), required=False, max_length=160)

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        template = "components/quote/quote.html"


class EmbedBlock(blocks.StructBlock):
    """A film on another site. Visitors ask that site for nothing until they press the button."""

    address = blocks.URLBlock(
        label=_("Address"),
        help_text=_("The page of the film at YouTube, Vimeo or the Internet Archive."),
    )
    title = blocks.CharBlock(
        label=_("Title"),
        max_length=160,
        help_text=_("What one will see: Trailer of Metropolis, 1:52."),
    )
    picture = ImageBlock(
        label=_("Picture"), required=False, help_text=_("Shown until somebody starts the film.")
    )

    class Meta:
        icon = "media"
        label = _("Film from another site")
        template = "components/embed/embed.html"

    def get_context(self, value: Any, parent_context: Any = None) -> Any:
        context = super().get_context(value, parent_context=parent_context)
        context["player"] = player_address(value["address"])
        context["host"] = (urlsplit(value["address"]).hostname or "").removeprefix("www.")
        return context


class ButtonBlock(blocks.StructBlock):
    text = blocks.CharBlock(label=_("What the button does"), max_length=60)
    page = blocks.PageChooserBlock(label=_("Page"), required=False)
    address = blocks.URLBlock(label=_("or address"), required=False)

    class Meta:
        icon = "link"
        label = _("Button")
        template = "components/button/button.html"

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if bool(cleaned["page"]) == bool(cleaned["address"]):
            error = ValidationError(_("Choose a page or write an address: one of the two."))
            raise StructBlockValidationError(block_errors={"page": error})
        return cleaned

    def get_context(self, value: Any, parent_context: Any = None) -> Any:
        context = super().get_context(value, parent_context=parent_context)
        context["href"] = value["page"].url if value["page"] else value["address"]
        context["text"] = value["text"]
        return context


class ColumnBlock(blocks.StreamBlock):
    """What fits into half a page."""

    heading = HeadingBlock()
    paragraph = blocks.RichTextBlock(
        label=_("Text"), features=TEXT_FEATURES, template="components/prose/prose.html"
    )
    picture = FigureBlock()
    quote = QuoteBlock()
    button = ButtonBlock()

    class Meta:
        template = "components/body/body.html"


class ColumnsBlock(blocks.StructBlock):
    left = ColumnBlock(label=_("Left"))
    right = ColumnBlock(label=_("Right"))

    class Meta:
        icon = "grip"
        label = _("Two columns")
        template = "components/columns/columns.html"


class BodyBlock(ColumnBlock):
    """The whole body of a page."""

    embed = EmbedBlock()
    columns = ColumnsBlock()
