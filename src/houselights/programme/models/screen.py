from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel


class Screen(models.Model):
    """One room with one projector, in one cinema. What it offers for access stands here."""

    site = models.ForeignKey(
        "wagtailcore.Site",
        on_delete=models.CASCADE,
        related_name="screens",
        verbose_name=_("cinema"),
    )
    name = models.CharField(_("name"), max_length=60)
    seats = models.PositiveSmallIntegerField(_("seats"), null=True, blank=True)
    wheelchair_places = models.PositiveSmallIntegerField(
        _("wheelchair places"), null=True, blank=True, help_text=_("Leave empty if not known.")
    )
    is_step_free = models.BooleanField(_("step-free from the street"), default=False)
    has_hearing_loop = models.BooleanField(_("hearing loop"), default=False)
    has_audio_description = models.BooleanField(_("headsets for audio description"), default=False)
    has_caption_devices = models.BooleanField(_("devices for closed captions"), default=False)
    formats = models.CharField(
        _("what it can show"), max_length=120, blank=True, help_text=_("For example DCP 2K, 35mm.")
    )
    is_in_use = models.BooleanField(
        _("in use"),
        default=True,
        help_text=_("A screen that was closed for good keeps its past screenings."),
    )

    panels = [
        FieldPanel("site"),
        FieldRowPanel([FieldPanel("name"), FieldPanel("seats")]),
        FieldPanel("formats"),
        MultiFieldPanel(
            [
                FieldPanel("wheelchair_places"),
                FieldPanel("is_step_free"),
                FieldPanel("has_hearing_loop"),
                FieldPanel("has_audio_description"),
                FieldPanel("has_caption_devices"),
            ],
            heading=_("Access"),
        ),
        FieldPanel("is_in_use"),
    ]

    class Meta:
        verbose_name = _("screen")
        verbose_name_plural = _("screens")
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(fields=["site", "name"], name="one_screen_a_name_in_a_cinema")
        ]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        super().clean()
        has_moved = self.pk and Screen.objects.get(pk=self.pk).site_id != self.site_id
        if has_moved and self.screenings.exists():
            raise ValidationError(
                {"site": _("Films were shown here: a screen with screenings stays where it is.")}
            )
