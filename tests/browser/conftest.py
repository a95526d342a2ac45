"""Tests marked `browser` run in Playwright's thread; their fixtures open the house and the tab."""

from tests.browser.fixtures import (
    lantern,
    pytest_pyfunc_call,
    seen,
    visitor,
    visitor_without_scripts,
)

__all__ = ["lantern", "pytest_pyfunc_call", "seen", "visitor", "visitor_without_scripts"]
