from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.views.generic import CreateView
from wagtail.admin.viewsets.model import ModelViewSet, ModelViewSetGroup
from wagtail.models import Site

from houselights.programme.models import Closure, Run, Screen


class AddHere(CreateView):
    """Something new in the cinema whose office this is."""

    def get_initial(self) -> dict[str, Any]:
        return super().get_initial() | {"site": Site.find_for_request(self.request)}


class RunViewSet(ModelViewSet):
    """The runs: what was announced of them. Their days follow from the screenings."""

    model = Run
    add_view_class = AddHere
    icon = "history"
    menu_label = _("Runs")
    list_display = ["film", "opens", "announced_closes", "status", "must_end"]
    list_filter = ["status", "must_end"]
    search_fields = ["film__title"]
    panels = [
        FieldPanel("site"),
        FieldPanel("film"),
        FieldRowPanel([FieldPanel("opens"), FieldPanel("announced_closes")]),
        FieldRowPanel([FieldPanel("must_end"), FieldPanel("is_open_ended")]),
        FieldPanel("status"),
        FieldPanel("note"),
    ]


class ScreenViewSet(ModelViewSet):
    """The screens, and what each offers for access."""

    model = Screen
    add_view_class = AddHere
    icon = "desktop"
    menu_label = _("Screens")
    list_display = ["name", "seats", "wheelchair_places", "is_in_use"]
    form_fields = "__all__"


class ClosureViewSet(ModelViewSet):
    """Days on which a screen or the house is closed."""

    model = Closure
    add_view_class = AddHere
    icon = "circle-xmark"
    menu_label = _("Closures")
    list_display = ["first_day", "last_day", "screen", "reason"]
    panels = [
        FieldRowPanel([FieldPanel("site"), FieldPanel("screen")]),
        FieldRowPanel([FieldPanel("first_day"), FieldPanel("last_day")]),
        FieldPanel("reason"),
        FieldPanel("is_public"),
    ]


class ProgrammeViewSetGroup(ModelViewSetGroup):
    """Screens, runs and closures, together in the menu."""

    menu_label: Any = _("House and runs")
    menu_icon = "site"
    menu_order = 95
    items = (ScreenViewSet, RunViewSet, ClosureViewSet)
