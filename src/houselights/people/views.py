from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from houselights.people import sign_in_links


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
    login(request, person, backend="houselights.people.backends.EmailBackend")
    return redirect("wagtailadmin_home")
