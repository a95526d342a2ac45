"""The house and the browser are those of `tests/browser`; the figures are printed at the end."""

from collections.abc import Iterator

import pytest

from tests.browser.fixtures import lantern, pytest_pyfunc_call, visitor

__all__ = ["lantern", "measured", "pytest_pyfunc_call", "visitor"]

MEASURED: dict[str, tuple[int, int]] = {}


class Scales:
    """Weighs one thing against what it may weigh, and remembers it for the table."""

    def weigh(self, what: str, figure: int, *, at_most: int) -> bool:
        """Whether `figure` is within its budget."""
        MEASURED[what] = (figure, at_most)
        return figure <= at_most


@pytest.fixture
def measured() -> Scales:
    """Where a figure is weighed, so that it is printed whatever comes of it."""
    return Scales()


@pytest.hookimpl(wrapper=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> Iterator[None]:
    """The table of what was measured beside what is allowed."""
    if MEASURED:
        terminalreporter.section("budgets")
        for what, (figure, at_most) in sorted(MEASURED.items()):
            allowed = f"of {at_most:,}" if at_most else ""
            terminalreporter.write_line(f"{figure:>9,} {allowed:<12} {what}")
    return (yield)
