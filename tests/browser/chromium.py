"""One Chromium for all tests, driven in a thread of its own.

Playwright keeps an event loop in the thread that it was started in, and Django refuses its database
to such a thread. So Playwright gets a thread for itself, and the tests that it drives run there.
"""

import os
import shutil
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import cache
from typing import ParamSpec, TypeVar

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser import lantern

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",  # no test ever leaves this machine
]
NAMES = ("chromium", "chromium-browser", "google-chrome")
THREAD = "playwright"
STAGE = ThreadPoolExecutor(1, thread_name_prefix=THREAD)
OPEN = ExitStack()
P = ParamSpec("P")
T = TypeVar("T")


def on_stage(what: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What `what` answers when it is called in Playwright's thread, wherever one is."""
    if threading.current_thread().name.startswith(THREAD):
        return what(*args, **kwargs)
    return STAGE.submit(what, *args, **kwargs).result()


@cache
def chromium() -> Browser:
    """The browser, started when it is first asked for."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.fail("No Chromium is installed. Name one with CHROMIUM=/path/to/chromium.")
    playwright = on_stage(sync_playwright().start)
    OPEN.callback(on_stage, playwright.stop)
    browser = on_stage(playwright.chromium.launch, executable_path=found, args=FLAGS)
    OPEN.callback(on_stage, browser.close)
    return browser


@cache
def the_lantern() -> lantern.Lantern:
    """The house, opened when it is first asked for."""
    return OPEN.enter_context(lantern.opened())
