from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from houselights.programme.clock import Clock
from houselights.programme.listings.screening import ScreeningListing
from houselights.programme.listings.showings import public_screenings


def screening(request: HttpRequest, uid: UUID) -> HttpResponse:
    """One screening: what, when, where, and how to get in."""
    clock = Clock.of(request)
    shown = public_screenings(clock).with_runs(clock.now)
    found = get_object_or_404(shown, uid=uid)
    context = {"screening": found, "listing": ScreeningListing(found, clock)}
    return render(request, "programme/screening.html", context | {"page_name": found.film.title})
