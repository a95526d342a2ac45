"""What a visit weighs as it is sent, and how many requests it takes.

A page in the first 14,600 bytes arrives in the first flight of ten segments. The quality bars allow
50 KB for a first view; pictures are counted apart, since the house chooses them.
"""

import gzip
from collections import defaultdict

import pytest
from playwright.sync_api import Request

from houselights.front.finders import stylesheet
from tests.browser.lantern import Lantern
from tests.browser.visitor import Visitor
from tests.browser.visits import VISITS
from tests.budgets.conftest import Scales

A_FLIGHT = 14_600
A_FIRST_VIEW = 50 * 1024
LIGHT_PAGES = ["home", "film", "films", "programme", "standard-page", "search-found"]


def test_the_stylesheet_is_at_most_12000_bytes_as_sent(measured: Scales) -> None:
    sent = len(gzip.compress(stylesheet().encode(), 9))
    assert measured.weigh("bytes of the stylesheet, gzipped", sent, at_most=12_000)


@pytest.mark.browser
@pytest.mark.parametrize("name", LIGHT_PAGES)
def test_a_page_arrives_in_its_first_flight(lantern: Lantern, measured: Scales, name: str) -> None:
    answer = lantern.answer_to(lantern.path_of(name), **{"Accept-Encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert measured.weigh(f"bytes of {name}, gzipped", len(answer.body), at_most=A_FLIGHT)


@pytest.mark.browser
@pytest.mark.parametrize("name", LIGHT_PAGES)
def test_a_first_view_takes_few_requests_and_few_bytes(
    visitor: Visitor, measured: Scales, name: str
) -> None:
    visitor.goes_to(name)
    visitor.page.wait_for_load_state("networkidle")
    kinds: dict[str, list[int]] = defaultdict(list)
    for request in visitor.requests:
        kinds[_kind(request)].append(request.sizes()["responseBodySize"])
    words, pictures = kinds["other"], kinds["picture"]
    measured.weigh(f"pictures of {name}, in its first window", len(pictures), at_most=0)
    measured.weigh(f"bytes of pictures of {name}", sum(pictures), at_most=0)
    assert measured.weigh(f"requests of {name}, but for pictures", len(words), at_most=5)
    assert measured.weigh(f"bytes of {name}, all but pictures", sum(words), at_most=A_FIRST_VIEW)


@pytest.mark.browser
def test_a_second_view_asks_for_the_page_alone(visitor: Visitor, measured: Scales) -> None:
    visitor.goes_to("home")
    visitor.page.wait_for_load_state("networkidle")
    visitor.requests.clear()
    visitor.goes_to("standard-page")
    visitor.page.wait_for_load_state("networkidle")
    sizes = [
        request.sizes()["responseBodySize"] for request in visitor.requests if _is_sent(request)
    ]
    assert measured.weigh("bytes of a second view", sum(sizes), at_most=8 * 1024)


@pytest.mark.browser
def test_what_is_built_is_named_by_its_content_and_kept_for_ever(visitor: Visitor) -> None:
    visitor.goes_to("home")
    for request in visitor.requests:
        if request.resource_type in {"stylesheet", "font", "script"}:
            response = request.response()
            assert response is not None
            assert "immutable" in response.headers["cache-control"], request.url


@pytest.mark.browser
def test_the_figures_are_of_pages_that_are_there() -> None:
    assert set(LIGHT_PAGES) <= set(VISITS)


def _kind(request: Request) -> str:
    is_icon = "/icons/" in request.url or request.url.endswith("favicon.ico")
    return "picture" if request.resource_type == "image" and not is_icon else "other"


def _is_sent(request: Request) -> bool:
    """Whether it went over the wire, and is no picture."""
    response = request.response()
    is_kept = response is not None and response.request.timing["requestStart"] < 0
    return _kind(request) == "other" and not is_kept
