from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from houselights.house.models import CinemaSettings
from houselights.programme.calendar import day_bounds
from houselights.programme.models.screening import Screening


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
        if None not in (self.site_id, self.first_day, self.last_day):
            self._refuse_what_is_announced()

    def _refuse_what_is_announced(self) -> None:
        """Visitors must be told first that what was announced does not take place (I9)."""
        cinema = CinemaSettings.for_site(self.site)
        zone = ZoneInfo(cinema.zone)
        start, _end = day_bounds(self.first_day, zone, cinema.day_starts_at)
        _start, end = day_bounds(self.last_day, zone, cinema.day_starts_at)
        announced = Screening.objects.at(self.site).between(start, end).showing()
        if self.screen:
            announced = announced.filter(screen=self.screen)
        if number := announced.count():
            raise ValidationError(
                ngettext(
                    "%(number)s screening is announced on these days: cancel or move it first.",
                    "%(number)s screenings are announced on these days: cancel or move them first.",
                    number,
                )
                % {"number": number}
            )
