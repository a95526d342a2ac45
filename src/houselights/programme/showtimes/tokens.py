"""The tokens of a showtime line: times, dates, numbers, words of the tables, signs.

One regular expression walks the line once from left to right; no alternative in it can look
further ahead than a few characters, so that rubbish costs no more than its length.
"""

import re
from dataclasses import dataclass, field

from houselights.programme.showtimes.languages import vocabulary

_HALF = r"(?:\s?(?P<{0}>[ap]\.?\s?m\b\.?|[ap]\b\.?(?!\w)))?"
_MINUTE_UNIT = r"min(?:s|\b\.?|utes?|uten|uut)?\b\.?"
SCANNER = re.compile(
    rf"""
    (?P<quoted>"[^"\n]{{1,200}}"|“[^”\n]{{1,200}}”|„[^“”\n]{{1,200}}[“”]|«[^»\n]{{1,200}}»)
  | (?P<noise>[$€£]\s?\d{{1,4}}(?:[.,]\d{{1,2}})?(?:\s?[-/]\s?[$€£]\d{{1,3}}(?:[.,]\d\d)?)?
      |\d{{1,3}}(?:[.,]\d{{1,2}})?\s?(?:€|£|eur\b|euro\b)
      |\d\s?h(?:rs?)?\s?\d{{1,2}}\s?m(?:in|ins)?\b\.?|\d{{1,3}}\s?['’\u2032](?!\w)
      |\d{{1,3}}\s?-?{_MINUTE_UNIT}|(?:FSK|ab)\s\d{{1,2}}(?=\s?(?:J\b|Jahre|\)|$))
      |\b(?:PG|TV)-\d\d|https?://\S{{1,300}}|\b1[258]A\b)
  | (?P<iso>\d{{4}}-\d\d-\d\d)(?!\d)
  | (?P<full>\d{{1,2}}(?P<fs>[./-])\s?\d{{1,2}}(?P=fs)(?:\s?(?:20|19)\d\d|\d\d(?![\d:.,h])))(?!\d)
  | (?P<format>(?:35|70|16)[ -]?mm\b|[23]-?D\b|4K\b)
  | (?P<dotted>(?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])\.)(?!\d)
  | (?P<clock>(?P<ch>\d{{1,2}})(?::(?P<cm>\d\d)|\.(?P<cd>\d\d)(?!\.\s?\d\d?\.))(?!\d)
      {_HALF.format("chalf")})
  | (?P<hnote>(?P<hh>\d{{1,2}})\s?[hHuU](?:\s?(?P<hm>\d\d))?)(?:(?!\w)|(?=V[OF]))
  | (?P<hour>(?P<ph>\d{{1,2}})\s?(?P<phalf>[ap]\.?\s?m\b\.?|[ap]\b\.?))(?!\w)
  | (?P<slash>\d{{1,2}}/\d{{1,2}})(?![\dh]|[.:]\d)
  | (?P<ordinal>\d{{1,2}})(?:(?:st|nd|rd|th|er|ste|de|e)\b
      |\.(?=\s?(?:[^\W\d_]|[-–—/+&,]|\d{{1,2}}\.)))
  | (?P<number>\d+)
  | (?P<special>t\s?/\s?m\b|Q\s?&\s?A(?:'?s)?\b|[ap]\.\s?m\b\.?|m\.u\.v\b\.?|t\.e\.m\b\.?
      |t\.l\.j\b\.?
      |v\.\s?[of]\b\.?|['’]s\s(?:avonds|middags|ochtends|morgens|nachts)|w/)
  | (?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*['’]?)
  | (?P<strong>[;|\n\r!?•·])
  | (?P<sign>[^\s])
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What stands in a line. A strong sign ends a clause; any other single character is a sign."""


@dataclass
class Token:
    """A piece of the line from `start` to `end`; `kind` decides what `value` and `parts` mean."""

    kind: str
    start: int
    end: int
    value: str = ""
    parts: tuple[int, ...] = ()
    flags: list[str] = field(default_factory=list)
    half: str = ""
    bare: bool = False


def tokens_of(line: str, language: str) -> list[Token]:
    """The tokens of a line, phrases of several words joined."""
    raw = [(m.lastgroup or "", m) for m in SCANNER.finditer(line)]
    words = vocabulary(language)
    found: list[Token] = []
    at = 0
    while at < len(raw):
        token, taken = _token(raw, at, line, words)
        _swallow_dot(token, line, raw, at + taken)
        found.append(token)
        at += taken
    return found


def _token(
    raw: list[tuple[str, re.Match[str]]],
    at: int,
    line: str,
    words: dict[str, tuple[str, str]],
) -> tuple[Token, int]:
    match = raw[at][1]
    group = next(name for name in _GROUPS if match.group(name) is not None)
    if group in ("word", "special", "number"):
        for length in (4, 3, 2, 1):
            if at + length > len(raw):
                continue
            end = raw[at + length - 1][1].end()
            meaning = words.get(_plain(line[match.start() : end]))
            if meaning:
                return Token(meaning[0], match.start(), end, meaning[1]), length
    return _single(group, match), 1


_GROUPS = (
    "quoted", "noise", "iso", "full", "format", "clock", "hnote", "hour", "slash", "dotted",
    "ordinal", "number", "special", "word", "strong", "sign",
)  # fmt: skip
_SIGNS = {
    ",": "comma", "&": "and", "+": "plus", "-": "dash",
    "–": "dash", "—": "dash", "\u2011": "dash",
    "\u2212": "dash", "/": "slash", "(": "(", ")": ")", "[": "(", "]": ")",
    "*": "star", ":": "colon",
    ".": "dot", "@": "at", "→": "dash",
}  # fmt: skip


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").rstrip(".").split())


def _single(group: str, match: re.Match[str]) -> Token:
    text, start, end = match.group(group), match.start(), match.end()
    if group == "clock":
        minute = match.group("cm") or match.group("cd")
        return _time(start, end, match.group("ch"), minute, match.group("chalf"))
    if group == "hnote":
        token = _time(start, end, match.group("hh"), match.group("hm") or "0", None)
        token.half = "24"
        return token
    if group == "hour":
        return _time(start, end, match.group("ph"), "0", match.group("phalf"))
    if group in ("iso", "full", "slash", "dotted"):
        numbers = tuple(int(n) for n in re.findall(r"\d+", text))
        return Token("date", start, end, group, numbers)
    if group in ("number", "ordinal"):
        short = int(text) if len(text) <= 4 else 99999
        is_dotted = match.group().endswith(".")
        return Token("number", start, end, "dotted" if is_dotted else group, (short,))
    if group == "format":
        flag = text.casefold().replace("-", "").replace(" ", "")
        return Token("flag", start, end, flag)
    if group in ("quoted", "noise", "strong"):
        return Token({"quoted": "noise"}.get(group, group), start, end, text)
    if group == "sign":
        return Token(_SIGNS.get(text, "unknown"), start, end, text)
    return Token("unknown", start, end, text)


def _time(start: int, end: int, hour: str, minute: str, half: str | None) -> Token:
    token = Token("time", start, end, hour, (int(hour), int(minute)))
    token.half = {"a": "am", "p": "pm"}.get((half or "").strip()[:1].casefold(), "")
    return token


def _swallow_dot(
    token: Token, line: str, raw: list[tuple[str, re.Match[str]]], following: int
) -> None:
    """Let an abbreviation keep its period (`Sat.`, `Dec.`), so that it ends no clause."""
    if token.kind not in ("weekday", "month", "am", "pm", "all", "flag", "add", "except"):
        return
    if token.end - token.start <= 5 and line[token.end : token.end + 1] == ".":
        token.end += 1
        raw[following : following + 1] = []
