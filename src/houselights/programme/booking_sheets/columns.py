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


def signature(header: Sequence[str]) -> str:
    """By what a mapping is remembered: sheets with the same header have the same columns."""
    return "|".join(title.casefold() for title in header)
