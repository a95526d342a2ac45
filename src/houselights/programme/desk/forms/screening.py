"""The forms for one screening: what it is, and each single act on it."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from houselights.programme.desk.films import UnclearError, film_meant
from houselights.programme.desk.week import Week
from houselights.programme.models.film_version import FilmVersion
from houselights.programme.models.programme_part import PartKind
from houselights.programme.models.screening import Availability, Screening, ScreeningKind
from houselights.programme.planning.planned import ACCESS, Part, Planned

LONGEST_DAY_MINUTES = 24 * 60


def access_names() -> list[tuple[str, Any]]:
    """Each access provision with its name."""
    return [(name, getattr(Screening, name).field.verbose_name) for name in ACCESS]


class FilmField(forms.CharField):
    """A film, by its title or the beginning of it."""

    widget = forms.TextInput(attrs={"list": "films", "autocomplete": "off"})

    def clean(self, value: Any) -> Any:
        typed = super().clean(value)
        if not typed:
            return None
        try:
            return film_meant(typed)
        except UnclearError as error:
            raise ValidationError(str(error)) from error


class PlaceAndTimeForm(forms.Form):
    """Where and when: the cinema day, the time on the clock, the screen."""

    day = forms.DateField(
        label=_("Cinema day"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text=_("A film at half past midnight belongs to the evening before."),
    )
    time = forms.TimeField(
        label=_("Time"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )
    is_second = forms.BooleanField(
        label=_("The second time that the clock shows this, in the night it goes back"),
        required=False,
    )
    screen = forms.TypedChoiceField(label=_("Screen"), coerce=int)

    def __init__(self, *args: Any, week: Week, stays: bool, **kwargs: Any) -> None:
        """`stays` says whether the screening must be in this week."""
        super().__init__(*args, **kwargs)
        self.week, self.stays = week, stays
        if not week.has_an_hour_twice:
            del self.fields["is_second"]
        screens = self.fields["screen"]
        assert isinstance(screens, forms.ChoiceField)  # noqa: S101 (for the type)
        screens.choices = [(screen.pk, screen.name) for screen in week.screens]

    def clean_day(self) -> date:
        """A day of this week, unless the screening was published in it and may leave it."""
        day: date = self.cleaned_data["day"]
        if self.stays and day not in self.week.days:
            raise ValidationError(_("This day is in another week: enter it there."))
        return day

    def placed(self, planned: Planned) -> Planned:
        """The screening, at this place and time."""
        given = self.cleaned_data
        starts = datetime.combine(given["day"], given["time"])
        if given["time"] < self.week.cinema.day_starts_at:
            starts += timedelta(days=1)
        starts = starts.replace(fold=int(given.get("is_second", False)))
        return replace(planned, starts=starts, screen=given["screen"])


class NoteForm(forms.Form):
    """What visitors are told of a change."""

    public_note = forms.CharField(
        label=_("Note for visitors"),
        max_length=255,
        required=False,
        help_text=_("One sentence, printed beside the time: The projector is being repaired."),
    )


class MoveForm(PlaceAndTimeForm, NoteForm):
    """Another time or another screen."""

    field_order = ["day", "time", "is_second", "screen", "public_note"]


class ReplaceForm(NoteForm):
    """Another film."""

    film = FilmField(label=_("Film shown instead"), max_length=255)
    field_order = ["film", "public_note"]


class DetailsForm(PlaceAndTimeForm, NoteForm):
    """Everything about a screening but its parts."""

    kind = forms.ChoiceField(label=_("Kind"), choices=ScreeningKind.choices)
    preshow_minutes = forms.IntegerField(label=_("Preshow in minutes"), min_value=0, max_value=120)
    cleaning_minutes = forms.IntegerField(
        label=_("Cleaning in minutes"), min_value=0, max_value=120
    )
    access = forms.MultipleChoiceField(
        label=_("Access"),
        required=False,
        choices=access_names,
        widget=forms.CheckboxSelectMultiple,
    )
    guest = forms.CharField(label=_("Guest"), max_length=160, required=False)
    price = forms.CharField(
        label=_("Price"), max_length=80, required=False, help_text=_("As it is to be printed.")
    )
    ticket_url = forms.URLField(
        label=_("Ticket link"), max_length=500, required=False, assume_scheme="https"
    )
    availability = forms.ChoiceField(label=_("Tickets"), choices=Availability.choices)
    on_sale_at = forms.DateTimeField(
        label=_("On sale from"),
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )
    booth_note = forms.CharField(label=_("Note for the booth"), max_length=255, required=False)
    field_order = [
        *("day", "time", "is_second", "screen", "kind", "preshow_minutes", "cleaning_minutes"),
        *("access", "guest", "price", "ticket_url", "availability", "on_sale_at"),
        *("public_note", "booth_note"),
    ]

    def clean_on_sale_at(self) -> datetime | None:
        """The moment on the cinema's clock, whichever zone the person's office is in."""
        moment: datetime | None = self.cleaned_data["on_sale_at"]
        return timezone.make_naive(moment).replace(tzinfo=self.week.house.zone) if moment else None

    def screening(self, planned: Planned, parts: tuple[Part, ...]) -> Planned:
        """The screening as the form has it."""
        names = set(self.cleaned_data) - {"day", "time", "is_second", "screen", "access"}
        given = {name: self.cleaned_data[name] for name in names}
        access = tuple(self.cleaned_data["access"])
        return replace(self.placed(planned), parts=parts, access=access, **given)


class PartForm(forms.Form):
    """One part of a screening."""

    kind = forms.ChoiceField(label=_("Part"), choices=PartKind.choices, initial=PartKind.FEATURE)
    film = FilmField(label=_("Film"), max_length=255, required=False)
    version = forms.CharField(
        label=_("Version"), max_length=80, required=False, help_text=_("Its label: 35mm, OmU.")
    )
    text = forms.CharField(label=_("Or words"), max_length=160, required=False)
    minutes = forms.IntegerField(
        label=_("Minutes"),
        min_value=1,
        max_value=LONGEST_DAY_MINUTES,
        required=False,
        help_text=_("Only if they differ from the film’s."),
    )

    def clean_version(self) -> int | None:
        """The version of the film that has this label."""
        label, film = self.cleaned_data["version"], self.cleaned_data.get("film")
        if not label or film is None:
            return None
        versions = FilmVersion.objects.filter(film=film.pk)
        found = versions.filter(label__iexact=label.strip()).first()
        if found is None:
            known = ", ".join(versions.values_list("label", flat=True)) or "–"
            raise ValidationError(
                gettext("%(film)s has no version “%(label)s”. Its versions: %(known)s.")
                % {"film": film.title, "label": label, "known": known}
            )
        return found.pk

    @property
    def part(self) -> Part | None:
        """The part that was filled in; None for an empty line."""
        given = self.cleaned_data
        if not (given.get("film") or given.get("text")):
            return None
        return Part(
            kind=given["kind"],
            film=given["film"].pk if given["film"] else None,
            version=given["version"],
            text=given["text"],
            minutes=given["minutes"],
        )


PartFormSet = forms.formset_factory(PartForm, extra=2, max_num=12, can_order=False)


def details_of(week: Week, planned: Planned) -> dict[str, Any]:
    """What the form shows of a screening."""
    values = {
        name: getattr(planned, name) for name in DetailsForm.base_fields if hasattr(planned, name)
    }
    return values | {
        "day": week.house.day_of(planned),
        "time": planned.starts.time(),
        "is_second": bool(planned.starts.fold),
        "on_sale_at": _on_the_clock(planned.on_sale_at, week),
    }


def _on_the_clock(moment: datetime | None, week: Week) -> datetime | None:
    return moment.astimezone(week.house.zone).replace(tzinfo=None) if moment else None


def parts_of(week: Week, planned: Planned) -> list[dict[str, Any]]:
    """What the form shows of its parts."""
    labels = dict(
        FilmVersion.objects.filter(pk__in=[part.version for part in planned.parts]).values_list(
            "pk", "label"
        )
    )
    return [
        {
            "kind": part.kind,
            "film": week.label(part.film),
            "version": labels.get(part.version or 0, ""),
            "text": part.text,
            "minutes": part.minutes,
        }
        for part in planned.parts
    ]


def today_at(day: date, at: str) -> datetime:
    """A day with a time as an address writes it; noon where that is no time."""
    try:
        return datetime.combine(day, time.fromisoformat(at))
    except ValueError:
        return datetime.combine(day, time(12))
