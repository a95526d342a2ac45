from typing import Any

from django.contrib import messages
from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import include, path, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.models import Page
from wagtail.rich_text.feature_registry import FeatureRegistry

from houselights.programme import rich_text
from houselights.programme.desk import urls as desk_urls
from houselights.programme.desk.views.doorway import MAY_PLAN
from houselights.programme.models import Run, Screening
from houselights.programme.viewsets import ProgrammeViewSetGroup


class DeskMenuItem(MenuItem):
    """The week desk in the menu, for those who may plan."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm(MAY_PLAN))


@hooks.register("register_admin_urls")
def desk_addresses() -> list[Any]:
    return [path("programme/desk/", include(desk_urls))]


@hooks.register("register_admin_menu_item")
def desk_in_the_menu() -> MenuItem:
    return DeskMenuItem(
        _("Week desk"), reverse("programme_desk:this_week"), icon_name="date", order=90
    )


@hooks.register("register_admin_viewset")
def programme_in_the_office() -> ProgrammeViewSetGroup:
    return ProgrammeViewSetGroup()


@hooks.register("register_permissions")
def permissions_of_the_desk() -> QuerySet[Permission]:
    """What a group may be given: to plan, and to publish."""
    names = ["change_screening", "publish_screening"]
    return Permission.objects.filter(content_type__app_label="programme", codename__in=names)


@hooks.register("register_rich_text_features")
def token_for_a_films_line(features: FeatureRegistry) -> None:
    rich_text.register(features)


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


@hooks.register("before_unpublish_page")
def keep_films_that_are_to_come(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Visitors are told that a screening is cancelled; it does not vanish (I12)."""
    films = [film.pk for film in page.get_descendants(inclusive=True)]
    coming = Screening.objects.showing().filter(run__film__in=films, starts_at__gt=timezone.now())
    if not (number := coming.count()):
        return None
    words = ngettext(
        "%(number)s screening of it is still to come: cancel it at the week desk first.",
        "%(number)s screenings of it are still to come: cancel them at the week desk first.",
        number,
    )
    messages.error(request, words % {"number": number})
    return redirect("wagtailadmin_explore", page.get_parent().pk)


def _refusal(request: HttpRequest, pages: list[Page]) -> HttpResponse | None:
    films = [film for page in pages for film in page.get_descendants(inclusive=True)]
    numbers = [film.pk for film in films]
    number = Screening.objects.filter(parts__film__in=numbers).distinct().count()
    if not number and Run.objects.filter(film__in=numbers).exists():
        messages.error(request, _("This cannot be deleted while a run of it is announced."))
        return redirect("wagtailadmin_explore", pages[0].get_parent().pk)
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
