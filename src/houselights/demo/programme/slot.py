"""One place in the calendar of the Lantern, and what is on there."""

from dataclasses import dataclass
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5


@dataclass(frozen=True, kw_only=True)
class Slot:
    """A screening on a screen (counted from 0) at a time of the cinema's clock, naive.

    Films are named by their slugs. Without a film it is nobody's business but the `guest`'s.
    """

    screen: int
    starts: datetime
    film: str = ""
    short: str = ""
    """A short film before it."""
    talk: str = ""
    """Words of a talk before it."""
    is_print: bool = False
    has_questions: bool = False
    kind: str = "public"
    access: tuple[str, ...] = ()
    guest: str = ""
    price: str = ""
    availability: str = "unknown"
    on_sale_from: datetime | None = None
    note: str = ""
    is_cancelled: bool = False
    first_starts: datetime | None = None
    """The time that was published first, where it was moved."""

    @property
    def uid(self) -> str:
        """Its name for life: the place in the calendar, whatever is on."""
        return str(uuid5(NAMESPACE_URL, f"lantern.example {self.screen} {self.starts.isoformat()}"))
