"""The sentences of warnings; their codes are the contract."""

from houselights.programme.showtimes.reading import ReadWarning

SENTENCES = {
    "am_inferred": "{} was read as morning, because the times would not ascend otherwise.",
    "ambiguous_am_pm": "{} may be of the morning or late at night: say which.",
    "ambiguous_local_time": "{} comes twice that night; the first was taken.",
    "invalid_date": "There is no day {}.",
    "invalid_range": "{} is no range of days.",
    "invalid_time": "{} is no time of day.",
    "nonexistent_local_time": "{} does not exist: the clock skips it that night.",
    "opening_date_without_times": "It opens on {}, but the line gives no time for that day.",
    "times_out_of_order": "The times {} were not in order; they were read as evening and sorted.",
    "weekday_date_conflict": "The weekday and the date disagree: {}.",
}


def warning(code: str, about: str) -> ReadWarning:
    """The warning of a code, with what it is about."""
    return ReadWarning(code, SENTENCES[code].format(about), about)
