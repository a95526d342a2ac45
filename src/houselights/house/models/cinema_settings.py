import re
from datetime import time
from zoneinfo import available_timezones

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import RichTextField
from wagtail.models import Site

from houselights.house.colour import Accent, is_colour


class Weekday(models.IntegerChoices):
    MONDAY = 0, _("Monday")
    TUESDAY = 1, _("Tuesday")
    WEDNESDAY = 2, _("Wednesday")
    THURSDAY = 3, _("Thursday")
    FRIDAY = 4, _("Friday")
    SATURDAY = 5, _("Saturday")
    SUNDAY = 6, _("Sunday")


def validate_colour(value: str) -> None:
    if not is_colour(value):
        raise ValidationError(
            _("“%(value)s” is not a colour. Write # and six digits or letters from a to f."),
            params={"value": value},
        )


def validate_currency(value: str) -> None:
    if not re.fullmatch("[A-Z]{3}", value):
        raise ValidationError(
            _("“%(value)s” is no currency. Write three capital letters, such as USD or EUR."),
            params={"value": value},
        )


def validate_zone(value: str) -> None:
    if value not in available_timezones() - {"Factory", "localtime"}:
        raise ValidationError(
            _(
                "“%(value)s” is not a time zone. Write one such as America/New_York or"
                " Europe/Berlin."
            ),
            params={"value": value},
        )


@register_setting(icon="home", order=100)
class CinemaSettings(BaseSiteSetting):
    """What the staff decide about their cinema: its name, place, look, language and clock."""

    name = models.CharField(_("name"), max_length=80, default="Your cinema")
    strapline = models.CharField(
        _("strapline"),
        max_length=160,
        blank=True,
        help_text=_("One line under the name, for search engines and shared links."),
    )
    logo = models.ForeignKey(
        "house.Picture",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("logo"),
        help_text=_("Shown in place of the name at the top of each page, 48 pixels high."),
    )
    accent = models.CharField(
        _("accent colour"),
        max_length=7,
        blank=True,
        validators=[validate_colour],
        help_text=_(
            "For example #8c1d2f; it is darkened or lightened as far as reading needs, and the ink"
            " on it is computed. Leave empty for velvet red on paper and amber in the dark."
        ),
    )
    street_address = models.TextField(
        _("address"), blank=True, help_text=_("As on an envelope, one line below the other.")
    )
    map_url = models.URLField(
        _("map link"), blank=True, help_text=_("Where “Find us on a map” leads.")
    )
    opening_hours = models.TextField(
        _("opening hours"),
        blank=True,
        help_text=_("A line for each door or day, for example: Box office, daily 4 to 9."),
    )
    telephone = models.CharField(_("telephone"), max_length=40, blank=True)
    email = models.EmailField(_("public email address"), blank=True)
    social_links = models.TextField(
        _("social links"),
        blank=True,
        help_text=_(
            "One a line: the name, a space, the address. Mastodon https://cinema.example/@us"
        ),
    )
    footer_text = RichTextField(_("footer text"), blank=True, features=["bold", "italic", "link"])
    language = models.CharField(
        _("language"), max_length=10, choices=settings.LANGUAGES, default="en"
    )
    zone = models.CharField(
        _("time zone"),
        max_length=64,
        default="UTC",
        validators=[validate_zone],
        help_text=_(
            "The zone of the cinema’s clock, for example America/New_York or Europe/Berlin."
        ),
    )
    day_starts_at = models.TimeField(
        _("cinema day begins at"),
        default=time(6),
        help_text=_("A film at half past midnight belongs to the evening before."),
    )
    week_starts_on = models.PositiveSmallIntegerField(
        _("cinema week begins on"), choices=Weekday.choices, default=Weekday.FRIDAY
    )
    currency = models.CharField(
        _("currency"),
        max_length=3,
        blank=True,
        validators=[validate_currency],
        help_text=_(
            "Three capital letters, for example USD or EUR. With it, search engines are told prices"
            " that are plain amounts."
        ),
    )
    is_demo = models.BooleanField(default=False, editable=False)

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    FieldPanel("name"),
                    FieldPanel("strapline"),
                    FieldPanel("logo"),
                    FieldPanel("accent"),
                ],
                heading=_("Name and look"),
            ),
            ObjectList(
                [
                    FieldPanel("street_address"),
                    FieldPanel("map_url"),
                    FieldPanel("opening_hours"),
                    FieldRowPanel([FieldPanel("telephone"), FieldPanel("email")]),
                    FieldPanel("social_links"),
                    FieldPanel("footer_text"),
                ],
                heading=_("Finding us"),
            ),
            ObjectList(
                [
                    FieldPanel("language"),
                    MultiFieldPanel(
                        [
                            FieldPanel("zone"),
                            FieldPanel("day_starts_at"),
                            FieldPanel("week_starts_on"),
                        ],
                        heading=_("Clock and calendar"),
                    ),
                    FieldPanel("currency"),
                ],
                heading=_("Language, time and money"),
            ),
        ]
    )

    class Meta:
        verbose_name = _("cinema")

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        super().clean()
        for line in self.social_links.splitlines():
            if line.strip() and not _is_link_line(line):
                raise ValidationError(
                    {
                        "social_links": _(
                            "“%(line)s” has no address. Write the name, a space, and the address"
                            " beginning with https://."
                        )
                        % {"line": line.strip()}
                    }
                )

    @classmethod
    def of(cls, request: HttpRequest) -> "CinemaSettings":
        """The settings of the request's cinema.

        Should staff have left no site for this host and none as the default, the first one's; with
        no site at all, the defaults, so that the office can still be opened to make one.
        """
        if Site.find_for_request(request):
            return cls.for_request(request)
        site = Site.objects.order_by("pk").first()
        return cls.for_site(site) if site else cls()

    @property
    def accent_colours(self) -> Accent:
        """The accent as it is printed on paper and in the dark, with the ink that reads on it."""
        return Accent.from_choice(self.accent)

    @property
    def social(self) -> list[tuple[str, str]]:
        """The social links as (name, address)."""
        lines = [line.strip() for line in self.social_links.splitlines()]
        parts = [line.rpartition(" ") for line in lines if line]
        return [(name.strip(), address) for name, _space, address in parts]


def _is_link_line(line: str) -> bool:
    name, _space, address = line.strip().rpartition(" ")
    return bool(name.strip()) and address.startswith(("https://", "http://"))
