"""The numbered rules, P01 to P42: each with the facts it is stated for."""

from typing import Any

import pytest

from houselights.programme.phrases import FORMS, run_phrases
from tests.programme.phrases.builders import a_day, a_run

USUAL = "2012-12-07..2012-12-13"
NEXT = "2012-12-14..2012-12-20"
TWO_WEEKS = "2012-12-07..2012-12-20"
GERMAN = "2012-12-06..2012-12-12"
TUESDAY = "2012-12-11"

Row = tuple[str, str, str, str, str, dict[str, Any]]
RULES: list[Row] = [
    ("P01", "plain", "through Thursday 12/13", "2012-12-08", USUAL, {}),
    ("P02", "short", "now playing through Thursday", "2012-12-09", USUAL, {}),
    ("P03", "urgent", "Ends Thursday", "2012-12-10", USUAL, {}),
    ("P04", "dated", "Ends Thursday 12/13", "2012-12-07", USUAL, {}),
    ("P05", "must_end", "Must end Thursday", "2012-12-10", USUAL, {"must_end": True}),
    ("P06", "urgent", "Ends tomorrow", "2012-12-12", USUAL, {}),
    ("P07", "urgent", "Ends tonight", "2012-12-13", USUAL, {"last_screening": "2012-12-13T19:30"}),
    (
        *("P08", "last_show", "Last show tonight 7:30", "2012-12-13", USUAL),
        {"last_screening": "2012-12-13T19:30", "screenings": 1},
    ),
    ("P09", "ended", "Ended Thursday 12/13", "2012-12-14", USUAL, {}),
    ("P10", "archive", "Played December 7-13, 2012", "2013-02-01", USUAL, {}),
    ("P11", "plain", "Now playing", "2012-12-08", "2012-12-07..", {}),
    ("P12", "plain", "Now playing through Thursday 12/20", "2012-12-08", TWO_WEEKS, {}),
    ("P13", "opens", "Opens Friday", "2012-12-11", NEXT, {}),
    ("P14", "opens", "Opens Friday 12/14", "2012-12-05", NEXT, {}),
    ("P15", "opens", "Opens tomorrow", "2012-12-13", NEXT, {}),
    (
        *("P16", "opens", "Opens tonight", "2012-12-14", NEXT),
        {"first_screening": "2012-12-14T17:00"},
    ),
    ("P17", "coming_soon", "Coming soon", "2012-10-01", "2012-12-14..", {}),
    (
        *("P18", "one_night", "One night only: Tuesday 12/11, 7:00", "2012-12-08", TUESDAY),
        {"first_screening": "2012-12-11T19:00", "screenings": 1},
    ),
    (
        *("P19", "two_shows", "Two shows only: Sat 12/8 2:00 and Sun 12/9 2:00"),
        *("2012-12-06", "2012-12-08..2012-12-09"),
        {
            "screenings": 2,
            "first_screening": "2012-12-08T14:00",
            "last_screening": "2012-12-09T14:00",
        },
    ),
    (
        *("P20", "one_day", "One day only: Saturday 12/8", "2012-12-06", "2012-12-08"),
        {"screenings": 3},
    ),
    (
        *("P21", "weekend", "This weekend only: Fri 12/7 - Sun 12/9"),
        *("2012-12-05", "2012-12-07..2012-12-09", {}),
    ),
    (
        *("P22", "one_week", "One week only: Fri 12/7 - Thu 12/13", "2012-12-05", USUAL),
        {"must_end": True},
    ),
    (
        *("P23", "held_over", "Held over", "2012-12-14", TWO_WEEKS),
        {"previous_last_day": "2012-12-13"},
    ),
    (
        *("P24", "held_over_dated", "Held over! Now through Thursday 12/20"),
        *("2012-12-14", TWO_WEEKS, {"previous_last_day": "2012-12-13"}),
    ),
    ("P25", "week", "Second week", "2012-12-15", TWO_WEEKS, {}),
    ("P26", "final_week", "Final week", "2012-12-15", TWO_WEEKS, {}),
    (
        *("P27", "preview", "Preview Thursday 12/13; opens Friday 12/14", "2012-12-10", NEXT),
        {"preview_day": "2012-12-13"},
    ),
    (
        *("P28", "returns", "Returns Saturday 12/22", "2012-12-15", "2012-12-22..2012-12-23"),
        {"earlier_run_last_day": "2012-12-08"},
    ),
    (
        *("P29", "plain", "through Thursday 12/13 (no shows Tuesday 12/11)", "2012-12-08", USUAL),
        {"dark_days": ["2012-12-11"]},
    ),
    ("P30", "plain", "through Wednesday 12/12", "2012-12-08", "2012-12-07..2012-12-12", {}),
    (
        *("P31", "plain", "through Friday 12/14", "2012-12-10", "2012-12-07..2012-12-14"),
        {"last_screening": "2012-12-15T00:15"},
    ),
    ("P32", "plain", "through Thursday 1/3", "2012-12-29", "2012-12-21..2013-01-03", {}),
    ("P33 en-GB", "plain", "Until Thu 13 Dec", "2012-12-08", USUAL, {}),
    ("P34 en-GB", "urgent", "Ends Thu 13 Dec", "2012-12-10", USUAL, {}),
    ("P35 en-GB", "range", "Fri 7 - Thu 13 Dec", "2012-12-05", USUAL, {}),
    ("P36 de-DE", "plain", "noch bis Mi 12.12.", "2012-12-08", GERMAN, {}),
    ("P37 de-DE", "opens_dated", "ab Do 13.12.", "2012-12-08", "2012-12-13..2012-12-19", {}),
    (
        *("P38 de-DE", "one_night", "nur am Di 11.12. um 20.15 Uhr", "2012-12-08", TUESDAY),
        {"first_screening": "2012-12-11T20:15+01:00", "screenings": 1},
    ),
    (
        *("P39 fr-FR", "plain", "jusqu'au mardi 11 décembre"),
        *("2012-12-08", "2012-12-05..2012-12-11", {}),
    ),
    ("P40 nl-NL", "plain", "t/m wo 12 dec", "2012-12-08", GERMAN, {}),
    ("P41 es-ES", "plain", "hasta el jueves 13 de diciembre", "2012-12-08", USUAL, {}),
    ("P42", "cancelled", "Cancelled", "2012-12-06", "2012-12-07..", {"screenings": 0}),
]


@pytest.mark.parametrize(
    ("rule", "form", "phrase", "today", "days", "fields"), RULES, ids=[row[0] for row in RULES]
)
def test_a_numbered_rule_says_its_phrase(
    rule: str, form: str, phrase: str, today: str, days: str, fields: dict[str, Any]
) -> None:
    locale = rule.partition(" ")[2] or "en-US"
    phrases = run_phrases(a_run(days, **fields), today=a_day(today), locale=locale)
    assert phrases[form] == phrase
    assert set(phrases) <= set(FORMS)
