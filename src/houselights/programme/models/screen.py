from django.db import models
from django.utils.translation import gettext_lazy as _


class Screen(models.Model):
    """One room with one projector, in one cinema."""

    site = models.ForeignKey(
        "wagtailcore.Site",
        on_delete=models.CASCADE,
        related_name="screens",
        verbose_name=_("cinema"),
    )
    name = models.CharField(_("name"), max_length=60)
    seats = models.PositiveSmallIntegerField(_("seats"), null=True, blank=True)

    class Meta:
        verbose_name = _("screen")
        verbose_name_plural = _("screens")
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(fields=["site", "name"], name="one_screen_a_name_in_a_cinema")
        ]

    def __str__(self) -> str:
        return self.name
