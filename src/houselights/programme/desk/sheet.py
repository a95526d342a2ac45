"""The week's showtime lines, one for each film on each screen: written from the plan, read back."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from django.utils.translation import gettext as _

from houselights.programme.desk.films import FilmChoice, UnclearError, film_meant
from houselights.programme.desk.week import Week
from houselights.programme.models.film_version import FilmVersion
from houselights.programme.models.programme_settings import ProgrammeSettings
from houselights.programme.planning.line_entry import Entered, Line, Start, entered
from houselights.programme.planning.marks import Marks
from houselights.programme.planning.planned import Planned
from houselights.programme.showtimes import (
    Reading,
    ReadScreening,
    read_showtimes,
    sayable_marks,
    write_showtimes,
)

NUMBER = re.compile("[0-9]{1,9}")
ROWS, FEWEST_BLANK = 8, 3
"""A sheet has a row for each line, and blank ones to fill it up; some are always left."""


@dataclass
class SheetRow:
    """One line of the sheet as it stands in the form; `problem` is said beside the film."""

    number: int
    film: str = ""
    screen: int | None = None
    line: str = ""
    was: str = ""
    problem: str = ""
    outcome: "RowOutcome | None" = None

    @property
    def is_blank(self) -> bool:
        return not (self.film.strip() or self.line.strip())

    @property
    def has_changed(self) -> bool:
        return not self.is_blank and self.line.strip() != self.was.strip()


@dataclass(frozen=True)
class RowOutcome:
    """What a row's line was read as, and what it changes."""

    film: FilmChoice
    reading: Reading
    entered: Entered


def rows_of(week: Week) -> list[SheetRow]:
    """A row for each film on each screen, then blank ones."""
    rows: list[SheetRow] = []
    marks = marks_of(week, {one.film for one in week.plan.values() if one.film})
    for (film, screen), shown in _by_film_and_screen(week.plan.values()):
        line = written(week, shown, marks.get(film, Marks()))
        rows.append(SheetRow(len(rows), week.label(film), screen, line, line))
    blanks = max(ROWS - len(rows), FEWEST_BLANK)
    return [*rows, *(SheetRow(len(rows) + number) for number in range(blanks))]


def rows_posted(posted: Mapping[str, str]) -> list[SheetRow]:
    """The rows of a form that was sent."""
    numbers = sorted(
        int(key[5:]) for key in posted if key.startswith("film-") and NUMBER.fullmatch(key[5:])
    )
    return [
        SheetRow(
            number,
            posted.get(f"film-{number}", ""),
            _number(posted.get(f"screen-{number}", "")),
            posted.get(f"line-{number}", ""),
            posted.get(f"was-{number}", ""),
        )
        for number in numbers
    ]


def _number(text: str) -> int | None:
    return int(text) if NUMBER.fullmatch(text) else None


def read(week: Week, row: SheetRow) -> RowOutcome:
    """Read a row's line against the week. Raises `UnclearError`."""
    film = film_meant(row.film)
    if row.screen not in {screen.pk for screen in week.screens}:
        raise UnclearError(_("Choose a screen."))
    reading = read_showtimes(
        row.line,
        zone=week.house.zone,
        locale=locale(week),
        on=week.start,
        week_start=week.start,
    )
    settings = ProgrammeSettings.for_site(week.site)
    line = Line(
        film=film.pk,
        screen=row.screen or 0,
        starts=tuple(_start(one, week) for one in reading.screenings),
        marks=marks_of(week, [film.pk]).get(film.pk, Marks(bargain_price=settings.bargain_words)),
        preshow_minutes=settings.preshow_minutes,
        cleaning_minutes=settings.cleaning_minutes,
    )
    return RowOutcome(film, reading, entered(line, week.plan.values(), week.house, week.published))


def locale(week: Week) -> str:
    """The locale in which lines are typed and written: the cinema's, as its booking sheets are."""
    return "en-US" if week.cinema.language == "en" else week.cinema.language


def written(week: Week, shown: Iterable[Planned], marks: Marks) -> str:
    """The shortest line for these screenings, with their marks."""
    screenings = [
        ReadScreening(
            one.starts.replace(tzinfo=week.house.zone),
            week.house.day_of(one),
            tuple(sorted(marks.of(one))),
        )
        for one in shown
    ]
    return write_showtimes(
        screenings, zone=week.house.zone, locale=locale(week), week_start=week.start
    )


def marks_of(week: Week, films: Iterable[int]) -> dict[int, Marks]:
    """What marks mean for each of these films."""
    films = set(films)
    price = ProgrammeSettings.for_site(week.site).bargain_words
    versions: dict[int, dict[str, int]] = {film: {} for film in films}
    sayable = sayable_marks(locale(week))
    for version in FilmVersion.objects.filter(film__in=films):
        for mark in sayable & marks_of_version(version):
            versions[version.film_id].setdefault(mark, version.pk)
    return {film: Marks(found, price) for film, found in versions.items()}


def marks_of_version(version: FilmVersion) -> set[str]:
    """The marks by which a line may name a version: its format, its label, 3D."""
    label = version.label.casefold().replace(" ", "")
    return {label, version.format, "3d" if version.is_3d else label}


def _start(one: ReadScreening, week: Week) -> Start:
    local = one.start.astimezone(week.house.zone)
    return Start(local.replace(tzinfo=None), one.cinema_day, one.flags)


def _by_film_and_screen(
    plan: Iterable[Planned],
) -> Iterable[tuple[tuple[int, int], list[Planned]]]:
    shown = [one for one in plan if one.is_showing and one.film]
    shown.sort(key=lambda one: (one.film or 0, one.screen, one.starts))
    for (film, screen), group in groupby(shown, key=lambda one: (one.film or 0, one.screen)):
        yield (film, screen), list(group)
