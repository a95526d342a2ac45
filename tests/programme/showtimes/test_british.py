"""Showtime lines in British English; the week is that from Friday 7 November 2025."""

import pytest

from tests.programme.showtimes.lines import said

LINES = (
    ("Fri 7.30pm, Sat 2.15pm & 7.30pm, Sun 3pm", "Fri07: 19:30; Sat08: 14:15 19:30; Sun09: 15:00"),
    ("Mon 10 Nov 14:30 19:00; Tue 11/11 11:00", "Mon10: 14:30 19:00; Tue11: 11:00"),
    (
        "Weds 12th November at 7.45pm (subtitled), Thurs 13 at 2pm and 8",
        "Wed12: 19:45[subtitled]; Thu13: 14:00 20:00",
    ),
    (
        "Daily at 5.30 & 8.15, Sat & Sun mat 2.00",
        "Fri07 Mon10 Tue11 Wed12 Thu13: 17:30 20:15; Sat08 Sun09: 14:00[matinee] 17:30 20:15",
    ),
    ("Sun 9 Nov - Wed 12 Nov 6pm", "Sun09 Mon10 Tue11 Wed12: 18:00"),
    (
        "Fri 7 - Thu 13 Nov: 2.00, 5.00, 8.00 (not Sun)",
        "Fri07 Sat08 Mon10 Tue11 Wed12 Thu13: 14:00 17:00 20:00",
    ),
    ("Fri/Sat/Mon/Tue 8.15; Sun 3.00", "Fri07 Sat08 Mon10 Tue11: 20:15; Sun09: 15:00"),
    (
        "Sat 8th 11am (Relaxed), 2.30 & 7.30pm; Sun 9th 5pm",
        "Sat08: 11:00[relaxed] 14:30 19:30; Sun09: 17:00",
    ),
    ("Thurs 13th - 7.30pm", "Thu13: 19:30"),
    ("Friday 7 to Sunday 9 November, 19:45", "Fri07 Sat08 Sun09: 19:45"),
    ("7th-9th Nov 7.45pm", "Fri07 Sat08 Sun09: 19:45"),
    ("Tue 11.00 (HOH), 14.00, 20.00", "Tue11: 11:00[hoh] 14:00 20:00"),
    ("Dune (12A): Fri 7 Nov 17:00 20:15", "Fri07: 17:00 20:15"),
    ("Every evening at 8 except Monday", "Fri07 Sat08 Sun09 Tue11 Wed12 Thu13: 20:00"),
    (
        "Weekdays 8pm; Sat/Sun 3pm & 8pm",
        "Fri07 Mon10 Tue11 Wed12 Thu13: 20:00; Sat08 Sun09: 15:00 20:00",
    ),
    (
        "Fri 7 Nov, 7.30pm; Sat 9 Nov, 7.30pm",
        "Fri07: 19:30; ! weekday_date_conflict; ? Sat 9 Nov, 7.30pm",
    ),
    ("Fri 7 - Sun 9: 20:15", "Fri07 Sat08 Sun09: 20:15"),
    ("Mon 10, Tue 11 & Wed 12 November at 7.30pm", "Mon10 Tue11 Wed12: 19:30"),
    ("Fri 7.30, Sat 5.00 & 8.00 (not 5.00 Sun)", "Fri07: 19:30; Sat08: 17:00 20:00"),
    (
        "14:00, 17:00, 20:00 daily (Sun 15:00 only)",
        "Fri07 Sat08 Sun09 Mon10 Tue11 Wed12 Thu13: 14:00 15:00 17:00 20:00",
    ),
    ("Thu 13 Nov 11.30am (Parent & Baby)", "Thu13: 11:30"),
    (
        "Sunday 2pm, 5.15pm; Tues-Thurs 7.45pm; no film Mon",
        "Sun09: 14:00 17:15; Tue11 Wed12 Thu13: 19:45",
    ),
    (
        "Fri 7th Nov - Thurs 13th Nov: 5.45pm, 8.15pm",
        "Fri07 Sat08 Sun09 Mon10 Tue11 Wed12 Thu13: 17:45 20:15",
    ),
)


@pytest.mark.parametrize(("line", "meaning"), LINES)
def test_a_line_in_british_means_what_a_reader_there_understands(line: str, meaning: str) -> None:
    assert said(line, "en-GB") == meaning
