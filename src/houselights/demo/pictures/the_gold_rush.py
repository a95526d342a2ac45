"""The Gold Rush: dinner, and a house with a view."""

from __future__ import annotations

from houselights.demo.pictures.shapes import (
    INK,
    PAPER,
    Palette,
    bar,
    curve,
    disc,
    group,
    limb,
    line,
    path,
    points,
    polygon,
    poster_sheet,
    ring,
    still_sheet,
)

POSTER_ALT = (
    "A boiled boot on a plate, its lace wound on a fork; a drawn poster in gold, ice blue "
    "and black."
)
STILL_ALT = "A cabin tilts over the edge of a snowy cliff, one window lit; a drawn scene."

KLONDIKE = Palette(loud="#f3b61f", quiet="#4d9c9a")


def poster() -> str:
    return poster_sheet(
        KLONDIKE.loud,
        disc(INK, 436, 836, 560),
        disc(PAPER, 386, 776, 546),
        ring(KLONDIKE.loud, 386, 776, 446, 20),
        group(_boot(), move=(-50, 330), turn=-9, scale=1.0),
        *_fork(),
    )


def _boot() -> str:
    upper = path(
        INK,
        "M130 330L370 318C366 420 380 500 430 548C520 580 640 588 690 660"
        "C712 700 708 740 700 764L118 770C96 640 150 480 130 330Z",
    )
    sole = path(
        INK,
        "M112 800L330 794V812L720 790C716 826 690 846 650 850L330 856V894L120 896"
        "C108 860 106 830 112 800Z",
    )
    nails = "".join(limb(KLONDIKE.loud, (x, 764, 7), (x + 2, 806, 7)) for x in range(370, 690, 40))
    eyelets = "".join(disc(PAPER, 366 + 16 * i, 380 + 42 * i, 9) for i in range(5))
    tongue = path(
        KLONDIKE.quiet, "M150 340C200 316 300 306 352 334L340 300C290 260 190 270 142 304Z"
    )
    return tongue + upper + nails + sole + eyelets


def _fork() -> list[str]:
    """The fork comes in from the corner; the lace goes up to it and round it."""
    lace = curve(KLONDIKE.quiet, 20, "M320 684C420 640 650 700 640 560C640 470 560 420 500 400")
    return [lace, group(_tines(), _twirl(), move=(470, 360), turn=38, scale=1.1)]


def _tines() -> str:
    """Drawn upright, the tines down, the crotch of the fork at the origin."""
    handle = polygon(INK, (-15, -60), (15, -60), (34, -760), (-34, -760))
    head = path(INK, "M-66 40C-66 -40 -30 -40 -15 -90H15C30 -40 66 -40 66 40Z")
    tines = "".join(limb(INK, (x, 30, 22), (x, 190, 9)) for x in (-55, -18, 18, 55))
    return handle + head + tines


def _twirl() -> str:
    """A neat mouthful of bootlace."""
    turns = ((96, 70), (110, 92), (104, 114), (92, 136), (66, 156))
    return "".join(
        limb(KLONDIKE.quiet, (-w, y - 14, 21), (w, y + 10, 21))
        + line(INK, 3, (-w, y - 2), (w, y + 22))
        for w, y in turns
    )


# The still


def still() -> str:
    return still_sheet(
        KLONDIKE.quiet,
        *_mountains(),
        *_cliff(),
        group(_cabin(), move=(700, 548), turn=17, scale=1.22),
        *_snow(),
    )


def _mountains() -> list[str]:
    peaks = ((830, 560, 190), (1120, 470, 250), (960, 650, 130))
    return [
        polygon(fill, (x, top), (x + side * wide, 820), (x - 30, 820))
        for x, top, wide in peaks
        for fill, side in ((PAPER, -1), (INK, 1))
    ]


def _cliff() -> list[str]:
    return [
        path(PAPER, "M-20 500C160 470 420 490 660 540L726 560L690 820H-20Z"),
        polygon(INK, *points("726,560 700,640 716,700 660,820 500,820 600,720 580,660 660,610")),
    ]


def _cabin() -> str:
    """Half of its floor has nothing under it; the sill at y = 0, the edge of the cliff at x = 0."""
    logs = bar(INK, -210, -190, 420, 190) + "".join(
        line(KLONDIKE.quiet, 3, (-210, y), (210, y)) for y in range(-152, 0, 38)
    )
    roof = polygon(INK, (-260, -176), (-20, -300), (20, -300), (260, -176)) + path(
        PAPER,
        "M-268 -186L-20 -316H20L268 -186C240 -176 220 -196 196 -190"
        "C160 -216 120 -206 90 -236C50 -236 30 -262 0 -258C-40 -262 -60 -236 -96 -232"
        "C-130 -206 -160 -214 -200 -190C-230 -180 -246 -182 -268 -186Z",
    )
    window = (
        bar(KLONDIKE.loud, -150, -140, 84, 74)
        + line(INK, 6, (-108, -140), (-108, -66))
        + line(INK, 6, (-150, -103), (-66, -103))
    )
    door = bar(KLONDIKE.loud, 90, -150, 78, 150)
    pipe = bar(INK, -150, -340, 26, 120) + bar(INK, -158, -348, 42, 12)
    return pipe + logs + roof + window + door + _tramp()


def _tramp() -> str:
    """He has just opened the door and found no ground: a bowler, a moustache's worth of man."""
    return (
        limb(INK, (120, -96, 30), (122, -56, 26), (112, -2, 14))
        + limb(INK, (124, -60, 24), (150, -30, 16), (186, -14, 11))
        + limb(INK, (118, -92, 14), (96, -72, 10), (92, -96, 8))
        + limb(INK, (124, -92, 14), (152, -84, 10), (168, -104, 8))
        + disc(INK, 122, -116, 13)
        + path(
            INK,
            "M102 -120H144C142 -124 138 -124 136 -124C136 -144 110 -144 110 -124"
            "C108 -124 104 -124 102 -120Z",
        )
    )


def _snow() -> list[str]:
    return [disc(PAPER, i * 389 % 1200, i * 173 % 460, 3 + i % 4) for i in range(46)]
