from django.db import models
from django.utils.translation import gettext_lazy as _


class PartKind(models.TextChoices):
    SHORT = "short", _("short film")
    FEATURE = "feature", _("feature")
    TALK = "talk", _("talk")
    Q_AND_A = "q_and_a", _("Q&A")
    BREAK = "break", _("break")


class ProgrammePart(models.Model):
    """One part of a screening, in order: a film, or words such as a talk."""

    screening = models.ForeignKey(
        "programme.Screening",
        on_delete=models.CASCADE,
        related_name="parts",
        verbose_name=_("screening"),
    )
    position = models.PositiveSmallIntegerField(_("position"))
    kind = models.CharField(
        _("kind"), max_length=8, choices=PartKind.choices, default=PartKind.FEATURE
    )
    film = models.ForeignKey(
        "programme.FilmPage",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="parts",
        verbose_name=_("film"),
    )
    version = models.ForeignKey(
        "programme.FilmVersion",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("version"),
    )
    text = models.CharField(_("words"), max_length=160, blank=True)
    minutes = models.PositiveSmallIntegerField(
        _("minutes"), null=True, blank=True, help_text=_("Only if they differ from the film’s.")
    )

    class Meta:
        verbose_name = _("part")
        verbose_name_plural = _("parts")
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(
                fields=["screening", "position"], name="one_part_a_position_of_a_screening"
            )
        ]

    def __str__(self) -> str:
        return self.text or (self.film.title if self.film else self.get_kind_display())
