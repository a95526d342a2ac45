from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class ActKind(models.TextChoices):
    CHANGE = "change", _("change")
    UNDO = "undo", _("undo")
    PUBLICATION = "publication", _("publication")


class DeskAct(models.Model):
    """One thing that one person did to a week, numbered within it. Nothing of it is public.

    A week as it is planned is what was published, with its acts laid over it in order; so the last
    act can be undone, and who saw an older number is told before anything is overwritten.
    """

    site = models.ForeignKey(
        "wagtailcore.Site", on_delete=models.CASCADE, related_name="+", verbose_name=_("cinema")
    )
    week = models.DateField(_("first day of the week"))
    number = models.PositiveIntegerField(_("number"))
    kind = models.CharField(_("kind"), max_length=12, choices=ActKind.choices)
    words = models.CharField(_("what was done"), max_length=400)
    overlay = models.JSONField(_("overlay"), default=dict)
    """Screenings as they shall be, by uid; null for one that goes away."""
    undoes = models.OneToOneField(
        "self",
        on_delete=models.CASCADE,
        null=True,
        related_name="undone_by",
        verbose_name=_("undoes"),
    )
    published = models.JSONField(_("published"), default=list)
    """The uids that a publication made public."""
    confirmed = models.JSONField(_("confirmed warnings"), default=list)
    """The warnings that the person confirmed, by name."""
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
        verbose_name=_("person"),
    )
    made_at = models.DateTimeField(_("made at"), auto_now_add=True)

    class Meta:
        verbose_name = _("act at the desk")
        verbose_name_plural = _("acts at the desk")
        ordering = ["week", "number"]
        constraints = [
            models.UniqueConstraint(fields=["site", "week", "number"], name="one_act_a_number")
        ]

    def __str__(self) -> str:
        return self.words
