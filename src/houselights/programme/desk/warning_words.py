"""The warnings of showtime lines, in the language of the person at the desk."""

from django.utils.translation import gettext as _

from houselights.programme.showtimes import ReadWarning

SENTENCES = {
    "am_inferred": lambda: _(
        "%(about)s was read as morning: the times would not ascend otherwise."
    ),
    "ambiguous_am_pm": lambda: _(
        "%(about)s may be of the morning or late at night: write am or pm."
    ),
    "ambiguous_local_time": lambda: _("%(about)s comes twice that night; the first was taken."),
    "invalid_date": lambda: _("There is no day %(about)s."),
    "invalid_range": lambda: _("%(about)s is no range of days."),
    "invalid_time": lambda: _("%(about)s is no time of day."),
    "line_too_long": lambda: _("The line is too long: give one film’s showtimes."),
    "nonexistent_local_time": lambda: _(
        "%(about)s does not exist: the clock skips it that night. Choose another time."
    ),
    "opening_date_without_times": lambda: _(
        "It opens on %(about)s, but the line gives no time for that day."
    ),
    "times_out_of_order": lambda: _(
        "The times %(about)s were not in order; they were read as evening and sorted."
    ),
    "weekday_date_conflict": lambda: _("The weekday and the date disagree: %(about)s."),
}


def warning_words(warning: ReadWarning) -> str:
    """The sentence for a warning."""
    return SENTENCES[warning.code]() % {"about": warning.about}
