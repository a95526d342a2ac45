"""Man with a Movie Camera: the lens is an eye, and it walks about on three legs."""

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
    panes,
    path,
    points,
    polar,
    polygon,
    poster_sheet,
    ring,
    still_sheet,
)

POSTER_ALT = (
    "A camera lens is an eye on a tripod of lashes; a drawn poster in orange, blue and black."
)
STILL_ALT = "A tiny cameraman cranks on top of a giant camera, wires overhead; a drawn scene."

KINO = Palette(loud="#f0701d", quiet="#1f4596")

EYE = (430.0, 430.0)


def poster() -> str:
    return poster_sheet(
        KINO.loud,
        *_tripod(),
        group(_eye(), move=EYE, turn=-16),
    )


def _tripod() -> list[str]:
    """The three lower lashes, long enough to stand on."""
    feet = ((60, 1240), (400, 1290), (770, 1240))
    roots = ((330, 640), (440, 650), (540, 610))
    return [limb(INK, (*root, 70), (*foot, 16)) for root, foot in zip(roots, feet, strict=True)]


def _eye() -> str:
    lids = "M-560 60C-360 -260 220 -360 560 -60C300 330 -240 330 -560 60Z"
    lashes = "".join(
        limb(INK, (*polar(0, 60, 296, angle), 44), (*polar(0, 60, 540, angle - 8), 2))
        for angle in range(-142, -30, 19)
    )
    return (
        lashes
        + path(PAPER, lids)
        + inside("lids", f'<path d="{lids}"/>', _lens())
        + curve(INK, 34, lids, "butt")
    )


def _lens() -> str:
    return (
        disc(INK, 0, -10, 280)
        + disc(KINO.quiet, 0, -10, 248)
        + disc(INK, 0, -10, 196)
        + ring(PAPER, 0, -10, 172, 6)
        + _aperture(0, -10, 150)
        + oval(PAPER, -158, -158, 40, 16, -45)
    )


def _aperture(x: float, y: float, radius: float) -> str:
    """Eight blades, each a wedge from the rim that stops short of the middle."""
    blades = [
        polygon(
            KINO.loud if i % 2 else PAPER,
            polar(x, y, radius, 45 * i),
            polar(x, y, radius, 45 * (i + 1)),
            polar(x, y, radius * 0.42, 45 * (i + 2)),
        )
        for i in range(8)
    ]
    pupil = polygon(INK, *(polar(x, y, radius * 0.42, 45 * i) for i in range(8)))
    return disc(KINO.loud, x, y, radius) + "".join(blades) + pupil


def still() -> str:
    return still_sheet(
        KINO.loud,
        *_street(),
        *_wires(),
        *_giant_camera(),
        group(_cameraman(), move=(560, 372), scale=1.0),
    )


def _street() -> list[str]:
    """A block of flats in steep perspective, cropped by the left edge."""
    front = ((-40, -60), (330, 210), (330, 830), (-40, 900))
    return [polygon(KINO.quiet, *front), panes(PAPER, front, 5, 9, open_=0.5)]


def _wires() -> list[str]:
    return [line(INK, 4, (-60, 40 + y * 0.25), (1260, y)) for y in (-170, -80, 10, 100)]


def _giant_camera() -> list[str]:
    body = bar(INK, 270, 372, 960, 460) + bar(INK, 300, 352, 120, 30)
    rings = [(INK, 320), (PAPER, 300), (INK, 284), (KINO.quiet, 236), (INK, 180), (KINO.loud, 150)]
    lens = [disc(fill, 850, 690, radius) for fill, radius in rings]
    return [body, *lens, disc(INK, 850, 690, 112), oval(PAPER, 700, 540, 44, 18, -45)]


def _cameraman() -> str:
    """He faces right, one hand on the crank; his boots stand at the origin."""
    legs = limb(INK, (-10, -128, 42), (-30, -66, 34), (-46, -6, 22)) + limb(
        INK, (6, -128, 42), (30, -68, 34), (22, -6, 22)
    )
    boots = bar(INK, -58, -12, 40, 13) + bar(INK, 12, -12, 40, 13)
    coat = contour(INK, *points("-22,-206 4,-212 22,-196 24,-150 30,-110! -38,-106! -32,-160"))
    head = oval(INK, 8, -230, 20, 24) + path(INK, "M-36 -236L-12 -244C-10 -264 26 -264 28 -236Z")
    arm = limb(INK, (-4, -192, 24), (38, -150, 20), (82, -158, 14))
    crank = line(INK, 6, (82, -158), (82, -184), (100, -184))
    camera = bar(INK, 96, -224, 76, 84) + polygon(
        INK, (172, -200), (206, -214), (206, -166), (172, -180)
    )
    tripod = "".join(limb(INK, (132, -140, 14), (x, 0, 6)) for x in (78, 140, 196))
    return legs + boots + coat + head + arm + crank + camera + tripod
