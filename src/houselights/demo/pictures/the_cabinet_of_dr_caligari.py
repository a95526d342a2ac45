"""The Cabinet of Dr. Caligari: a town that leans in, and the knife of sky it leaves."""

from __future__ import annotations

from houselights.demo.pictures.shapes import (
    INK,
    PAPER,
    Palette,
    bar,
    between,
    claw,
    contour,
    group,
    limb,
    line,
    oval,
    path,
    points,
    polar,
    polygon,
    poster_sheet,
    still_sheet,
)

POSTER_ALT = (
    "Crooked gables leave a sky in the shape of a knife over a sleepwalker; a drawn poster "
    "in violet."
)
STILL_ALT = (
    "A thin sleepwalker slides along a slanting painted wall; a drawn scene in orange and black."
)

FAIR = Palette(loud="#f18a3f", quiet="#5d3b8c")


def poster() -> str:
    return poster_sheet(
        FAIR.quiet,
        *_knife(),
        *_gables(),
        *_windows(),
        polygon(PAPER, *points("404,960 450,1010 420,1060 600,1200 150,1200 330,1070 380,1010")),
        group(_sleepwalker(), move=(392, 1172), scale=0.72),
    )


def _knife() -> list[str]:
    """The sky: a straight back, a bellied edge, and the bevel that makes it a blade."""
    blade = path(FAIR.loud, "M600 -10L410 930C250 700 196 330 236 -10Z")
    bevel = path(PAPER, "M410 930C250 700 196 330 236 -10H300C262 330 300 680 410 930Z")
    return [blade, bevel]


def _gables() -> list[str]:
    left = points(
        "0,40 70,110 84,30 128,34 124,160 206,300 160,340 226,620 180,660 350,1060 250,1200 0,1200"
    )
    right = points(
        "800,90 740,40 706,170 620,300 664,370 560,640 606,700 462,1010 580,1200 800,1200"
    )
    return [polygon(INK, *left), polygon(INK, *right)]


def _windows() -> list[str]:
    leaning = (
        ((60, 300), (130, 330), (120, 450), (40, 410)),
        ((90, 600), (160, 590), (190, 720), (100, 700)),
        ((150, 880), (226, 900), (230, 1010), (140, 990)),
        ((690, 300), (760, 270), (750, 400), (660, 430)),
        ((660, 560), (720, 540), (690, 680), (640, 660)),
        ((600, 860), (680, 830), (690, 960), (590, 980)),
    )
    return [
        polygon(PAPER if i % 2 else FAIR.loud, *p)
        + line(INK, 8, between(p[0], p[1], 0.45), between(p[3], p[2], 0.55))
        for i, p in enumerate(leaning)
    ]


def _sleepwalker() -> str:
    """Upright as in his box, arms down, eyes shut; the feet at the origin, about 320 tall."""
    body = contour(
        INK,
        *points(
            "-10,-262 -12,-250 -36,-240 -44,-210 -46,-130 -40,-112 -32,-130 -28,-60 -24,0! "
            "-2,0! 0,-100! 2,0! 24,0! 28,-60 32,-130 40,-112 46,-130 44,-210 36,-240 12,-250 "
            "10,-262"
        ),
    )
    hair = contour(INK, *points("-26,-262 -30,-290 -24,-318 0,-330 24,-318 30,-290 26,-262 0,-254"))
    face = oval(PAPER, 0, -282, 15, 23) + bar(INK, -11, -288, 8, 5) + bar(INK, 3, -288, 8, 5)
    fringe = contour(INK, *points("-20,-290 -16,-318 16,-318 20,-290 8,-300 -2,-296 -10,-301"))
    return body + hair + face + fringe


# The still


def still() -> str:
    return still_sheet(
        FAIR.quiet,
        polygon(FAIR.loud, (150, 0), (640, 0), (470, 480), (300, 560)),  # the sky
        *_leaning_house(),
        polygon(PAPER, (420, 250), (1200, -80), (1200, 690), (380, 640)),
        *_painted_shadows(),
        polygon(INK, (380, 640), (1200, 690), (1200, 800), (0, 800), (0, 730)),
        polygon(FAIR.loud, (560, 800), (470, 700), (640, 668), (900, 800)),
        group(_prowler(), move=(700, 700), turn=4, scale=1.42),
    )


def _leaning_house() -> list[str]:
    front = polygon(INK, *points("0,0 210,0 360,170 300,210 420,640 0,740"))
    door = polygon(FAIR.loud, (170, 706), (130, 480), (230, 430), (310, 674))
    window = ((90, 200), (230, 240), (250, 360), (130, 330))
    return [
        front,
        door,
        polygon(PAPER, *window),
        line(INK, 9, (150, 214), (200, 352)),
        line(INK, 9, (100, 270), (246, 300)),
    ]


def _painted_shadows() -> list[str]:
    """Light and dark are brushed on this town's walls, whatever the lamps do."""
    return [
        polygon(INK, (1200, -80), (1200, 330), (1010, 0)),
        polygon(FAIR.quiet, (378, 644), (398, 468), (560, 660)),
        polygon(FAIR.quiet, (1200, 690), (1200, 440), (960, 682)),
        polygon(INK, (900, 180), (1010, 130), (1030, 330), (930, 350)),
        polygon(FAIR.loud, (918, 200), (992, 166), (1008, 312), (942, 326)),
        line(INK, 10, (950, 180), (978, 320)),
        line(INK, 10, (924, 270), (1004, 232)),
    ]


def _prowler() -> str:
    """The sleepwalker pressed along the wall: one long line from fingertip to heel."""
    body = contour(
        INK,
        *points(
            "-14,-226 10,-232 20,-206 12,-150 18,-110 46,-40 52,-2 74,4! 40,6 26,-20 2,-84 "
            "-10,-30 -34,2 -12,10! -60,8! -36,-40 -18,-110 -20,-170"
        ),
    )
    reaching = limb(INK, (-4, -222, 20), (-40, -262, 13), (-64, -330, 8))
    trailing = limb(INK, (10, -220, 18), (54, -196, 13), (104, -214, 7))
    fingers = "".join(
        claw(INK, (*wrist, 6), (*polar(*wrist, 20, a + bend), 5), (*polar(*wrist, 40, a), 1))
        for wrist, angles, bend in (
            ((-64, -330), (-128, -106, -84, -62), -8),
            ((104, -214), (-42, -20, 4, 28), -8),
        )
        for a in angles
    )
    head = contour(
        INK,
        *points(
            "-4,-228 -24,-240! -26,-274 -8,-300 20,-298 36,-276! 30,-266 31,-254 40,-243! "
            "31,-239 29,-228 12,-222"
        ),
    )
    return body + reaching + trailing + fingers + head
