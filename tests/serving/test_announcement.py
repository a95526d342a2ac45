"""What the supervisor says when the house is open, and that it says it of an open house only."""

import argparse
import time
from types import SimpleNamespace
from typing import Any

import pytest

from houselights.env import read_environment
from houselights.serving import answers
from houselights.serving.supervisor import StopAskedFor, Supervisor


def a_supervisor(**variables: str) -> Supervisor:
    environment = read_environment({f"HOUSELIGHTS_{name}": variables[name] for name in variables})
    return Supervisor(argparse.Namespace(command="run", worker=True), environment)


def announced(capsys: pytest.CaptureFixture[str], **variables: str) -> str:
    a_supervisor(**variables)._announce({"administrator": True})
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("bind", "site_url", "listening"),
    [
        ("127.0.0.1:8000", "http://localhost:8000", ""),
        ("[::1]:8000", "http://localhost:8000", ""),
        ("127.0.0.1:80", "http://localhost", ""),
        ("10.0.0.7:8000", "http://10.0.0.7:8000", ""),
        ("[fd00::1]:8000", "http://[fd00::1]:8000", ""),
        ("10.0.0.7:8000", "http://localhost:8000", " (listening on http://10.0.0.7:8000)"),
        ("127.0.0.1:8001", "http://localhost:8000", " (listening on http://127.0.0.1:8001)"),
        ("127.0.0.1:8000", "https://lantern.example", " (listening on http://127.0.0.1:8000)"),
        ("[::]:8000", "http://lantern.example", " (listening on http://[::]:8000)"),
    ],
)
def test_where_it_listens_is_told_when_the_address_does_not_say_it(
    bind: str, site_url: str, listening: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = announced(capsys, BIND=bind, SITE_URL=site_url)
    assert f"The house is open: {site_url}/{listening}\n" in words


@pytest.mark.parametrize("bind", ["0.0.0.0:8001", "[::]:8001"])
def test_who_opens_to_the_network_learns_why_others_are_refused(
    bind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = announced(capsys, BIND=bind)
    assert f"{bind} is the whole network, yet other computers are answered 400 until" in words
    assert (
        "HOUSELIGHTS_SITE_URL is the address that they type, like http://192.168.1.20:80" in words
    )
    assert "or HOUSELIGHTS_HOSTS has its name" in words


@pytest.mark.parametrize(
    "variables",
    [
        {"BIND": "127.0.0.1:8000"},
        {"BIND": "0.0.0.0:8000", "SITE_URL": "https://lantern.example"},
        {"BIND": "0.0.0.0:8000", "HOSTS": "lantern.local"},
    ],
)
def test_who_has_a_name_for_others_or_none_to_answer_is_told_nothing(
    variables: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert "400" not in announced(capsys, **variables)


class Server(SimpleNamespace):
    """A server's process that runs until its exit code is set."""

    exit_code: int | None = None


def test_a_server_that_dies_before_the_house_is_ready_is_not_announced(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    server: Any = Server()

    def is_answered(_bind: object, path: str) -> bool:
        if path == "/readyz":
            server.exit_code = 3
        return path == "/healthz"

    supervisor = a_supervisor()
    monkeypatch.setattr(answers, "is_answered", is_answered)
    monkeypatch.setattr(supervisor, "_prepare", lambda: {"administrator": True})
    monkeypatch.setattr(supervisor, "_start", lambda *_: server)
    monkeypatch.setattr("houselights.serving.supervisor.signal.signal", lambda *_: None)
    assert supervisor.run() == 3
    said = capsys.readouterr()
    assert "open" not in said.out
    assert "The web server ended by itself (exit code 3)" in said.err


def test_a_wish_to_stop_is_heard_while_the_server_does_not_answer(
    hung: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    supervisor, server = a_supervisor(BIND=hung), Server()
    supervisor.is_asked_to_stop = True
    before = time.monotonic()
    with pytest.raises(StopAskedFor):
        supervisor._wait_until_open(server)  # type: ignore[arg-type]  # stands for a child
    assert time.monotonic() - before < 1.9
