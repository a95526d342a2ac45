"""Addresses that a page prints by the hundred."""

from functools import cache
from uuid import UUID

from django.urls import reverse

NOWHERE = UUID(int=0)


def screening_path(uid: UUID | str) -> str:
    """The path of a screening's page."""
    before, after = _around_the_uid()
    return f"{before}{uid}{after}"


@cache
def _around_the_uid() -> tuple[str, str]:
    """The path before its uid and after it: looked up once."""
    before, _uid, after = reverse("programme:screening", args=(NOWHERE,)).partition(str(NOWHERE))
    return before, after
