from typing import Any

from django.utils.translation import gettext_lazy as _

from houselights.house.pages import BodyPage
from houselights.house.seen import seen_by_all
from houselights.programme.listings.films import films
from houselights.programme.pages.film import FilmPage


class FilmsPage(BodyPage):
    """What plays, what comes, and all films of the cinema."""

    template = "programme/films_page.html"
    max_count_per_parent = 1
    subpage_types = ["programme.FilmPage"]

    class Meta:
        verbose_name = _("films")

    def get_context(self, request: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        all_films = seen_by_all(FilmPage.objects.child_of(self))
        return context | {"films": films(all_films, request)}
