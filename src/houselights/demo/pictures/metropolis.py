"""Metropolis: the city is a wheel, and a man is its hand."""

from __future__ import annotations

from houselights.demo.pictures.shapes import (
    INK,
    PAPER,
    Palette,
    bar,
    between,
    contour,
    disc,
    group,
    limb,
    line,
    oval,
    panes,
    points,
    polygon,
    poster_sheet,
    ring,
    spokes,
    still_sheet,
)

POSTER_ALT = (
    "Towers stand out from a hub like the teeth of a wheel; a drawn poster in brass and petrol."
)
STILL_ALT = (
    "A canyon of towers, bridges between them, a small aeroplane; a drawn scene in brass and "
    "petrol."
)

MACHINE = Palette(loud="#d9a22e", quiet="#155059")

HUB = (270.0, 790.0)
TOWERS = 16
HEIGHTS = (400, 620, 470, 760)  # the skyline repeats four times round the wheel


def poster() -> str:
    return poster_sheet(
        MACHINE.quiet,
        *(_tower(i) for i in range(0, TOWERS, 2)),
        *(_tower(i) for i in range(1, TOWERS, 2)),
        disc(INK, *HUB, 250),
        ring(MACHINE.loud, *HUB, 222, 12),
        spokes(MACHINE.loud, HUB, (166, 200), 12, 10, start=-90),
        group(_worker(), move=HUB),
    )


def _tower(i: int) -> str:
    """One tower, drawn standing at the origin, then turned out from the hub."""
    tall, lit = HEIGHTS[i % len(HEIGHTS)], (PAPER, MACHINE.loud)[i % 2]
    setbacks = ((62, tall * 0.66), (46, tall * 0.86), (28, tall), (6, tall + 150))
    blocks = [
        bar(fill, left, -top - 200, half, top)
        for half, top in setbacks
        for fill, left in ((INK, -half), (lit, 0.0))
    ]
    slits = [bar(INK, 14 + 18 * column, -tall * 0.62 - 200, 7, tall * 0.56) for column in range(2)]
    return group(*blocks, *slits, move=HUB, turn=360 / TOWERS * i + 4)


def _worker() -> str:
    """He stands on the dial and holds its two hands apart."""
    hands = limb(MACHINE.loud, (-40, 20, 10), (-138, -128, 12)) + limb(
        MACHINE.loud, (40, 20, 10), (176, -76, 12)
    )
    arms = limb(PAPER, (-22, -26, 24), (-70, -50, 20), (-112, -94, 14)) + limb(
        PAPER, (22, -26, 24), (84, -26, 20), (140, -54, 14)
    )
    back = contour(PAPER, *points("-36,-34 0,-44 36,-34 26,40 28,70! -28,70! -26,40"))
    legs = limb(PAPER, (-14, 66, 28), (-24, 120, 24), (-36, 186, 16)) + limb(
        PAPER, (14, 66, 28), (22, 120, 24), (44, 182, 16)
    )
    return hands + legs + arms + back + oval(PAPER, 4, -64, 17, 22)


# The still


def still() -> str:
    return still_sheet(
        MACHINE.loud,
        *_far_city(),
        *_middle_city(),
        *_bridges(),
        *_near_city(),
        group(_aeroplane(), move=(340, 120), turn=-14, scale=1.15),
    )


def _far_city() -> list[str]:
    """The great tower in the middle, and its lesser brothers."""
    steps = ((150, 420), (120, 300), (92, 190), (64, 110), (26, 70))
    tower = [bar(PAPER, 640 - half, top, 2 * half, 800) for half, top in steps]
    ribs = [bar(MACHINE.loud, 640 + x, 130, 8, 700) for x in (-44, -16, 12, 40)]
    beacon = spokes(PAPER, (640, 70), (26, 62), 8, 12)
    others = [bar(PAPER, x, y, w, 800) for x, y, w in ((410, 330, 70), (836, 290, 64))]
    return [*others, *tower, *ribs, beacon]


def _middle_city() -> list[str]:
    walls = (
        ((250, 220), (400, 220), (440, 800), (250, 800)),
        ((390, 470), (520, 470), (540, 800), (390, 800)),
        ((880, 170), (1010, 170), (1010, 800), (850, 800)),
        ((730, 430), (866, 430), (866, 800), (710, 800)),
    )
    return [polygon(MACHINE.quiet, *wall) + panes(MACHINE.loud, wall, 5, 16, 0.4) for wall in walls]


def _near_city() -> list[str]:
    left = ((-20, -40), (190, -40), (290, 840), (-20, 840))
    right = ((1030, -40), (1220, -40), (1220, 840), (950, 840))
    return [
        polygon(INK, *left),
        panes(PAPER, left, 5, 15, 0.36),
        polygon(INK, *right),
        panes(PAPER, right, 5, 15, 0.36),
    ]


def _bridges() -> list[str]:
    decks = (
        ((180, 470), (1060, 560), 26),
        ((1060, 380), (200, 640), 34),
        ((150, 800), (1060, 690), 46),
    )
    return [
        line(INK, thick, a, b)
        + "".join(
            line(PAPER, thick * 0.3, between(a, b, i / 22), between(a, b, (i + 0.4) / 22))
            for i in range(3, 20)
            if i % 5
        )
        for a, b, thick in decks
    ]


def _aeroplane() -> str:
    wings = limb(INK, (-64, -12, 8), (64, -12, 8)) + limb(INK, (-52, 14, 8), (52, 14, 8))
    struts = line(INK, 3, (-40, -12), (-34, 14)) + line(INK, 3, (40, -12), (34, 14))
    return wings + struts + oval(INK, 0, 0, 11, 14) + line(INK, 4, (-22, 0), (22, 0))
