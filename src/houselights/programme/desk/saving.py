"""Saving the sheet: all of its lines, or none while one of them needs a look."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from django.utils.translation import gettext as _

from houselights.programme.desk import acts
from houselights.programme.desk.films import UnclearError, film_meant
from houselights.programme.desk.sheet import RowOutcome, SheetRow, locale, read, rows_of
from houselights.programme.desk.warning_words import warning_words
from houselights.programme.desk.week import Week, week_of
from houselights.programme.desk.words import Words
from houselights.programme.planning.line_entry import Overlay
from houselights.programme.planning.planned import Planned
from houselights.programme.planning.problems import Problem
from houselights.programme.rows import film_facts, films_in
from houselights.programme.showtimes import unread_words


class SheetProblemsError(Exception):
    """Lines that cannot be saved as they stand; each row says what is wrong."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} lines")
        self.count = count


def save_lines(week: Week, rows: Sequence[SheetRow], *, person: Any) -> int:
    """Save the rows that changed as one act; answer how many screenings it changes.

    Raises `SheetProblemsError`, with the problem written to its row, and `SomebodyElseError`.
    """
    changed = [row for row in rows if row.has_changed]
    overlay: Overlay = {}
    for row in changed:
        overlay |= _overlay_of(replace(week, overlay={**week.overlay, **overlay}), row, changed)
    week = knowing(week, changed)
    for problem in acts.blocking(week, overlay):
        _put(problem, changed, Words.of(week))
    if bad := [row for row in changed if row.problem]:
        raise SheetProblemsError(len(bad))
    if overlay:
        acts.change(week, overlay, words_of(changed), person=person)
    return len(overlay)


def words_of(rows: Iterable[SheetRow]) -> str:
    """What the act is called."""
    films = ", ".join(dict.fromkeys(row.outcome.film.title for row in rows if row.outcome))
    return _("Showtimes of %(films)s") % {"films": films}


def knowing(week: Week, rows: Iterable[SheetRow]) -> Week:
    """The week with the facts of the films that the rows name."""
    return _with_facts(week, [row.outcome.film.pk for row in rows if row.outcome])


def with_films(week: Week, plan: Iterable[Planned]) -> Week:
    """The week with the facts of the films that these screenings show."""
    return _with_facts(week, films_in(plan))


def _with_facts(week: Week, films: Iterable[int]) -> Week:
    facts = film_facts(films)
    return replace(week, house=replace(week.house, films={**week.house.films, **facts}))


def outcome_of(week: Week, row: SheetRow) -> list[str]:
    """Read a row, keep the outcome in it, and answer what forbids it, in sentences."""
    overlay = _overlay_of(week, row, [row])
    known = knowing(week, [row])
    words = Words.of(known)
    return [words.problem(problem) for problem in acts.blocking(known, overlay)]


def _overlay_of(week: Week, row: SheetRow, rows: Sequence[SheetRow]) -> Overlay:
    """What a row changes; nothing, with a problem written to it, if it cannot be read whole."""
    try:
        row.outcome = read(week, row)
    except UnclearError as error:
        row.problem = str(error)
        return {}
    row.problem = _what_was_not_read(row.outcome, week, row.line)
    has_line = not row.was.strip() and _has_line(week, row)
    if has_line or any(_are_twins(one, row) for one in rows if one.number < row.number):
        row.problem = _("This film has a line on this screen above: put the times together.")
    return {} if row.problem else row.outcome.entered.overlay


def _what_was_not_read(outcome: RowOutcome, week: Week, line: str) -> str:
    """Why a line cannot be saved as it stands: nothing of it may be lost without a word."""
    rejected = [*outcome.reading.rejected, *unread_words(line, locale=locale(week))]
    if rejected:
        clauses = "; ".join(f"“{clause}”" for clause in dict.fromkeys(rejected))
        reasons = " ".join(warning_words(warning) for warning in outcome.reading.warnings)
        words = _("Not understood: %(clauses)s. Type it another way.") % {"clauses": clauses}
        return f"{words} {reasons}".strip()
    if outcome.entered.unplaced_marks:
        return _(
            "Nothing is known of %(marks)s: add such a version on the film’s page, or enter it in"
            " the details."
        ) % {"marks": ", ".join(sorted(outcome.entered.unplaced_marks))}
    return ""


def _has_line(week: Week, row: SheetRow) -> bool:
    """Whether the week shows the film on that screen already, in a row that says so."""
    film = row.outcome.film.pk if row.outcome else None
    shown = (one for one in week.plan.values() if one.is_showing)
    return any((one.film, one.screen) == (film, row.screen) for one in shown)


def _are_twins(one: SheetRow, other: SheetRow) -> bool:
    films = {row.outcome.film.pk if row.outcome else row.number for row in (one, other)}
    return len(films) == 1 and one.screen == other.screen


def _put(problem: Problem, rows: Sequence[SheetRow], words: Words) -> None:
    """Write a problem to the row from whose line it comes."""
    uids = {problem.screening.uid, problem.other.uid if problem.other else ""}
    for row in rows:
        if row.outcome and uids & set(row.outcome.entered.overlay):
            row.problem = words.problem(problem)
            return


def merged(week: Week, posted: Sequence[SheetRow]) -> list[SheetRow]:
    """The sheet as it stands now, with what was typed into it kept."""
    rows = rows_of(week_of(week.site, week.start))
    for typed in posted:
        if not typed.has_changed:
            continue
        standing = next((row for row in rows if _is_same_line(row, typed)), None)
        if standing is None:
            standing = next(row for row in rows if row.is_blank)
            standing.film, standing.screen = typed.film, typed.screen
        elif standing.line != typed.was:
            standing.problem = _("Now it stands as: %(line)s") % {"line": standing.line}
        standing.line = typed.line
    return rows


def _is_same_line(row: SheetRow, typed: SheetRow) -> bool:
    try:
        title = film_meant(typed.film).label
    except UnclearError:
        title = typed.film
    return row.film == title and row.screen == typed.screen
