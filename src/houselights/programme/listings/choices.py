"""Links among which a visitor chooses, each to the same page seen differently."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode


@dataclass(frozen=True)
class Choice:
    """A link, with how many things it leads to."""

    text: str
    href: str
    count: int | None = None
    is_current: bool = False
    is_dark: bool = False
    """Whether there is nothing behind it."""
    is_taken_off: bool = False
    """Whether it leads back from what was chosen."""
    is_today: bool = False
    is_step: bool = False
    """Whether it leads on and on: machines need not follow."""


@dataclass(frozen=True)
class Asked:
    """What the query of an address asks for; what it does not name is as usual."""

    values: Mapping[str, str]

    def but(self, **changes: str) -> str:
        """The query that asks for the same, but for these; an empty one asks for the usual."""
        values = {name: value for name, value in ({**self.values, **changes}).items() if value}
        return f"?{urlencode(values)}" if values else "?"
