from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class BookingSheet(models.Model):
    """A sheet that was sent to be entered: its rows as they came, and what its columns mean."""

    site = models.ForeignKey(
        "wagtailcore.Site", on_delete=models.CASCADE, related_name="+", verbose_name=_("cinema")
    )
    name = models.CharField(_("name"), max_length=160)
    week = models.DateField(_("first day of the week"))
    rows = models.JSONField(_("rows"), default=list)
    text = models.TextField(_("pasted text"), blank=True)
    broken_cells = models.JSONField(_("cells that hold an error"), default=list)
    columns = models.JSONField(_("columns"), default=list)
    outcome = models.JSONField(_("what was entered"), default=list)
    """Objects with the `raw` text of a line, what it was taken for and what was not understood."""
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
        verbose_name=_("person"),
    )
    received_at = models.DateTimeField(_("received at"), auto_now_add=True)
    entered_at = models.DateTimeField(_("entered at"), null=True, editable=False)

    class Meta:
        verbose_name = _("booking sheet")
        verbose_name_plural = _("booking sheets")
        ordering = ["-received_at"]

    def __str__(self) -> str:
        return self.name

    def sent_again(self, person: Any) -> "BookingSheet":
        """The same sheet as a new one, not entered yet."""
        return BookingSheet.objects.create(
            site=self.site,
            name=self.name,
            week=self.week,
            rows=self.rows,
            text=self.text,
            broken_cells=self.broken_cells,
            columns=self.columns,
            person=person,
        )
