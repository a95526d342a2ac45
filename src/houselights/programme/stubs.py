"""A screening as a ticket stub shows it."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from houselights.house import dates
from houselights.programme.addresses import screening_path
from houselights.programme.badges import Badge, badges_of
from houselights.programme.clock import Clock
from houselights.programme.models.screening import Screening
from houselights.programme.tickets import Tickets, tickets_of

TOLD_OF_A_MOVE = {"cancelled", "past"}  # states that leave an earlier time behind


@dataclass(frozen=True)
class Stub:
    """What is printed on a stub. `state` is one of those that the style guide shows."""

    time: str
    datetime: str
    state: str
    href: str
    film: str
    when: str
    screen: str
    badges: tuple[Badge, ...] = ()
    note: str = ""
    previous_time: str = ""
    as_of: str = ""


def stub_of(screening: Screening, clock: Clock) -> Stub:
    """The stub of a screening; it leads to the screening's own page."""
    starts, tickets = clock.local(screening.starts_at), tickets_of(screening, clock.now)
    is_over = tickets.state in TOLD_OF_A_MOVE
    previous_time = "" if is_over else previous_time_of(screening, clock)
    is_simply_moved = previous_time and tickets.state == "on-sale"
    return Stub(
        time=dates.clock_time(starts, clock.language),
        datetime=starts.isoformat(timespec="minutes"),
        state="moved" if is_simply_moved else tickets.state,
        href=screening_path(screening.uid),
        film=screening.film.title,
        when=dates.long_day(clock.day(starts), clock.language),
        screen=screening.screen.name,
        badges=tuple(badges_of(screening, clock.language)),
        note=_note(screening, tickets, clock),
        previous_time=previous_time,
        as_of=dates.clock_time(clock.local(tickets.as_of), clock.language) if tickets.as_of else "",
    )


def previous_time_of(screening: Screening, clock: Clock) -> str:
    """When it was to start before it was moved, with the day if that is another; or empty."""
    before = screening.previous_start(clock.zone)
    if not before or before == screening.starts_at:
        return ""
    time = dates.clock_time(before, clock.language)
    if clock.day(before) == clock.day(screening.starts_at):
        return time
    return f"{dates.short_day(clock.day(before), clock.language)} {time}"


def _note(screening: Screening, tickets: Tickets, clock: Clock) -> str:
    if tickets.state == "not-yet" and screening.on_sale_at:
        day = clock.local(screening.on_sale_at).date()
        return _("on sale from %(day)s") % {"day": dates.long_day(day, clock.language)}
    return "" if tickets.state == "past" else screening.public_note
