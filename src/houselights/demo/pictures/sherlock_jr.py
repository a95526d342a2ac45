"""Sherlock Jr.: the projectionist who walks down the beam into the picture."""

from __future__ import annotations

from itertools import pairwise

from houselights.demo.pictures.shapes import (
    INK,
    PAPER,
    Palette,
    Point,
    bar,
    claw,
    contour,
    curve,
    disc,
    group,
    inside,
    light,
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
    "A man in a flat hat steps out of the beam into the screen; a drawn poster in pink, "
    "green and black."
)
STILL_ALT = (
    "A man sits on the handlebars of a motorcycle that nobody steers; a drawn scene in pink "
    "and green."
)

DREAM = Palette(loud="#f2929d", quiet="#10604d")

SCREEN = ((396.0, 90.0), (840.0, 20.0), (840.0, 930.0), (396.0, 880.0))


def poster() -> str:
    man = _stepping_man
    return poster_sheet(
        INK,
        light("beam", DREAM.loud, (-40, 1130), (560, 460), 0.8),
        polygon("url(#beam)", (-40, 1120), (396, 90), (396, 880), (-40, 1150)),
        man(PAPER),
        polygon(DREAM.quiet, *_framed(26)),
        polygon(DREAM.loud, *SCREEN),
        inside("screen", polygon(INK, *SCREEN), man(INK)),
        *_stalls(),
    )


def _framed(margin: float) -> list[Point]:
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = SCREEN
    return [
        (ax - margin, ay - margin),
        (bx, by - margin),
        (cx, cy + margin),
        (dx - margin, dy + margin),
    ]


def _stepping_man(fill: str) -> str:
    """In profile, one foot already over the frame; the same outline in the ink of either world."""
    back_leg = limb(fill, (352, 640, 116), (316, 800, 80), (216, 944, 46))
    front_leg = limb(fill, (384, 640, 116), (540, 676, 92), (560, 850, 56))
    shoes = group(_shoe(fill), move=(192, 950), turn=28, scale=2) + group(
        _shoe(fill), move=(562, 862), turn=-4, scale=2
    )
    coat = contour(
        fill,
        *points(
            "296,700 300,560 330,430 380,372 450,364 486,420 478,520 450,600 456,690! 380,720 "
            "296,700"
        ),
    )
    arms = limb(fill, (440, 410, 72), (560, 500, 52), (668, 440, 36)) + limb(
        fill, (350, 430, 72), (250, 540, 54), (226, 660, 38)
    )
    hands = oval(fill, 686, 430, 30, 19, -30) + oval(fill, 222, 684, 20, 30, 8)
    head = contour(
        fill,
        *points(
            "404,370 398,320 396,270 416,240 510,240 516,272 540,312! 520,320 520,352 500,368 "
            "470,364 466,390"
        ),
    )
    hat = polygon(fill, *points("352,236 560,248 562,232 520,228 526,186 412,180 404,222 354,220"))
    return back_leg + front_leg + shoes + coat + arms + hands + head + hat


def _shoe(fill: str) -> str:
    return contour(fill, *points("-14,-10 14,-10 40,4 62,12 66,24! -16,24!"))


def _stalls() -> list[str]:
    """Two rows of seat backs, the nearer one larger."""
    far = [
        oval(DREAM.quiet, x, 1060, 62, 76) + bar(DREAM.quiet, x - 62, 1060, 124, 140)
        for x in range(160, 900, 146)
    ]
    near = [oval(INK, x, 1180, 92, 96) for x in range(70, 900, 212)]
    return [*far, *near]


# The still


def still() -> str:
    return still_sheet(
        DREAM.loud,
        disc(PAPER, 250, 330, 190),
        contour(
            DREAM.quiet,
            *points("-40,500 160,440 420,500 700,430 960,500 1240,420 1240,900 -40,900"),
        ),
        *_telegraph(),
        polygon(INK, (-20, 590), (1220, 640), (1220, 820), (-20, 820)),
        polygon(DREAM.loud, (-20, 690), (1220, 758), (1220, 764), (-20, 694)),
        *_dust(),
        group(_motorcycle(), _passenger(), move=(850, 636), turn=2, scale=1.3),
    )


def _telegraph() -> list[str]:
    """Poles that come nearer, and the wire that sags between them."""
    feet = [(60 + 95 * 1.415**i, 540 + 8 * i, 110 * 1.34**i) for i in range(6)]
    poles = [
        bar(INK, x - tall * 0.02, y - tall, tall * 0.04, tall)
        + bar(INK, x - tall * 0.16, y - tall * 0.93, tall * 0.32, tall * 0.03)
        for x, y, tall in feet
    ]
    wires = [
        curve(
            INK,
            3,
            f"M{ax} {ay - a * 0.93}"
            f"Q{(ax + bx) / 2} {(ay + by) / 2 - a * 0.78} {bx} {by - b * 0.93}",
        )
        for (ax, ay, a), (bx, by, b) in pairwise(feet)
    ]
    return poles + wires


def _dust() -> list[str]:
    return [
        disc(PAPER, 590 - 66 * i - 3 * i * i, 622 - 10 * i - 16 * (i % 2), 20 + 9 * i)
        for i in range(6)
    ]


def _motorcycle() -> str:
    """The road at y = 0; the saddle is empty."""
    wheels = "".join(
        ring(INK, x, -62, 56, 13) + spokes(PAPER, (x, -62), (8, 50), 2, 14) + disc(INK, x, -62, 10)
        for x in (-110, 120)
    )
    frame = line(INK, 10, (-110, -62), (-70, -128), (70, -136), (34, -50), (-50, -50), (-110, -62))
    fork = line(INK, 10, (120, -62), (84, -160), (60, -196))
    tank = contour(INK, (-40, -136), (60, -142), (70, -120), (60, -108), (-40, -108))
    motor = disc(INK, -6, -66, 34) + polygon(INK, (-30, -110), (20, -110), (12, -60), (-24, -60))
    saddle = contour(INK, (-116, -146), (-60, -150), (-44, -140), (-60, -128), (-110, -134))
    guards = curve(INK, 9, "M-182 -76A72 72 0 0 1 -60 -116") + curve(
        INK, 9, "M62 -104A72 72 0 0 1 190 -80"
    )
    lamp = oval(PAPER, 112, -150, 16, 18)
    return wheels + frame + fork + tank + motor + saddle + guards + lamp


def _passenger() -> str:
    """He sits on the handlebars and believes in the driver behind him."""
    legs = limb(INK, (66, -206, 48), (138, -212, 36), (166, -146, 26)) + limb(
        INK, (70, -204, 48), (150, -190, 36), (196, -136, 26)
    )
    shoes = group(_shoe(INK), move=(168, -142), turn=-8, scale=0.8) + group(
        _shoe(INK), move=(200, -132), turn=-12, scale=0.8
    )
    coat = contour(
        INK, *points("30,-200 34,-270 60,-318 88,-320 104,-286 100,-220 88,-186 50,-186")
    )
    tails = claw(INK, (44, -210, 30), (4, -196, 24), (-36, -210, 4))
    arm = limb(INK, (70, -300, 28), (40, -250, 22), (56, -204, 16))
    pointing = limb(INK, (84, -302, 26), (140, -284, 18), (196, -306, 10))
    head = contour(
        INK, *points("66,-316 58,-344 62,-368 104,-370 106,-354 116,-338 108,-332 104,-316 92,-306")
    )
    hat = polygon(
        INK, *points("42,-366 128,-364 128,-371 112,-373 114,-392 66,-394 62,-374 42,-373")
    )
    return legs + shoes + tails + coat + arm + pointing + head + hat
