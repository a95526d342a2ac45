from datetime import date

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from houselights.programme.querysets import RunQuerySet


class RunStatus(models.TextChoices):
    DRAFT = "draft", _("draft: not announced yet")
    ANNOUNCED = "announced", _("announced")
    CONFIRMED = "confirmed", _("confirmed")
    CANCELLED = "cancelled", _("cancelled")


class Run(models.Model):
    """The period in which the cinema shows a film. When it closes follows from its screenings."""

    site = models.ForeignKey(
        "wagtailcore.Site", on_delete=models.CASCADE, related_name="runs", verbose_name=_("cinema")
    )
    film = models.ForeignKey(
        "programme.FilmPage", on_delete=models.PROTECT, related_name="runs", verbose_name=_("film")
    )
    opens = models.DateField(
        _("opens"), null=True, blank=True, help_text=_("Known before the screenings are.")
    )
    announced_closes = models.DateField(
        _("last day announced"),
        null=True,
        blank=True,
        help_text=_(
            "Set when a week is published. A screening after it is asked about, and makes the run"
            " held over."
        ),
    )
    closes_history = models.JSONField(default=list, editable=False)
    must_end = models.BooleanField(
        _("must end"), default=False, help_text=_("It cannot be extended.")
    )
    is_open_ended = models.BooleanField(
        _("more dates will follow"), default=False, help_text=_("No closing day is printed.")
    )
    status = models.CharField(
        _("status"), max_length=10, choices=RunStatus.choices, default=RunStatus.ANNOUNCED
    )
    note = models.CharField(_("note for staff"), max_length=255, blank=True)

    objects = RunQuerySet.as_manager()

    class Meta:
        verbose_name = _("run")
        verbose_name_plural = _("runs")
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(announced_closes__gte=models.F("opens"))
                | models.Q(opens=None)
                | models.Q(announced_closes=None),
                name="a_run_closes_after_it_opens",
                violation_error_message=_("The last day is before the first."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.film}, {self.opens}" if self.opens else str(self.film)

    def clean(self) -> None:
        super().clean()
        if self.pk:
            self._refuse_what_its_screenings_forbid()
        if self.must_end and self.is_open_ended:
            raise ValidationError(
                {"is_open_ended": _("A run that must end has no more dates to come.")}
            )

    def _refuse_what_its_screenings_forbid(self) -> None:
        """What was published is not hidden, and shows the film that it shows (I12)."""
        before = Run.objects.get(pk=self.pk)
        if not before.screenings.exists():
            return
        if (before.film_id, before.site_id) != (self.film_id, self.site_id):
            raise ValidationError(
                {"film": _("Screenings of this run were published: replace the film at the desk.")}
            )
        if self.status == RunStatus.DRAFT:
            raise ValidationError(
                {"status": _("Screenings of this run were published: cancel them at the desk.")}
            )

    @property
    def announced_last_days(self) -> list[date]:
        """The last days that were announced, the first announcement first."""
        return [date.fromisoformat(one["closes_on"]) for one in self.closes_history]

    def announce_close(self, closes_on: date, *, on: date) -> None:
        """Remember that visitors were told this last day."""
        entry = {"closes_on": closes_on.isoformat(), "announced_on": on.isoformat()}
        # What was put right on the same day, nobody remembers.
        earlier = [
            one for one in self.closes_history if one["announced_on"] < entry["announced_on"]
        ]
        if not earlier or earlier[-1]["closes_on"] != entry["closes_on"]:
            earlier.append(entry)
        self.closes_history = earlier
        self.announced_closes = closes_on
