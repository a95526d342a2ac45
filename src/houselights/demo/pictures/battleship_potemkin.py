"""Battleship Potemkin: the stairs that fall to the right, and the red flag."""

from __future__ import annotations

from itertools import pairwise

from houselights.demo.pictures.shapes import (
    INK,
    PAPER,
    Palette,
    Point,
    bar,
    contour,
    curve,
    disc,
    group,
    line,
    path,
    points,
    polygon,
    poster_sheet,
    ring,
    spokes,
    still_sheet,
)

POSTER_ALT = (
    "A pram tips down a stair under a row of bayonets; a drawn poster in black, bone and red."
)
STILL_ALT = "The bow of a battleship comes straight on under one red flag; a drawn scene."

MUTINY = Palette(loud="#d3281d", quiet="#8a9092")

STEPS = 13
RUN, RISE = 96, 78
ACROSS = (900.0, -640.0)  # along the edge of a step, up and out of the sheet


def poster() -> str:
    return poster_sheet(
        PAPER,
        *_stair(),
        *_bayonets(),
        group(_pram(), move=(520, 700), turn=24, scale=1.15),
    )


def _stair() -> list[str]:
    corners = [(-330 + RUN * i, 190 + RISE * (i + j)) for i in range(STEPS) for j in (0, 1)]
    shapes = []
    for i, (a, b) in enumerate(pairwise(corners)):
        fill = MUTINY.loud if i % 2 == 0 else PAPER
        shapes.append(polygon(fill, a, b, _along(b), _along(a)))
    return [*shapes, polygon(INK, *corners, (1200, 1300), (-340, 1300))]


def _along(point: Point) -> Point:
    return point[0] + ACROSS[0], point[1] + ACROSS[1]


def _bayonets() -> list[str]:
    return [
        group(
            bar(INK, -400, -15, 400, 30)
            + bar(MUTINY.quiet, -60, -19, 16, 38)
            + polygon(MUTINY.quiet, (0, -15), (190, -2), (0, 9)),
            move=(110 + 104 * i, 250 - 74 * i),
            turn=56,
        )
        for i in range(5)
    ]


def _pram() -> str:
    """Two wheels, a basket, a hood; the middle of the basket at the origin."""
    wheels = "".join(
        ring(INK, x, 108, 54, 12) + spokes(INK, (x, 108), (0, 54), 5, 10) + disc(INK, x, 108, 12)
        for x in (-82, 82)
    )
    basket = path(INK, "M-140 -20H150C150 60 100 84 40 84H-40C-100 84 -140 50 -140 -20Z")
    hood = path(INK, "M4 -14L-144 -14A150 150 0 0 1 -40 -166Z")
    handle = curve(INK, 11, "M146 -14C190 -40 216 -66 226 -104")
    return wheels + basket + hood + handle


# The still


def still() -> str:
    return still_sheet(
        PAPER,
        polygon(MUTINY.quiet, (0, 0), (500, 0), (330, 330), (0, 480)),  # smoke
        *_rigging(),
        *_bow(),
        *_sea(),
    )


STEM = 500.0


def _rigging() -> list[str]:
    flag = contour(
        MUTINY.loud,
        *points(
            "506,30! 640,0 790,50 950,84 1110,40! 1070,130 1094,216! 950,262 790,226 640,180 "
            "506,224!"
        ),
    )
    mast = bar(INK, STEM - 7, 0, 14, 420) + bar(INK, 400, 150, 200, 8) + bar(INK, 430, 196, 140, 6)
    stays = "".join(line(INK, 3, (STEM, 20), (x, 460)) for x in (210, 300, 700, 790))
    bridge = bar(INK, 420, 250, 160, 130) + bar(INK, 372, 306, 256, 90)
    lit = "".join(bar(PAPER, x, 270, 15, 12) for x in range(434, 560, 27))
    return [flag, mast, stays, bridge, lit]


def _bow() -> list[str]:
    """Two guns look out over the two cheeks of the bow."""
    turret = path(INK, "M360 450C366 372 430 360 500 360S634 372 640 450Z")
    guns = [
        disc(fill, STEM + side * 62, 404, radius)
        for side in (-1, 1)
        for fill, radius in ((MUTINY.quiet, 30), (INK, 19))
    ]
    port = path(INK, "M60 360C220 410 380 436 500 446V770H440C420 640 250 480 60 360Z")
    starboard = path(
        MUTINY.quiet, "M940 360C780 410 620 436 500 446V770H560C580 640 750 480 940 360Z"
    )
    rail = curve(INK, 7, "M60 352C220 400 380 428 500 438C620 428 780 400 940 352", "butt")
    hawse = disc(PAPER, 420, 520, 13) + disc(INK, 580, 520, 13)
    return [turret, *guns, port, starboard, rail, hawse]


def _sea() -> list[str]:
    swell = path(INK, "M0 716C180 684 360 700 500 748C680 700 1000 672 1200 706V800H0Z")
    wash = [
        polygon(PAPER, (STEM, 742), (STEM + near, 800), (STEM + far, 800))
        for near, far in ((-250, -350), (250, 380))
    ]
    return [swell, *wash]
