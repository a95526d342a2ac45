"""Showtime lines, as cinemas and papers type them: read and written.

    line = "Fri 5:00 7:30, Sat-Sun 2:00 5:00 7:30, Mon-Thu 7:30; no 7:30 show Tue 12/11"
    reading = read_showtimes(line, zone="America/New_York", locale="en-US", on=date(2012, 12, 5))

A `Reading` holds the screenings, warnings to check and the clauses that could not be read; no text
raises. `write_showtimes` answers the shortest line for a week, and reading that gives the same
screenings. The ten rules are those of the domain reference, section 6; English, German, French and
Dutch have their words in `languages`.

A line passes through `tokens`, `context`, `items`, `clauses` and `programme`; `days` and `clock`
hold what days and times mean.
"""

from houselights.programme.showtimes.languages import sayable_marks
from houselights.programme.showtimes.reader import read_showtimes
from houselights.programme.showtimes.reading import Reading, ReadScreening, ReadWarning
from houselights.programme.showtimes.unread import unread_words
from houselights.programme.showtimes.writer import write_showtimes
from houselights.programme.showtimes.written import as_json, showtimes_of_mapping

__all__ = [
    "ReadScreening",
    "ReadWarning",
    "Reading",
    "as_json",
    "read_showtimes",
    "sayable_marks",
    "showtimes_of_mapping",
    "unread_words",
    "write_showtimes",
]
