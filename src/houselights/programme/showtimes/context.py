"""What tokens become beside their neighbours: `7 p.m.`, `20 Uhr`, `noon`; titles and segments."""

from houselights.programme.showtimes.tokens import Token

LISTING = frozenset({"comma", "and", "slash", "plus"})
DAYS = frozenset({"weekday", "date", "month", "all", "days", "relative"})


def in_context(tokens: list[Token], language: str) -> list[Token]:
    """The tokens with hours, halves of the day and words for noon and midnight joined to times."""
    joined: list[Token] = []
    for token in tokens:
        before = joined[-1] if joined else None
        is_hour = before is not None and before.kind in ("time", "number")
        if token.kind in ("am", "pm", "oclock") and before is not None and is_hour:
            _close(before, token, language)
        elif token.kind in ("noon", "midnight"):
            parts = (12, 0) if token.kind == "noon" else (0, 0)
            joined.append(Token("time", token.start, token.end, token.kind, parts, half="24"))
        elif token.kind not in ("am", "pm", "oclock"):
            joined.append(token)
    joined = _hours_before_stop(joined, language)
    _undo_preposition(joined, language)
    joined = _dashed_dates(joined, language)
    _dates_like_times(joined, language)
    _times_like_dates(joined, language)
    _hours_before_unit(joined, language)
    return joined


def _close(hour: Token, unit: Token, language: str) -> None:
    if hour.kind == "number":
        if hour.parts[0] > 24:
            return
        hour.kind, hour.parts, hour.value = "time", (hour.parts[0], 0), "unit"
    hour.end = unit.end
    if unit.kind in ("am", "pm"):
        hour.half = unit.kind if hour.parts[0] <= 12 else "24"
    elif language != "en":
        hour.half = hour.half or "24"
        hour.bare = True


def _hours_before_stop(tokens: list[Token], language: str) -> list[Token]:
    """English `Fri 7. Sat 2`: the period ends a clause, where elsewhere it makes an ordinal."""
    found: list[Token] = []
    for token in tokens:
        found.append(token)
        if language == "en" and token.kind == "number" and token.value == "dotted":
            token.value, token.end = "number", token.end - 1
            found.append(Token("dot", token.end, token.end + 1))
    return found


def _undo_preposition(tokens: list[Token], language: str) -> None:
    """German `2 am Samstag` and French `6 a 9` hold a preposition, not a half of the day."""
    if language == "en":
        return
    for token in tokens:
        if token.kind == "time" and token.half == "" and token.value.isdigit():
            token.half = "24"


def _dashed_dates(tokens: list[Token], language: str) -> list[Token]:
    """Dutch `do 13-11`: after a weekday, two numbers joined by a hyphen are a date."""
    found: list[Token] = []
    for token in tokens:
        found.append(token)
        kinds = [one.kind for one in found[-4:]]
        if language != "nl" or kinds != ["weekday", "number", "dash", "number"]:
            continue
        first, sign, last = found[-3:]
        if first.end == sign.start and sign.end == last.start and last.parts[0] <= 12:
            parts = (first.parts[0], last.parts[0])
            found[-3:] = [Token("date", first.start, last.end, "slash", parts)]
    return found


def _dates_like_times(tokens: list[Token], language: str) -> None:
    """`Fr 18.11 20.00`: right after a weekday and right before a time, a dotted pair is a date."""
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        is_pair = token.kind == "time" and len(token.parts) == 2 and not token.bare
        if language == "en" or not is_pair or before.kind != "weekday" or after.kind != "time":
            continue
        day, month = token.parts
        if 1 <= day <= 31 and 1 <= month <= 12 and month % 5:
            token.kind, token.value, token.half = "date", "dotted", ""


def _times_like_dates(tokens: list[Token], language: str) -> None:
    """`20.10.` behind the days, with no time after it, is a time and a full stop."""
    for at, token in enumerate(tokens):
        if token.kind != "date" or token.value != "dotted" or at == 0:
            continue
        is_last = not any(one.kind in ("time", "month") for one in tokens[at + 1 :])
        is_after = tokens[at - 1].kind in ("weekday", "time", "comma", "at", "all", "days")
        if is_last and is_after and (language == "en" or tokens[at - 1].kind != "weekday"):
            token.kind, token.value = "time", str(token.parts[0])
            token.half = "" if language == "en" else "24"


def _hours_before_unit(tokens: list[Token], language: str) -> None:
    """`17 und 20 Uhr`, `18 et 20h30`: the unit of the last hour holds for those before it."""
    if language == "en":
        return
    for at in range(len(tokens) - 3, -1, -1):
        token, sign, after = tokens[at : at + 3]
        is_listed = sign.kind in LISTING and after.kind == "time"
        is_firm = sign.kind == "and" or language == "de"
        follows_day = at > 0 and tokens[at - 1].kind in ("weekday", "month") and not is_firm
        if token.kind != "number" or token.value != "number" or not is_listed or follows_day:
            continue
        if token.parts[0] <= 24:
            token.kind, token.parts, token.half = "time", (token.parts[0], 0), "24"


def has_24h_time(tokens: list[Token]) -> bool:
    """Whether an English line writes the 24-hour clock: `14:30`, `09:00`."""
    times = [token for token in tokens if token.kind == "time" and token.half == ""]
    return any(
        12 < t.parts[0] < 25 or (t.value.startswith("0") and t.value.isdigit()) for t in times
    )


def without_title(tokens: list[Token]) -> tuple[list[Token], list[Token]]:
    """The tokens after the film's title, and the tokens of the title.

    A title ends at a colon, holds a word of no table, and no time stands before its colon.
    """
    cut, has_name = 0, False
    for at, token in enumerate(tokens):
        if token.kind == "time":
            break
        has_name = has_name or token.kind == "unknown"
        if token.kind == "colon" and has_name:
            cut, has_name = at + 1, False
    return tokens[cut:], tokens[:cut]


def segments(tokens: list[Token], line: str) -> list[list[Token]]:
    """The clauses between semicolons, bars, line ends and closing periods."""
    found: list[list[Token]] = [[]]
    depth = 0
    for token in tokens:
        depth = max(0, depth + (token.kind == "(") - (token.kind == ")"))
        ends = token.kind == "dot" and not line[token.end : token.end + 1].strip()
        if token.kind == "strong" or (ends and depth == 0):
            found.append([])
            depth = 0
        else:
            found[-1].append(token)
    return [segment for segment in found if segment]
