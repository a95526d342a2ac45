from typing import Any

from django.utils.translation import gettext_lazy as _

from houselights.house.pages import BodyPage
from houselights.programme.listings.programme import programme


class ProgrammePage(BodyPage):
    """What is on, by day, by film, as a week or as a month."""

    template = "programme/programme_page.html"
    max_count_per_parent = 1
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("programme")

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        return context | {"programme": programme(request)}
