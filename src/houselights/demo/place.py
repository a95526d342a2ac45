"""Where the Lantern stands: in the zone of whoever looks at it, so that its evening is theirs."""

from pathlib import Path
from zoneinfo import available_timezones

FALLBACK = "America/New_York"


def zone_of_this_machine(link: Path = Path("/etc/localtime")) -> str:
    """The IANA name of this machine's time zone; New York's where it cannot be told."""
    _, found, name = str(link.resolve()).partition("zoneinfo/")
    return name if found and name in available_timezones() else FALLBACK
