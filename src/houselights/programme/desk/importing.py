"""What a booking sheet would change, and entering it: provisional acts, one for each week."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Site

from houselights.programme.booking_sheets.entries import Entry, entries_of_rows, entries_of_text
from houselights.programme.calendar import week_start
from houselights.programme.desk import acts
from houselights.programme.desk.films import FilmChoice, UnclearError, film_meant
from houselights.programme.desk.saving import with_films
from houselights.programme.desk.sheet import locale, marks_of
from houselights.programme.desk.warning_words import warning_words
from houselights.programme.desk.week import Week, week_of
from houselights.programme.desk.words import Words
from houselights.programme.models.booking_sheet import BookingSheet
from houselights.programme.models.programme_settings import ProgrammeSettings
from houselights.programme.pages import FilmPage
from houselights.programme.planning.line_entry import Line, Overlay, Start, entered
from houselights.programme.planning.marks import Marks
from houselights.programme.showtimes import Reading, read_showtimes


@dataclass
class TakenLine:
    """One line of a sheet: its raw text, what it was taken for, and what is wrong with it."""

    raw: str
    film: FilmChoice | None = None
    screen: int | None = None
    reading: Reading = field(default_factory=Reading)
    problems: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """What is kept of it."""
        return {
            "raw": self.raw,
            "film": self.film.label if self.film else "",
            "read": [one.start.isoformat() for one in self.reading.screenings],
            "rejected": list(self.reading.rejected),
            "problems": self.problems,
            "warnings": self.warnings,
        }


@dataclass(frozen=True)
class Taken:
    """What a sheet would do: its lines, and the changes by week."""

    lines: tuple[TakenLine, ...]
    weeks: tuple[tuple[Week, Overlay], ...]

    @property
    def changes(self) -> int:
        return sum(len(overlay) for _week, overlay in self.weeks)


def taken(sheet: BookingSheet) -> Taken:
    """Read a sheet against the weeks as they stand. Nothing is changed."""
    site = sheet.site
    first = week_of(site, sheet.week)
    lines = tuple(_line(entry, first) for entry in entries_of(sheet, first))
    by_week: dict[date, dict[tuple[int, int], list[TakenLine]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for line in lines:
        for start in {_week_of(one.cinema_day, first) for one in line.reading.screenings}:
            if line.film and line.screen:
                by_week[start][line.film.pk, line.screen].append(line)
    weeks = tuple(_changes(site, start, groups) for start, groups in sorted(by_week.items()))
    return Taken(lines, weeks)


def entries_of(sheet: BookingSheet, week: Week) -> list[Entry]:
    """The sheet's entries, by its columns or by the titles in its text."""
    if sheet.rows:
        return entries_of_rows(sheet.rows[1:] if sheet.columns else sheet.rows, sheet.columns)
    titles = list(FilmPage.objects.values_list("title", flat=True))
    return entries_of_text(sheet.text, titles, [screen.name for screen in week.screens])


def _line(entry: Entry, week: Week) -> TakenLine:
    line = TakenLine(entry.raw)
    try:
        line.film = film_meant(entry.film)
        line.screen = _screen(entry.screen, week)
    except UnclearError as error:
        line.problems.append(str(error))
    line.reading = read_showtimes(
        entry.line, zone=week.house.zone, locale=locale(week), on=week.start, week_start=week.start
    )
    line.problems += [
        _("Not understood: “%(clause)s”.") % {"clause": clause} for clause in line.reading.rejected
    ]
    if not line.reading.screenings and not line.problems:
        line.problems.append(_("No showtime was found in this line."))
    line.warnings = [warning_words(warning) for warning in line.reading.warnings]
    return line


def _screen(name: str, week: Week) -> int:
    """The screen of this name, or number; without one, the house’s only or first screen."""
    wanted = name.casefold().strip()
    for screen in week.screens:
        if not wanted or wanted in (screen.name.casefold(), screen.name.casefold().split()[-1]):
            return screen.pk
    known = ", ".join(screen.name for screen in week.screens) or "–"
    raise UnclearError(
        _("There is no screen “%(name)s”. The screens are: %(known)s.")
        % {"name": name, "known": known}
    )


def _week_of(day: date, week: Week) -> date:
    return week_start(day, week.cinema.week_starts_on)


def _changes(
    site: Site, start: date, groups: dict[tuple[int, int], list[TakenLine]]
) -> tuple[Week, Overlay]:
    """What the lines change in one week; a clash is written to its lines, which change nothing."""
    week = week_of(site, start, films=[film for film, _screen in groups])
    overlay: Overlay = {}
    for (film, screen), lines in groups.items():
        now = replace(week, overlay={**week.overlay, **overlay})
        change = _stated(now, film, screen, lines)
        known = with_films(now, [one for one in change.values() if one])
        if clashes := acts.blocking(known, change):
            words = Words.of(known)
            lines[0].problems += [words.problem(clash) for clash in clashes]
        else:
            overlay |= change
    return week, overlay


def _stated(week: Week, film: int, screen: int, lines: Sequence[TakenLine]) -> Overlay:
    """What the lines of one film on one screen change.

    Together they state its week; where one was not read whole, they only add to it, since what was
    not understood might be what would go.
    """
    settings = ProgrammeSettings.for_site(week.site)
    starts = {start.starts: start for line in lines for start in _starts(line, week)}
    stated = Line(
        film=film,
        screen=screen,
        starts=tuple(starts[at] for at in sorted(starts)),
        marks=marks_of(week, [film]).get(film, Marks()),
        preshow_minutes=settings.preshow_minutes,
        cleaning_minutes=settings.cleaning_minutes,
    )
    current = list(week.plan.values())
    if any(line.reading.rejected for line in lines):
        current = [one for one in current if one.starts in starts]
    change = entered(stated, current, week.house, week.published)
    for mark in sorted(change.unplaced_marks):
        lines[0].warnings.append(_("Nothing is known of “%(mark)s”.") % {"mark": mark})
    return change.overlay


def _starts(line: TakenLine, week: Week) -> Iterable[Start]:
    for one in line.reading.screenings:
        if one.cinema_day in week.days:
            local = one.start.astimezone(week.house.zone).replace(tzinfo=None)
            yield Start(local, one.cinema_day, one.flags)


def enter(sheet: BookingSheet, *, person: Any) -> Taken:
    """Enter the sheet, an act for each week, or nothing. Raises `acts.SomebodyElseError`."""
    with transaction.atomic():
        found = taken(sheet)
        words = _("Booking sheet %(name)s") % {"name": sheet.name}
        for week, overlay in found.weeks:
            if overlay:
                acts.change(week, overlay, words, person=person)
        sheet.outcome = [line.as_json() for line in found.lines]
        sheet.entered_at = timezone.now()
        sheet.save()
    return found
