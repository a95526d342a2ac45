"""The standing pages of the demo, as the blocks that an editor would have put there."""

from dataclasses import dataclass, field
from typing import Any

Blocks = list[tuple[str, Any]]


@dataclass(frozen=True)
class DemoPage:
    """A standard page; `picture` names a picture of the demo, set under the introduction."""

    slug: str
    title: str
    introduction: str
    description: str
    blocks: Blocks
    picture: str = ""
    is_in_menu: bool = False
    below: list["DemoPage"] = field(default_factory=list)


def text(html: str) -> tuple[str, Any]:
    return "paragraph", html


def heading(words: str, level: str = "2") -> tuple[str, Any]:
    return "heading", {"text": words, "level": level}


def quote(words: str, who: str = "") -> tuple[str, Any]:
    return "quote", {"text": words, "who": who}


def columns(left: Blocks, right: Blocks) -> tuple[str, Any]:
    return "columns", {"left": left, "right": right}


HOME: Blocks = [
    heading("One house, two screens, no hurry"),
    columns(
        [
            text(
                "<p>The Lantern has shown films at the corner of Mill Street and the river since"
                " somebody first carried a projector up its stairs. There are 148 seats below and"
                " 42 above, a piano that is nearly in tune, and a lamp over the door that is lit"
                " when we are.</p>"
            )
        ],
        [
            text(
                "<p>Tickets are sold at the door from half an hour before each show. If the board"
                " says sold out, come anyway a quarter of an hour early: a few seats usually come"
                " back.</p>"
            )
        ],
    ),
]

ACCESS = DemoPage(
    "access",
    "Access",
    "Both screens can be reached without a step, and nobody has to ask at the door.",
    "Level entrance, wheelchair places, hearing loop, captions and relaxed screenings.",
    [
        heading("Getting in"),
        text(
            "<ul><li>The ramp is on the river side, under the clock. Its door opens by itself.</li>"
            "<li>The lift to Screen 2 takes a wheelchair and one other person.</li><li>The toilet"
            " with a rail and room to turn is on the ground floor, left of the box office.</li></ul>"
        ),
        heading("Seeing and hearing"),
        text(
            "<ul><li>Screen 1 has four wheelchair places in the middle of row F, each beside an"
            " ordinary seat. Screen 2 has two, at the back.</li><li>Both screens have a hearing"
            " loop. Set your aid to T.</li><li>Screenings with open captions are marked OC, those"
            " with audio description AD; headsets are at the box office.</li></ul>"
        ),
        heading("Relaxed screenings"),
        text(
            "<p>Once a week the lights stay half up, the sound is lower, and you may walk about,"
            " talk, and leave and come back. Look for the mark Relaxed.</p>"
        ),
        quote(
            "If something is missing here, tell us before you come. We would rather know.", "June"
        ),
    ],
)

PRICES = DemoPage(
    "prices",
    "Prices",
    "Nine dollars, six for anybody who needs it to be six.",
    "Tickets, passes and what the box office takes.",
    [
        text(
            "<ul><li><b>9</b> in the evening, <b>7</b> before five</li><li><b>6</b> for students,"
            " pensioners, people out of work, and whoever says so</li><li><b>Free</b> for a"
            " companion who is needed</li><li><b>60</b> for ten evenings, which may be shared and"
            " do not run out</li></ul>"
        ),
        text("<p>Cash and cards. We sell no seat numbers: first come, first choice.</p>"),
    ],
)

STANDING_PAGES = [
    DemoPage(
        "visit",
        "Visit",
        "At the corner of Mill Street and the river. Look for the lamp over the door.",
        "Where the Lantern is, how to get there, when the box office is open.",
        [
            columns(
                [
                    heading("Getting here"),
                    text(
                        "<p>Bus 4 and 11 stop at Mill Street, across from us. There are hoops for"
                        " thirty bicycles at the wall, and no parking worth the search.</p>"
                    ),
                ],
                [
                    heading("Box office"),
                    text(
                        "<p>Open from half an hour before the first show until a quarter of an hour"
                        " after the last has begun. The bar keeps the same hours and closes when"
                        " the conversation does.</p>"
                    ),
                ],
            ),
        ],
        picture="house-facade",
        is_in_menu=True,
        below=[ACCESS, PRICES],
    ),
    DemoPage(
        "about",
        "About us",
        "Two projectionists, a box office, a programmer, and some forty volunteers with keys.",
        "Who runs the Lantern, and how.",
        [
            text(
                "<p>The Lantern belongs to an association, and the association to whoever pays its"
                " eleven dollars a year. Anna makes the programme, June keeps the box office and"
                " the peace, Tomasz looks after both booths. Everything else, from the posters to"
                " the soup, is done by volunteers.</p>"
            ),
            heading("The booth"),
            text(
                "<p>We show film on film when there is a print to be had, and a digital package"
                " when there is not. The 35 mm projectors in Screen 1 are older than anybody who"
                " runs them and have missed fewer shows.</p>"
            ),
            quote("The audience is the one part of the machine that cannot be repaired.", "Tomasz"),
            heading("Join in"),
            text(
                "<p>Come to any show and ask at the bar. The first thing you learn is how to tear a"
                " ticket; the second is how to thread a projector.</p>"
            ),
        ],
        picture="house-booth",
        is_in_menu=True,
    ),
]
