from datetime import timedelta
from typing import Any

from django import forms
from django.apps import apps
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm

from houselights.house import dates

OFFERED_FOR = timedelta(days=400)
"""How long after its last screening a run is offered to a season."""


class FilmPageForm(WagtailAdminPageForm):
    """A film's form, which knows that the film may be planned already."""

    def clean(self) -> dict[str, Any]:
        """Refuse what would make screenings overlap, or lose a version that was shown."""
        from houselights.programme import film_lengths  # noqa: PLC0415  (it asks for the page's model)

        given: dict[str, Any] = super().clean()
        if self.instance.pk and not self.errors:
            for form in self.formsets["versions"].deleted_forms:
                if film_lengths.is_shown(form.instance):
                    words = _(
                        "The version “%(label)s” was shown and belongs to the house’s history."
                    )
                    self.add_error(None, words % {"label": form.instance.label})
            self.instance.runtime_minutes = given.get("runtime_minutes")
            versions = {
                form.instance.pk: form.cleaned_data.get("runtime_minutes")
                for form in self.formsets["versions"].forms
                if form.instance.pk and form.is_valid()
            }
            if found := film_lengths.overlaps_with(self.instance, versions):
                self.add_error("runtime_minutes", film_lengths.overlap_words(found, self.instance))
        return given


class RunsField(forms.ModelMultipleChoiceField[Any]):
    """Runs to tick, each with its film and when it begins."""

    widget = forms.CheckboxSelectMultiple

    def label_from_instance(self, run: Any) -> str:
        """The film, and the first day that is known."""
        day = timezone.localtime(run.first).date() if run.first else run.opens
        return (
            f"{run.film.title}, {dates.full_day(day, get_language() or 'en')}" if day else str(run)
        )


class SeasonPageForm(WagtailAdminPageForm):
    """A season's form. Of all the runs there ever were, it offers the late ones and its own."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "runs" not in self.fields:
            return
        now = timezone.now()
        spanned = apps.get_model("programme.Run").objects.with_span(now).select_related("film")
        chosen = [run.pk for run in self.instance.runs.all()] if self.instance.pk else []
        is_late = Q(last=None) | Q(last__gte=now - OFFERED_FOR) | Q(pk__in=chosen)
        field = self.fields["runs"]
        self.fields["runs"] = RunsField(
            queryset=spanned.filter(is_late).order_by("-first", "film__sort_key"),
            required=False,
            label=field.label,
            help_text=_("A film’s run is here once it is announced, or a week with it published."),
        )
