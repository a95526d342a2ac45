"""A screening as the desk plans it."""

import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, Self

KINDS = ("public", "preview", "school", "private", "staff")
SEEN_KINDS = ("public", "preview", "school")
"""The kinds that appear in public; the others only keep their screen occupied (I10)."""
PART_KINDS = ("short", "feature", "talk", "q_and_a", "break")
ACCESS = (
    "open_captions",
    "closed_captions",
    "audio_description",
    "relaxed",
    "sign_language",
    "dementia_friendly",
    "parent_and_baby",
)
AVAILABILITY = ("unknown", "not_on_sale", "on_sale", "few_left", "sold_out", "closed", "free")


@dataclass(frozen=True, kw_only=True)
class Part:
    """One part of a screening: a film (by the number of its page) or words, and how long it is."""

    kind: str = "feature"
    film: int | None = None
    version: int | None = None
    text: str = ""
    minutes: int | None = None
    """None: as long as the film; for words, not known."""


@dataclass(frozen=True, kw_only=True)
class Planned:
    """One showing on one screen at one time. `starts` is the time on the cinema's clock, naive.

    Its `fold` is 1 where the clock shows that time for the second time (PEP 495).
    """

    uid: str
    screen: int
    starts: datetime
    parts: tuple[Part, ...]
    kind: str = "public"
    is_cancelled: bool = False
    preshow_minutes: int = 0
    cleaning_minutes: int = 0
    access: tuple[str, ...] = ()
    guest: str = ""
    price: str = ""
    ticket_url: str = ""
    availability: str = "unknown"
    on_sale_at: datetime | None = None
    public_note: str = ""
    booth_note: str = ""
    fold: int = field(init=False)
    """That of `starts`: without it, two times that the clock shows alike would be equal."""

    def __post_init__(self) -> None:
        """Take the fold from the time, and put what has no order of its own in order."""
        object.__setattr__(self, "fold", self.starts.fold)
        object.__setattr__(self, "access", tuple(sorted(self.access, key=ACCESS.index)))

    @property
    def film(self) -> int | None:
        """The film it is listed under: that of its first feature, else of its first film."""
        films = [part for part in self.parts if part.film]
        features = [part for part in films if part.kind == "feature"]
        return next((part.film for part in features or films), None)

    @property
    def is_seen(self) -> bool:
        """Whether the public sees it, also when it was cancelled."""
        return self.kind in SEEN_KINDS

    def is_moved_from(self, was: "Planned") -> bool:
        """Whether it starts at another moment than it did."""
        return (self.starts, self.fold) != (was.starts, was.fold)

    @property
    def is_showing(self) -> bool:
        """Whether one could come and see it."""
        return self.is_seen and not self.is_cancelled

    def as_json(self) -> dict[str, Any]:
        """Values that JSON has; `from_json` reads them back."""
        values = asdict(self)
        values["starts"] = self.starts.isoformat()
        values["on_sale_at"] = self.on_sale_at.isoformat() if self.on_sale_at else None
        return values

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Self:
        """What `as_json` answered."""
        given = dict(values)
        fold = given.pop("fold")
        given["starts"] = datetime.fromisoformat(given["starts"]).replace(fold=fold)
        if given["on_sale_at"]:
            given["on_sale_at"] = datetime.fromisoformat(given["on_sale_at"])
        given["parts"] = tuple(Part(**part) for part in given["parts"])
        given["access"] = tuple(given["access"])
        return cls(**given)


def new_uid() -> str:
    """The name that a screening keeps for life, in calendars too (RFC 4122, version 4)."""
    return str(uuid.uuid4())
