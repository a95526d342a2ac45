"""Screenings as a calendar that people subscribe to (RFC 5545, RFC 7986)."""

from datetime import datetime
from functools import cache

from houselights.programme.outlets import ics
from houselights.programme.outlets.house import House
from houselights.programme.outlets.shown import Shown, ShownSeason
from houselights.programme.outlets.words import Describer

CONTENT_TYPE = "text/calendar; charset=utf-8"
PRODUCT = "-//Houselights//Programme//EN"
ASK_AGAIN = "PT6H"
"""How long a calendar may wait before it asks again (RFC 7986, section 5.7)."""


def calendar(shown: list[Shown], house: House, *, name: str, address: str, source: str) -> bytes:
    """These screenings as one calendar. It tells of a page, and is itself found at `source`."""
    events = _Events(house)
    blocks = [
        _head(house, name, address, source),
        _zone(shown, house) if shown else "",
        *(events.event(one) for one in shown),
        ics.lines("END:VCALENDAR"),
    ]
    return "".join(blocks).encode()


def _head(house: House, name: str, address: str, source: str) -> str:
    """Calendars differ in which of a pair they read: what RFC 7986 names, or what came before."""
    return ics.lines(
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"NAME:{ics.text(name)}",
        f"X-WR-CALNAME:{ics.text(name)}",
        f"X-WR-TIMEZONE:{house.zone.key}",
        f"URL:{ics.uri(address)}",
        f"SOURCE;VALUE=URI:{ics.uri(source)}",
        f"REFRESH-INTERVAL;VALUE=DURATION:{ASK_AGAIN}",
        f"X-PUBLISHED-TTL:{ASK_AGAIN}",
    )


def _zone(shown: list[Shown], house: House) -> str:
    moments = [one.starts_at for one in shown] + [one.ends_at for one in shown if one.ends_at]
    first, last = min(moments), max(moments)
    return ics.zone_lines(
        house.zone, first.astimezone(house.zone).year, last.astimezone(house.zone).year
    )


class _Events:
    """Writes the events of one calendar. Lines that many have in common are written once."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.describer = Describer(house.zone)
        self.place = ", ".join([house.cinema.name, *house.address_lines])
        self.stamps, self.summary = cache(_stamps), cache(_summary)
        self.location, self.categories = cache(self._location), cache(_categories)

    def event(self, shown: Shown) -> str:
        """The component of one screening."""
        description = "\n".join(self.describer.lines(shown))
        return "".join(
            (
                "BEGIN:VEVENT\r\n",
                ics.folded(f"UID:screening-{shown.uid}@{self.house.host}"),
                f"SEQUENCE:{shown.sequence}\r\n",
                self.stamps(shown.changed_at) if shown.changed_at else "",
                ics.times(self.house.zone, shown.starts_at, shown.ends_at),
                "STATUS:CANCELLED\r\n" if shown.is_cancelled else "STATUS:CONFIRMED\r\n",
                self.summary(shown.title),
                ics.folded(f"DESCRIPTION:{ics.text(description)}"),
                self.location(shown.screen),
                ics.folded(f"URL:{self.house.screening(shown.uid)}"),
                self.categories(shown.seasons) if shown.seasons else "",
                # A programme kept beside one's own appointments must not make one look busy.
                "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n",
            )
        )

    def _location(self, screen: str) -> str:
        return ics.lines("LOCATION:" + ics.text(f"{screen}, {self.place}"))


def _stamps(changed_at: datetime) -> str:
    changed = ics.utc(changed_at)
    return f"DTSTAMP:{changed}\r\nLAST-MODIFIED:{changed}\r\n"


def _summary(title: str) -> str:
    return ics.lines("SUMMARY:" + ics.text(title))


def _categories(seasons: tuple[ShownSeason, ...]) -> str:
    return ics.lines("CATEGORIES:" + ",".join(ics.text(season.title) for season in seasons))
