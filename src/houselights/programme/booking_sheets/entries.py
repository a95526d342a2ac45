"""What the rows of a sheet, or the lines of a pasted text, say: film, screen, showtimes."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

MOST_LINES = 1_000
DAYS_OR_TIMES = re.compile(
    r"""\s*(?:[:|\t–—]|\s-\s|,)\s*|\s+(?=\(?\d{1,2}(?:[:.h]\d{2}|\s*[ap]\.?m))""", re.VERBOSE
)


@dataclass(frozen=True)
class Entry:
    """One row: its raw text, never thrown away, and its words for film, screen and showtimes."""

    raw: str
    film: str
    screen: str = ""
    line: str = ""


def entries_of_rows(rows: Iterable[Sequence[str]], meanings: Sequence[str]) -> list[Entry]:
    """The entries of a table; a row without a title goes on with the one before it."""
    found: list[Entry] = []
    film = screen = ""
    for row in rows:
        cells = {m: cell for m, cell in zip(meanings, row, strict=False) if m and cell}
        film, screen = (
            cells.get("film", film),
            cells.get("screen", "" if "film" in cells else screen),
        )
        line = " ".join(filter(None, [cells.get("date", ""), cells.get("times", "")]))
        if line:
            found.append(Entry(" | ".join(cell for cell in row if cell), film, screen, line))
    return found


def entries_of_text(text: str, titles: Sequence[str], screens: Sequence[str]) -> list[Entry]:
    """The entries of a pasted text, one film a line.

    A line begins with one of `titles`, the longest that fits; otherwise its title ends where a
    colon, a dash or the first time stands. A screen is named by one of `screens` after the title.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()][:MOST_LINES]
    return [_entry(line, titles, screens) for line in lines]


def _entry(line: str, titles: Sequence[str], screens: Sequence[str]) -> Entry:
    fitting = [title for title in titles if _begins(line, title)]
    if fitting:
        film = max(fitting, key=len)
        rest = line[len(film) :]
    else:
        parts = DAYS_OR_TIMES.split(line, maxsplit=1)
        film, rest = parts[0], parts[1] if len(parts) > 1 else ""
    screen = next((name for name in screens if _names(rest, name)), "")
    if screen:
        rest = re.sub(
            rf"[(\[,|]*\s*{re.escape(screen)}\s*[)\],:|]*", " ", rest, count=1, flags=re.IGNORECASE
        )
    return Entry(line, film.strip(), screen, rest.strip(" :|,-–—\t"))


def _begins(line: str, title: str) -> bool:
    """Whether the line begins with the title, and the title with no longer word of it."""
    after = line[len(title) : len(title) + 1]
    return line.casefold().startswith(title.casefold()) and not after.isalnum()


def _names(text: str, screen: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(screen)}(?!\w)", text, re.IGNORECASE))
