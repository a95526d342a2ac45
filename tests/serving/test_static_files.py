"""Styles, scripts and pictures are collected when they changed, and only then."""

import errno

import pytest

from houselights.serving import static_files


def ignore(_line: str) -> None:
    """Say nothing."""


def test_static_files_are_collected_once(collected: list[str]) -> None:
    static_files.collect(ignore)
    static_files.collect(pytest.fail)
    assert collected == ["collectstatic"]


def test_static_files_are_collected_again_when_the_version_changed(
    collected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    static_files.collect(ignore)
    monkeypatch.setattr(static_files, "__version__", "9.9")
    static_files.collect(ignore)
    assert len(collected) == 2


def test_a_collection_that_broke_off_is_done_again(
    collected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    static_files.collect(ignore)
    with monkeypatch.context() as patch:
        patch.setattr(static_files, "__version__", "9.9")
        patch.setattr(static_files, "call_command", break_off)
        with pytest.raises(OSError, match="No space"):
            static_files.collect(ignore)
    static_files.collect(ignore)
    assert len(collected) == 2


def test_a_changed_style_changes_the_fingerprint(monkeypatch: pytest.MonkeyPatch) -> None:
    before = static_files.fingerprint()
    assert static_files.fingerprint() == before
    monkeypatch.setattr("houselights.front.finders.stylesheet", lambda: "a { color: red }")
    assert static_files.fingerprint() != before
