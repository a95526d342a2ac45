from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _


class Closure(models.Model):
    """Cinema days on which a screen, or the whole cinema, shows nothing."""

    site = models.ForeignKey(
        "wagtailcore.Site",
        on_delete=models.CASCADE,
        related_name="closures",
        verbose_name=_("cinema"),
    )
    screen = models.ForeignKey(
        "programme.Screen",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="closures",
        verbose_name=_("screen"),
        help_text=_("Leave empty for the whole cinema."),
    )
    first_day = models.DateField(_("first day"))
    last_day = models.DateField(_("last day"), db_index=True)
    reason = models.CharField(_("reason"), max_length=160, blank=True)
    is_public = models.BooleanField(_("tell visitors the reason"), default=False)

    class Meta:
        verbose_name = _("closure")
        verbose_name_plural = _("closures")
        ordering = ["-first_day"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(last_day__gte=models.F("first_day")),
                name="a_closure_ends_after_it_begins",
                violation_error_message=_("The last day is before the first."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.first_day} – {self.last_day}"

    def clean(self) -> None:
        super().clean()
        if self.screen and self.site_id and self.screen.site_id != self.site_id:
            raise ValidationError({"screen": _("This screen belongs to another cinema.")})
