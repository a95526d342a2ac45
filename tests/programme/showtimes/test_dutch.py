"""Showtime lines in Dutch; the week is that from Friday 7 November 2025."""

import pytest

from tests.programme.showtimes.lines import said

LINES = (
    ("vr 20:00, za t/m zo 14.30 20.00, ma gesloten", "Fri07: 20:00; Sat08 Sun09: 14:30 20:00"),
    ("dagelijks 20.15 uur behalve di", "Fri07 Sat08 Sun09 Mon10 Wed12 Thu13: 20:15"),
    ("Ma 10 november 19.30 uur; wo 12 nov 14u30", "Mon10: 19:30; Wed12: 14:30"),
    ("do 13-11 20:15", "Thu13: 20:15"),
    ("vr 7 t/m wo 12 november 20u", "Fri07 Sat08 Sun09 Mon10 Tue11 Wed12: 20:00"),
    (
        "elke dag om 16:00 en 20:15, za en zo ook 13:30",
        "Fri07 Mon10 Tue11 Wed12 Thu13: 16:00 20:15; Sat08 Sun09: 13:30 16:00 20:15",
    ),
    ("zo 11 uur 's ochtends, 8 uur 's avonds", "Sun09: 11:00 20:00"),
    ("geen voorstelling op maandag; dagelijks 20:30", "Fri07 Sat08 Sun09 Tue11 Wed12 Thu13: 20:30"),
    ("Vr 7 nov 20.30 | Za 8 nov 14.00 en 20.30 uur", "Fri07: 20:30; Sat08: 14:00 20:30"),
    ("vrijdag t/m zondag 20:15 uur; woensdag 14:00 uur", "Fri07 Sat08 Sun09: 20:15; Wed12: 14:00"),
    ("do, vr, za 21u; zo 15u en 20u", "Fri07 Sat08 Thu13: 21:00; Sun09: 15:00 20:00"),
    ("van vr 7 t/m zo 9 november dagelijks om 20.00 uur", "Fri07 Sat08 Sun09: 20:00"),
    ("di gesloten; overige dagen 20:00", "Fri07 Sat08 Sun09 Mon10 Wed12 Thu13: 20:00"),
    ("maandag t/m donderdag 20.15, behalve dinsdag", "Mon10 Wed12 Thu13: 20:15"),
    ("za 8/11 om middernacht", "Sat08: 00:00"),
    ("zo matinee 11:00, ma 20:00 (OV)", "Sun09: 11:00[matinee]; Mon10: 20:00"),
    ("zaterdag 8 november: inloop 19:30, aanvang 20:00", "Sat08: 20:00"),
    (
        "wo t/m vr: 19.00 / 21.30; extra voorstelling za 15.00",
        "Fri07 Wed12 Thu13: 19:00 21:30; Sat08: 15:00",
    ),
    (
        "ma-vr 20:15, za-zo 14:00 20:15",
        "Fri07 Mon10 Tue11 Wed12 Thu13: 20:15; Sat08 Sun09: 14:00 20:15",
    ),
    ("dagelijks 14.00, 19.00 (niet op ma)", "Fri07 Sat08 Sun09 Tue11 Wed12 Thu13: 14:00 19:00"),
    ("wo 12 november, 20.15 u.", "Wed12: 20:15"),
    ("vr 7, za 8 en zo 9 november om 20.30", "Fri07 Sat08 Sun09: 20:30"),
    ("zo 9/11 14.30u & 20u", "Sun09: 14:30 20:00"),
    ("elke vrijdag 21.30 uur", "Fri07: 21:30"),
)


@pytest.mark.parametrize(("line", "meaning"), LINES)
def test_a_line_in_dutch_means_what_a_reader_there_understands(line: str, meaning: str) -> None:
    assert said(line, "nl-NL") == meaning
