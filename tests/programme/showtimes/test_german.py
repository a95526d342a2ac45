"""Showtime lines in German; the week is that from Friday 7 November 2025."""

import pytest

from tests.programme.showtimes.lines import said

LINES = (
    ("täglich außer Montag 20.15 Uhr", "Fri07 Sat08 Sun09 Tue11 Wed12 Thu13: 20:15"),
    ("Do-So 18.00/20.30, Mo geschlossen", "Fri07 Sat08 Sun09 Thu13: 18:00 20:30"),
    ("Fr. 7.11., Sa. 8.11. und So. 9.11. um 20 Uhr", "Fri07 Sat08 Sun09: 20:00"),
    ("Fr 7.11. bis Mi 12.11. 17:30 + 20:00", "Fri07 Sat08 Sun09 Mon10 Tue11 Wed12: 17:30 20:00"),
    ("Do. 6.-Mi. 12.11. tgl. 20.00 Uhr", "Thu06 Fri07 Sat08 Sun09 Mon10 Tue11 Wed12: 20:00"),
    (
        "Sa, So 15.00 Uhr; Mo-Mi 17 und 20 Uhr (OmU)",
        "Sat08 Sun09: 15:00; Mon10 Tue11 Wed12: 17:00 20:00[omu]",
    ),
    ("Fr 18.11 20.00", "! weekday_date_conflict; ? Fr 18.11 20.00"),
    ("Fr/Sa 22.45, Mitternacht", "Fri07 Sat08: 22:45 00:00"),
    (
        "6.-9.11. 20.15 Uhr; 12. November 18 Uhr OmU",
        "Thu06 Fri07 Sat08 Sun09: 20:15; Wed12: 18:00[omu]",
    ),
    (
        "täglich 20 Uhr, Sa/So auch 15 Uhr",
        "Fri07 Mon10 Tue11 Wed12 Thu13: 20:00; Sat08 Sun09: 15:00 20:00",
    ),
    ("Sa 0.15 Uhr; So 11 Uhr Matinee", "Sat08: 00:15; Sun09: 11:00[matinee]"),
    ("Nosferatu: Fr 20.00 Uhr, keine Vorstellung am Di", "Fri07: 20:00"),
    ("Mo Ruhetag", ""),
    ("Fr 20.15.", "Fri07: 20:15"),
    ("ab Do 6.11. täglich 19.30 Uhr", "Thu06 Fri07 Sat08 Sun09 Mon10 Tue11 Wed12: 19:30"),
    ("Einlass 19 Uhr, Beginn 20 Uhr am Sa", "Sat08: 20:00"),
    ("Mittwoch, den 12. November 2025, um 19:30 Uhr", "Wed12: 19:30"),
    (
        "werktags 18 Uhr, am Wochenende 16 und 19 Uhr",
        "Fri07 Mon10 Tue11 Wed12 Thu13: 18:00; Sat08 Sun09: 16:00 19:00",
    ),
    (
        "Do 20:00, Fr+Sa 17:30 & 20:15, So 11:00 (OmU) 15:00",
        "Fri07 Sat08: 17:30 20:15; Sun09: 11:00[omu] 15:00; Thu13: 20:00",
    ),
    ("Mo–Mi jeweils 20 Uhr", "Mon10 Tue11 Wed12: 20:00"),
    ("tgl. außer Mo u. Di 20.30 h", "Fri07 Sat08 Sun09 Wed12 Thu13: 20:30"),
    (
        "Samstag, 8. November, 20.00 Uhr, Sonntag, 9. November, 17.00 und 20.00 Uhr",
        "Sat08: 20:00; Sun09: 17:00 20:00",
    ),
    ("Fr 07.11. 20:00 | Sa 08.11. 17:30 20:00", "Fri07: 20:00; Sat08: 17:30 20:00"),
    ("Fr, 07.11.2025, 20:00 Uhr", "Fri07: 20:00"),
    ("Fr bis So 20.15, am Sa auch 22.30", "Fri07 Sun09: 20:15; Sat08: 20:15 22:30"),
    (
        "täglich 17.30 und 20.00 Uhr, Mi nur 20.00 Uhr",
        "Fri07 Sat08 Sun09 Mon10 Tue11 Thu13: 17:30 20:00; Wed12: 20:00",
    ),
    ("Sonntag 11 Uhr Matinee mit Filmgespräch", "Sun09: 11:00[matinee]"),
    ("Sa 23.59 Uhr; So entfällt", "Sat08: 23:59"),
    (
        "Bundesstart Do 13.11.; Preview Mi 12.11. 20 Uhr",
        "Wed12: 20:00; ! opening_date_without_times",
    ),
    ("vom 7. bis 12. November täglich 20 Uhr", "Fri07 Sat08 Sun09 Mon10 Tue11 Wed12: 20:00"),
    ("Fr 20 Uhr, Sa 24 Uhr", "Fri07: 20:00; Sat08: 00:00"),
    (
        "Sa + So 14:30, tägl. 20:00, Di keine Vorstellung",
        "Fri07 Mon10 Wed12 Thu13: 20:00; Sat08 Sun09: 14:30 20:00",
    ),
    ("Fr 8 Uhr abends", "Fri07: 20:00"),
    ("Do 13.11., 18 Uhr & 20.30 Uhr; Fr 14.11. spielfrei", "Thu13: 18:00 20:30"),
    ("Freitag bis Sonntag je 17.00 und 20.00 Uhr", "Fri07 Sat08 Sun09: 17:00 20:00"),
    ("Fr 20h, Sa 18h+20h30", "Fri07: 20:00; Sat08: 18:00 20:30"),
    ("So. 15:00 Uhr (OV), 20:15 Uhr (DF)", "Sun09: 15:00[ov] 20:15[df]"),
    (
        "täglich um 16, 18 und 20 Uhr",
        "Fri07 Sat08 Sun09 Mon10 Tue11 Wed12 Thu13: 16:00 18:00 20:00",
    ),
    ("Sa./So. auch 14.00 Uhr", "Sat08 Sun09: 14:00"),
    ("Mo-Mi: kein Programm; Do: 19 Uhr", "Thu13: 19:00"),
    ("Mi., 12. Nov., 19.30 Uhr in Anwesenheit des Regisseurs", "Wed12: 19:30"),
    ("Fr 7.11./Sa 8.11. 20.15 Uhr", "Fri07 Sat08: 20:15"),
    ("7., 8. und 9. November, 20 Uhr", "Fri07 Sat08 Sun09: 20:00"),
    ("täglich (außer Mi) 20.00", "Fri07 Sat08 Sun09 Mon10 Tue11 Thu13: 20:00"),
)


@pytest.mark.parametrize(("line", "meaning"), LINES)
def test_a_line_in_german_means_what_a_reader_there_understands(line: str, meaning: str) -> None:
    assert said(line, "de-DE") == meaning
