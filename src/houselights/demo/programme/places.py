"""The fixed places of the week: who shares a screen, from which hour, and what is special there."""

from datetime import time
from typing import Any

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)
NEW, SECOND = "new", "second"
MATINEE, EVENING = "$7", "$9"
MATINEE_BEFORE = time(17)

# Screen (from 0): weekday: start and which of its two films. Metropolis fits between the starts of
# Screen 1; those of Screen 2 leave room for a short before the evening's first film.
HOURS: dict[int, dict[int, dict[str, str]]] = {
    0: {
        FRI: {"17:00": SECOND, "20:15": NEW},
        SAT: {"13:30": NEW, "17:00": SECOND, "20:15": NEW},
        SUN: {"13:30": NEW, "17:00": NEW, "20:15": SECOND},
        MON: {"17:00": NEW, "20:15": SECOND},
        TUE: {"17:00": SECOND, "20:15": NEW},
        WED: {"17:00": SECOND, "20:15": NEW},
        THU: {"17:00": NEW, "20:15": SECOND},
    },
    1: {
        FRI: {"18:30": NEW, "21:00": SECOND},
        SAT: {"14:00": NEW, "16:15": SECOND, "18:30": SECOND, "21:00": NEW},
        SUN: {"11:30": SECOND, "14:00": SECOND, "16:15": NEW, "18:30": NEW, "21:00": SECOND},
        MON: {"18:30": SECOND, "21:00": NEW},
        TUE: {"18:15": "", "21:00": NEW},
        WED: {"14:00": NEW, "18:30": SECOND, "21:00": NEW},
        THU: {"18:30": NEW, "21:00": SECOND},
    },
}

Place = tuple[int, int, str]  # screen, weekday, start

KEPT: set[Place] = {
    *((0, FRI, "20:15"), (0, SAT, "20:15"), (0, SUN, "20:15"), (0, MON, "20:15")),
    *((1, FRI, "18:30"), (1, SAT, "14:00"), (1, SUN, "14:00"), (1, MON, "18:30")),
}
"""What the archive remembers of a week: two shows of each film."""
PRINTS: set[Place] = {(0, SAT, "20:15"), (0, SUN, "20:15")}
"""Where a film is shown from a print, if there is one."""

WEEKLY: dict[Place, dict[str, Any]] = {
    (0, SAT, "17:00"): {"access": ("audio_description",)},
    (0, SUN, "13:30"): {"access": ("open_captions",)},
    (1, FRI, "18:30"): {"availability": "few_left"},
    (1, SAT, "18:30"): {
        "availability": "sold_out",
        "note": "Come at 6:15, a few seats usually come back.",
    },
    (1, SUN, "11:30"): {"availability": "free", "price": "", "note": "Free for all: just come."},
    (1, SUN, "14:00"): {"access": ("relaxed",)},
    (1, TUE, "18:15"): {
        "kind": "private",
        "guest": "The rowing club",
        "price": "",
        "availability": "unknown",
    },
    (1, WED, "14:00"): {"access": ("parent_and_baby",)},
}

CANCELLED: Place = (0, MON, "17:00")
CANCELLED_NOTE = "The lamp of Screen 1 is being changed. Your ticket is good for any other show."
MOVED: Place = (1, THU, "18:30")
MOVED_FROM = time(18)
MOVED_NOTE = "Half an hour later than first printed: choir practice next door ends at half past."

# Counted from the first day of the cinema week, whichever weekday that is.
PREVIEW_DAY, PREVIEW_AT = 5, "20:15"
PREVIEW_GUEST = "Edda Quill, who plays the piano to it"
LATE_SALE_DAY, LATE_SALE_AT, LATE_SALE_BEGINS = 6, "20:15", (3, time(10))
