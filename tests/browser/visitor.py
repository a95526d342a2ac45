"""A visitor: one tab, what is seen in it, and a note of everything that it asks for."""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import (
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    Response,
    Route,
    ViewportSize,
)

from tests.browser.lantern import Lantern
from tests.browser.visits import VISITS

MEASURES = Path(__file__).parent / "measures"
WIDE: ViewportSize = {"width": 1280, "height": 800}
NARROW: ViewportSize = {"width": 320, "height": 640}
ZOOMED: ViewportSize = {"width": 320, "height": 256}  # 1280 x 1024 at 400 %


class Visitor:
    """Goes to the pages of `visits` by name and measures what there is."""

    def __init__(self, context: BrowserContext, lantern: Lantern) -> None:
        self.lantern = lantern
        self.context = context
        self.page: Page = context.new_page()
        self.page.set_default_timeout(20_000)
        self.complaints: list[str] = []
        self.requests: list[Request] = []
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        self.page.on("requestfailed", self._note_failure)
        self.page.on("request", self._note_request)

    def goes_to(self, name: str) -> Response:
        """Open the page called `name` in `VISITS`, as Anna or as a stranger, and wait for it."""
        visit = VISITS[name]
        self.context.clear_cookies()
        if visit.by_staff:
            session = self.lantern.extra["session"]
            self.context.add_cookies(
                [{"name": "session", "value": session, "url": self.lantern.address}]
            )
        address = self.lantern.address + self.lantern.path_of(name)
        if visit.is_drawn:
            self.page.route(address, lambda route: self._show_drawn(route, name))
        response = self.page.goto(address)
        assert response is not None
        assert response.status == visit.status, f"{response.url} answers {response.status}"
        return response

    def measures(self, name: str, given: Any = None) -> Any:
        """What the script `measures/NAME.js` finds on the page."""
        return self.page.evaluate((MEASURES / f"{name}.js").read_text(), given)

    @property
    def hosts_elsewhere(self) -> set[str]:
        """The hosts that were asked for something, but for the house itself."""
        asked = {urlsplit(request.url).netloc for request in self.requests}
        return asked - {urlsplit(self.lantern.address).netloc, ""}

    def _hear(self, message: ConsoleMessage) -> None:
        """Note what the console says, but for the status of an error page itself."""
        is_the_page = message.location["url"] == self.page.url
        if message.type in {"error", "warning"} and not is_the_page:
            self.complaints.append(f"{message.type}: {message.text} ({message.location['url']})")

    def _note_request(self, request: Request) -> None:
        self.requests.append(request)

    def _note_failure(self, request: Request) -> None:
        self.complaints.append(f"failed: {request.url} ({request.failure})")

    def _show_drawn(self, route: Route, name: str) -> None:
        body = self.lantern.extra["drawn"][name]
        route.fulfill(status=VISITS[name].status, body=body, content_type="text/html")
