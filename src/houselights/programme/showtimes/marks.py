"""Stars and their legends: `(*Bargain Shows)`, `*open captions`."""

from dataclasses import dataclass

from houselights.programme.showtimes.tokens import Token

ENDS = frozenset({")", "strong", "star", "dot"})
READABLE = frozenset({"time", "weekday", "date", "all", "days"})


@dataclass(frozen=True)
class Legend:
    """What a star beside a time means on this line; empty where the legend names no flag."""

    meaning: str = "bargain"


def without_legend(tokens: list[Token]) -> tuple[list[Token], Legend]:
    """The tokens without the words that explain a star, and what they say (rule 6)."""
    kept: list[Token] = []
    legend = Legend()
    at = 0
    while at < len(tokens):
        words = _legend_at(tokens, at)
        if words is None:
            kept.append(tokens[at])
            at += 1
            continue
        flags = [token.value for token in words if token.kind == "flag"]
        legend = Legend(flags[0] if flags else "")
        if kept and kept[-1].kind == "(":
            kept.pop()
        at += len(words)
        while at < len(tokens) and tokens[at].kind in (")", "dot") and tokens[at - 1].kind != ")":
            at += 1
    return kept, legend


def _legend_at(tokens: list[Token], at: int) -> list[Token] | None:
    """The star and the words after it, where they hold no day and no time."""
    if tokens[at].kind != "star" or (
        at and tokens[at - 1].end == tokens[at].start and tokens[at - 1].kind in ("time", "number")
    ):
        return None
    words = [tokens[at]]
    for token in tokens[at + 1 : at + 30]:
        if token.kind in ENDS:
            break
        if token.kind in READABLE or token.kind == "number":
            return None
        words.append(token)
    return words if any(t.kind not in ("star", "comma", "(", "and") for t in words[1:]) else None
