"""Colours that can be read: contrast as WCAG 2.2 defines it, and an accent bent until it holds.

Definitions: WCAG 2.2, "relative luminance" and "contrast ratio"; goal 7:1, criterion 1.4.6.
"""

import re
from dataclasses import dataclass

PAPER = "#faf6ec"
INK = "#1c1712"
DARK = "#16120e"
IVORY = "#f3ead9"
VELVET = "#8c1d2f"
LAMP = "#f2b33d"
READABLE = 7.0


def is_colour(text: str) -> bool:
    """Whether `text` is written as #rrggbb."""
    return bool(re.fullmatch(r"#[0-9a-fA-F]{6}", text))


def luminance(colour: str) -> float:
    """The relative luminance of #rrggbb, from 0 (black) to 1 (white)."""
    red, green, blue = (_linear(channel) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def readable_on(ground: str, colour: str) -> str:
    """`colour`, moved towards black or white by the least that gives 7:1 on `ground`.

    The ground must be near paper or near black: on a middle grey no colour reaches 7:1, and the
    answer is then black or white, whichever reads better.
    """
    end = "#000000" if luminance(ground) > 0.18 else "#ffffff"
    for percent in range(101):
        moved = _mixed(colour, end, percent / 100)
        if contrast(ground, moved) >= READABLE:
            return moved
    return end


@dataclass(frozen=True)
class Accent:
    """One accent on both grounds. The ground itself is the ink that reads on it, at 7:1 as well."""

    on_paper: str
    on_dark: str

    @classmethod
    def from_choice(cls, colour: str) -> "Accent":
        """The accent from the house's choice; from none, velvet on paper and a lamp in the dark."""
        return cls(readable_on(PAPER, colour or VELVET), readable_on(DARK, colour or LAMP))


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(channel: int) -> float:
    share = channel / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def _mixed(colour: str, other: str, share: float) -> str:
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(one + (two - one) * share):02x}" for one, two in pairs)
