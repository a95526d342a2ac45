"""What `tests/browser` and `tests/budgets` share: the house, visitors to it, and what they saw."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest
from playwright.sync_api import BrowserContext

from tests.browser.chromium import OPEN, chromium, on_stage, the_lantern
from tests.browser.lantern import Lantern
from tests.browser.survey import Survey, survey
from tests.browser.visitor import WIDE, Visitor

# No transition is half done when it is measured; light is what most browsers ask for.
CALM = {"reduced_motion": "reduce", "color_scheme": "light", "viewport": WIDE}


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Call a test of the browser in Playwright's thread; all others as ever."""
    if not pyfuncitem.get_closest_marker("browser"):
        return None
    wanted = pyfuncitem._fixtureinfo.argnames
    on_stage(pyfuncitem.obj, **{name: pyfuncitem.funcargs[name] for name in wanted})
    return True


@pytest.fixture(scope="session")
def lantern() -> Iterator[Lantern]:
    """The demo house, served."""
    yield the_lantern()
    OPEN.close()


@pytest.fixture
def visitor(lantern: Lantern) -> Iterator[Visitor]:
    """A visitor with a wide screen, in the light, whom the house does not know."""
    context = _a_context()
    yield on_stage(Visitor, context, lantern)
    on_stage(context.close)


@pytest.fixture
def visitor_without_scripts(lantern: Lantern) -> Iterator[Visitor]:
    """The same with scripts turned off."""
    context = _a_context(java_script_enabled=False)
    yield on_stage(Visitor, context, lantern)
    on_stage(context.close)


@pytest.fixture(scope="session")
def seen(lantern: Lantern) -> Callable[[str], Survey]:
    """What there is to see on the page of that name; each page is visited once a run."""

    @cache
    def without_scripts() -> Visitor:
        return Visitor(_a_context(java_script_enabled=False, reduced_motion=None), lantern)

    @cache
    def survey_of(name: str) -> Survey:
        context = _a_context()
        found = survey(name, Visitor(context, lantern), without_scripts())
        context.close()
        return found

    return survey_of


def _a_context(**options: Any) -> BrowserContext:
    browser = chromium()
    return on_stage(browser.new_context, **CALM | options)
