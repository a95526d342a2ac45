"""The film that a person means by what was typed of its title."""

import re
from dataclasses import dataclass

from django.db.models import Q
from django.utils.translation import gettext as _

from houselights.programme.pages import FilmPage
from houselights.programme.titles import sort_key, sorted_as

MOST_OFFERED = 200
MOST_NAMED = 3
LABEL = re.compile(r"(?P<title>.+?)\s*(?:\((?P<year>\d{4})\))?\s*")


@dataclass(frozen=True)
class FilmChoice:
    """A film as it is offered: its number, its title and its year."""

    pk: int
    title: str
    year: int | None

    @property
    def label(self) -> str:
        return f"{self.title} ({self.year})" if self.year else self.title


class UnclearError(ValueError):
    """What was typed means nothing, or several things; the text says what to do."""


def offered_films() -> list[FilmChoice]:
    """The films that were worked on last: those that a week is made of."""
    rows = FilmPage.objects.order_by("-latest_revision_created_at", "-pk")[:MOST_OFFERED]
    return [FilmChoice(*row) for row in rows.values_list("pk", "title", "year")]


def film_meant(typed: str) -> FilmChoice:
    """The film whose title is, or alone begins with, what was typed. Raises `UnclearError`."""
    if not typed.strip():
        raise UnclearError(_("Say which film this is."))
    named = _named(typed)
    if not named:
        raise UnclearError(
            _("There is no film “%(typed)s”. Add it under Films first, or correct the title.")
            % {"typed": typed}
        )
    if len(named) > 1:
        some = ", ".join(one.label for one in named[:MOST_NAMED])
        raise UnclearError(
            _("“%(typed)s” may be several films: %(some)s. Type more of the title.")
            % {"typed": typed, "some": some}
        )
    return named[0]


def _named(typed: str) -> list[FilmChoice]:
    """The films of exactly this title, else those that begin so, with or without their article."""
    label = LABEL.fullmatch(typed.strip())
    title, year = (label["title"], label["year"]) if label else (typed, None)
    key, bare = sort_key(title), sort_key(sorted_as(title).rpartition(", ")[0])
    exact = Q(title__iexact=title) | Q(title__iexact=typed.strip())
    begins = Q(title__istartswith=title)
    for beginning in {key, bare} - {""}:
        begins |= Q(sort_key__startswith=beginning)
    films = FilmPage.objects.filter(**({"year": year} if year else {})).order_by("sort_key")
    for condition in (exact, begins):
        rows = films.filter(condition).values_list("pk", "title", "year")[: MOST_NAMED + 1]
        if rows:
            return [FilmChoice(*row) for row in rows]
    return []
