"""A Trip to the Moon: right in the eye."""

from __future__ import annotations

from houselights.demo.pictures.shapes import (
    INK,
    PAPER,
    Palette,
    bar,
    contour,
    curve,
    disc,
    group,
    inside,
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
    "A shell sits in the eye of a two-faced moon; a drawn poster in yellow, blue and black."
)
STILL_ALT = (
    "Small astronomers with umbrellas cross the crags of the moon under a rising Earth; a "
    "drawn scene."
)

LUNA = Palette(loud="#f6d23a", quiet="#2a3f9f")

MOON = (400.0, 640.0)
RADIUS = 480.0


def poster() -> str:
    moon = disc(LUNA.loud, *MOON, RADIUS)
    return poster_sheet(
        LUNA.quiet,
        *_stars(),
        disc(INK, MOON[0] + 70, MOON[1] + 90, RADIUS),
        moon,
        inside("moon", moon, _profile(), _craters()),
        _shut_eye(),
        group(_shell(), move=(560, 560), turn=-38),
        _tear(),
    )


def _stars() -> list[str]:
    places = (
        (90, 90, 26),
        (250, 50, 12),
        (700, 60, 16),
        (60, 250, 10),
        (740, 1140, 14),
        (120, 1150, 22),
    )
    return [
        polygon(PAPER, *(polar(x, y, r if i % 2 else r * 0.34, 45 * i) for i in range(8)))
        for x, y, r in places
    ]


def _profile() -> str:
    """The left cheek: its edge is the line of brow, nose and mouth of a second face."""
    return contour(
        PAPER,
        *points(
            "470,120! 452,220 396,330 372,430 384,500 448,620 486,700! 456,722 408,730 "
            "400,760 440,796! 404,816 434,850! 392,876 386,920 430,980 436,1040 390,1130! "
            "-100,1130 -100,120"
        ),
    )


def _craters() -> str:
    return (
        disc(LUNA.loud, 120, 850, 54)
        + disc(LUNA.loud, 216, 950, 30)
        + disc(PAPER, 700, 900, 64)
        + disc(PAPER, 590, 1010, 26)
        + disc(LUNA.loud, 250, 290, 36)
    )


def _shut_eye() -> str:
    lid = curve(INK, 20, "M112 520C160 610 270 616 326 540", "butt")
    lashes = [
        line(INK, 14, polar(222, 500, 92, angle), polar(222, 500, 140, angle))
        for angle in (42, 66, 90, 114, 138)
    ]
    brow = curve(INK, 26, "M90 430C140 372 240 356 320 404", "butt")
    return lid + "".join(lashes) + brow


def _shell() -> str:
    """Its nose, deep in the eye, at the origin; the tail to the right."""
    case = path(INK, "M-40 0C10 -74 70 -104 150 -104H520V104H150C70 104 10 74 -40 0Z")
    bands = bar(LUNA.quiet, 160, -104, 26, 208) + bar(LUNA.quiet, 330, -104, 26, 208)
    rivets = "".join(disc(PAPER, 206 + 34 * i, y, 7) for i in range(4) for y in (-78, 78))
    wound = path(
        PAPER, "M-86 0L-44 -50L-74 -120L6 -96L50 -176L82 -96H150V96H82L50 176L6 96L-74 120L-44 50Z"
    )
    return wound + case + bands + rivets


def _tear() -> str:
    return "".join(
        path(
            INK,
            f"M{x} {y}C{x + r} {y + 1.6 * r} {x + r} {y + 3 * r} {x} {y + 3 * r}"
            f"S{x - r} {y + 1.6 * r} {x} {y}Z",
        )
        for x, y, r in ((536, 690, 36), (560, 830, 24), (548, 934, 15))
    )


# The still


def still() -> str:
    return still_sheet(
        INK,
        *_still_stars(),
        *_earth(),
        *_crags(),
        polygon(LUNA.loud, *points("0,420 260,386 560,410 900,372 1200,404 1200,800 0,800")),
        *_craters_below(),
        *(group(_shade(), _astronomer(), move=(x, y), scale=size) for x, y, size in PARTY),
        polygon(INK, *points("0,660 110,610 210,690 330,720 520,800 0,800")),
        polygon(INK, *points("1200,470 1130,360 1090,560 1010,640 960,800 1200,800")),
    )


# They come nearer one after the other: x, y and size.
PARTY = ((250, 520, 0.7), (386, 556, 0.92), (540, 602, 1.2), (724, 662, 1.55), (960, 740, 2.0))


def _still_stars() -> list[str]:
    return [disc(PAPER, i * 211 % 1200, 12 + i * 97 % 360, 2 + i % 3) for i in range(34)]


def _earth() -> list[str]:
    globe = disc(LUNA.quiet, 790, 330, 270)
    land = contour(
        PAPER, *points("640,170 740,120 810,190 780,260 830,320 780,400 700,380 690,290 610,250")
    )
    east = contour(PAPER, *points("900,130 1010,200 1060,310 1020,390 950,360 900,260"))
    return [globe, inside("globe", globe, land, east)]


def _crags() -> list[str]:
    """Needles of rock, each with a lit and a dark side."""
    peaks = ((60, 120, 130), (210, 30, 100), (340, 210, 90), (440, 310, 70))
    return [
        polygon(fill, (x, top), (x + side * wide, 430), (x - 16, 430))
        for x, top, wide in peaks
        for fill, side in ((PAPER, -1), (LUNA.quiet, 1))
    ]


def _craters_below() -> list[str]:
    pits = ((700, 480, 70, 14), (150, 470, 44, 8), (420, 690, 110, 26), (880, 560, 60, 15))
    return [
        oval(INK, x, y, rx, ry) + oval(LUNA.quiet, x, y + ry * 0.4, rx * 0.86, ry * 0.6)
        for x, y, rx, ry in pits
    ]


def _shade() -> str:
    return polygon(INK, (-18, -3), (18, 3), (-96, 34), (-130, 26))


def _astronomer() -> str:
    """A long robe, a pointed hat and an open umbrella; the feet at the origin."""
    robe = polygon(INK, (-9, -92), (9, -92), (26, -10), (-24, -10))
    feet = oval(INK, -8, -4, 13, 5) + oval(INK, 18, -4, 13, 5)
    beard = polygon(INK, (4, -104), (17, -100), (16, -78), (4, -84))
    head = disc(INK, 3, -104, 12) + polygon(INK, (-14, -108), (18, -112), (-8, -166))
    arm = limb(INK, (2, -84, 13), (24, -72, 10), (38, -90, 9))
    stick = line(INK, 4, (34, -60), (44, -186))
    canopy = path(
        INK,
        "M-22 -160C0 -214 80 -216 108 -152C96 -160 82 -160 74 -152C64 -162 50 -162 42 -155"
        "C32 -164 18 -164 10 -156C0 -164 -12 -164 -22 -160Z",
    )
    return robe + feet + beard + head + arm + stick + canopy
