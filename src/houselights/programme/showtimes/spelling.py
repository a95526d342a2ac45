"""How each language writes days, times and marks in a showtime line."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Spelling:
    """The words and signs of one language; weekdays from Monday."""

    weekdays: tuple[str, ...]
    daily: str
    both: str
    plus: str
    date: str
    clock: str = "{hour}:{minute:02d}"
    whole_hour: str = "{hour}:00"
    has_halves: bool = False

    def tag(self, flag: str) -> str:
        """The mark of a flag, as it stands in parentheses."""
        return {"qa": "Q&A"}.get(
            flag, flag if len(flag) > 5 or flag.endswith("mm") else flag.upper()
        )


_EN = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_US = Spelling(_EN, "Daily", " & ", "; ", "%Y-%m-%d", has_halves=True)
SPELLINGS = {
    "en": _US,
    "en-US": _US,
    "en-GB": Spelling(
        _EN,
        "Daily",
        " & ",
        "; ",
        "%Y-%m-%d",
        "{hour}.{minute:02d}",
        "{hour}.00",
        has_halves=True,
    ),
    "de": Spelling(("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"), "täglich", " + ", ", ", "%Y-%m-%d"),
    "fr": Spelling(
        ("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
        "tlj",
        " et ",
        ", ",
        "%Y-%m-%d",
        "{hour}h{minute:02d}",
        "{hour}h",
    ),
    "nl": Spelling(
        ("ma", "di", "wo", "do", "vr", "za", "zo"), "dagelijks", " en ", ", ", "%Y-%m-%d"
    ),
}


def written_time(moment: int, spelling: Spelling, style: str) -> str:
    """A moment of the cinema day: bare, with am where it is not the evening, or in full."""
    hour, minute = moment // 60 % 24, moment % 60
    if not spelling.has_halves:
        return (spelling.clock if minute else spelling.whole_hour).format(hour=hour, minute=minute)
    half = (
        ("am" if hour < 12 else "pm") if style == "full" or (style == "some" and hour < 12) else ""
    )
    hour = hour % 12 or 12
    return (spelling.clock if minute else spelling.whole_hour).format(
        hour=hour, minute=minute
    ) + half
