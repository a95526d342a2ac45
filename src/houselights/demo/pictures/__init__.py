"""The demo's pictures: posters and stills of twelve films and three views of the house.

Drawn from code so that the demo needs no archive and no rights. `PICTURES` says what there is,
`draw` makes a JPEG of one.
"""

from __future__ import annotations

from houselights.demo.pictures.catalogue import PICTURES, Picture
from houselights.demo.pictures.press import printed

__all__ = ["PICTURES", "Picture", "draw"]


def draw(name: str) -> bytes:
    """The named picture as a JPEG; KeyError, with the names there are, for an unknown one."""
    try:
        picture = PICTURES[name]
    except KeyError:
        known = ", ".join(PICTURES)
        raise KeyError(f"There is no picture called “{name}”. There are: {known}.") from None
    return printed(picture.sheet(), picture.size)
