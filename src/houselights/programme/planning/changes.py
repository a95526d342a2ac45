"""What the public would notice when a plan is published."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Self

from houselights.programme.planning.planned import Planned
from houselights.programme.planning.problems import House

MOMENTOUS = ("screen", "starts", "fold", "preshow_minutes", "parts", "is_cancelled", "kind")
"""Fields whose change raises a screening's sequence (RFC 5545, section 3.8.7.4)."""


@dataclass(frozen=True)
class Change:
    """What becomes of one screening that the public sees, or saw.

    Kinds: `added`, `cancelled`, `reinstated`, `moved` (another time), `moved_screen`, `replaced`
    (another film), `details` (anything else that is printed).
    """

    kind: str
    film: int | None
    after: Planned
    before: Planned | None = None

    def as_json(self) -> dict[str, Any]:
        """Values that JSON has; `from_json` reads them back."""
        return {
            "kind": self.kind,
            "film": self.film,
            "after": self.after.as_json(),
            "before": self.before.as_json() if self.before else None,
        }

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Self:
        """What `as_json` answered."""
        before = values["before"]
        return cls(
            values["kind"],
            values["film"],
            Planned.from_json(values["after"]),
            Planned.from_json(before) if before else None,
        )


@dataclass(frozen=True)
class LastDay:
    """A film's last day in the plan, before and after. None: it is not shown."""

    film: int
    before: date | None
    after: date | None


def public_changes(before: Mapping[str, Planned], after: Mapping[str, Planned]) -> list[Change]:
    """Each screening's changes, in order of time; what the public never sees is not among them."""
    found = []
    for uid, one in after.items():
        now, was = _public(one), _public(before.get(uid))
        if now and was != now:
            found += [Change(kind, now.film, now, was) for kind in _kinds(was, now)]
    return sorted(found, key=lambda change: (change.after.starts, change.after.screen))


def _public(one: Planned | None) -> Planned | None:
    """The screening as the public knows it, without what only staff reads; None: not at all."""
    return replace(one, booth_note="") if one and one.is_seen else None


def _kinds(was: Planned | None, now: Planned) -> list[str]:
    if was is None:
        return [] if now.is_cancelled else ["added"]
    if now.is_cancelled:
        return [] if was.is_cancelled else ["cancelled"]
    kinds = ["reinstated"] if was.is_cancelled else []
    if was.film != now.film:
        kinds.append("replaced")
    if now.is_moved_from(was):
        kinds.append("moved")
    if was.screen != now.screen:
        kinds.append("moved_screen")
    return kinds or (["details"] if _printed(was) != _printed(now) else [])


def _printed(one: Planned) -> tuple[object, ...]:
    return (
        *(one.kind, one.parts, one.access, one.guest, one.price, one.ticket_url),
        *(one.availability, one.on_sale_at, one.public_note),
    )


def last_days(
    before: Mapping[str, Planned], after: Mapping[str, Planned], house: House
) -> list[LastDay]:
    """The films whose last day moves, by film. Both plans hold all that is to come of them."""
    was, now = _last_by_film(before, house), _last_by_film(after, house)
    return [
        LastDay(film, was.get(film), now.get(film))
        for film in sorted(was.keys() | now.keys())
        if was.get(film) != now.get(film)
    ]


def _last_by_film(plan: Mapping[str, Planned], house: House) -> dict[int, date]:
    last: dict[int, date] = {}
    for one in plan.values():
        if one.film and one.is_showing and one.kind == "public":
            last[one.film] = max(last.get(one.film, date.min), house.day_of(one))
    return last


def raises_sequence(was: Planned, now: Planned) -> bool:
    """Whether calendars must be told that the screening is another one now."""
    return any(getattr(was, name) != getattr(now, name) for name in MOMENTOUS)
