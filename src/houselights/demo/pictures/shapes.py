"""The vocabulary of the demo's pictures: flat paper shapes, cut and laid over each other.

Every function answers a piece of SVG text. Lengths are in units of the sheet: a poster is
800 x 1200 of them, a still 1200 x 800. Angles are in degrees, clockwise from three o'clock,
because y runs down the sheet.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, radians, sin
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Point = tuple[float, float]
Joint = tuple[float, float, float]
"""A place in a limb: x, y and how thick the limb is there."""

INK = "#17130f"
PAPER = "#efe5d0"


@dataclass(frozen=True)
class Palette:
    """The two inks a film's sheets are printed in, beside the season's black and bone."""

    loud: str
    quiet: str


# Sheets


def poster_sheet(ground: str, *shapes: str) -> str:
    return _sheet(800, 1200, ground, shapes)


def still_sheet(ground: str, *shapes: str) -> str:
    return _sheet(1200, 800, ground, shapes)


def _sheet(width: int, height: int, ground: str, shapes: Iterable[str]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        f"{bar(ground, 0, 0, width, height)}{''.join(shapes)}</svg>"
    )


# Geometry


def polar(x: float, y: float, radius: float, angle: float) -> Point:
    """The point at that angle and distance from (x, y)."""
    return x + radius * cos(radians(angle)), y + radius * sin(radians(angle))


def between(a: Point, b: Point, share: float) -> Point:
    """The point that lies the given share of the way from a to b."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def points(text: str) -> list[Point]:
    """Places drawn by hand, as "x,y x,y!"; the mark makes a corner in a `contour`."""
    places: list[Point] = []
    for place in text.split():
        x, y = place.rstrip("!").split(",")
        places += [(float(x), float(y))] * (2 if place.endswith("!") else 1)
    return places


# Flat shapes


def bar(fill: str, x: float, y: float, width: float, height: float) -> str:
    return f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" fill="{fill}"/>'


def disc(fill: str, x: float, y: float, radius: float) -> str:
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{fill}"/>'


def oval(fill: str, x: float, y: float, rx: float, ry: float, turn: float = 0) -> str:
    return (
        f'<ellipse cx="{x:g}" cy="{y:g}" rx="{rx:g}" ry="{ry:g}" fill="{fill}"'
        f' transform="rotate({turn:g} {x:g} {y:g})"/>'
    )


def ring(stroke: str, x: float, y: float, radius: float, width: float) -> str:
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="none"'
        f' stroke="{stroke}" stroke-width="{width:g}"/>'
    )


def polygon(fill: str, *corners: Point) -> str:
    return f'<polygon points="{_listed(corners)}" fill="{fill}"/>'


def path(fill: str, d: str) -> str:
    return f'<path d="{d}" fill="{fill}"/>'


def line(stroke: str, width: float, *points: Point, cap: str = "butt") -> str:
    return (
        f'<polyline points="{_listed(points)}" fill="none" stroke="{stroke}"'
        f' stroke-width="{width:g}" stroke-linecap="{cap}" stroke-linejoin="miter"/>'
    )


def curve(stroke: str, width: float, d: str, cap: str = "round") -> str:
    return (
        f'<path d="{d}" fill="none" stroke="{stroke}" stroke-width="{width:g}"'
        f' stroke-linecap="{cap}"/>'
    )


def contour(fill: str, *points: Point) -> str:
    """A closed soft outline through the points; a point given twice is a corner."""
    return path(fill, f"{soft_line((points[-1], *points, *points[:2]))}Z")


def soft_line(points: Sequence[Point]) -> str:
    """Path data of a Catmull-Rom curve; the first and the last point only steer it."""
    steps = [f"M{points[1][0]:.1f} {points[1][1]:.1f}"]
    for before, a, b, after in zip(points, points[1:], points[2:], points[3:], strict=False):
        if a == b:  # a corner: nothing to draw, only two sides that do not steer each other
            continue
        steps.append(
            f"C{a[0] + (b[0] - before[0]) / 6:.1f} {a[1] + (b[1] - before[1]) / 6:.1f}"
            f" {b[0] - (after[0] - a[0]) / 6:.1f} {b[1] - (after[1] - a[1]) / 6:.1f}"
            f" {b[0]:.1f} {b[1]:.1f}"
        )
    return "".join(steps)


def panes(fill: str, wall: Sequence[Point], columns: int, rows: int, open_: float = 0.6) -> str:
    """Windows in a four-cornered wall (clockwise from top left); open_ is glass to wall."""
    top_left, top_right, bottom_right, bottom_left = wall
    edge = (1 - open_) / 2

    def place(column: float, row: float) -> Point:
        across = column / columns
        return between(
            between(top_left, top_right, across),
            between(bottom_left, bottom_right, across),
            row / rows,
        )

    return "".join(
        polygon(
            fill,
            place(column + edge, row + edge),
            place(column + 1 - edge, row + edge),
            place(column + 1 - edge, row + 1 - edge),
            place(column + edge, row + 1 - edge),
        )
        for column in range(columns)
        for row in range(rows)
    )


def limb(fill: str, *joints: Joint) -> str:
    """An arm, a leg, a finger: joined pieces that taper from one thickness to the next."""
    pieces = [disc(fill, x, y, thick / 2) for x, y, thick in joints]
    for (ax, ay, a), (bx, by, b) in pairwise(joints):
        length = hypot(bx - ax, by - ay) or 1.0
        nx, ny = (ay - by) / length / 2, (bx - ax) / length / 2
        pieces.append(
            polygon(
                fill,
                (ax + nx * a, ay + ny * a),
                (bx + nx * b, by + ny * b),
                (bx - nx * b, by - ny * b),
                (ax - nx * a, ay - ny * a),
            )
        )
    return "".join(pieces)


def claw(fill: str, *joints: Joint) -> str:
    """A limb without bones: one soft outline along the joints, for fingers, plumes, flames."""
    last = len(joints) - 1
    left: list[Point] = []
    right: list[Point] = []
    for i, (x, y, thick) in enumerate(joints):
        (ax, ay, _), (bx, by, _) = joints[max(i - 1, 0)], joints[min(i + 1, last)]
        length = hypot(bx - ax, by - ay) or 1.0
        nx, ny = (ay - by) / length * thick / 2, (bx - ax) / length * thick / 2
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return contour(fill, *_cornered(left), *_cornered(right[::-1]))


def spokes(
    stroke: str, hub: Point, radii: tuple[float, float], width: float, count: int, start: float = 0
) -> str:
    """Evenly spaced strokes from the inner to the outer radius round the hub."""
    inner, outer = radii
    angles = (start + 360 * i / count for i in range(count))
    return "".join(
        line(stroke, width, polar(*hub, inner, a), polar(*hub, outer, a)) for a in angles
    )


# Arrangements


def group(*shapes: str, move: Point = (0, 0), turn: float = 0, scale: float = 1) -> str:
    """Shapes drawn round their own origin, then enlarged, turned and moved into place."""
    place = f"translate({move[0]:g} {move[1]:g}) rotate({turn:g}) scale({scale:g})"
    return f'<g transform="{place}">{"".join(shapes)}</g>'


def mirrored(*shapes: str, axis: float) -> str:
    """Shapes seen in a mirror that stands at x = axis."""
    return f'<g transform="translate({2 * axis:g} 0) scale(-1 1)">{"".join(shapes)}</g>'


def inside(name: str, window: str, *shapes: str) -> str:
    """Shapes seen only through the window; the name must be unique on its sheet."""
    return (
        f'<clipPath id="{name}">{window}</clipPath>'
        f'<g clip-path="url(#{name})">{"".join(shapes)}</g>'
    )


def light(name: str, colour: str, start: Point, end: Point, strength: float = 1) -> str:
    """Defines a fading light from start to end; fill a shape with `url(#name)`."""
    return (
        f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse"'
        f' x1="{start[0]:g}" y1="{start[1]:g}" x2="{end[0]:g}" y2="{end[1]:g}">'
        f'<stop stop-color="{colour}" stop-opacity="{strength:g}"/>'
        f'<stop offset="1" stop-color="{colour}" stop-opacity="0"/></linearGradient>'
    )


def glow(name: str, colour: str, x: float, y: float, radius: float, strength: float = 1) -> str:
    """A round light that fades outward from (x, y)."""
    return (
        f'<radialGradient id="{name}"><stop stop-color="{colour}" stop-opacity="{strength:g}"/>'
        f'<stop offset="1" stop-color="{colour}" stop-opacity="0"/></radialGradient>'
        f"{disc(f'url(#{name})', x, y, radius)}"
    )


def _cornered(points: Sequence[Point]) -> list[Point]:
    """The points with the first and the last one given twice."""
    return [points[0], *points, points[-1]]


def _listed(points: Iterable[Point]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
