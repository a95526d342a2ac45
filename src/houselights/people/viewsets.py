from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.users.views.users import UserViewSet

from houselights.people.forms import PersonCreationForm, PersonEditForm


class PersonViewSet(UserViewSet):
    """People in the office: who works here, and what they may do."""

    menu_label = _("People")

    def get_form_class(self, for_update: Any = False) -> Any:
        return PersonEditForm if for_update else PersonCreationForm
