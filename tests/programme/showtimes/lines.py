"""A short way to say what a line means: `Fri Sat: 19:00 21:15[oc]; Tue: 20:00`."""

from datetime import date

from houselights.programme.showtimes import Reading, read_showtimes

ON, WEEK_START = date(2025, 11, 5), date(2025, 11, 7)
ZONES = {
    "en-US": "America/New_York",
    "en-GB": "Europe/London",
    "de-DE": "Europe/Berlin",
    "fr-FR": "Europe/Paris",
    "nl-NL": "Europe/Amsterdam",
}


def reading(line: str, locale: str = "en-US") -> Reading:
    """The line read on Wednesday 5 November 2025 for the week from Friday the 7th."""
    return read_showtimes(line, zone=ZONES[locale], locale=locale, on=ON, week_start=WEEK_START)


def said(line: str, locale: str) -> str:
    """The screenings by days with equal times, then warnings after `!` and rejections after `?`."""
    read = reading(line, locale)
    days: dict[str, list[str]] = {}
    for one in read.screenings:
        flags = f"[{','.join(one.flags)}]" if one.flags else ""
        days.setdefault(f"{one.cinema_day:%a%d}", []).append(f"{one.start:%H:%M}{flags}")
    lists: dict[str, list[str]] = {}
    for day, times in days.items():
        lists.setdefault(" ".join(times), []).append(day)
    parts = [f"{' '.join(named)}: {times}" for times, named in lists.items()]
    parts += [f"! {one.code}" for one in read.warnings]
    return "; ".join(parts + [f"? {clause}" for clause in read.rejected])
