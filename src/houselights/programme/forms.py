from typing import Any

from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm


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
            if found := film_lengths.overlaps_with(self.instance):
                self.add_error("runtime_minutes", film_lengths.overlap_words(found, self.instance))
        return given
