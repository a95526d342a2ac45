"""What an outlet says of a screening in words, in the language of the house."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from houselights.house.dates import babel_locale, clock_time, short_day
from houselights.programme.certificates import AGENCIES
from houselights.programme.models.film_version import Format
from houselights.programme.models.programme_part import PartKind
from houselights.programme.models.screening import Screening, ScreeningKind
from houselights.programme.outlets.shown import Shown, ShownFilm, ShownPart, ShownVersion
from houselights.programme.planning.planned import ACCESS


def access_words() -> dict[str, str]:
    """What each access provision is called, as where staff tick it."""
    fields = {name: Screening._meta.get_field(name) for name in ACCESS}  # noqa: SLF001 (Django's own door)
    return {name: str(field.verbose_name) for name, field in fields.items()}  # type: ignore[union-attr]


def when(moment: datetime, zone: ZoneInfo) -> str:
    """An aware moment on the clock of `zone`, with its date: Sat 12/8 9:30."""
    return when_local(moment.astimezone(zone))


def when_local(local: datetime) -> str:
    """The same for a time that is on the cinema's clock already."""
    language = get_language() or "en"
    return f"{short_day(local.date(), language)} {clock_time(local, language)}"


def language_name(code: str) -> str:
    """A language by its name: German for de. Codes that nobody has named stay as they are."""
    names = babel_locale(get_language() or "en").languages
    return str(names.get(code.replace("-", "_"), code))


def language_names(codes: Iterable[str]) -> str:
    return ", ".join(map(language_name, codes))


def certificate(agency: str, value: str) -> str:
    """A certificate with who gave it, without which it says nothing abroad (I26)."""
    return f"{AGENCIES[agency].name} {value}" if agency in AGENCIES else value


def film_facts(film: ShownFilm) -> str:
    """Year, countries, directors, minutes and certificates in one line, as far as known."""
    length = _("%(minutes)s min") % {"minutes": film.minutes} if film.minutes else ""
    facts = [
        film.original_title,
        str(film.year or ""),
        ", ".join(film.countries),
        ", ".join(film.directors),
        length,
        ", ".join(certificate(*one) for one in film.certificates),
    ]
    return " · ".join(fact for fact in facts if fact)


def version_facts(version: ShownVersion) -> str:
    """Format and languages in one line."""
    facts = [] if version.format == Format.DIGITAL else [str(Format(version.format).label)]
    if version.is_3d:
        facts.append(_("3D"))
    if version.audio_language:
        spoken = language_name(version.audio_language)
        facts.append(_("spoken language: %(language)s") % {"language": spoken})
    if version.subtitle_languages:
        read = language_names(version.subtitle_languages)
        facts.append(_("subtitles: %(languages)s") % {"languages": read})
    return " · ".join(facts)


def part_words(part: ShownPart) -> str:
    """A part in a list of several: its kind, its words or film, and how long it is."""
    name = part.text or (part.film.title if part.film else "")
    words = f"{PartKind(part.kind).label}: {name}" if name else str(PartKind(part.kind).label)
    if not part.minutes:
        return words
    return f"{words} ({_('%(minutes)s min') % {'minutes': part.minutes}})"


class Describer:
    """Describes screenings line by line. What is the same of many is put into words once."""

    def __init__(self, zone: ZoneInfo) -> None:
        self.zone = zone
        self.access = access_words()
        self.kinds = {kind.value: str(kind.label) for kind in ScreeningKind}
        self.films = cache(film_facts)
        self.versions = cache(version_facts)
        self.cancelled = _("This screening is cancelled.")
        self.moved = _("Moved: it was to start %(when)s.")
        self.guest = _("Guest: %(name)s")
        self.provided = _("Access: %(provided)s")
        self.tickets = _("Tickets: %(link)s")

    def lines(self, shown: Shown) -> list[str]:
        """All that a visitor wants to know before coming."""
        version = shown.version
        lines = [
            *self._news(shown),
            self.films(shown.film),
            self.versions(version) if version else "",
            *(map(part_words, shown.parts) if len(shown.parts) > 1 else ()),
            self.guest % {"name": shown.guest} if shown.guest else "",
            self._access(shown.access) if shown.access else "",
            shown.price,
            shown.note,
        ]
        if shown.ticket_url and not shown.is_cancelled:
            lines.append(self.tickets % {"link": shown.ticket_url})
        return [line for line in lines if line]

    def _news(self, shown: Shown) -> Iterator[str]:
        if shown.is_cancelled:
            yield self.cancelled
        elif shown.previous_starts:
            yield self.moved % {"when": when(shown.previous_starts[-1], self.zone)}
        if shown.kind != ScreeningKind.PUBLIC:
            yield self.kinds[shown.kind]

    def _access(self, names: tuple[str, ...]) -> str:
        return self.provided % {"provided": ", ".join(self.access[name] for name in names)}
