"""Which times of day a list of typed times means (rules 4 and 5).

Moments are minutes after midnight of the cinema day; 24 hours and more are the next calendar date.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from houselights.programme.showtimes.tokens import Token

NOON, MIDNIGHT, EVENING, DAY_BREAK = 12 * 60, 24 * 60, 19 * 60, 6 * 60
LEADING = range(9, 12)
"""Hours that, bare and leading, may be of the morning."""


@dataclass(frozen=True)
class Times:
    """Moments in the order typed, the code of a warning about them, and whether to ask instead."""

    moments: tuple[int, ...]
    warning: str = ""
    about: str = ""
    is_open_to_doubt: bool = False


def times_of(tokens: Sequence[Token], *, word: str = "", plain_24h: bool = False) -> Times:
    """What the times of one list mean; `word` is `late` or `morning` where one decides."""
    if plain_24h:
        for token in tokens:
            token.half = token.half or "24"
    first = _first_pass(tokens)
    if _ascends(first):
        return _settled(tokens, first, word)
    second = _second_pass(tokens)
    if _ascends(second) and second != first:
        return _inferred(tokens, first, second)
    if any(_is_bare(token) for token in tokens):
        about = ",".join(written(moment) for moment in first)
        return Times(tuple(first), "times_out_of_order", about)
    return Times(tuple(first))


def _settled(tokens: Sequence[Token], first: list[int], word: str) -> Times:
    if not _fits_both(tokens):
        return Times(tuple(first))
    if word == "morning":
        return _inferred(tokens, first, _second_pass(tokens))
    return Times(tuple(first), is_open_to_doubt=word != "late")


def _inferred(tokens: Sequence[Token], first: list[int], second: list[int]) -> Times:
    pairs = zip(tokens, first, second, strict=True)
    mornings = [written(b) for token, a, b in pairs if a != b and token.parts[0] in LEADING]
    return Times(tuple(second), "am_inferred", ",".join(mornings))


def _fits_both(tokens: Sequence[Token]) -> bool:
    """A list of nothing but 9:00-11:59 and then 12:xx: of the morning, or late at night."""
    hours = [token.parts[0] for token in tokens if _is_bare(token)]
    if len(hours) != len(tokens) or len(hours) < 2 or hours[-1] != 12:
        return False
    late = [hour for hour in hours if hour in LEADING]
    return bool(late) and all(hour == 12 for hour in hours[len(late) :])


def _first_pass(tokens: Sequence[Token]) -> list[int]:
    moments: list[int] = []
    for token in tokens:
        before = moments[-1] if moments else 0
        moments.append(_explicit(token) if not _is_bare(token) else _bare(token, before))
    return moments


def _second_pass(tokens: Sequence[Token]) -> list[int]:
    moments: list[int] = []
    leading = True
    for token in tokens:
        hour, minute = token.parts
        before = moments[-1] if moments else 0
        if not _is_bare(token):
            moments.append(_explicit(token))
            leading = leading and moments[-1] < NOON
        elif leading and hour in LEADING:
            moments.append(hour * 60 + minute)
        else:
            leading = False
            moments.append(
                NOON + minute if hour == 12 and before < EVENING else _bare(token, before)
            )
    return moments


def _bare(token: Token, before: int) -> int:
    hour, minute = token.parts
    if hour == 12:
        return (MIDNIGHT if before >= EVENING else NOON) + minute
    return (hour + 12) * 60 + minute


def _explicit(token: Token) -> int:
    hour, minute = token.parts
    if token.half == "am":
        moment = hour % 12 * 60 + minute
    elif token.half == "pm":
        moment = (hour % 12 + 12 if hour <= 12 else hour) * 60 + minute
    else:
        moment = hour * 60 + minute
    return moment + MIDNIGHT if moment < DAY_BREAK else moment


def _is_bare(token: Token) -> bool:
    return token.half == "" and 1 <= token.parts[0] <= 12


def _ascends(moments: list[int]) -> bool:
    return all(a <= b for a, b in pairwise(moments))


def written(moment: int) -> str:
    """A moment as its 24-hour time of day, `10:15`."""
    return f"{moment // 60 % 24:02d}:{moment % 60:02d}"


def is_possible(token: Token) -> bool:
    """Whether the clock has such a time at all."""
    hour, minute = token.parts
    if minute > 59 or hour > 24 or (hour == 24 and minute):
        return False
    return not (token.half in ("am", "pm") and (hour == 0 or hour > 12) and hour < 13)
