"""Showings by what sets them apart: access, format, language, season, time of day."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import time

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from houselights.programme.badges import (
    access_of,
    badge,
    formats_of,
    language_badge,
    version_of,
)
from houselights.programme.language_marks import NO_LANGUAGE, language_name
from houselights.programme.listings.choices import Asked, Choice
from houselights.programme.listings.showings import Showing

FORMATS = ("8mm", "16mm", "35mm", "70mm", "3d", "live")
MATINEE_UNTIL, LATE_FROM, LATE_UNTIL = time(17), time(21, 30), time(5)


@dataclass(frozen=True)
class Filters:
    """What can be chosen on a page, and what was."""

    asked: Asked
    language: str

    @property
    def chosen(self) -> dict[str, str]:
        """The values that were chosen, by the name of their group."""
        return {name: self.asked.values[name] for name in LABELS if self.asked.values.get(name)}

    def passing(self, showings: Iterable[Showing], but: str = "") -> list[Showing]:
        """Those that are what was chosen, in every group or all but one."""
        wanted = {name: value for name, value in self.chosen.items() if name != but}
        return [
            one
            for one in showings
            if all(value in TRAITS[name](one, self.language) for name, value in wanted.items())
        ]

    def groups(self, showings: Sequence[Showing]) -> list[tuple[str, list[Choice]]]:
        """The choices of each group that there is something to choose in."""
        found = [(label, self._choices(name, showings)) for name, label in LABELS.items()]
        return [(str(label), choices) for label, choices in found if choices]

    def _choices(self, name: str, showings: Sequence[Showing]) -> list[Choice]:
        chosen = self.chosen.get(name, "")
        counts, labels = {chosen: 0}, {chosen: chosen}
        for one in self.passing(showings, but=name):
            for value, label in TRAITS[name](one, self.language).items():
                labels[value] = label
                counts[value] = counts.get(value, 0) + one.is_coming
        shown = [value for value in counts if value and (counts[value] or value == chosen)]
        return [
            self._choice(name, value, labels[value], counts[value])
            for value in sorted(shown, key=lambda value: labels[value])
        ]

    def _choice(self, name: str, value: str, label: str, count: int) -> Choice:
        is_chosen = self.chosen.get(name) == value
        href = self.asked.but(**{name: "" if is_chosen else value})
        return Choice(label, href, count, is_current=is_chosen, is_taken_off=is_chosen)


def _access(showing: Showing, _language: str) -> dict[str, str]:
    return {name: _capital(badge(name).meaning) for name in access_of(showing.screening)}


def _format(showing: Showing, _language: str) -> dict[str, str]:
    names = formats_of(version_of(showing.screening))
    return {name: badge(name).text for name in names if name in FORMATS}


def _language(showing: Showing, language: str) -> dict[str, str]:
    version = version_of(showing.screening)
    if not version:
        return {}
    found = {}
    if version.audio_language and version.audio_language != NO_LANGUAGE:
        found[version.audio_language] = _capital(language_name(version.audio_language, language))
    mark = language_badge(version, language)
    return found | ({mark.name: mark.text} if mark else {})


def _season(showing: Showing, _language: str) -> dict[str, str]:
    return dict(showing.seasons)


def _time_of_day(showing: Showing, _language: str) -> dict[str, str]:
    starts = showing.starts.time()
    if starts >= LATE_FROM or starts < LATE_UNTIL:
        return {"late": _("Late")}
    if starts < MATINEE_UNTIL:
        return {"matinee": _("Matinee")}
    return {"evening": pgettext("time of day", "Evening")}


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


LABELS = {
    "access": gettext_lazy("Access"),
    "format": gettext_lazy("Format"),
    "language": gettext_lazy("Language"),
    "season": gettext_lazy("Season"),
    "time": gettext_lazy("Time of day"),
}
TRAITS: Mapping[str, Callable[[Showing, str], dict[str, str]]] = {
    "access": _access,
    "format": _format,
    "language": _language,
    "season": _season,
    "time": _time_of_day,
}
