"""For how long a screening keeps its screen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from houselights.programme.planning.planned import Part, Planned
from houselights.programme.wall_clock import instant


@dataclass(frozen=True)
class FilmFacts:
    """What planning asks of a film: its title, and the minutes of it and of its versions."""

    title: str
    minutes: int | None = None
    versions: Mapping[int, int | None] = field(default_factory=dict)
    year: int | None = None
    is_public: bool = True


Films = Mapping[int, FilmFacts]


@dataclass(frozen=True)
class Stretch:
    """A stretch of a screening: `preshow`, a kind of part, or `cleaning`."""

    kind: str
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True)
class Occupation:
    """When a screening takes its screen, in UTC; `ends_at` is the earliest end if not known."""

    starts_at: datetime
    ends_at: datetime
    is_known: bool
    stretches: tuple[Stretch, ...]

    @property
    def free_at(self) -> datetime:
        """When the screen is clean again."""
        return self.stretches[-1].ends_at if self.stretches else self.ends_at


def minutes_of(part: Part, films: Films) -> int | None:
    """How long a part is: as it says itself, else its version, else its film. None: not known."""
    if part.minutes is not None or part.film is None:
        return part.minutes
    film = films.get(part.film)
    if film is None:
        return None
    return film.versions.get(part.version or 0) or film.minutes


def occupation(planned: Planned, films: Films, zone: ZoneInfo) -> Occupation:
    """The stretches from the advertised start on: preshow, the parts, cleaning (I1, I3)."""
    lengths = [("preshow", planned.preshow_minutes)]
    lengths += [(part.kind, minutes_of(part, films) or 0) for part in planned.parts]
    starts_at = instant(planned.starts, zone)
    marks = [starts_at]
    for _kind, minutes in lengths:
        marks.append(marks[-1] + timedelta(minutes=minutes))
    ends_at = marks[-1]
    marks.append(ends_at + timedelta(minutes=planned.cleaning_minutes))
    kinds = [kind for kind, _minutes in lengths] + ["cleaning"]
    return Occupation(
        starts_at,
        ends_at,
        bool(planned.parts) and all(minutes_of(part, films) for part in planned.parts),
        tuple(
            Stretch(kind, start, end)
            for kind, (start, end) in zip(kinds, pairwise(marks), strict=True)
            if start < end
        ),
    )
