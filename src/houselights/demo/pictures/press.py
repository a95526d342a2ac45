"""Prints a drawn sheet: the SVG becomes pixels, the pixels take on the grain of paper."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from random import Random

import resvg_py
from PIL import Image, ImageChops, ImageFilter

Size = tuple[int, int]

QUALITY = 88
TOOTH = 0.06  # how far the fine grain moves a tone, as a share of the whole range
CLOUD = 0.032  # the same for the slow unevenness of a large inked plane
CLOUD_SIZE = 10  # pixels of the sheet to one grain of cloud


def printed(svg: str, size: Size) -> bytes:
    """The sheet as a JPEG of that size; the same SVG always gives the same bytes."""
    flat = resvg_py.svg_to_bytes(
        svg_string=svg, width=size[0], height=size[1], skip_system_fonts=True
    )
    with Image.open(BytesIO(flat)) as sheet:
        grained = ImageChops.add(sheet.convert("RGB"), _grain(size), offset=-128)
    jpeg = BytesIO()
    grained.save(jpeg, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    return jpeg.getvalue()


@cache
def _grain(size: Size) -> Image.Image:
    """A grey sheet round 128: fine tooth over slow cloud. One sheet serves every picture."""
    tooth = _noise(size, seed=1895).filter(ImageFilter.GaussianBlur(0.7))
    coarse = (size[0] // CLOUD_SIZE, size[1] // CLOUD_SIZE)
    cloud = _noise(coarse, seed=1922).filter(ImageFilter.GaussianBlur(1.2))
    paper = ImageChops.add(
        _around_grey(tooth, TOOTH),
        _around_grey(cloud.resize(size, Image.Resampling.BICUBIC), CLOUD),
        offset=-128,
    )
    return Image.merge("RGB", (paper, paper, paper))


def _noise(size: Size, seed: int) -> Image.Image:
    # Not a secret, only always the same: Random keeps its sequence from one Python to the next.
    dots = Random(seed).randbytes(size[0] * size[1])  # noqa: S311
    return Image.frombytes("L", size, dots)


def _around_grey(noise: Image.Image, share: float) -> Image.Image:
    return noise.point([round(128 + (tone - 128) * 2 * share) for tone in range(256)])
