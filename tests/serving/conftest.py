import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from houselights.serving import static_files


@pytest.fixture
def collected(tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which management commands are called; none of them does anything."""
    settings.STATIC_ROOT = tmp_path / "static"
    called: list[str] = []
    monkeypatch.setattr(static_files, "call_command", lambda name, **_: called.append(name))
    return called


@pytest.fixture
def hung() -> Iterator[str]:
    """Where a server listens that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"127.0.0.1:{server.getsockname()[1]}"
