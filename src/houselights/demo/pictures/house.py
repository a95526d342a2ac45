"""The Lantern itself: its front, its seats and its booth, at night."""

from __future__ import annotations

from houselights.demo.pictures.shapes import (
    INK,
    PAPER,
    Palette,
    bar,
    contour,
    curve,
    disc,
    glow,
    group,
    light,
    limb,
    line,
    oval,
    panes,
    path,
    points,
    polar,
    polygon,
    ring,
    still_sheet,
)

FACADE_ALT = (
    "The lit front of a small cinema at night, a great lantern over its marquee; a drawn picture."
)
AUDITORIUM_ALT = (
    "Rows of red seats, two heads that lean together, a beam to the lit screen; a drawn picture."
)
BOOTH_ALT = "A 35 mm projector in its booth throws its beam through the port; a drawn picture."

LAMP = Palette(loud="#f0a92f", quiet="#96202d")
DUSK = "#2b221c"  # black paper a street lamp reaches


def facade() -> str:
    return still_sheet(
        INK,
        *_neighbours(),
        *_front(),
        glow("halo", LAMP.loud, 600, 190, 330, 0.55),
        group(_lantern(), move=(600, 60)),
        *_foyer(),
        *_marquee(),
        *_wet_street(),
        *_patrons(),
    )


def _neighbours() -> list[str]:
    left = ((-10, 150), (270, 210), (270, 650), (-10, 650))
    right = ((930, 240), (1210, 170), (1210, 650), (930, 650))
    return [
        polygon(DUSK, *left),
        panes(INK, left, 4, 4, 0.5),
        polygon(DUSK, *right),
        panes(INK, right, 4, 4, 0.5),
        polygon(LAMP.loud, (1006, 342), (1038, 338), (1038, 386), (1006, 388)),  # someone stays in
    ]


def _front() -> list[str]:
    """A stepped front of the thirties, its seams dark."""
    steps = ((330, 250), (250, 170), (160, 90), (84, 30))
    wall = [bar(LAMP.quiet, 600 - half, top, 2 * half, 640 - top) for half, top in steps]
    fins = [
        bar(INK, 600 + side * x - 4, top, 8, 400)
        for x, top in ((290, 250), (205, 170), (122, 90))
        for side in (-1, 1)
    ]
    return wall + fins


def _lantern() -> str:
    """It hangs from its ring; 300 tall."""
    cap = path(INK, "M-20 30H20L34 52C70 60 92 84 96 104H-96C-92 84 -70 60 -34 52Z")
    glass = polygon(LAMP.loud, (-82, 104), (82, 104), (62, 262), (-62, 262))
    flame = path(PAPER, "M0 130C34 172 40 200 34 222C28 246 -28 246 -34 222C-40 200 -30 176 0 130Z")
    leads = "".join(line(INK, 9, (x, 100), (x * 0.76, 264)) for x in (-80, -30, 30, 80))
    foot = polygon(INK, (-76, 260), (76, 260), (50, 286), (-50, 286))
    return ring(INK, 0, 10, 20, 9) + glass + flame + leads + cap + foot


def _marquee() -> list[str]:
    """Rails without letters yet: the programme changes on Friday."""
    board = polygon(PAPER, (250, 388), (950, 388), (980, 486), (220, 486))
    rails = [
        line(INK, 3, (242 - 9 * i, 416 + 24 * i), (958 + 9 * i, 416 + 24 * i)) for i in range(3)
    ]
    soffit = polygon(LAMP.loud, (220, 486), (980, 486), (900, 516), (300, 516))
    edges = bar(INK, 244, 376, 712, 14) + bar(INK, 214, 482, 772, 14)
    bulbs = [disc(LAMP.loud, x, 383, 6) for x in range(256, 950, 23)] + [
        disc(PAPER, x, 489, 6) for x in range(226, 980, 22)
    ]
    return [soffit, board, *rails, edges, *bulbs]


def _foyer() -> list[str]:
    leaves = [
        bar(INK, x, 516, 7, 134) + bar(INK, x - 10, 582, 5, 24) + bar(INK, x + 12, 582, 5, 24)
        for x in range(437, 770, 80)
    ]
    frames = [
        bar(PAPER, x, 532, 66, 98) + shape
        for x, shape in (
            (306, disc(LAMP.quiet, 339, 572, 24)),
            (828, polygon(INK, (828, 630), (894, 630), (894, 550))),
        )
    ]
    wall = bar(INK, 270, 500, 660, 150) + bar(LAMP.loud, 420, 500, 360, 150)
    return [wall, bar(INK, 420, 540, 360, 6), *leaves, *frames]


def _wet_street() -> list[str]:
    """The pavement, and the doors once more in the rain on it."""
    pools = [
        oval(fill, x, 676 + 11 * i, wide * (1 - 0.05 * i), 3.4)
        for x, wide, fill in (
            (494, 46, LAMP.loud),
            (600, 46, LAMP.loud),
            (706, 46, LAMP.loud),
            (340, 30, LAMP.quiet),
            (860, 30, LAMP.quiet),
        )
        for i in range(11)
    ]
    return [bar(INK, 0, 650, 1200, 150), bar(DUSK, 0, 650, 1200, 10), *pools]


def _patrons() -> list[str]:
    people = ((484, 664, 0.72), (538, 668, 0.78), (652, 670, 0.8), (716, 690, 1.0))
    return [group(_patron(), move=(x, y), scale=size) for x, y, size in people]


def _patron() -> str:
    """Coat and hat, on the way in."""
    coat = contour(
        INK, *points("-12,-128 12,-128 24,-104 26,-60 32,-22! -30,-22! -26,-60 -24,-104")
    )
    legs = limb(INK, (-10, -26, 15), (-14, 0, 11)) + limb(INK, (10, -26, 15), (16, 0, 11))
    hat = oval(INK, 0, -150, 24, 5) + path(INK, "M-15 -150C-14 -172 14 -172 15 -150Z")
    return coat + legs + oval(INK, 0, -142, 13, 16) + hat


# The auditorium

SCREEN = ((230.0, 110.0), (800.0, 110.0), (800.0, 420.0), (230.0, 420.0))
PORT = (1270.0, -70.0)  # above and behind whoever looks
VELVETS = (LAMP.quiet, "#7d1c27", "#661821", "#4f151b", "#391316", INK)  # light fails row by row


def auditorium() -> str:
    return still_sheet(
        INK,
        *_curtains(),
        light("beam", LAMP.loud, PORT, (470, 330), 0.75),
        polygon("url(#beam)", PORT, SCREEN[0], SCREEN[3], SCREEN[2]),
        polygon(PAPER, *SCREEN),
        *(_seats(row, velvet) for row, velvet in enumerate(VELVETS)),
        group(_couple(), move=(352, 800)),
    )


def _curtains() -> list[str]:
    """Pleats, one lit, one in the dark, drawn back from the screen."""
    pleats = [
        bar(VELVETS[i % 2 * 2], x, 60, 22, 420)
        for side in (50, 800)
        for i, x in enumerate(range(side, side + 176, 22))
    ]
    return [*pleats, bar(INK, 50, 450, 930, 20), bar(LAMP.quiet, 30, 40, 970, 44)]


def _seats(row: int, velvet: str) -> str:
    """A row of backs and the heads over it; each nearer row is larger."""
    size = 34 * 1.4**row
    top = 430 + 30 * 1.62**row
    # Every second row stands half a seat to the side, so that people see past each other.
    first = 515 - size * 0.5 * (row % 2) - size * int(515 / size + 1)
    places = [first + size * i for i in range(int(1300 / size) + 3)]
    heads = [
        oval(INK, x + size * 0.47, top - size * 0.16, size * 0.22, size * 0.28)
        for i, x in enumerate(places)
        if (i * 5 + row * 3) % 11 in (0, 4) and velvet not in (LAMP.quiet, INK)
    ]
    backs = [_seat_back(velvet, x, top + size * 0.3, size) for x in places]
    return bar(INK, 0, top + size * 0.3, 1200, 800) + "".join(heads + backs)


def _seat_back(velvet: str, x: float, shoulder: float, size: float) -> str:
    return path(
        velvet,
        f"M{x:.0f} 800V{shoulder:.0f}"
        f"Q{x + size * 0.47:.0f} {shoulder - size * 0.6:.0f} {x + size * 0.94:.0f} {shoulder:.0f}"
        "V800Z",
    )


def _couple() -> str:
    """Two who came together: her head on his shoulder."""
    his = contour(
        INK,
        *points(
            "-210,20 -200,-90 -120,-140 -60,-160 -66,-196 -88,-240 -74,-306 -16,-330 44,-304 "
            "56,-240 34,-194 30,-160 110,-134 180,-70 190,20"
        ),
    )
    hers = contour(
        INK,
        *points(
            "60,20 70,-80 66,-150 50,-200 76,-258 136,-268 182,-226 184,-166 166,-128 230,-80 "
            "260,20"
        ),
    )
    return his + hers


# The booth


def booth() -> str:
    return still_sheet(
        LAMP.quiet,
        bar(INK, 1010, 0, 190, 800),
        bar(INK, 0, 700, 1200, 100),
        *_throw(),
        *_projector(),
        *_bench(),
    )


def _throw() -> list[str]:
    """The port in the wall and the light that leaves by it."""
    return [
        bar(PAPER, 1000, 340, 200, 130),
        bar(INK, 1012, 352, 200, 106),
        polygon(LAMP.loud, (800, 396), (1200, 356), (1200, 456), (800, 414)),
    ]


def _reel(x: float, y: float, radius: float, film: float) -> str:
    holes = "".join(
        disc(LAMP.quiet, *polar(x, y, radius * 0.62, 72 * i + 20), radius * 0.2) for i in range(5)
    )
    return (
        disc(INK, x, y, radius)
        + disc(DUSK, x, y, radius * film)
        + holes
        + disc(PAPER, x, y, radius * 0.1)
    )


def _projector() -> list[str]:
    stand = polygon(INK, (470, 560), (680, 560), (740, 720), (400, 720))
    lamphouse = path(INK, "M250 330Q250 300 280 300H560V520H280Q250 520 250 490Z") + bar(
        INK, 370, 0, 74, 320
    )
    vents = "".join(bar(LAMP.loud, 288, 340 + 24 * i, 90, 9) for i in range(6))
    window = disc(PAPER, 470, 404, 40) + disc(LAMP.loud, 470, 404, 32)
    head = bar(INK, 560, 280, 150, 300) + bar(DUSK, 584, 306, 102, 246)
    film = curve(
        PAPER, 9, "M650 250V330C650 350 620 350 620 372V450C620 474 660 474 660 500V600", "butt"
    )
    sprockets = "".join(ring(PAPER, x, y, 15, 6) for x, y in ((640, 336), (640, 488)))
    lens = bar(INK, 700, 372, 66, 64) + bar(PAPER, 726, 372, 8, 64) + bar(INK, 760, 384, 44, 40)
    return [
        stand,
        _reel(640, 150, 150, 0.86),
        _take_up(),
        lamphouse,
        vents,
        window,
        head,
        film,
        sprockets,
        lens,
    ]


def _take_up() -> str:
    """The lower spool, shut in its fire box."""
    return disc(INK, 640, 630, 112) + ring(DUSK, 640, 630, 84, 8) + disc(PAPER, 640, 630, 14)


def _bench() -> list[str]:
    """Five cans for five reels, and the clock that every show obeys."""
    cans = [
        bar(INK, 60 + (4, 0, 7, 2, 5)[i], 664 - 32 * i, 170, 27)
        + bar(LAMP.loud, 120, 672 - 32 * i, 44, 10)
        for i in range(5)
    ]
    clock = (
        disc(PAPER, 150, 160, 66)
        + ring(INK, 150, 160, 66, 12)
        + line(INK, 9, (150, 112), (150, 160), (178, 186))
    )
    return [bar(INK, 30, 692, 260, 14), *cans, clock]
