"""Films elsewhere: which player shows an address, without asking anybody.

A page with an embed holds a link and the address of a player. Nothing is loaded from the other
site until a person presses the button.
"""

import re

# One row a site: the address a person copies, and the player that takes its number or name.
PLAYERS = [
    (
        r"https://(?:www\.|m\.)?youtube\.com/watch\?(?:.*&)?v=([\w-]{11})(?:&.*)?",
        "https://www.youtube-nocookie.com/embed/{}",
    ),
    (r"https://youtu\.be/([\w-]{11})(?:\?.*)?", "https://www.youtube-nocookie.com/embed/{}"),
    (r"https://(?:www\.)?vimeo\.com/(\d+)(?:[/?].*)?", "https://player.vimeo.com/video/{}?dnt=1"),
    (r"https://archive\.org/details/([\w.-]+)/?(?:\?.*)?", "https://archive.org/embed/{}"),
]
PLAYER_HOSTS = (
    "https://www.youtube-nocookie.com",
    "https://player.vimeo.com",
    "https://archive.org",
)


def player_address(address: str) -> str | None:
    """The address of the player for a film's `address`; None when its site is not known to us."""
    for pattern, player in PLAYERS:
        match = re.fullmatch(pattern, address.strip())
        if match:
            return player.format(match[1])
    return None
