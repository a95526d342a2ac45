from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
)
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page
from wagtail.search import index

from houselights.house.blocks import TEXT_FEATURES
from houselights.programme import identifiers
from houselights.programme.forms import FilmPageForm
from houselights.programme.listings.film import film_listing
from houselights.programme.titles import sort_key, sorted_as

MOST_MINUTES = 24 * 60


class FilmKind(models.TextChoices):
    FEATURE = "feature", _("film")
    SHORTS = "shorts", _("programme of short films")
    EVENT = "event", _("event or live transmission")
    OTHER = "other", _("other")


class FilmPage(Page):
    """One film, whatever its versions and runs."""

    kind = models.CharField(
        _("kind"), max_length=8, choices=FilmKind.choices, default=FilmKind.FEATURE
    )
    sort_title = models.CharField(
        _("title for sorting"),
        max_length=255,
        blank=True,
        help_text=_("Leave empty: “The General” is sorted as “General, The”."),
    )
    sort_key = models.CharField(max_length=255, editable=False, db_index=True, default="")
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
    directors = models.CharField(
        _("directed by"), max_length=255, blank=True, help_text=_("Names, between commas.")
    )
    cast = models.CharField(
        _("cast"), max_length=400, blank=True, help_text=_("Names, between commas.")
    )
    runtime_minutes = models.PositiveSmallIntegerField(
        _("running time in minutes"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(MOST_MINUTES)],
    )
    languages = models.CharField(
        _("languages"), max_length=80, blank=True, help_text=_("Language codes, between commas.")
    )
    synopsis = RichTextField(_("synopsis"), blank=True, features=TEXT_FEATURES)
    content_notes = models.TextField(
        _("content notes"),
        blank=True,
        max_length=600,
        help_text=_("What some would rather know before: violence, flashing light."),
    )
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
    trailer_url = models.URLField(_("trailer link"), blank=True)
    wikidata = models.CharField(_("Wikidata"), max_length=16, blank=True)
    imdb = models.CharField(_("IMDb"), max_length=16, blank=True)
    tmdb = models.CharField(_("TMDB"), max_length=16, blank=True)
    eidr = models.CharField(_("EIDR"), max_length=40, blank=True)

    base_form_class = FilmPageForm
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
                FieldRowPanel([FieldPanel("cast"), FieldPanel("languages")]),
                FieldRowPanel([FieldPanel("kind"), FieldPanel("sort_title")]),
            ],
            heading=_("Facts"),
        ),
        FieldPanel("synopsis"),
        InlinePanel("certificates", heading=_("Certificates"), label=_("certificate")),
        FieldPanel("content_notes"),
        MultiFieldPanel(
            [
                FieldPanel("still"),
                FieldPanel("poster"),
                InlinePanel("stills", heading=_("More stills"), label=_("still")),
                FieldPanel("trailer_url"),
            ],
            heading=_("Pictures"),
        ),
        InlinePanel("versions", heading=_("Versions"), label=_("version")),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("wikidata"), FieldPanel("imdb")]),
                FieldRowPanel([FieldPanel("tmdb"), FieldPanel("eidr")]),
            ],
            heading=_("The film’s numbers elsewhere"),
        ),
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("original_title"),
        index.SearchField("directors"),
        index.SearchField("cast"),
        index.SearchField("synopsis"),
    ]

    class Meta:
        verbose_name = _("film")
        constraints = [
            models.UniqueConstraint(
                fields=[name],
                condition=~models.Q(**{name: ""}),
                name=f"one_film_a_number_of_{name}",
                violation_error_message=_("Another film has this number already."),
            )
            for name in ("wikidata", "imdb", "tmdb", "eidr")
        ]

    @property
    def facts(self) -> list[str]:
        """Year, countries, directors and minutes, as far as they are known."""
        length = gettext("%(minutes)s min") % {"minutes": self.runtime_minutes}
        known = [self.year, self.countries, self.directors, self.runtime_minutes and length]
        return [str(fact) for fact in known if fact]

    def clean(self) -> None:
        super().clean()
        problems = {
            name: explanation
            for name, (is_valid, explanation) in NUMBERS.items()
            if getattr(self, name) and not is_valid(getattr(self, name))
        }
        if problems:
            raise ValidationError(problems)

    def save(self, *args: Any, **kwargs: Any) -> Any:
        """Save with the key that lists are sorted by."""
        self.sort_key = sort_key(self.sort_title or sorted_as(self.title))[:255]
        return super().save(*args, **kwargs)

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        return context | {"listing": film_listing(self, request)}


NUMBERS = {
    "wikidata": (
        identifiers.is_wikidata,
        _("A Wikidata number is a Q and digits, such as Q151895."),
    ),
    "imdb": (
        identifiers.is_imdb,
        _("An IMDb number is tt and seven digits or more, such as tt0013442."),
    ),
    "tmdb": (identifiers.is_tmdb, _("A TMDB number is digits alone, such as 653.")),
    "eidr": (
        identifiers.is_eidr,
        _(
            "This is no EIDR number, or a character of it is wrong: copy it again, with all its"
            " hyphens, such as 10.5240/7791-8534-2C23-9030-8610-5."
        ),
    ),
}


class FilmStill(Orderable):
    """One more still of a film."""

    film = ParentalKey(
        "programme.FilmPage",
        on_delete=models.CASCADE,
        related_name="stills",
        verbose_name=_("film"),
    )
    picture = models.ForeignKey(
        "house.Picture", on_delete=models.CASCADE, related_name="+", verbose_name=_("picture")
    )

    panels = [FieldPanel("picture")]

    class Meta(Orderable.Meta):
        verbose_name = _("still")
        verbose_name_plural = _("stills")

    def __str__(self) -> str:
        return str(self.picture)
