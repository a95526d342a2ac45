from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page
from wagtail.search import index

from houselights.house.pages import BodyPage
from houselights.house.seen import seen_by_all
from houselights.programme.listings.front_page import front_page


class HomePage(BodyPage):
    """The front door: what can I see tonight, when, where do I click."""

    template = "front/home_page.html"
    subpage_types = [
        "front.StandardPage",
        "journal.JournalPage",
        "programme.FilmsPage",
        "programme.ProgrammePage",
        "programme.SeasonsPage",
    ]

    class Meta:
        verbose_name = _("home page")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        return context | {"front_page": front_page(request)}


class StandardPage(BodyPage):
    """A page of words and pictures: about, visit, access."""

    introduction = models.TextField(
        _("introduction"),
        blank=True,
        max_length=400,
        help_text=_("One or two sentences, set large."),
    )

    template = "front/standard_page.html"
    parent_page_types = ["front.HomePage", "front.StandardPage"]
    subpage_types = ["front.StandardPage"]
    content_panels = [*Page.content_panels, FieldPanel("introduction"), FieldPanel("body")]
    search_fields = [*BodyPage.search_fields, index.SearchField("introduction")]

    class Meta:
        verbose_name = _("standard page")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        above = self.get_ancestors().live().filter(depth__gt=1)
        return context | {"above": above, "below": seen_by_all(self.get_children())}
