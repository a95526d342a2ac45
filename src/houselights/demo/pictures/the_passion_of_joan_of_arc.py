"""The Passion of Joan of Arc: a face, and what is done to it."""

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
    panes,
    path,
    points,
    polygon,
    poster_sheet,
    still_sheet,
)

POSTER_ALT = (
    "A shorn face looks up; its tears and the fire below are one shape; a drawn poster in "
    "flame and bone."
)
STILL_ALT = (
    "A kneeling figure by the cross a window throws, huge heads of judges over her; a drawn scene."
)

PYRE = Palette(loud="#f4731f", quiet="#a4182d")


def poster() -> str:
    return poster_sheet(
        PAPER,
        polygon(
            INK, (800, 150), (742, 500), (690, 800), (560, 1200), (800, 1200)
        ),  # beyond the jaw
        group(_features(), move=(-150, 60), turn=-9, scale=1.22),
        _tears_of_fire(),
    )


def _features() -> str:
    """So near that the sheet cuts off the crown, the ears and one cheek."""
    eyes = _eye_looking_up(270, 0) + _eye_looking_up(566, 1)
    return _hair() + _brows() + eyes + _nose_and_mouth()


def _hair() -> str:
    """Cut by someone who did not care."""
    fringe = [(40 + 62 * i, 56 + (0, 60, 14, 78, 30, 52)[i % 6]) for i in range(14)]
    return polygon(INK, (0, -300), (0, 120), *fringe, (900, 200), (900, -300))


def _brows() -> str:
    left = claw(INK, (150, 352, 12), (240, 300, 34), (356, 262, 20))
    right = claw(INK, (470, 262, 20), (590, 296, 34), (690, 352, 12))
    return left + right


def _eye_looking_up(x: float, side: int) -> str:
    """The iris is half under the lid, so most of the white lies below it."""
    almond = (
        f"M{x - 104} 440C{x - 50} 350 {x + 56} 350 {x + 108} 436"
        f"C{x + 60} 500 {x - 54} 504 {x - 104} 440Z"
    )
    iris = disc(INK, x + 12 - side * 16, 402, 52) + disc(PAPER, x + 30 - side * 16, 388, 13)
    lid = curve(INK, 20, f"M{x - 112} 446C{x - 52} 346 {x + 58} 346 {x + 116} 442", "butt")
    lower = curve(PYRE.quiet, 9, f"M{x - 104} 440C{x - 54} 506 {x + 60} 502 {x + 108} 436", "butt")
    return (
        path("#fffaf0", almond) + inside(f"eye{side}", f'<path d="{almond}"/>', iris) + lower + lid
    )


def _nose_and_mouth() -> str:
    nose = path(
        PYRE.quiet,
        "M420 330C424 470 446 560 486 640C470 676 430 684 398 676C430 650 416 500 392 330Z",
    )
    lips = path(
        PYRE.quiet,
        "M322 786C360 750 396 752 418 766C440 752 480 752 520 790C470 846 370 846 322 786Z",
    )
    parted = path(INK, "M336 788C380 780 460 780 506 790C460 806 380 806 336 788Z")
    return nose + lips + parted


def _tears_of_fire() -> str:
    """Two flames lick up from below; their tips stand in the eyes."""
    outer = path(
        PYRE.loud,
        "M-20 1220V1000C50 1090 96 1040 128 930C166 800 206 700 228 560C256 700 290 830 292 930"
        "C296 1040 360 1090 420 1080C510 1060 566 800 590 500C624 640 668 790 668 890"
        "C668 990 730 1000 820 880V1220Z",
    )
    inner = path(
        PYRE.quiet,
        "M40 1220C150 1160 196 1090 226 920C250 1060 300 1160 420 1160C530 1160 580 1040 604 850"
        "C636 1010 690 1110 790 1220Z",
    )
    return outer + inner


# The still


def still() -> str:
    return still_sheet(
        PAPER,
        _window(),
        polygon(PYRE.quiet, (0, 560), (1200, 500), (1200, 800), (0, 800)),
        *_cross_of_light(),
        group(_kneeling(), move=(330, 700), scale=1.3),
        *_judges(),
    )


def _window() -> str:
    return (
        polygon(INK, (120, 60), (270, 80), (270, 330), (120, 340))
        + polygon(PYRE.loud, (136, 78), (254, 94), (254, 316), (136, 324))
        + bar(INK, 186, 70, 16, 260)
        + bar(INK, 126, 160, 138, 16)
    )


def _cross_of_light() -> list[str]:
    """The window again, laid over the floor; what the bars keep dark is a cross."""
    frame = ((330, 572), (520, 562), (800, 784), (500, 800))
    return [panes(PYRE.loud, frame, 2, 2, 0.8)]


def _kneeling() -> str:
    """Her back to the wall of cowls' end, her face lifted; the knees at the origin."""
    robe = contour(
        INK,
        *points(
            "-104,0! -92,-22 -62,-40 -64,-90 -52,-140 -24,-168 10,-164 24,-120 26,-60 44,-20 48,0!"
        ),
    )
    arms = limb(INK, (-8, -150, 34), (26, -112, 24), (62, -152, 14)) + limb(
        INK, (62, -152, 14), (72, -172, 7)
    )
    head = contour(
        INK,
        *points(
            "-18,-168 -34,-200 -28,-228 -4,-240 18,-234 26,-216 38,-208! 28,-200 30,-188 "
            "14,-178 12,-160"
        ),
    )
    return robe + arms + head


def _judges() -> list[str]:
    """One profile three times, each nearer, larger and further over her."""
    rows = ((690, 560, 0.66, INK), (860, 600, 1.0, PYRE.quiet), (1090, 690, 1.6, INK))
    return [group(_judge(cloth), move=(x, y), scale=size, turn=-8) for x, y, size, cloth in rows]


def _judge(cloth: str) -> str:
    """A heavy head under a skullcap, looking left and down; the breast at the origin."""
    return contour(
        cloth,
        *points(
            "-90,520! -50,60 -30,-60 -40,-100 -60,-112 -92,-116 -100,-138 -92,-154 -104,-164 "
            "-94,-178 -100,-190 -134,-204! -104,-262 -112,-292 -92,-350! -20,-410 70,-392 "
            "120,-320 118,-230 110,-160 160,-100 260,-60 320,520!"
        ),
    )
