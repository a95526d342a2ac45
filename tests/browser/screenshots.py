"""Pictures of the face for the documentation: `python -m tests.browser.screenshots docs/images`.

Opens the demo house and writes its home, a standard page and the style guide, wide and narrow,
in the light and in the dark, as files of at most 120 KB.
"""

import io
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import ViewportSize

from tests.browser.chromium import OPEN, chromium, on_stage, the_lantern
from tests.browser.visitor import Visitor

SHOWN = {"home": "home", "standard-page": "visit", "style-guide": "styleguide"}
WINDOWS: dict[int, ViewportSize] = {
    1280: {"width": 1280, "height": 960},
    320: {"width": 320, "height": 720},
}
MOST_BYTES = 120_000
QUALITIES = (90, 80, 70, 60, 50, 40)


def main(folder: Path) -> None:
    """Write the pictures into `folder`, and say how large each is."""
    folder.mkdir(parents=True, exist_ok=True)
    with OPEN:
        lantern, browser = the_lantern(), chromium()
        for width, window in WINDOWS.items():
            scale = 2 if width < 640 else 1
            context = on_stage(browser.new_context, viewport=window, device_scale_factor=scale)
            visitor = on_stage(Visitor, context, lantern)
            for scheme in ("light", "dark"):
                on_stage(visitor.page.emulate_media, color_scheme=scheme, reduced_motion="reduce")
                for visit, title in SHOWN.items():
                    on_stage(visitor.goes_to, visit)
                    on_stage(visitor.measures, "load_pictures")
                    small = squeezed(on_stage(visitor.page.screenshot))
                    file = folder / f"{title}-{width}-{scheme}.webp"
                    file.write_bytes(small)
                    print(f"{file}: {len(small):,} bytes")


def squeezed(picture: bytes) -> bytes:
    """The picture as WebP, as good as fits into `MOST_BYTES`."""
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    for quality in QUALITIES:
        file = io.BytesIO()
        image.save(file, "WEBP", quality=quality, method=6)
        if file.tell() <= MOST_BYTES:
            break
    return file.getvalue()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
