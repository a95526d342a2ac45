"""The cinema whose programme an outlet tells, and the addresses of what it tells of."""

from dataclasses import dataclass
from functools import cached_property
from zoneinfo import ZoneInfo

from django.http import Http404, HttpRequest
from django.urls import reverse
from wagtail.models import Site

from houselights.house.models import CinemaSettings
from houselights.house.seen import seen_by_all
from houselights.programme.addresses import screening_path
from houselights.programme.models import ProgrammePage, Screen


@dataclass(frozen=True)
class House:
    """A cinema as its outlets need it. Addresses are absolute, at the host that the site names."""

    request: HttpRequest
    site: Site
    cinema: CinemaSettings

    @classmethod
    def of(cls, request: HttpRequest) -> "House":
        """The house of the request's host. Raises Http404 where there is none."""
        site = Site.find_for_request(request)
        if site is None:
            raise Http404
        return cls(request, site, CinemaSettings.of(request))

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.cinema.zone)

    @cached_property
    def root(self) -> str:
        """The site's address, without a slash at its end."""
        return str(self.site.root_url)

    @cached_property
    def host(self) -> str:
        """The site's name on the network, which the names of its things end in."""
        return str(self.site.hostname)

    @cached_property
    def address_lines(self) -> list[str]:
        """Where the cinema is, line by line, as far as staff have told."""
        return [line.strip() for line in self.cinema.street_address.splitlines() if line.strip()]

    @cached_property
    def currency(self) -> str:
        """The currency of prices (ISO 4217), or nothing."""
        return str(self.cinema.currency)

    @cached_property
    def screens(self) -> int:
        """How many screens are in use."""
        return Screen.objects.filter(site=self.site, is_in_use=True).count()

    @cached_property
    def programme_address(self) -> str:
        """The page that lists the programme; the home page where there is none for everybody."""
        pages = seen_by_all(ProgrammePage.objects.descendant_of(self.site.root_page))
        path = pages.values_list("url_path", flat=True).first()
        return self.page(path) if path else self.root + "/"

    @cached_property
    def _pages_root(self) -> str:
        return self.root + reverse("wagtail_serve", args=("",))

    def page(self, path: str) -> str:
        """The address of a page, by its place in the tree of pages (`url_path`)."""
        return self._pages_root + path.removeprefix(self.site.root_page.url_path)

    def screening(self, uid: str) -> str:
        """The address of a screening's page."""
        return self.root + screening_path(uid)
