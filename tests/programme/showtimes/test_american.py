"""Showtime lines in American English; the week is that from Friday 7 November 2025."""

import pytest

from tests.programme.showtimes.lines import said

LINES = (
    ("Fri 11:45 12:45", "! ambiguous_am_pm; ? Fri 11:45 12:45"),
    ("Fri-Sun 7:00, 9:15; Sat-Sun 2:00, 4:30", "Fri07: 19:00 21:15; Sat08 Sun09: 14:00 16:30"),
    ("7:30 Fri-Sun, 2:00 Sat", "Fri07 Sun09: 19:30; Sat08: 14:00"),
    (
        "Nosferatu (R, 94 min): Fri., Sat. 7 and 9:30 p.m.; Sun. 2 p.m.; closed Mon.",
        "Fri07 Sat08: 19:00 21:30; Sun09: 14:00",
    ),
    ("Call theater for show times", "? Call theater for show times"),
    ("Fri 7:00; call theater for show times", "Fri07: 19:00; ? call theater for show times"),
    ("Trivia at 7:30 p.m. Screening at 8 p.m.", "Fri07 Sat08 Sun09 Mon10 Tue11 Wed12 Thu13: 20:00"),
    ("Fri 7:00 (doors 6:30)", "Fri07: 19:00"),
    ("Doors 6:30, film 7:00 Tue", "Tue11: 19:00"),
    ("Daily 7:30 except Tue 5:00", "Fri07 Sat08 Sun09 Mon10 Wed12 Thu13: 19:30; Tue11: 17:00"),
    (
        "Daily 5:00, 7:30 except Tue 7:30",
        "Fri07 Sat08 Sun09 Mon10 Wed12 Thu13: 17:00 19:30; Tue11: 17:00",
    ),
    (
        "7:30 daily plus Sat 1:30pm",
        "Fri07 Sun09 Mon10 Tue11 Wed12 Thu13: 19:30; Sat08: 13:30 19:30",
    ),
    ("Fri-Sun 7:30, also Wednesday", "Fri07 Sat08 Sun09 Wed12: 19:30"),
    ("Mon-Thu 7:30, Tue 5:00", "Mon10 Wed12 Thu13: 19:30; Tue11: 17:00"),
    ("Fri 7:00, 9:00, mat 2:00", "Fri07: 14:00[matinee] 19:00 21:00"),
    ("Mon closed, Tue-Thu 7:30", "Tue11 Wed12 Thu13: 19:30"),
    ("Tues. Nov. 11 at 7 p.m. (OC)", "Tue11: 19:00[oc]"),
    ("Sat. 2 (OC), 5 & 8", "Sat08: 14:00[oc] 17:00 20:00"),
    (
        "(*11:45) (*5:00) 7:30",
        "Fri07 Sat08 Sun09 Mon10 Tue11 Wed12 Thu13: 11:45[bargain] 17:00[bargain] 19:30; ! am_inferred",  # noqa: E501
    ),
    ("Nov 7-13: 7:30 nightly", "Fri07 Sat08 Sun09 Mon10 Tue11 Wed12 Thu13: 19:30"),
    (
        "Fri, Nov 7 - Thu, Nov 13: 4:15, 7:00",
        "Fri07 Sat08 Sun09 Mon10 Tue11 Wed12 Thu13: 16:15 19:00",
    ),
    ("Fri 1:00 3:30 6:00 8:30, $8 before 6pm", "Fri07: 13:00 15:30 18:00 20:30"),
    ("Saturday Nov 8th & Sunday Nov 9th, noon & midnight", "Sat08 Sun09: 12:00 00:00"),
    ("Fri-Sat 8:00p 10:15p 12:30a", "Fri07 Sat08: 20:00 22:15 00:30"),
    ("Fri-Sat 9:30, 12:00", "! ambiguous_am_pm; ? Fri-Sat 9:30, 12:00"),
    ("Fri late show 10:30, 12:15", "Fri07: 22:30 00:15"),
    (
        "weekdays 7:30, weekends 2:00 4:30 7:30",
        "Fri07 Mon10 Tue11 Wed12 Thu13: 19:30; Sat08 Sun09: 14:00 16:30 19:30",
    ),
    ("Fri 7:30*; Sat 2:00 7:30 (*open captions)", "Fri07: 19:30[oc]; Sat08: 14:00 19:30"),
    ("Fri 7pm/9pm | Sat 2pm/4pm/7pm", "Fri07: 19:00 21:00; Sat08: 14:00 16:00 19:00"),
    ("Fri 7:75; Sat 25:00, 7:00", "Sat08: 19:00; ! invalid_time; ! invalid_time; ? 7:75; ? 25:00"),
    ("blah blah 3 foo", "? blah blah 3 foo"),
    (
        "Fri-Thu: 4:15, 7:00, 9:45 (no 9:45 Sun-Thu)",
        "Fri07 Sat08: 16:15 19:00 21:45; Sun09 Mon10 Tue11 Wed12 Thu13: 16:15 19:00",
    ),
    (
        "Fri & Sat: 7 & 9 | Sun: 2 & 7 | Mon-Wed: 7 | Closed Thu",
        "Fri07 Sat08: 19:00 21:00; Sun09: 14:00 19:00; Mon10 Tue11 Wed12: 19:00",
    ),
    (
        "Fri 7:00, 9:30, Sat noon, 2:30, 5, 7:30, 10pm",
        "Fri07: 19:00 21:30; Sat08: 12:00 14:30 17:00 19:30 22:00",
    ),
    ("Fri. 11/7 - Sun. 11/9 at 7:30 PM", "Fri07 Sat08 Sun09: 19:30"),
    ("Friday 11/7 7:00PM, Saturday 11/8 2:00PM & 7:00PM", "Fri07: 19:00; Sat08: 14:00 19:00"),
    ("November 7, 8 & 9 at 7:30 pm", "Fri07 Sat08 Sun09: 19:30"),
    ("Fri-Sun, Nov. 7-9: 7 p.m.", "Fri07 Sat08 Sun09: 19:00"),
    ("Showtimes: Fri 7:30, Sat 7:30", "Fri07 Sat08: 19:30"),
    ("Tonight 7:30", "Wed05: 19:30"),
    ("Wed only 7:30", "Wed12: 19:30"),
    ("All week 7:30, no show Monday or Tuesday", "Fri07 Sat08 Sun09 Wed12 Thu13: 19:30"),
    ("Fri 7:00. Sat 2:00, 7:00. Sun 2:00.", "Fri07: 19:00; Sat08: 14:00 19:00; Sun09: 14:00"),
    ("Sat 10 a.m., 1, 4, 7 p.m.", "Sat08: 10:00 13:00 16:00 19:00"),
    ("Sat-Sun 10:30am", "Sat08 Sun09: 10:30"),
    ("Fri 12:00, 2:30, 9:45, 12:15", "Fri07: 12:00 14:30 21:45 00:15"),
    ("Fri 5:00, 2:00, 7:30", "Fri07: 14:00 17:00 19:30; ! times_out_of_order"),
    ("Sat, Nov. 8: 11 a.m. (relaxed); 7 p.m.", "Sat08: 11:00[relaxed] 19:00"),
    (
        "Fri-Thu 7:30; no show Tue; Wed mat 1:00",
        "Fri07 Sat08 Sun09 Mon10 Thu13: 19:30; Wed12: 13:00[matinee] 19:30",
    ),
    ("Sun 11/2 1:30am", "Sun02: 01:30"),
    ("Friday through Thursday 5:00 7:30", "Fri07 Sat08 Sun09 Mon10 Tue11 Wed12 Thu13: 17:00 19:30"),
    (
        "Mon.-Thurs. 7:30 p.m. only; Fri. 5 and 8 p.m.; Sat.-Sun. 2, 5, and 8 p.m.",
        "Fri07: 17:00 20:00; Sat08 Sun09: 14:00 17:00 20:00; Mon10 Tue11 Wed12 Thu13: 19:30",
    ),
    ('"2001" Fri-Sun 7; Thur dark', "Fri07 Sat08 Sun09: 19:00"),
    (
        "Starts Friday! Nightly 7:00, 9:10; Sat Sun mat 2:00",
        "Fri07 Mon10 Tue11 Wed12 Thu13: 19:00 21:10; Sat08 Sun09: 14:00[matinee] 19:00 21:10; ! opening_date_without_times",  # noqa: E501
    ),
    ("Fri 7:00 3D, 9:30 2D", "Fri07: 19:00[3d] 21:30[2d]"),
    ("Fri–Sun: 4:00 • 7:00", "Fri07 Sat08 Sun09: 16:00 19:00"),
    ("Fri, Sat, Sun @ 7:15; Mon @ 5", "Fri07 Sat08 Sun09: 19:15; Mon10: 17:00"),
    (
        "Daily at 2, 4:30 & 7; also Fri/Sat 9:30",
        "Fri07 Sat08: 14:00 16:30 19:00 21:30; Sun09 Mon10 Tue11 Wed12 Thu13: 14:00 16:30 19:00",
    ),
    ("Thu 11/13 7pm preview", "Thu13: 19:00"),
    ("Tues 7:30 w/ director Q&A", "Tue11: 19:30[qa]"),
    ("Mon-Wed 19:30", "Mon10 Tue11 Wed12: 19:30"),
    (
        "7:30 nightly, 2:00 Sat & Sun",
        "Fri07 Mon10 Tue11 Wed12 Thu13: 19:30; Sat08 Sun09: 14:00 19:30",
    ),
    ("5:15 (except Sun), 7:45", "Fri07 Sat08 Mon10 Tue11 Wed12 Thu13: 17:15 19:45; Sun09: 19:45"),
    (
        "1:00 (Sat-Sun only), 4:00, 7:00",
        "Fri07 Mon10 Tue11 Wed12 Thu13: 16:00 19:00; Sat08 Sun09: 13:00 16:00 19:00",
    ),
    ("Fri-Sun 7:30 (no show Sat)", "Fri07 Sun09: 19:30"),
    ("Fri 11/7/25 7:30", "Fri07: 19:30"),
    (
        "(1:10, 3:20) 5:30, 7:40",
        "Fri07 Sat08 Sun09 Mon10 Tue11 Wed12 Thu13: 13:10[bargain] 15:20[bargain] 17:30 19:40",
    ),
    ("($6) Tue 7:00", "Tue11: 19:00"),
    ("Ends Thursday! 5:00, 7:15", "Fri07 Sat08 Sun09 Mon10 Tue11 Wed12 Thu13: 17:00 19:15"),
    ("Fri 9am; Sat 11:59 pm", "Fri07: 09:00; Sat08: 23:59"),
    ("Fri-Sun, Nov. 8-9: 7 p.m.", "! weekday_date_conflict; ? Fri-Sun, Nov. 8-9: 7 p.m."),
    ("Dec 5, 7:30", "Fri05: 19:30"),
    ("Fri 12:30, 2:45, 12:30", "Fri07: 12:30 14:45; ! times_out_of_order"),
    ("Fri-Sun 7:00 & Mon 5:00", "Fri07 Sat08 Sun09: 19:00; Mon10: 17:00"),
    (
        "Fri.-Sun. 1, 4, 7, 10; Mon.-Thu. 4, 7",
        "Fri07 Sat08 Sun09: 13:00 16:00 19:00 22:00; Mon10 Tue11 Wed12 Thu13: 16:00 19:00",
    ),
    (
        "Fri & Sat 7:00 & 9:15 PM, Sun 2:00 & 7:00 PM",
        "Fri07 Sat08: 19:00 21:15; Sun09: 14:00 19:00",
    ),
    (
        "Fri 5pm, 7:30pm; Sat-Sun 2pm, 5pm, 7:30pm",
        "Fri07: 17:00 19:30; Sat08 Sun09: 14:00 17:00 19:30",
    ),
    ("Thurs (11/13) 7:00", "Thu13: 19:00"),
    ("11/7-11/13: 7:15", "Fri07 Sat08 Sun09 Mon10 Tue11 Wed12 Thu13: 19:15"),
    ("Opens Nov 14", "! opening_date_without_times"),
    ("Fri-Sun 11:30 a.m., 2, 4:30, 7, 9:30", "Fri07 Sat08 Sun09: 11:30 14:00 16:30 19:00 21:30"),
    (
        "Fri-Thu 11:30, 2:00, 4:30, 7:00, 9:30",
        "Fri07 Sat08 Sun09 Mon10 Tue11 Wed12 Thu13: 11:30 14:00 16:30 19:00 21:30; ! am_inferred",
    ),
    (
        "Fri-Thu (11:30, 2:00, 4:30) 7:00, 9:30",
        "Fri07 Sat08 Sun09 Mon10 Tue11 Wed12 Thu13: 11:30[bargain] 14:00[bargain] 16:30[bargain] 19:00 21:30; ! am_inferred",  # noqa: E501
    ),
    ("Sat. midnight only", "Sat08: 00:00"),
    (
        "Fri 7:15 & 9:30; Sat 12:30, 2:45, 5:00, 7:15, 9:30; Sun 12:30-2:45-5:00-7:15",
        "Fri07: 19:15 21:30; Sat08: 12:30 14:45 17:00 19:15 21:30; Sun09: 12:30 14:45 17:00 19:15",
    ),
    (
        "Friday, Nov. 7: 5:00 pm, 7:30 pm\\nSaturday, Nov. 8: 2:00 pm",
        "Fri07: 17:00 19:30; Sat08: 14:00",
    ),
    ("F-Su 7:00", "Fri07 Sat08 Sun09: 19:00"),
    ("M-Th 7:30, F 5:00 7:30", "Fri07: 17:00 19:30; Mon10 Tue11 Wed12 Thu13: 19:30"),
    ("Mon 7:30 pm - SOLD OUT", "Mon10: 19:30"),
    ("Fri 7:30 (sold out), Sat 7:30", "Fri07 Sat08: 19:30"),
    ("Runtime: 1h 47m. Fri 7:00 9:15", "Fri07: 19:00 21:15"),
    ("Fri 7 pm. Tickets $10/$8. Sat 2 pm.", "Fri07: 19:00; Sat08: 14:00"),
    ("Every Friday at midnight", "Fri07: 00:00"),
    ("Nov 7, 2025 at 7:30 PM", "Fri07: 19:30"),
    ("Sat 8:00 - Special Event!", "Sat08: 20:00"),
    ("No shows Monday; all other days 7:30", "Fri07 Sat08 Sun09 Tue11 Wed12 Thu13: 19:30"),
    ("Fri-Wed 7:30 (except Sat 8:30)", "Fri07 Sun09 Mon10 Tue11 Wed12: 19:30; Sat08: 20:30"),
    (
        "Daily 2:00 4:30 7:00 (no 2:00 on weekdays)",
        "Fri07 Mon10 Tue11 Wed12 Thu13: 16:30 19:00; Sat08 Sun09: 14:00 16:30 19:00",
    ),
    ("Sat 2:00*, 7:00 *bargain matinee", "Sat08: 14:00[bargain] 19:00"),
    (
        "12:00 2:15 4:30 6:45 9:00",
        "Fri07 Sat08 Sun09 Mon10 Tue11 Wed12 Thu13: 12:00 14:15 16:30 18:45 21:00",
    ),
    ("Fri. and Sat. late shows at 11:30", "Fri07 Sat08: 23:30"),
    ("Friday only: 7:30", "Fri07: 19:30"),
    ("Thu 11/6 – Wed 11/12 4:00 7:00", "Thu06 Fri07 Sat08 Sun09 Mon10 Tue11 Wed12: 16:00 19:00"),
    ("Fri 7. Sat 2, 7. Sun 2.", "Fri07: 19:00; Sat08: 14:00 19:00; Sun09: 14:00"),
    ("Fri 7, Sat 8", "Fri07: 19:00; Sat08: 20:00"),
    ("MTWTh 7:30, F 9:00", "Fri07: 21:00; Mon10 Tue11 Wed12 Thu13: 19:30"),
)


@pytest.mark.parametrize(("line", "meaning"), LINES)
def test_a_line_in_american_means_what_a_reader_there_understands(line: str, meaning: str) -> None:
    assert said(line, "en-US") == meaning
