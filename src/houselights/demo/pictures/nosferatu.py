"""Nosferatu: the shadow that goes up the stair before its owner."""

from __future__ import annotations

from houselights.demo.pictures.shapes import (
    INK,
    PAPER,
    Joint,
    Palette,
    bar,
    claw,
    contour,
    disc,
    group,
    limb,
    mirrored,
    oval,
    path,
    points,
    polygon,
    poster_sheet,
    still_sheet,
)

POSTER_ALT = "A long-fingered shadow climbs a stair; a drawn poster in black, bone and acid green."
STILL_ALT = (
    "A thin figure with hanging claws stands at the end of a row of pointed arches; a drawn scene."
)

PLAGUE = Palette(loud="#bfd02f", quiet="#55661f")

STEPS = 12
RUN, RISE = 80, 90  # steeper than any honest stair


def poster() -> str:
    return poster_sheet(
        PLAGUE.loud,
        polygon(PLAGUE.quiet, (0, 0), (620, 0), (0, 590)),
        polygon(PAPER, (668, 70), (764, 48), (764, 262), (668, 296)),  # the door
        disc(INK, 684, 192, 7),
        _shadow(),
        *_stair(),
    )


def _stair() -> list[str]:
    corners = [(10 + RUN * i, 1330 - RISE * (i + j)) for i in range(STEPS) for j in (0, 1)]
    nosings = [bar(PLAGUE.loud, x, y - 1, RUN, 9) for x, y in corners[1::2]]
    return [polygon(INK, *corners, (900, 1300), (-100, 1300)), *nosings]


def _shadow() -> str:
    """A hunched profile and a hand far too large for it."""
    head = contour(
        INK,
        *points(
            "-20,640! 30,560 44,500 16,392! 78,448 140,420 200,440 236,500 242,548 286,618! "
            "250,630 252,650 236,668 240,694 204,714 196,742 260,790 330,900 300,1300! "
            "-80,1300!"
        ),
    )
    arm = limb(INK, (140, 960, 260), (470, 760, 150), (492, 670, 70), (500, 590, 86))
    return head + arm + "".join(claw(INK, *finger) for finger in FINGERS)


# From the thumb to the little finger: knuckle, two joints, nail.
FINGERS: tuple[tuple[Joint, ...], ...] = (
    ((500, 640, 62), (414, 530, 36), (362, 420, 30), (376, 318, 2)),
    ((492, 610, 50), (448, 400, 32), (452, 230, 28), (500, 66, 2)),
    ((500, 610, 50), (524, 370, 34), (560, 200, 28), (634, 40, 2)),
    ((504, 615, 52), (592, 400, 34), (652, 270, 28), (742, 150, 2)),
    ((496, 630, 56), (616, 490, 34), (680, 410, 26), (768, 350, 2)),
)


def still() -> str:
    fills = (PLAGUE.quiet, INK, PLAGUE.loud, INK, PAPER)
    return still_sheet(
        INK,
        *(_arch(fill, depth) for depth, fill in enumerate(fills)),
        polygon(INK, (624, 660), (712, 660), (860, 800), (420, 800)),  # his shadow comes nearer
        _count(),
    )


def _arch(fill: str, depth: int) -> str:
    """A pointed arch; each one deeper in the house is smaller and further to the right."""
    width, height = 1160 * 0.7**depth, 1240 * 0.76**depth
    middle, floor = 690 - 90 * 0.7**depth, 610 + 230 * 0.68**depth
    left, right, spring = middle - width / 2, middle + width / 2, floor - height * 0.6
    point = floor - height
    return path(
        fill,
        f"M{left:.0f} {floor:.0f}V{spring:.0f}"
        f"A{width:.0f} {width:.0f} 0 0 1 {middle:.0f} {point:.0f}"
        f"A{width:.0f} {width:.0f} 0 0 1 {right:.0f} {spring:.0f}V{floor:.0f}Z",
    )


def _count() -> str:
    """One side of him drawn, the other its mirror: he is as stiff as that."""
    coat = contour(
        INK,
        *points(
            "2,-312! -18,-310 -34,-294 -56,-270 -64,-230 -58,-170 -44,-120 -40,-60 -46,0! 2,0!"
        ),
    )
    skull = oval(INK, 0, -338, 28, 44)
    ear = contour(INK, *points("-20,-354! -34,-358 -47,-377! -43,-348 -33,-328 -22,-318!"))
    arm = claw(INK, (-44, -250, 30), (-74, -190, 20), (-70, -130, 18), (-66, -112, 20))
    reach = ((-92, -48), (-80, -34), (-66, -30), (-54, -42))
    fingers = "".join(claw(INK, (-66, -116, 8), (x, -80, 7), (x + 4, y, 1)) for x, y in reach)
    side = coat + ear + arm + fingers
    return group(side, mirrored(side, axis=0), skull, move=(668, 660), scale=0.98)
