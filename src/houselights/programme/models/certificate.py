from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from houselights.programme.certificates import AGENCIES, is_listed


class Certificate(Orderable):
    """For whom an agency lets a film be shown in its territory."""

    film = ParentalKey(
        "programme.FilmPage",
        on_delete=models.CASCADE,
        related_name="certificates",
        verbose_name=_("film"),
    )
    agency = models.CharField(
        _("agency"),
        max_length=20,
        choices=[(code, f"{one.name} ({one.territory})") for code, one in AGENCIES.items()],
    )
    value = models.CharField(_("certificate"), max_length=20)
    advice = models.CharField(
        _("advice"), max_length=160, blank=True, help_text=_("For example: strong language.")
    )
    is_unlisted = models.BooleanField(
        _("this is not one of the agency’s own values"),
        default=False,
        help_text=_("A local authority’s, for example."),
    )

    panels = [
        FieldRowPanel([FieldPanel("agency"), FieldPanel("value")]),
        FieldPanel("advice"),
        FieldPanel("is_unlisted"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("certificate")
        verbose_name_plural = _("certificates")
        constraints = [
            models.UniqueConstraint(
                fields=["film", "agency"], name="one_certificate_an_agency_of_a_film"
            )
        ]

    def __str__(self) -> str:
        return f"{AGENCIES[self.agency].name} {self.value}"

    def clean(self) -> None:
        super().clean()
        if self.agency in AGENCIES and not self.is_unlisted:
            if is_listed(self.agency, self.value):
                return
            values = ", ".join(AGENCIES[self.agency].values)
            raise ValidationError(
                {
                    "value": _(
                        "%(agency)s gives %(values)s, or TBC while it is to be confirmed. For"
                        " another value, tick the box below."
                    )
                    % {"agency": AGENCIES[self.agency].name, "values": values}
                }
            )
