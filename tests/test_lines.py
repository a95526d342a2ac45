import json
import sys
from io import StringIO

import pytest

from houselights.cli import main

LINE = {
    "line": "Fri 7:30",
    "timezone": "America/New_York",
    "locale": "en-US",
    "reference_date": "2012-12-05",
    "week_start": "2012-12-07",
}
RUN = {
    "today": "2012-12-08",
    "locale": "en-US",
    "first_day": "2012-12-07",
    "last_day": "2012-12-13",
}
READ = {
    "screenings": [{"start": "2012-12-07T19:30:00-05:00", "cinema_day": "2012-12-07", "flags": []}],
    "warnings": [],
    "rejected": [],
}


def asked(monkeypatch: pytest.MonkeyPatch, *objects: object) -> None:
    monkeypatch.setattr(sys, "stdin", StringIO("\n".join(json.dumps(one) for one in objects)))


def test_a_line_is_read_into_dated_screenings(capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--zone", "America/New_York", "--locale", "en-US", "--on", "2012-12-05"]
    assert main(["read-showtimes", "Fri 7:30", *options, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == READ


def test_people_get_times_and_hear_what_was_not_read(capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--zone", "America/New_York", "--locale", "en-US", "--on", "2012-12-05"]
    assert main(["read-showtimes", "Fri 7:30; Sat 27:30", *options]) == 0
    said = capsys.readouterr()
    assert said.out == "2012-12-07T19:30:00-05:00\n"
    assert "not read: 27:30" in said.err


def test_what_is_missing_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read-showtimes", "Fri 7:30"]) == 2
    assert "Missing: timezone, locale, reference_date" in capsys.readouterr().err


@pytest.mark.parametrize(("option", "value"), [("--zone", "Mars/Olympus"), ("--on", "yesterday")])
def test_a_wrong_option_is_a_sentence(
    capsys: pytest.CaptureFixture[str], option: str, value: str
) -> None:
    options = {"--zone": "Europe/Paris", "--locale": "fr", "--on": "2012-12-05"} | {option: value}
    flat = [word for pair in options.items() for word in pair]
    assert main(["read-showtimes", "20h", *flat]) == 1
    assert capsys.readouterr().err.strip()


def test_many_lines_are_answered_one_by_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked(monkeypatch, LINE, LINE)
    assert main(["read-showtimes", "--jsonl"]) == 0
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == [READ, READ]


def test_one_bad_object_does_not_keep_the_others_from_their_answer(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked(monkeypatch, ["no object"], {"line": "Fri 7:30"}, LINE | {"reference_date": "x"}, LINE)
    assert main(["read-showtimes", "--jsonl"]) == 1
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert ["error" in answer for answer in answers] == [True, True, True, False]


def test_a_run_is_put_into_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked(monkeypatch, RUN, RUN | {"today": None})
    assert main(["run-phrases", "--jsonl"]) == 1
    first, second = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert first["phrases"]["plain"] == "through Thursday 12/13"
    assert "today" in second["error"]
