import itertools
import re
from datetime import timedelta
from typing import Any

import pytest

from houselights.programme.phrases import FORMS, PLACES, closing_phrase, run_phrases
from houselights.programme.phrases.wording import LOCALES
from tests.programme.phrases.builders import a_day, a_moment, a_run

USUAL = "2012-12-07..2012-12-13"
SCREENED = {"first_screening": "2012-12-07T19:30", "last_screening": "2012-12-13T19:30"}
NIGHT = {"first_screening": "2012-12-11T19:00", "screenings": 1}

NEXT = "2012-12-14..2012-12-20"
TWO_WEEKS = "2012-12-07..2012-12-20"
THREE = ("badge", "sentence", "stored")

LAST_SHOW = "Last show tonight 7:30"
ONE_NIGHT = "One night only: Tuesday 12/11, 7:00"
ONE_WEEK = "One week only: Fri 12/7 - Thu 12/13"
PLAYED = "Played here December 7 to 13, 2012"
PREVIEW = "Preview Thursday 12/13; opens Friday 12/14"
THROUGH = "through Thursday 12/20"

Answers = tuple[str | None, str | None, str | None]
Row = tuple[str, str, dict[str, Any], Answers]
# Days, today, other facts; badge, sentence, stored.
PLACED: list[Row] = [
    ("", "2012-12-08", {}, ("Coming soon", "Coming soon", None)),
    (USUAL, "2012-09-08", {}, ("Coming soon", "Coming soon", "Opens Friday 12/7")),
    (USUAL, "2012-12-04", {}, ("Opens Friday", "Opens Friday", "Opens Friday 12/7")),
    (USUAL, "2012-12-07", SCREENED, ("Opens tonight", "Opens tonight", "Opens Friday 12/7")),
    (USUAL, "2012-12-08", {}, ("Ends Thursday", "through Thursday 12/13", "Ends Thursday 12/13")),
    (USUAL, "2012-12-13", {}, ("Ends tonight", "Ends tonight", "Ends Thursday 12/13")),
    (USUAL, "2012-12-13", SCREENED, (LAST_SHOW, LAST_SHOW, "Ends Thursday 12/13")),
    (USUAL, "2012-12-20", {}, ("Ended Thursday 12/13",) * 3),
    (USUAL, "2013-12-20", {}, (None, PLAYED, PLAYED)),
    ("2012-12-07..", "2012-12-08", {}, (None, "Now playing", None)),
    (TWO_WEEKS, "2012-12-08", {}, (None, f"Now playing {THROUGH}", "Ends Thursday 12/20")),
    ("2012-12-07..2013-01-10", "2012-12-08", {}, (None, "Now playing", None)),
    (USUAL, "2012-12-10", {"must_end": True}, ("Must end Thursday", ONE_WEEK, ONE_WEEK)),
    (
        *(TWO_WEEKS, "2012-12-10", {"must_end": True, "previous_last_day": "2012-12-13"}),
        ("Held over one more week", f"Now playing {THROUGH}", "Ends Thursday 12/20"),
    ),
    (
        *("2012-12-01..2012-12-20", "2012-12-10", {"previous_last_day": "2012-12-09"}),
        ("Held over", f"Held over! Now {THROUGH}", f"Held over! Now {THROUGH}"),
    ),
    ("2012-12-11", "2012-12-08", NIGHT, ("One night only", ONE_NIGHT, ONE_NIGHT)),
    ("2012-12-11", "2012-12-11", NIGHT, ("Tonight only", ONE_NIGHT, ONE_NIGHT)),
    (NEXT, "2012-12-13", {"preview_day": "2012-12-13"}, ("Preview today", PREVIEW, PREVIEW)),
    (
        *("2012-12-22..2013-01-03", "2012-12-18", {"earlier_run_last_day": "2012-11-01"}),
        ("Returns Saturday", "Returns Saturday", "Returns Saturday 12/22"),
    ),
    (
        *("2012-12-07..2012-12-09", "2012-12-08", {}),
        ("Ends tomorrow", "This weekend only: Fri 12/7 - Sun 12/9", "Ends Sunday 12/9"),
    ),
    (USUAL, "2012-12-05", {"cancelled": True}, ("Cancelled", "Cancelled", None)),
    ("2012-12-07..", "2012-12-08", {"screenings": 0}, (None, None, None)),
]


@pytest.mark.parametrize(("days", "today", "fields", "answers"), PLACED)
def test_each_place_takes_the_phrase_that_suits_it(
    days: str, today: str, fields: dict[str, Any], answers: Answers
) -> None:
    run, day = a_run(days, **fields), a_day(today)
    given = [closing_phrase(run, place=place, today=day, locale="en-US") for place in THREE]
    assert tuple(given) == answers


def test_the_moment_counts_for_a_place_too() -> None:
    phrase = closing_phrase(
        a_run(**SCREENED),
        place="badge",
        today=a_day("2012-12-13"),
        now=a_moment("2012-12-13T20:00"),
        locale="en-US",
    )
    assert phrase == "Ended Thursday 12/13"


@pytest.mark.parametrize("locale", LOCALES)
def test_what_is_stored_carries_a_number_of_the_calendar_and_no_word_that_goes_stale(
    locale: str,
) -> None:
    stale = re.compile(
        r"(?i)\b(today|tonight|tomorrow|heute|morgen|aujourd'hui|ce soir|demain|vandaag|vanavond"
        r"|hoy|mañana|esta|this|dieses|dit)\b"
    )
    runs = [
        a_run(days, **fields)
        for days, _, fields, *_ in PLACED
        if days and not fields.get("cancelled")
    ]
    for run, number in itertools.product(runs, range(-80, 40)):
        day = a_day("2012-12-10") + timedelta(days=number)
        phrase = closing_phrase(run, place="stored", today=day, locale=locale)
        if phrase is not None:
            assert re.search(r"\d", phrase), phrase
            assert not stale.search(phrase), phrase
            assert phrase in run_phrases(run, today=day, locale=locale).values()


def test_places_ask_for_forms_that_there_are() -> None:
    assert {form for forms in PLACES.values() for form in forms} <= set(FORMS)


def test_another_place_is_refused() -> None:
    with pytest.raises(ValueError, match="badge, sentence, stored"):
        closing_phrase(a_run(), place="wall", today=a_day("2012-12-08"), locale="en-US")
