from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from wagtail.users.apps import WagtailUsersAppConfig


class PeopleConfig(AppConfig):
    name = "houselights.people"
    label = "people"
    verbose_name = _("People")
    default = True


class PeopleInTheOfficeConfig(WagtailUsersAppConfig):
    """Wagtail's users app, with the form that knows a person's published name."""

    user_viewset = "houselights.people.viewsets.PersonViewSet"
