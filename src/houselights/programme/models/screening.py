import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from houselights.programme.querysets import ScreeningQuerySet


class Screening(models.Model):
    """One showing of a film, on one screen, at one time."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    film = models.ForeignKey(
        "programme.FilmPage",
        on_delete=models.PROTECT,
        related_name="screenings",
        verbose_name=_("film"),
    )
    screen = models.ForeignKey(
        "programme.Screen",
        on_delete=models.PROTECT,
        related_name="screenings",
        verbose_name=_("screen"),
    )
    starts_at = models.DateTimeField(_("starts at"), db_index=True)

    objects = ScreeningQuerySet.as_manager()

    class Meta:
        verbose_name = _("screening")
        verbose_name_plural = _("screenings")
        ordering = ["starts_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["screen", "starts_at"], name="one_screening_a_start")
        ]

    def __str__(self) -> str:
        return f"{self.film}, {self.starts_at:%Y-%m-%d %H:%M} UTC"
