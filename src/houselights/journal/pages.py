from django.utils.translation import gettext_lazy as _

from houselights.house.pages import BodyPage


class JournalPage(BodyPage):
    """The cinema's journal: what its people write, newest first."""

    template = "journal/journal_page.html"
    max_count_per_parent = 1
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("journal")
