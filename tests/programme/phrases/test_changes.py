from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from houselights.programme.calendar import cinema_day, day_bounds
from houselights.programme.phrases import RunFacts, next_change, run_phrases
from houselights.programme.phrases.wording import LOCALES
from tests.programme.phrases.builders import a_moment, a_run

NEW_YORK = ZoneInfo("America/New_York")
SIX = time(6)
USUAL = "2012-12-07..2012-12-13"
SCREENED = {"first_screening": "2012-12-07T19:30", "last_screening": "2012-12-13T19:30"}


@pytest.mark.parametrize(
    ("days", "fields", "now", "change"),
    [
        # Ends Thursday, Ends tomorrow
        (USUAL, {}, "2012-12-11T15:00", "2012-12-12T06:00"),
        # Past midnight it is still the cinema day before
        (USUAL, {}, "2012-12-12T00:30", "2012-12-12T06:00"),
        # The start of the last screening
        (USUAL, SCREENED, "2012-12-13T15:00", "2012-12-13T19:30"),
        # At its start it has changed; the next change is the archive
        (USUAL, SCREENED, "2012-12-13T19:30", "2012-12-28T06:00"),
        # The start of the first screening
        (USUAL, SCREENED, "2012-12-07T06:00", "2012-12-07T19:30"),
        # Opens Friday 12/7 until it is six days away
        (USUAL, {}, "2012-11-10T12:00", "2012-12-01T06:00"),
        # Coming soon
        (USUAL, {}, "2012-09-10T12:00", "2012-10-08T06:00"),
        # Years before: when the year of the date is dropped
        (USUAL, {}, "2008-12-10T12:00", "2012-06-08T06:00"),
        # Without an end: the third week
        ("2012-12-07..", {}, "2012-12-15T12:00", "2012-12-21T06:00"),
        # A last show past midnight
        (
            *("2012-12-07..2012-12-14", {"last_screening": "2012-12-15T00:15"}),
            *("2012-12-15T00:00", "2012-12-15T00:15"),
        ),
        # Nothing changes any more
        (USUAL, {}, "2013-12-15T12:00", None),
        (USUAL, {"cancelled": True}, "2012-12-01T12:00", None),
        ("", {}, "2012-12-01T12:00", None),
    ],
)
def test_a_page_goes_stale_when_its_phrase_would_change(
    days: str, fields: dict[str, Any], now: str, change: str | None
) -> None:
    answer = next_change(
        a_run(days, **fields),
        now=a_moment(now),
        zone=NEW_YORK,
        day_starts_at=SIX,
        locale="en-US",
    )
    expected = change and datetime.fromisoformat(change).replace(tzinfo=NEW_YORK)
    assert answer == expected


def test_without_a_language_the_first_change_in_any_counts() -> None:
    # Tuesday night: nothing new in Britain until Wednesday, but the French week begins.
    run = a_run("2012-12-05..", week_starts_on=None)
    now = a_moment("2012-12-11T15:00")
    british = next_change(run, now=now, zone=NEW_YORK, day_starts_at=SIX, locale="en-GB")
    any_language = next_change(run, now=now, zone=NEW_YORK, day_starts_at=SIX)
    assert british is not None
    assert any_language is not None
    assert any_language < british


def test_a_day_boundary_follows_the_clock_when_it_changes() -> None:
    run = a_run("2013-03-08..2013-03-10")
    now = datetime(2013, 3, 9, 20, tzinfo=NEW_YORK)
    change = next_change(run, now=now, zone=NEW_YORK, day_starts_at=SIX, locale="en-US")
    assert change is not None
    assert change.astimezone(UTC) == datetime(2013, 3, 10, 10, tzinfo=UTC)


RUNS = [
    a_run("", preview_day="2012-12-10"),
    a_run("2012-12-07.."),
    a_run(**SCREENED),
    a_run(screenings=1, must_end=True, **SCREENED),
    a_run("2012-12-11", first_screening="2012-12-11T19:00", screenings=1),
    a_run("2012-12-07..2012-12-27", previous_last_day="2012-12-13", dark_days=["2012-12-24"]),
    a_run("2012-12-07..2012-12-09", preview_day="2012-12-04", earlier_run_last_day="2012-11-01"),
    a_run("2012-11-23..2012-12-14", last_screening="2012-12-15T00:15"),
]


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("locale", LOCALES)
def test_nothing_changes_before_the_moment_and_something_does_at_it(
    run: RunFacts, locale: str
) -> None:
    def said(moment: datetime) -> dict[str, str]:
        today = cinema_day(moment, NEW_YORK, SIX)
        return run_phrases(run, today=today, now=moment, locale=locale)

    now = datetime(2012, 9, 20, 13, 17, tzinfo=NEW_YORK)
    changes = 0
    while now < datetime(2013, 3, 1, tzinfo=NEW_YORK):
        change = next_change(run, now=now, zone=NEW_YORK, day_starts_at=SIX, locale=locale)
        end = change or now + timedelta(days=60)
        moment = now
        while moment < end:
            assert said(moment) == said(now), moment
            moment += max(timedelta(hours=5), (end - now) / 20)
        assert said(end - timedelta(seconds=1)) == said(now)
        if change is None:
            break
        assert said(change) != said(now)
        assert change == day_bounds(change.date(), NEW_YORK, SIX)[0] or change in {
            run.first_screening,
            run.last_screening,
        }
        now, changes = change, changes + 1
    assert changes > 2


def test_the_days_far_ahead_are_not_walked_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[date] = []

    def counted(facts: RunFacts, *, today: date, now: datetime, locale: str) -> dict[str, str]:
        asked.append(today)
        return run_phrases(facts, today=today, now=now, locale=locale)

    monkeypatch.setattr("houselights.programme.phrases.changes.run_phrases", counted)
    now = datetime(1990, 1, 1, 12, tzinfo=NEW_YORK)
    assert next_change(a_run(), now=now, zone=NEW_YORK, day_starts_at=SIX, locale="de")
    assert len(asked) < 10
