import uuid
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from houselights.house.models import CinemaSettings
from houselights.programme.models.screen import Screen
from houselights.programme.planning.planned import SEEN_KINDS
from houselights.programme.querysets import ScreeningQuerySet
from houselights.programme.wall_clock import exists, instant


class ScreeningKind(models.TextChoices):
    PUBLIC = "public", _("public")
    PREVIEW = "preview", _("preview")
    SCHOOL = "school", _("school screening")
    PRIVATE = "private", _("private hire")
    STAFF = "staff", _("staff screening")


class ScreeningStatus(models.TextChoices):
    SCHEDULED = "scheduled", _("scheduled")
    MOVED = "moved", _("moved")
    CANCELLED = "cancelled", _("cancelled")


class Availability(models.TextChoices):
    UNKNOWN = "unknown", _("not known")
    NOT_ON_SALE = "not_on_sale", _("not on sale yet")
    ON_SALE = "on_sale", _("on sale")
    FEW_LEFT = "few_left", _("few seats left")
    SOLD_OUT = "sold_out", _("sold out")
    CLOSED = "closed", _("sale closed")
    FREE = "free", _("free")


class Screening(models.Model):
    """One showing on one screen at one time, once it was published.

    It is written through `schedule` alone, which checks what two screenings must not do, and is
    never deleted: it is cancelled or moved, so that every outlet says so (I12).
    """

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sequence = models.PositiveIntegerField(default=0, editable=False)
    run = models.ForeignKey(
        "programme.Run",
        on_delete=models.PROTECT,
        null=True,
        related_name="screenings",
        verbose_name=_("run"),
    )
    screen = models.ForeignKey(
        "programme.Screen",
        on_delete=models.PROTECT,
        related_name="screenings",
        verbose_name=_("screen"),
    )
    local_date = models.DateField(_("date"))
    local_time = models.TimeField(_("time"))
    fold = models.PositiveSmallIntegerField(_("second time that night"), default=0)
    starts_at = models.DateTimeField(_("starts at"), editable=False)
    occupied_until = models.DateTimeField(editable=False)
    is_length_known = models.BooleanField(default=True, editable=False)
    preshow_minutes = models.PositiveSmallIntegerField(_("preshow in minutes"), default=0)
    cleaning_minutes = models.PositiveSmallIntegerField(_("cleaning in minutes"), default=0)
    kind = models.CharField(
        _("kind"), max_length=8, choices=ScreeningKind.choices, default=ScreeningKind.PUBLIC
    )
    status = models.CharField(
        _("status"),
        max_length=10,
        choices=ScreeningStatus.choices,
        default=ScreeningStatus.SCHEDULED,
    )
    previous_starts = models.JSONField(default=list, editable=False)
    open_captions = models.BooleanField(_("open captions"), default=False)
    closed_captions = models.BooleanField(_("closed captions"), default=False)
    audio_description = models.BooleanField(_("audio description"), default=False)
    relaxed = models.BooleanField(_("relaxed"), default=False)
    sign_language = models.BooleanField(_("sign-language interpreted"), default=False)
    dementia_friendly = models.BooleanField(_("dementia-friendly"), default=False)
    parent_and_baby = models.BooleanField(_("parent and baby"), default=False)
    guest = models.CharField(_("guest"), max_length=160, blank=True)
    price = models.CharField(_("price"), max_length=80, blank=True)
    ticket_url = models.URLField(_("ticket link"), max_length=500, blank=True)
    availability = models.CharField(
        _("tickets"), max_length=12, choices=Availability.choices, default=Availability.UNKNOWN
    )
    availability_as_of = models.DateTimeField(null=True, editable=False)
    on_sale_at = models.DateTimeField(_("on sale from"), null=True, blank=True)
    public_note = models.CharField(_("note for visitors"), max_length=255, blank=True)
    booth_note = models.CharField(_("note for the booth"), max_length=255, blank=True)
    changed_at = models.DateTimeField(auto_now=True)

    objects = ScreeningQuerySet.as_manager()

    class Meta:
        verbose_name = _("screening")
        verbose_name_plural = _("screenings")
        ordering = ["starts_at", "pk"]
        permissions = [("publish_screening", _("Can publish the week"))]
        indexes = [
            models.Index(fields=["starts_at"]),
            models.Index(fields=["screen", "starts_at"]),
            models.Index(fields=["run", "starts_at"]),
            models.Index(fields=["status", "kind", "starts_at"]),
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(occupied_until__gte=models.F("starts_at")),
                name="a_screening_ends_after_it_begins",
            ),
            models.CheckConstraint(
                condition=models.Q(run__isnull=False) | ~models.Q(kind__in=SEEN_KINDS),
                name="what_is_seen_belongs_to_a_run",
            ),
            models.CheckConstraint(condition=models.Q(fold__in=(0, 1)), name="fold_is_0_or_1"),
        ]

    def __str__(self) -> str:
        return f"{self.starts_local:%Y-%m-%d %H:%M}, {self.screen}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save, unless it meets another, or calendars could not follow (I1, I6, I11)."""
        with transaction.atomic():
            Screen.objects.select_for_update().get(pk=self.screen_id)
            self._refuse_what_cannot_be()
            super().save(*args, **kwargs)

    def delete(self, *_args: Any, **_kwargs: Any) -> tuple[int, dict[str, int]]:
        """Refused: a published screening is cancelled or moved (I12)."""
        raise ValidationError(_("A published screening is not deleted: cancel it or move it."))

    @property
    def starts_local(self) -> datetime:
        """The time on the cinema's clock, naive, with its fold."""
        return datetime.combine(self.local_date, self.local_time).replace(fold=self.fold)

    @property
    def parts_in_order(self) -> list[Any]:
        """Its parts: those that were fetched with it (`with_parts`), else asked for now."""
        fetched: list[Any] | None = self.__dict__.get("fetched_parts")
        return list(self.parts.all()) if fetched is None else fetched

    @property
    def film(self) -> Any:
        """The film it is listed under; None where a private one shows none."""
        return self.run.film if self.run else None

    @property
    def is_cancelled(self) -> bool:
        return self.status == ScreeningStatus.CANCELLED

    def previous_start(self, zone: ZoneInfo) -> datetime | None:
        """When it was to start before it was last moved, in `zone`."""
        if not self.previous_starts:
            return None
        return datetime.fromisoformat(self.previous_starts[-1]).astimezone(zone)

    def _refuse_what_cannot_be(self) -> None:
        zone = ZoneInfo(CinemaSettings.for_site(self.screen.site).zone)
        if not exists(self.starts_local.replace(fold=0), zone):
            raise ValidationError(_("The clock skips this time that night: choose another."))
        self.starts_at = instant(self.starts_local, zone)
        before = Screening.objects.filter(pk=self.pk).values("uid", "sequence").first()
        if before and (before["uid"] != self.uid or before["sequence"] > self.sequence):
            raise ValidationError(_("A screening keeps its uid, and its sequence only rises."))
        if not self.is_cancelled and Screening.objects.meeting(self).exists():
            raise ValidationError(_("Another screening is on this screen at that time."))
