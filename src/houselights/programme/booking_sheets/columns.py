"""Which column of a sheet is which."""

from collections.abc import Sequence

from anyascii import anyascii

MEANINGS = ("film", "screen", "times", "date", "")
"""What a column can hold: a title, a screen’s name, showtimes or a time, a date, or nothing."""

HEADERS = {
    "film": "film title movie feature titel titre titulo pelicula programme programm show",
    "screen": "screen auditorium house room saal kino salle zaal sala theatre theater hall",
    "times": "times time showtimes showtime shows start starts zeit zeiten uhrzeit beginn"
    " vorstellungen horaire horaires seances heure tijd tijden aanvang hora horario"
    " horarios sesiones",
    "date": "date day datum tag jour dag fecha dia",
}


def guessed(header: Sequence[str]) -> list[str]:
    """What each column of a header most likely holds; empty where nobody can tell."""
    found: list[str] = []
    for title in header:
        words = anyascii(title).casefold().replace("/", " ").replace("-", " ").split()
        meaning = next((m for m, known in HEADERS.items() if set(words) & set(known.split())), "")
        found.append("" if meaning in found else meaning)
    return found


def is_header(row: Sequence[str]) -> bool:
    """Whether a row names columns rather than films."""
    return {"film", "times"} <= set(guessed(row))


def signature(first_row: Sequence[str]) -> str:
    """By what a mapping is remembered: the header, or without one the number of columns.

    Two headers that say the same have the same columns; a first film says nothing about them.
    """
    if not is_header(first_row):
        return str(len(first_row))
    return "|".join(title.casefold() for title in first_row)


def below_header(rows: Sequence[Sequence[str]]) -> Sequence[Sequence[str]]:
    """The rows that hold films: all of them, where the first one names no columns."""
    return rows[1:] if rows and is_header(rows[0]) else rows
