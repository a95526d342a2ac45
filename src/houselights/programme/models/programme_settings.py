from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

MOST_MINUTES = 120


@register_setting(icon="date", order=110)
class ProgrammeSettings(BaseSiteSetting):
    """What new screenings begin with, and how tickets are sold."""

    preshow_minutes = models.PositiveSmallIntegerField(
        _("preshow in minutes"),
        default=10,
        help_text=_("Trailers and notices between the printed time and the film."),
    )
    cleaning_minutes = models.PositiveSmallIntegerField(
        _("cleaning in minutes"),
        default=15,
        help_text=_("What the room needs between two screenings."),
    )
    bargain_price = models.CharField(
        _("words for the lower price"),
        max_length=60,
        blank=True,
        help_text=_("Printed where a showtime stands in parentheses; for example: matinee, $6."),
    )
    ticket_hosts = models.TextField(
        _("ticket shops"),
        blank=True,
        help_text=_(
            "The hosts that sell your tickets, one a line; a ticket link to another one is asked"
            " about before it is published."
        ),
    )
    column_mapping = models.JSONField(default=dict, blank=True, editable=False)

    panels = [
        FieldRowPanel([FieldPanel("preshow_minutes"), FieldPanel("cleaning_minutes")]),
        FieldPanel("bargain_price"),
        FieldPanel("ticket_hosts"),
    ]

    class Meta:
        verbose_name = _("programme and tickets")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(
                    preshow_minutes__lte=MOST_MINUTES, cleaning_minutes__lte=MOST_MINUTES
                ),
                name="preshow_and_cleaning_take_two_hours_at_most",
                violation_error_message=_("Preshow and cleaning take two hours at most."),
            )
        ]

    def __str__(self) -> str:
        return gettext("Programme and tickets")

    @property
    def bargain_words(self) -> str:
        """What is printed for the lower price."""
        return self.bargain_price or gettext("lower price")

    @property
    def known_ticket_hosts(self) -> tuple[str, ...]:
        return tuple(self.ticket_hosts.lower().split())
