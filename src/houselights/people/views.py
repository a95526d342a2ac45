from typing import Any

from django.contrib.auth import login
from django.contrib.auth.forms import SetPasswordForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.account import (
    AccountView,
    ChangePasswordPanel,
    NameEmailSettingsPanel,
)

from houselights.people import sign_in_links
from houselights.people.forms import OwnNameForm


@never_cache
@require_http_methods(["GET", "POST"])
def sign_in_link(request: HttpRequest, token: str) -> HttpResponse:
    """Ask first, then sign in: programs that look links up in advance must not use them up."""
    if request.method == "GET":
        person = sign_in_links.person_of(token)
        if person is None:
            return render(request, "people/sign_in_link_refused.html", status=410)
        return render(request, "people/sign_in_link.html", {"person": person})
    person = sign_in_links.redeem(token)
    if person is None:
        return render(request, "people/sign_in_link_refused.html", status=410)
    login(request, person)
    return redirect("wagtailadmin_home")


class OwnNamePanel(NameEmailSettingsPanel):
    """The published name in place of Wagtail's first and last name, which would be required."""

    title = _("Name and email")
    form_class = OwnNameForm


class FirstPasswordPanel(ChangePasswordPanel):
    """A password for who came in by link and never had one: there is no old one to ask for."""

    form_class = SetPasswordForm

    def is_active(self) -> bool:
        return not self.user.has_usable_password()


class OwnAccountView(AccountView):
    def get_panels(self) -> list[Any]:
        """Wagtail's panels, with ours in place of its first, and a first password to choose."""
        panels = [panel for panel in super().get_panels() if panel.name != OwnNamePanel.name]
        user = self.request.user
        ours = [kind(self.request, user, user.wagtail_userprofile) for kind in OWN_PANELS]
        return [panel for panel in [*ours, *panels] if panel.is_active()]


OWN_PANELS = (OwnNamePanel, FirstPasswordPanel)

own_account = require_admin_access(OwnAccountView.as_view())
