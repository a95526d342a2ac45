"""A week that was published, written as a line and entered again, does not change."""

from datetime import date, timedelta

import pytest

from houselights.programme.planning.line_entry import Line, Start, entered
from houselights.programme.planning.marks import Marks
from houselights.programme.planning.planned import Planned
from houselights.programme.showtimes import (
    ReadScreening,
    read_showtimes,
    unread_words,
    write_showtimes,
)
from tests.programme.planning.builders import NEW_YORK, NOSFERATU, a_house, a_time, shown

MARKS = Marks(versions={"35mm": 7, "3d": 8}, bargain_price="matinee, $6")
HOUSE = a_house()
# Fridays: a plain week, and those in which the clock goes forward and back.
PLAIN, FORWARD, BACK = "2012-12-07", "2012-03-09", "2012-11-02"

# Times by day of the week from Friday, 0, on; those after midnight belong to the evening before.
WEEKS: list[tuple[str, str]] = [
    (PLAIN, "0 19:30"),
    (PLAIN, "0 19:30|1 19:30|2 19:30|3 19:30|4 19:30|5 19:30|6 19:30"),
    (PLAIN, "0 17:00 19:30|1 14:00 17:00 19:30|2 14:00 17:00 19:30|3 19:30|5 19:30|6 19:30"),
    (PLAIN, "0 19:30|2 19:30|4 19:30"),
    (PLAIN, "1 11:00|2 11:00"),
    (PLAIN, "0 12:00|1 12:00|2 00:00"),
    (PLAIN, "0 23:59|1 00:30|1 23:59|2 00:30"),
    (PLAIN, "0 09:15|1 21:45"),
    (PLAIN, "0 14:00[bargain] 19:30|1 14:00[bargain] 19:30"),
    (PLAIN, "0 14:00[bargain,oc] 19:30[35mm]|1 19:30[35mm]"),
    (PLAIN, "0 19:30[qa]|1 19:30|2 19:30"),
    (PLAIN, "0 19:30[35mm,qa]|1 14:00[oc] 19:30[35mm]|6 19:30[3d]"),
    (PLAIN, "0 17:00[ad,cc,relaxed]"),
    (PLAIN, "3 10:00[relaxed]|4 10:00[bargain]|5 10:00[oc]"),
    (PLAIN, "6 19:30|0 19:30"),
    (PLAIN, "0 14:05 16:10 18:15 20:20 22:25"),
    (FORWARD, "1 23:30|2 01:30|2 03:30|2 19:30"),
    (FORWARD, "0 19:30|1 19:30|2 19:30|3 19:30"),
    (BACK, "1 22:30|2 00:30|2 01:30|2 14:00"),
    (BACK, "2 01:30+|2 19:30[oc]"),
    (BACK, "0 19:30|1 19:30|2 19:30|3 19:30|4 19:30|5 19:30|6 19:30"),
    ("2012-12-28", "0 19:30|3 14:00 19:30|4 17:00|6 19:30"),
]


@pytest.mark.parametrize(("first", "week"), WEEKS)
@pytest.mark.parametrize("locale", ["en-US", "en-GB", "de-DE", "fr-FR", "nl-NL"])
def test_a_week_that_is_written_and_entered_again_stays_as_it_is(
    first: str, week: str, locale: str
) -> None:
    friday = date.fromisoformat(first)
    stands = [one for day in week.split("|") for one in _of_day(friday, day)]
    written = [_written(one) for one in stands]
    line = write_showtimes(written, zone=NEW_YORK, locale=locale, week_start=friday)
    assert unread_words(line, locale=locale) == ()
    found = entered(_read(line, locale, friday), stands, HOUSE, {one.uid for one in stands})
    assert found.overlay == {}, line
    assert not found.unplaced_marks


def _of_day(friday: date, text: str) -> list[Planned]:
    """`0 14:00[oc] 01:30+`: a day, counted from Friday, and its times; `+` is the second such."""
    number, *times = text.split()
    day = friday + timedelta(days=int(number))
    return [_shown(day, one) for one in times]


def _shown(day: date, text: str) -> Planned:
    clock, _bracket, marks = text.rstrip("]").partition("[")
    starts = a_time(f"{day} {clock.rstrip('+')}").replace(fold=clock.endswith("+"))
    plain = shown(f"{day} {clock.rstrip('+')}", starts=starts)
    return MARKS.given(plain, marks.split(",") if marks else ())[0]


def _written(one: Planned) -> ReadScreening:
    moment = one.starts.replace(tzinfo=NEW_YORK)
    return ReadScreening(moment, HOUSE.day_of(one), tuple(sorted(MARKS.of(one))))


def _read(line: str, locale: str, friday: date) -> Line:
    reading = read_showtimes(line, zone=NEW_YORK, locale=locale, on=friday, week_start=friday)
    assert not reading.rejected, line
    starts = tuple(
        Start(one.start.astimezone(NEW_YORK).replace(tzinfo=None), one.cinema_day, one.flags)
        for one in reading.screenings
    )
    return Line(film=NOSFERATU, screen=1, starts=starts, marks=MARKS)
