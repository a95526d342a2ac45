"""What a booking sheet would change, and entering it: provisional acts, one for each week."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, Self

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from houselights.programme.booking_sheets.columns import below_header
from houselights.programme.booking_sheets.entries import Entry, entries_of_rows, entries_of_text
from houselights.programme.calendar import cinema_day, week_start
from houselights.programme.desk import acts
from houselights.programme.desk.films import FilmChoice, UnclearError, film_meant
from houselights.programme.desk.saving import with_films
from houselights.programme.desk.sheet import locale, marks_of
from houselights.programme.desk.warning_words import warning_words
from houselights.programme.desk.week import Week, laid_over, week_of
from houselights.programme.desk.words import Words
from houselights.programme.models.booking_sheet import BookingSheet
from houselights.programme.models.programme_settings import ProgrammeSettings
from houselights.programme.models.screen import Screen
from houselights.programme.pages import FilmPage
from houselights.programme.planning.changes import public_changes
from houselights.programme.planning.line_entry import Line, Overlay, Start, entered
from houselights.programme.planning.marks import Marks
from houselights.programme.showtimes import Reading, ReadScreening, read_showtimes


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

    @classmethod
    def from_json(cls, values: Mapping[str, Any], week: Week) -> Self:
        """What was kept of it, its days as the week’s cinema counts them."""
        starts = [datetime.fromisoformat(start) for start in values["read"]]
        zone, day_starts_at = week.house.zone, week.cinema.day_starts_at
        shown = [ReadScreening(at, cinema_day(at, zone, day_starts_at)) for at in starts]
        return cls(
            raw=values["raw"],
            film=FilmChoice(0, values["film"], None) if values["film"] else None,
            reading=Reading(tuple(shown), rejected=tuple(values["rejected"])),
            problems=values["problems"],
            warnings=values["warnings"],
        )


@dataclass(frozen=True)
class WeekChange:
    """What a sheet would change in one week."""

    week: Week
    overlay: Overlay

    @property
    def sentences(self) -> list[str]:
        """What would become of each screening, in words."""
        words, before = Words.of(self.week), self.week.plan
        gone = [before[uid] for uid, one in self.overlay.items() if one is None]
        return [
            *words.changes(public_changes(before, laid_over(before, self.overlay))),
            *(
                _("%(film)s, %(was)s, goes away: it is planned, but was never published.")
                % {"film": words.title(one), "was": words.moment(one)}
                for one in gone
            ),
        ]


@dataclass(frozen=True)
class Taken:
    """What a sheet would do: its lines, and the changes by week."""

    lines: tuple[TakenLine, ...]
    weeks: tuple[WeekChange, ...]

    @property
    def changes(self) -> int:
        return sum(len(one.overlay) for one in self.weeks)


class EnteredAlreadyError(Exception):
    """The sheet was entered before: its page says what came of it."""


def taken(sheet: BookingSheet) -> Taken:
    """Read a sheet against the weeks as they stand. Nothing is changed."""
    first = week_of(sheet.site, sheet.week)
    lines = tuple(_line(entry, first) for entry in entries_of(sheet, first))
    by_week: dict[date, dict[tuple[int, int], list[TakenLine]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for line in lines:
        for start in {_week_of(one.cinema_day, first) for one in line.reading.screenings}:
            if line.film and line.screen:
                by_week[start][line.film.pk, line.screen].append(line)
    weeks = tuple(_changes(sheet, start, groups) for start, groups in sorted(by_week.items()))
    return Taken(lines, weeks)


def entries_of(sheet: BookingSheet, week: Week) -> list[Entry]:
    """The sheet's entries, by its columns or by the titles in its text."""
    if sheet.rows:
        return entries_of_rows(below_header(sheet.rows), sheet.columns)
    titles = list(FilmPage.objects.values_list("title", flat=True))
    return entries_of_text(sheet.text, titles, [screen.name for screen in _screens(week)])


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
    for screen in _screens(week):
        if not wanted or wanted in (screen.name.casefold(), screen.name.casefold().split()[-1]):
            return screen.pk
    known = ", ".join(screen.name for screen in _screens(week)) or "–"
    raise UnclearError(
        _("There is no screen “%(name)s”. The screens are: %(known)s.")
        % {"name": name, "known": known}
    )


def _screens(week: Week) -> list[Screen]:
    """The screens in use: no sheet means one that the house has given up."""
    return [screen for screen in week.screens if screen.is_in_use]


def _week_of(day: date, week: Week) -> date:
    return week_start(day, week.cinema.week_starts_on)


def _changes(
    sheet: BookingSheet, start: date, groups: dict[tuple[int, int], list[TakenLine]]
) -> WeekChange:
    """What the lines change in one week; a clash is written to its lines, which change nothing."""
    week = week_of(sheet.site, start, films=[film for film, _screen in groups])
    overlay: Overlay = {}
    for (film, screen), lines in groups.items():
        now = replace(week, overlay={**week.overlay, **overlay})
        change = _stated(now, film, screen, lines, only_adds=start != sheet.week)
        known = with_films(now, [one for one in change.values() if one])
        if clashes := acts.blocking(known, change):
            words = Words.of(known)
            lines[0].problems += [words.problem(clash) for clash in clashes]
        else:
            overlay |= change
    return WeekChange(week, overlay)


def _stated(
    week: Week, film: int, screen: int, lines: Sequence[TakenLine], *, only_adds: bool
) -> Overlay:
    """What the lines of one film on one screen change.

    Together they state its week. They only add to a week that the sheet is not about, and where a
    line was not read whole, since what was not understood might be what would go.
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
    if only_adds or any(line.reading.rejected for line in lines):
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


def enter(sheet: BookingSheet, *, seen: Mapping[str, int], person: Any) -> Taken:
    """Enter the sheet, an act for each week, or nothing.

    `seen` holds the number of the last act that the person saw of each week, by its first day.
    Raises `acts.SomebodyElseError` when that is not its last one now, and `EnteredAlreadyError`.
    """
    with transaction.atomic():
        if BookingSheet.objects.select_for_update().get(pk=sheet.pk).entered_at:
            raise EnteredAlreadyError
        found = taken(sheet)
        words = _("Booking sheet %(name)s") % {"name": sheet.name}
        for one in found.weeks:
            if one.overlay:
                known = acts.as_seen(one.week, seen.get(one.week.start.isoformat(), -1))
                acts.change(known, one.overlay, words, person=person)
        sheet.outcome = [line.as_json() for line in found.lines]
        sheet.entered_at = timezone.now()
        sheet.save()
    return found
