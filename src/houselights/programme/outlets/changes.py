"""What publications changed, in words, as far as it is still public."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Site

from houselights.programme.models import Publication, Screen, Screening
from houselights.programme.outlets.query import films_by_number
from houselights.programme.outlets.shown import ShownFilm
from houselights.programme.outlets.words import when_local
from houselights.programme.planning.changes import Change

PUBLICATIONS = 50
"""How many of the latest publications are looked at."""
CHANGES_OF_ONE = 300
"""How many changes of one publication are looked at: a feed is read, and no archive."""
TITLES_NAMED = 3
# What XML 1.0 cannot hold (section 2.2).
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


@dataclass(frozen=True)
class Entry:
    """A publication as a reader of the feed sees it."""

    number: int
    made_at: datetime
    title: str
    lines: tuple[str, ...]
    films: tuple[ShownFilm, ...]


def entries(site: Site) -> list[Entry]:
    """The latest publications that changed what everybody may still know of, the latest first.

    A change of a screening or of a film that is no longer public is left out.
    """
    told = {
        publication: _noticed(publication)
        for publication in Publication.objects.filter(site=site)[:PUBLICATIONS]
    }
    changes = [change for each in told.values() for change in each]
    films = films_by_number(_films(changes))
    public = _public_uids({change.after.uid for change in changes}, site)
    screens = dict(Screen.objects.filter(site=site).values_list("pk", "name"))
    found = []
    for publication, each in told.items():
        seen = [one for one in each if one.after.uid in public and one.film in films]
        if seen:
            found.append(_entry(publication, seen, films, screens))
    return found


def _noticed(publication: Publication) -> list[Change]:
    changes = map(Change.from_json, publication.changes[:CHANGES_OF_ONE])
    return [change for change in changes if not _is_of_the_till(change)]


def _is_of_the_till(change: Change) -> bool:
    """Whether only the seats left changed: that happens all evening, and is no news."""
    before = change.before
    return (
        change.kind == "details"
        and before is not None
        and _without_seats(before) == _without_seats(change.after)
    )


def _without_seats(planned: object) -> object:
    return replace(planned, availability="unknown")  # type: ignore[type-var]


def _films(changes: Iterable[Change]) -> set[int]:
    both = [film for one in changes for film in (one.film, one.before.film if one.before else None)]
    return {film for film in both if film}


def _public_uids(uids: set[str], site: Site) -> set[str]:
    seen = Screening.objects.at(site).public().filter(uid__in=uids)
    return {str(uid) for uid in seen.values_list("uid", flat=True)}


def _entry(
    publication: Publication,
    changes: list[Change],
    films: Mapping[int, ShownFilm],
    screens: Mapping[int, str],
) -> Entry:
    lines = tuple(CONTROLS.sub("", _sentence(change, films, screens)) for change in changes)
    named = tuple(dict.fromkeys(films[change.film or 0] for change in changes))
    title = lines[0] if len(lines) == 1 else CONTROLS.sub("", _headline(len(lines), named))
    return Entry(publication.pk, publication.made_at, title, lines, named)


def _headline(number: int, films: tuple[ShownFilm, ...]) -> str:
    titles = ", ".join(film.title for film in films[:TITLES_NAMED])
    more = " …" if len(films) > TITLES_NAMED else ""
    changes = ngettext("%(number)s change", "%(number)s changes", number) % {"number": number}
    return f"{titles}{more}: {changes}"


def _sentence(change: Change, films: Mapping[int, ShownFilm], screens: Mapping[int, str]) -> str:
    """One change: Nosferatu: added Sat 12/8 9:30, Screen 1."""
    before = change.before
    replaced = films.get(before.film or 0) if before else None
    facts = {
        "film": films[change.film or 0].title,
        "when": when_local(change.after.starts),
        "screen": screens.get(change.after.screen, ""),
        "before": when_local(before.starts) if before else "",
        # Of a film that is not public any more, not even the title is told.
        "replaced": replaced.title if replaced else _("another film"),
    }
    return _patterns()[change.kind] % facts


def _patterns() -> dict[str, str]:
    return {
        "added": _("%(film)s: added %(when)s, %(screen)s"),
        "cancelled": _("%(film)s: cancelled %(when)s, %(screen)s"),
        "reinstated": _("%(film)s: shown after all %(when)s, %(screen)s"),
        "moved": _("%(film)s: moved from %(before)s to %(when)s, %(screen)s"),
        "moved_screen": _("%(film)s: now on %(screen)s, %(when)s"),
        "replaced": _("%(film)s: in place of %(replaced)s, %(when)s, %(screen)s"),
        "details": _("%(film)s: new details, %(when)s, %(screen)s"),
    }
