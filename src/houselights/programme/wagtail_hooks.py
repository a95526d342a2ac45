from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.models import Page

from houselights.programme.models import Screening


@hooks.register("before_delete_page")
def keep_films_that_were_shown(request: HttpRequest, page: Page) -> HttpResponse | None:
    """A film that was shown is part of the house's history: unpublish it instead."""
    return _refusal(request, [page])


@hooks.register("before_bulk_action")
def keep_films_in_bulk(
    request: HttpRequest, action_type: str, objects: list[Any], _action: Any
) -> HttpResponse | None:
    """The same for many pages at once."""
    pages = [thing for thing in objects if isinstance(thing, Page)]
    return _refusal(request, pages) if action_type == "delete" else None


def _refusal(request: HttpRequest, pages: list[Page]) -> HttpResponse | None:
    films = [film for page in pages for film in page.get_descendants(inclusive=True)]
    numbers = [film.pk for film in films]
    number = Screening.objects.filter(parts__film__in=numbers).distinct().count()
    if not number:
        return None
    messages.error(
        request,
        ngettext(
            "This cannot be deleted: %(number)s screening belongs to it. Unpublish it instead.",
            "This cannot be deleted: %(number)s screenings belong to it. Unpublish it instead.",
            number,
        )
        % {"number": number},
    )
    return redirect("wagtailadmin_explore", pages[0].get_parent().pk)
