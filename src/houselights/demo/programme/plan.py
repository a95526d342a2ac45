"""A slot of the calendar as the desk would plan it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from houselights.demo.programme.slot import Slot
from houselights.programme.planning.planned import Part, Planned

PRESHOW = 10  # minutes
CLEANING = (20, 15)  # minutes, by screen
QUESTIONS, TALK, HIRE = 30, 25, 105  # minutes
TICKETS = "https://tickets.example/lantern/{}"


@dataclass(frozen=True)
class FilmNumbers:
    """The numbers of a film's page and of its versions, by format."""

    page: int
    versions: Mapping[str, int]

    def version(self, *, is_print: bool) -> int | None:
        """The print where there is one and it is wanted, else what is shown on other evenings."""
        wanted = "35mm" if is_print and "35mm" in self.versions else "digital"
        return self.versions.get(wanted)


@dataclass(frozen=True)
class House:
    """What the calendar's names stand for in one house."""

    screens: Sequence[int | None]
    """None: closed for good."""
    films: Mapping[str, FilmNumbers]
    zone: ZoneInfo

    def has_all_of(self, slot: Slot) -> bool:
        """Whether nobody closed its screen or took its film away."""
        is_open = slot.screen < len(self.screens) and self.screens[slot.screen] is not None
        return is_open and (not slot.film or slot.film in self.films)


def planned(slot: Slot, house: House) -> Planned:
    """The screening as it stands now."""
    is_sold = bool(slot.film) and slot.availability != "free"
    begins = slot.on_sale_from
    return Planned(
        uid=slot.uid,
        screen=house.screens[slot.screen] or 0,
        starts=slot.starts,
        parts=_parts(slot, house),
        kind=slot.kind,
        is_cancelled=slot.is_cancelled,
        preshow_minutes=PRESHOW,
        cleaning_minutes=CLEANING[slot.screen],
        access=slot.access,
        guest=slot.guest,
        price=slot.price,
        ticket_url=TICKETS.format(slot.uid[:8]) if is_sold else "",
        availability=slot.availability,
        on_sale_at=begins.replace(tzinfo=house.zone) if begins else None,
        public_note=slot.note,
    )


def planned_first(slot: Slot, house: House) -> Planned:
    """The screening as it was published first, before it was cancelled or moved."""
    if not (slot.is_cancelled or slot.first_starts):
        return planned(slot, house)
    first = replace(slot, is_cancelled=False, note="", starts=slot.first_starts or slot.starts)
    return replace(planned(first, house), uid=slot.uid, ticket_url=planned(slot, house).ticket_url)


def _parts(slot: Slot, house: House) -> tuple[Part, ...]:
    if not slot.film:
        return (Part(text="A film of their own", minutes=HIRE),)
    film = house.films[slot.film]
    parts = [Part(film=film.page, version=film.version(is_print=slot.is_print))]
    if slot.talk:
        parts.insert(0, Part(kind="talk", text=slot.talk, minutes=TALK))
    if short := house.films.get(slot.short):
        parts.insert(0, Part(kind="short", film=short.page, version=short.version(is_print=False)))
    if slot.has_questions:
        parts.append(Part(kind="q_and_a", minutes=QUESTIONS))
    return tuple(parts)
