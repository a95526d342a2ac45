"""Safety Last!: a man, a clock, and the street a long way down."""

from __future__ import annotations

from houselights.demo.pictures.shapes import (
    INK,
    PAPER,
    Palette,
    Point,
    bar,
    contour,
    disc,
    group,
    inside,
    limb,
    line,
    oval,
    points,
    polygon,
    poster_sheet,
    ring,
    spokes,
    still_sheet,
)

POSTER_ALT = (
    "A small man hangs from the hand of a huge clock; a drawn poster in black, sky blue and red."
)
STILL_ALT = "Two legs dangle over a street far below, between rows of windows; a drawn scene."

DIZZY = Palette(loud="#e5482b", quiet="#63b5c8")

CLOCK = (296.0, 286.0)
DIAL = 430


def poster() -> str:
    return poster_sheet(
        DIZZY.quiet,
        *_facade(),
        disc(INK, *CLOCK, DIAL + 44),
        disc(PAPER, *CLOCK, DIAL),
        spokes(INK, CLOCK, (DIAL - 96, DIAL - 26), 34, 12, start=7),
        spokes(INK, CLOCK, (DIAL - 44, DIAL - 26), 7, 60, start=7),
        limb(INK, (212, 486, 10), (*CLOCK, 50), (330, 40, 12)),
        limb(DIZZY.loud, (170, 132, 56), (*CLOCK, 44), (676, 720, 18)),
        disc(INK, *CLOCK, 30),
        group(_hanging_man(), move=(648, 692), turn=-7, scale=1.08),
        group(_boater(), move=(430, 1070), turn=-28, scale=1.3),
    )


def _facade() -> list[str]:
    """The wall under the clock, seen from above: storeys shrink towards the street."""
    windows = []
    for storey in range(9):
        top, tall = 640 + 560 * (1 - 0.8**storey), 74 * 0.8**storey
        for column in range(4):
            left = 40 + column * 112
            squeeze = 0.86**storey
            windows.append(bar(DIZZY.quiet, left * squeeze, top, 56 * squeeze, tall))
    edge = polygon(INK, (0, 0), (520, 0), (190, 1200), (0, 1200))
    return [edge, inside("facade", edge, *windows)]


def _hanging_man() -> str:
    """Both hands above his head, at the origin; about 420 units tall."""
    arms = limb(INK, (-14, 2, 24), (-30, 62, 26), (-34, 128, 38)) + limb(
        INK, (18, 6, 24), (44, 66, 26), (30, 130, 38)
    )
    jacket = contour(
        INK,
        *points(
            "-50,118 -20,108 24,108 46,122 40,180 42,236 54,268! 0,262 -46,272! -38,236 -40,180"
        ),
    )
    legs = limb(INK, (-18, 250, 44), (-52, 328, 36), (-112, 372, 24)) + limb(
        INK, (22, 250, 46), (40, 340, 36), (18, 424, 24)
    )
    shoes = group(_shoe(), move=(-114, 372), turn=48) + group(_shoe(), move=(18, 426), turn=14)
    hands = oval(PAPER, -14, 0, 12, 16, 20) + oval(PAPER, 18, 4, 12, 16, -20)
    head = oval(PAPER, 0, 88, 25, 31, 8) + contour(
        INK, *points("-25,84 -20,58 6,50 28,66 27,84! 12,70 -12,72 -25,84")
    )
    glasses = ring(INK, -9, 88, 7.5, 3) + ring(INK, 11, 88, 7.5, 3) + oval(INK, 2, 107, 5, 4)
    return legs + shoes + arms + jacket + hands + head + glasses


def _shoe() -> str:
    """The ankle at the origin, the toe to the right."""
    return contour(INK, *points("-13,-8 12,-8 26,4 42,10 47,18 45,23! -14,23!"))


def _boater() -> str:
    return (
        bar(PAPER, -34, -28, 68, 28) + bar(DIZZY.loud, -34, -14, 68, 12) + oval(PAPER, 0, 0, 60, 9)
    )


# The still


def still() -> str:
    return still_sheet(
        PAPER,
        *_traffic(),
        polygon(INK, (0, 0), (EYE[0] - KERB, 0), (EYE[0] - KERB, 800), (0, 800)),
        polygon(DIZZY.quiet, (EYE[0] + KERB, 0), (1200, 0), (1200, 800), (EYE[0] + KERB, 800)),
        *_windows(-KERB, PAPER),
        *_windows(KERB, INK),
        *_legs(),
    )


EYE = (520.0, 470.0)  # the point of the street right under the looker
KERB = 96.0
STOREY = 1.27  # each storey nearer is that much larger


def _windows(wall: float, fill: str) -> list[str]:
    """One side of the canyon in perspective: everything grows from the point under the eye."""
    return [
        polygon(
            fill,
            _nearer(wall, along, STOREY**storey * 1.06),
            _nearer(wall, along + 26, STOREY**storey * 1.06),
            _nearer(wall, along + 26, STOREY**storey * 1.2),
            _nearer(wall, along, STOREY**storey * 1.2),
        )
        for storey in range(1, 9)
        for along in range(-520, 520, 44)
    ]


def _nearer(x: float, y: float, scale: float) -> Point:
    return EYE[0] + x * scale, EYE[1] + y * scale


def _traffic() -> list[str]:
    rails = [bar(INK, EYE[0] + x, 0, 3, 800) for x in (-34, -22, 12, 24)]
    trams = [bar(DIZZY.loud, EYE[0] + 6, 560, 24, 120), bar(INK, EYE[0] - 40, 330, 24, 96)]
    cars = [bar(INK, EYE[0] + x, y, 18, 34) for x, y in ((56, 480), (-76, 600), (58, 720))]
    people = [
        disc(INK, EYE[0] + (-86 if i % 3 else 84) + i * 7 % 9, 20 + i * 53 % 780, 4)
        for i in range(40)
    ]
    return rails + trams + cars + people


def _legs() -> list[str]:
    """Trousers from the top of the sheet, too short for the shoes."""
    bent, straight = (
        ((620, -20), (806, -20), (806, 190), (716, 432), (588, 392), (652, 180)),
        ((850, -20), (1030, -20), (1046, 190), (1050, 330), (918, 342), (890, 180)),
    )
    return [
        limb(PAPER, (656, 380, 72), (640, 450, 60)),
        group(_shoe(), move=(632, 452), turn=20, scale=3.4),
        polygon(DIZZY.loud, *bent),
        line(INK, 5, (716, -20), (730, 190), (648, 410)),
        limb(PAPER, (984, 320, 72), (990, 380, 60)),
        group(_shoe(), move=(994, 384), turn=-16, scale=3.4),
        polygon(DIZZY.loud, *straight),
        line(INK, 5, (944, -20), (972, 190), (980, 336)),
    ]
