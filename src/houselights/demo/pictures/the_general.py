"""The General: an engine, and the man who would rather be with it than anywhere."""

from __future__ import annotations

from houselights.demo.pictures.shapes import (
    INK,
    PAPER,
    Palette,
    Point,
    bar,
    contour,
    disc,
    group,
    limb,
    path,
    points,
    polygon,
    poster_sheet,
    ring,
    spokes,
    still_sheet,
)

POSTER_ALT = (
    "A locomotive at the end of its rails under an enormous plume; a drawn poster in rust "
    "and black."
)
STILL_ALT = (
    "A man in a flat hat sits sadly on the rod between two giant driving wheels; a drawn scene."
)

RAILROAD = Palette(loud="#cb4a1f", quiet="#9db09a")

ENGINE = (560.0, 690.0)
HORIZON = 790.0


def poster() -> str:
    return poster_sheet(
        RAILROAD.loud,
        *_plume(),
        bar(INK, 0, HORIZON, 800, 1200),
        *_track(),
        group(_engine(), move=ENGINE, scale=1.4),
    )


def _plume() -> list[str]:
    """Puffs along one sweep, each larger than the last and laid under it with its shadow."""
    puffs = [
        (ENGINE[0] - 4 * i**1.9 + 40 * (i % 2), 360 - 46 * i - 20 * (i % 3), 36 + 2.8 * i**1.85)
        for i in range(13)
    ]
    return [
        disc(fill, x + r * off, y + r * off, r)
        for x, y, r in reversed(puffs)
        for fill, off in ((RAILROAD.quiet, 0.16), (PAPER, 0))
    ]


def _track() -> list[str]:
    """Two rails and their sleepers, nearer ones further apart by the rule of perspective."""
    ties = []
    for i in range(16):
        near, far = 2 / (1.9 + 0.5 * i), 2 / (2.1 + 0.5 * i)
        ties.append(
            polygon(
                RAILROAD.quiet,
                _on_track(-1.5, near),
                _on_track(1.5, near),
                _on_track(1.5, far),
                _on_track(-1.5, far),
            )
        )
    rails = [
        polygon(
            PAPER,
            _on_track(side - 0.09, 1.2),
            _on_track(side + 0.09, 1.2),
            _on_track(side, 0.02),
        )
        for side in (-1, 1)
    ]
    return ties + rails


def _on_track(across: float, nearness: float) -> Point:
    """A place on the roadbed; nearness 1 is the bottom of the sheet, 0 the horizon."""
    return ENGINE[0] + (across * 250 - 440) * nearness, HORIZON + 470 * nearness


def _engine() -> str:
    """Head on; the rails at y = 120."""
    stack = polygon(INK, *points("-26,-120 -30,-160 -78,-228 78,-228 30,-160 26,-120"))
    lamp = bar(INK, -40, -150, 80, 62) + disc(RAILROAD.loud, 0, -118, 23)
    boiler = disc(INK, 0, -20, 112) + ring(RAILROAD.quiet, 0, -20, 84, 6) + disc(PAPER, 0, -20, 14)
    beam = bar(RAILROAD.quiet, -142, 54, 284, 26)
    bars = [
        polygon(PAPER, (x - 5, 84), (x + 5, 84), (x * 1.5 + 8, 168), (x * 1.5 - 4, 168))
        for x in range(-110, 111, 22)
    ]
    catcher = polygon(INK, (-130, 80), (130, 80), (196, 168), (-196, 168)) + "".join(bars)
    return stack + boiler + lamp + catcher + beam


# The still

PIN = (470.0, 34.0)  # height of the rod, and how thick it is
WHEELS = (60.0, 640.0, 1220.0)


def still() -> str:
    return still_sheet(
        RAILROAD.quiet,
        bar(PAPER, 0, 560, 1200, 240),
        *(_wheel(x) for x in WHEELS),
        bar(INK, 0, 0, 1200, 150),
        bar(RAILROAD.loud, 0, 150, 1200, 26),
        bar(INK, 0, 772, 1200, 28),
        bar(RAILROAD.loud, -20, PIN[0] - PIN[1] / 2, 1240, PIN[1]),
        *(disc(INK, x, PIN[0], 30) + disc(RAILROAD.loud, x, PIN[0], 12) for x in WHEELS),
        group(_dreamer(), move=(330, PIN[0] - 16)),
    )


def _wheel(x: float) -> str:
    hub = (x, 522.0)
    counterweight = path(INK, f"M{x - 196} 646A232 232 0 0 0 {x + 196} 646Z")
    return (
        ring(INK, *hub, 232, 36)
        + spokes(INK, hub, (30, 220), 17, 18, start=10)
        + counterweight
        + disc(INK, *hub, 74)
    )


def _dreamer() -> str:
    """Buster's outline, seated at the origin, facing right."""
    thigh = limb(INK, (-4, -22, 58), (92, -34, 44), (100, 62, 34), (98, 84, 26))
    shoe = contour(INK, *points("84,76 112,76 150,96 156,108! 84,108!"))
    back = contour(
        INK, *points("-34,6 -40,-40 -34,-100 -6,-142 26,-148 44,-120 38,-60 36,4! -34,6")
    )
    arm = limb(INK, (12, -118, 40), (58, -52, 32), (92, -44, 22))
    head = contour(
        INK,
        *points("22,-140 14,-176 20,-204 62,-206 64,-188 76,-170 64,-164 64,-150 56,-138 40,-130"),
    )
    hat = polygon(INK, *points("0,-200 88,-190 89,-198 72,-203 74,-221 22,-227 17,-209 1,-209"))
    return thigh + shoe + back + arm + head + hat
