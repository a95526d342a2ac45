"""The Phantom Carriage: it goes over water as over land."""

from __future__ import annotations

from houselights.demo.pictures.shapes import (
    INK,
    PAPER,
    Palette,
    bar,
    claw,
    contour,
    curve,
    disc,
    group,
    inside,
    limb,
    line,
    path,
    points,
    polar,
    polygon,
    poster_sheet,
    ring,
    spokes,
    still_sheet,
)

POSTER_ALT = (
    "A carriage wheel whose rim becomes a scythe turns over dark water; a drawn poster in "
    "ice and indigo."
)
STILL_ALT = (
    "A hooded driver and a worn-out horse on the rim of the sea; a drawn scene in ice and indigo."
)

MIDNIGHT = Palette(loud="#a8cfd6", quiet="#25375f")

AXLE = (262.0, 400.0)
RIM = 410.0
WATER = 850.0


def poster() -> str:
    wheel = "".join(_wheel())
    ripples = "".join(
        bar(INK, 0, WATER + 14 + 9 * i + i * i * 2.2, 800, 7 + 2.4 * i) for i in range(11)
    )
    return poster_sheet(
        MIDNIGHT.loud,
        wheel,
        bar(MIDNIGHT.quiet, 0, WATER, 800, 350),
        inside(
            "ripples",
            ripples,
            f'<g transform="translate(0 {2 * WATER - 40}) scale(1 -1)">{wheel}</g>',
        ),
        bar(INK, 0, WATER - 5, 800, 10),
    )


def _wheel() -> list[str]:
    """Twelve spokes; one of them runs on as the shaft, and a piece of the rim is the blade."""
    return [
        ring(INK, *AXLE, RIM, 54),
        spokes(INK, AXLE, (40, RIM), 26, 12, start=12),
        line(INK, 30, polar(*AXLE, -700, 45), polar(*AXLE, 590, 45)),
        disc(INK, *AXLE, 84),
        disc(MIDNIGHT.loud, *AXLE, 26),
        _blade(),
    ]


def _blade() -> str:
    """A crescent on the rim, broad at the shaft, a third of a turn later a point."""
    heel, tip, steps = 49.0, -64.0, 40
    edge, rim = [], []
    for step in range(steps + 1):
        angle = heel + (tip - heel) * step / steps
        thick = 112 * (1 - step / steps) ** 0.8
        edge.append(polar(*AXLE, RIM + 27 + thick, angle))
        rim.append(polar(*AXLE, RIM + 27, angle))
    return polygon(PAPER, *edge, *reversed(rim))


def still() -> str:
    carriage = _nag() + _cart() + _driver()
    ripples = "".join(bar(INK, 0, SHORE + 8 + 12 * i + i * i, 1200, 6 + 2 * i) for i in range(11))
    return still_sheet(
        MIDNIGHT.quiet,
        disc(PAPER, 720, 320, 290),
        bar(INK, 0, SHORE, 1200, 800 - SHORE),
        inside(
            "moonlight", ripples, f'<ellipse cx="720" cy="650" rx="230" ry="170" fill="{PAPER}"/>'
        ),
        *(bar(MIDNIGHT.loud, x, y, wide, 4) for x, y, wide in WAVES),
        group(carriage, move=(770, SHORE + 3), scale=1.24),
    )


SHORE = 590.0
WAVES = (
    (40, 640, 260),
    (180, 700, 180),
    (0, 752, 340),
    (960, 624, 240),
    (1040, 690, 160),
    (900, 760, 220),
)


def _nag() -> str:
    """A worn-out horse walking to the right, its head low; the ground at y = 0."""
    body = contour(
        INK,
        *points(
            "-136,-118 -132,-148 -100,-162 -56,-154 -16,-146 28,-168 66,-176 100,-172 "
            "108,-194! 120,-172 140,-140 160,-104 156,-92 142,-94 124,-116 106,-128 88,-124 "
            "70,-104 40,-84 -40,-78 -96,-88"
        ),
    )
    legs = (
        limb(INK, (52, -104, 36), (70, -58, 17), (62, -26, 11), (74, -4, 13))
        + limb(INK, (42, -100, 32), (36, -54, 16), (22, -28, 10), (16, -4, 13))
        + limb(INK, (-108, -114, 54), (-104, -74, 26), (-126, -46, 14), (-122, -4, 13))
        + limb(INK, (-98, -108, 46), (-82, -74, 24), (-92, -46, 13), (-72, -4, 13))
    )
    tail = claw(INK, (-130, -146, 14), (-152, -110, 18), (-150, -50, 3))
    mane = contour(INK, *points("28,-166 60,-184 96,-182 70,-150 60,-136 54,-150 40,-144"))
    return body + legs + tail + mane


def _cart() -> str:
    wheel = ring(INK, -290, -84, 78, 12) + spokes(INK, (-290, -84), (0, 78), 6, 12, start=9)
    box = polygon(INK, (-420, -190), (-206, -190), (-222, -116), (-400, -116))
    shaft = line(INK, 9, (-240, -126), (50, -116))
    reins = curve(INK, 3, "M-196 -226C-120 -190 0 -190 112 -146")
    return wheel + box + shaft + reins + disc(INK, -290, -84, 16)


def _driver() -> str:
    """A cowl, no face, and the scythe over the shoulder."""
    cloak = contour(
        INK,
        *points(
            "-330,-186 -322,-250 -296,-304 -262,-330! -228,-312 -224,-284 -236,-274 -214,-250 "
            "-190,-226! -204,-214 -222,-222 -214,-186!"
        ),
    )
    shaft = line(INK, 7, (-210, -206), (-350, -392))
    blade = path(INK, "M-340 -390C-400 -420 -470 -400 -510 -340C-460 -382 -410 -390 -352 -372Z")
    return cloak + shaft + blade
