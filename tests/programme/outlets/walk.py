"""Every address of a house, asked for by a stranger: outlets, pages, and all that these name."""

import html
import re
from collections.abc import Iterable, Iterator
from urllib.parse import urljoin, urlsplit

from django.contrib.auth.models import AnonymousUser
from django.core.management import call_command
from django.template.loader import render_to_string
from django.test import Client, RequestFactory
from wagtail.models import Page, Site

from houselights.programme.models import Screening
from houselights.programme.planning.planned import ACCESS

HOST = "http://localhost"
LINK = re.compile(r"""\b(?:href|src|action)="([^"#]+)|<(?:loc|link|guid)>([^<]+)<""")
NOT_OF_THE_PROGRAMME = ("/admin/", "/static/", "/media/", "/documents/", "/styleguide/")


def told(client: Client, *, uids: Iterable[str] = (), query: str) -> dict[str, str]:
    """What each address answers, as text: all that are known, and all that those lead to.

    `uids` are of screenings that have no row; `query` is what the search is asked for.
    """
    call_command("update_index", verbosity=0)
    known = [*_outlets(), *_of_pages(), *_of_screenings(uids), f"/search/?query={query}"]
    found: dict[str, str] = dict(_heads()) | {one: _text(client, one) for one in known}
    led_to = {link for address in known for link in _local(address, found[address])}
    return found | {link: _text(client, link) for link in sorted(led_to - set(found))}


def _text(client: Client, address: str) -> str:
    answer = client.get(address)
    return answer.content.decode() if answer.status_code == 200 else ""


def _outlets() -> list[str]:
    names = ["programme", *(f"programme/{kind.replace('_', '-')}" for kind in ACCESS)]
    listings = [f"/{name}.{suffix}" for name in names for suffix in ("ics", "json")]
    return [*listings, "/programme/feed/", "/programme/feed/atom/", "/sitemap.xml"]


def _of_pages() -> Iterator[str]:
    """Each page, whether everybody may see it or not, and what would stand beside it."""
    for page in Page.objects.filter(depth__gt=1):
        path = urlsplit(page.full_url).path
        yield path
        yield from (f"{path.rstrip('/')}.{suffix}" for suffix in ("ics", "json"))


def _of_screenings(uids: Iterable[str]) -> Iterator[str]:
    for uid in [*map(str, Screening.objects.values_list("uid", flat=True)), *uids]:
        yield from (f"/screenings/{uid}{suffix}" for suffix in ("/", ".ics", ".json"))


def _heads() -> Iterator[tuple[str, str]]:
    """What the head of each page and of each screening’s page would say to machines."""
    request = RequestFactory().get("/", headers={"host": "localhost"})
    request.user = AnonymousUser()
    own = Page.objects.descendant_of(
        Site.objects.get(is_default_site=True).root_page, inclusive=True
    )
    for page in own.specific():
        context = {"request": request, "page": page}
        yield f"head of {page.url}", render_to_string("programme/outlets_head.html", context)
    for screening in Screening.objects.all():
        context = {"request": request, "screening": screening}
        said = render_to_string("programme/outlets_head.html", context)
        yield f"head of {screening.uid}", said


def _local(address: str, text: str) -> Iterator[str]:
    for found in LINK.findall(text):
        parts = urlsplit(urljoin(HOST + address, html.unescape("".join(found).strip())))
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        if parts.hostname == "localhost" and not path.startswith(NOT_OF_THE_PROGRAMME):
            yield path
