from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from houselights.programme.models import Screening


def screening(request: HttpRequest, uid: UUID) -> HttpResponse:
    """One screening: what, when, where, and how to get in."""
    found = get_object_or_404(Screening.objects.public().listed(), uid=uid)
    return render(request, "programme/screening.html", {"screening": found})
