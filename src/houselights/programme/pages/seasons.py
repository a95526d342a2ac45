from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Page
from wagtail.search import index

from houselights.house.pages import BodyPage
from houselights.programme.forms import SeasonPageForm
from houselights.programme.listings.season import season_listing
from houselights.programme.listings.seasons import seasons


class SeasonsPage(BodyPage):
    """The cinema's seasons."""

    template = "programme/seasons_page.html"
    max_count_per_parent = 1
    subpage_types = ["programme.SeasonPage"]

    class Meta:
        verbose_name = _("seasons")

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        return context | {"seasons": seasons(request)}


class SeasonPage(BodyPage):
    """A named group of runs: a retrospective, a festival, a series."""

    introduction = models.TextField(
        _("introduction"),
        blank=True,
        max_length=400,
        help_text=_("One or two sentences, set large."),
    )
    first_day = models.DateField(
        _("first day"), null=True, blank=True, help_text=_("If it was announced.")
    )
    last_day = models.DateField(_("last day"), null=True, blank=True)
    still = models.ForeignKey(
        "house.Picture",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("still"),
    )
    runs = ParentalManyToManyField(
        "programme.Run", blank=True, related_name="seasons", verbose_name=_("runs")
    )

    base_form_class = SeasonPageForm
    template = "programme/season_page.html"
    parent_page_types = ["programme.SeasonsPage"]
    subpage_types: list[str] = []
    content_panels = [
        *Page.content_panels,
        FieldPanel("introduction"),
        FieldRowPanel([FieldPanel("first_day"), FieldPanel("last_day")]),
        FieldPanel("still"),
        FieldPanel("runs"),
        FieldPanel("body"),
    ]
    search_fields = [*BodyPage.search_fields, index.SearchField("introduction")]

    class Meta:
        verbose_name = _("season")

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        return context | {"listing": season_listing(self, request)}

    def clean(self) -> None:
        super().clean()
        if self.first_day and self.last_day and self.last_day < self.first_day:
            raise ValidationError({"last_day": _("The last day is before the first.")})
