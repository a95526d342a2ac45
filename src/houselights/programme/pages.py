from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail.search import index

from houselights.house.blocks import TEXT_FEATURES
from houselights.house.models import CinemaSettings
from houselights.house.pages import BodyPage
from houselights.programme import listings


class ProgrammePage(BodyPage):
    """What is on, by day."""

    template = "programme/programme_page.html"
    max_count_per_parent = 1
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("programme")

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        return context | {"listing": listings.coming_week(request)}


class FilmsPage(BodyPage):
    """All films of the cinema."""

    template = "programme/films_page.html"
    max_count_per_parent = 1
    subpage_types = ["programme.FilmPage"]

    class Meta:
        verbose_name = _("films")

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        films = FilmPage.objects.child_of(self).live().public().order_by("title")
        return super().get_context(request, *args, **kwargs) | {
            "films": films.select_related("poster").prefetch_related("poster__renditions")
        }


class SeasonsPage(BodyPage):
    """The cinema's seasons."""

    template = "programme/seasons_page.html"
    max_count_per_parent = 1
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("seasons")


class FilmPage(Page):
    """One film, whatever its versions and runs."""

    original_title = models.CharField(_("original title"), max_length=255, blank=True)
    original_language = models.CharField(
        _("language of the original title"),
        max_length=12,
        blank=True,
        help_text=_(
            "A language code, for example fr, de or ru-Latn: it tells screen readers how to"
            " pronounce the title."
        ),
    )
    year = models.PositiveSmallIntegerField(
        _("year"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1888), MaxValueValidator(2200)],
    )
    countries = models.CharField(_("countries"), max_length=160, blank=True)
    directors = models.CharField(_("directed by"), max_length=255, blank=True)
    runtime_minutes = models.PositiveSmallIntegerField(
        _("running time in minutes"), null=True, blank=True, validators=[MinValueValidator(1)]
    )
    synopsis = RichTextField(_("synopsis"), blank=True, features=TEXT_FEATURES)
    still = models.ForeignKey(
        "house.Picture",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("still"),
        help_text=_("Wide, 3:2. Without one, the title is set large in its place."),
    )
    poster = models.ForeignKey(
        "house.Picture",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("poster"),
        help_text=_("Upright, 2:3."),
    )

    template = "programme/film_page.html"
    parent_page_types = ["programme.FilmsPage"]
    subpage_types: list[str] = []
    content_panels = [
        *Page.content_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("original_title"), FieldPanel("original_language")]),
                FieldRowPanel([FieldPanel("year"), FieldPanel("runtime_minutes")]),
                FieldRowPanel([FieldPanel("directors"), FieldPanel("countries")]),
            ],
            heading=_("Facts"),
        ),
        FieldPanel("synopsis"),
        MultiFieldPanel([FieldPanel("still"), FieldPanel("poster")], heading=_("Pictures")),
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("original_title"),
        index.SearchField("directors"),
        index.SearchField("synopsis"),
    ]

    class Meta:
        verbose_name = _("film")

    @property
    def facts(self) -> list[str]:
        """Year, countries, directors and minutes, as far as they are known."""
        length = gettext("%(minutes)s min") % {"minutes": self.runtime_minutes}
        known = [self.year, self.countries, self.directors, self.runtime_minutes and length]
        return [str(fact) for fact in known if fact]

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        cinema = CinemaSettings.of(request)
        return context | {"days": listings.days_of(self, cinema)}
