from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable


class Format(models.TextChoices):
    DIGITAL = "digital", _("digital")
    FILM_35 = "35mm", "35mm"
    FILM_70 = "70mm", "70mm"
    FILM_16 = "16mm", "16mm"
    FILM_8 = "8mm", "8mm"
    VIDEO = "video", _("video")
    LIVE = "live", _("live transmission")


class Captions(models.TextChoices):
    NONE = "", _("none")
    OPEN = "open", _("open captions, in the picture")
    CLOSED = "closed", _("closed captions, on devices")


class FilmVersion(Orderable):
    """A film as it comes to the house: its format, its languages, its restoration."""

    film = ParentalKey(
        "programme.FilmPage",
        on_delete=models.CASCADE,
        related_name="versions",
        verbose_name=_("film"),
    )
    label = models.CharField(
        _("label"), max_length=80, help_text=_("As staff call it, for example 35mm or OmU.")
    )
    format = models.CharField(
        _("format"), max_length=12, choices=Format.choices, default=Format.DIGITAL
    )
    audio_language = models.CharField(
        _("spoken language"), max_length=12, blank=True, help_text=_("A language code: en, de, fr.")
    )
    subtitle_languages = models.CharField(
        _("subtitles"), max_length=60, blank=True, help_text=_("Language codes, between commas.")
    )
    is_dubbed = models.BooleanField(_("dubbed"), default=False)
    captions = models.CharField(_("captions"), max_length=8, blank=True, choices=Captions.choices)
    is_3d = models.BooleanField(_("3D"), default=False)
    restoration = models.CharField(
        _("restoration"), max_length=120, blank=True, help_text=_("For example 4K, 2019.")
    )
    runtime_minutes = models.PositiveSmallIntegerField(
        _("running time in minutes"),
        null=True,
        blank=True,
        help_text=_("Only if it differs from the film’s."),
    )

    panels = [
        FieldRowPanel([FieldPanel("label"), FieldPanel("format"), FieldPanel("runtime_minutes")]),
        FieldRowPanel([FieldPanel("audio_language"), FieldPanel("subtitle_languages")]),
        FieldRowPanel([FieldPanel("captions"), FieldPanel("restoration")]),
        FieldRowPanel([FieldPanel("is_dubbed"), FieldPanel("is_3d")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("version")
        verbose_name_plural = _("versions")
        constraints = [
            models.UniqueConstraint(fields=["film", "label"], name="one_version_a_label_of_a_film")
        ]

    def __str__(self) -> str:
        return self.label
