"""What sets a screening apart: the short marks after its time, and the words they stand for."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from houselights.programme.language_marks import (
    NO_LANGUAGE,
    codes_in,
    language_mark,
    language_name,
)
from houselights.programme.models.film_version import Captions, FilmVersion, Format
from houselights.programme.models.programme_part import PartKind
from houselights.programme.models.screening import Screening, ScreeningKind
from houselights.programme.planning.planned import ACCESS


@dataclass(frozen=True)
class Badge:
    """A short mark after a time, what it means, and what it is good for."""

    text: str
    meaning: str
    explanation: str = ""
    name: str = ""
    """What it is called in addresses."""


# Mark, meaning, explanation.
MARKS = {
    "open_captions": (
        pgettext_lazy("a badge", "OC"),
        gettext_lazy("open captions"),
        gettext_lazy("Speech and sounds are written on the screen, for all to read."),
    ),
    "closed_captions": (
        pgettext_lazy("a badge", "CC"),
        gettext_lazy("closed captions"),
        gettext_lazy("Captions on a device at your seat: ask for one at the box office."),
    ),
    "audio_description": (
        pgettext_lazy("a badge", "AD"),
        gettext_lazy("audio description"),
        gettext_lazy("A voice in your headset tells what is seen: ask for one at the box office."),
    ),
    "relaxed": (
        pgettext_lazy("a badge", "Relaxed"),
        gettext_lazy("relaxed screening"),
        gettext_lazy(
            "The lights stay on low, the sound is softer, and all may move and make noise."
        ),
    ),
    "sign_language": (
        pgettext_lazy("a badge", "Sign language"),
        gettext_lazy("sign-language interpreted"),
        gettext_lazy("What is said is interpreted in sign language."),
    ),
    "dementia_friendly": (
        pgettext_lazy("a badge", "Dementia-friendly"),
        gettext_lazy("dementia-friendly screening"),
        gettext_lazy("A gentle welcome, an interval, and company; carers are welcome."),
    ),
    "parent_and_baby": (
        pgettext_lazy("a badge", "Baby"),
        gettext_lazy("for parents with babies"),
        gettext_lazy("Bring your baby: low light, soft sound, and room for prams."),
    ),
    "35mm": ("35mm", gettext_lazy("35 millimetre print"), gettext_lazy("Projected from film.")),
    "70mm": ("70mm", gettext_lazy("70 millimetre print"), gettext_lazy("Projected from film.")),
    "16mm": ("16mm", gettext_lazy("16 millimetre print"), gettext_lazy("Projected from film.")),
    "8mm": ("8mm", gettext_lazy("8 millimetre print"), gettext_lazy("Projected from film.")),
    "live": (pgettext_lazy("a badge", "Live"), gettext_lazy("live transmission"), ""),
    "3d": ("3D", gettext_lazy("in 3D"), gettext_lazy("You get the glasses at the door.")),
    "q_and_a": (
        pgettext_lazy("a badge", "Q&A"),
        gettext_lazy("with questions and answers"),
        gettext_lazy("There is a conversation with the audience after the film."),
    ),
    "preview": (
        pgettext_lazy("a badge", "Preview"),
        gettext_lazy("preview"),
        gettext_lazy("Shown before the film opens."),
    ),
    "school": (
        pgettext_lazy("a badge", "School"),
        gettext_lazy("school screening"),
        gettext_lazy("For classes that have booked; ask us whether there is room."),
    ),
}


def badge(name: str) -> Badge:
    """The badge of that name in `MARKS`."""
    text, meaning, explanation = MARKS[name]
    return Badge(str(text), str(meaning), str(explanation), name)


def badges_of(screening: Screening, language: str) -> list[Badge]:
    """Format, language, access, guest and kind, in this order."""
    version = version_of(screening)
    found = [badge(name) for name in formats_of(version)]
    found += _languages(version, language)
    found += [badge(name) for name in access_of(screening)]
    found += [badge("q_and_a")] if _has_talk_with_audience(screening) else []
    found += [_guest(screening.guest)] if screening.guest else []
    if screening.kind in {ScreeningKind.PREVIEW, ScreeningKind.SCHOOL}:
        found.append(badge(screening.kind))
    return found


def legend(badges: Iterable[Badge]) -> list[tuple[str, str]]:
    """What these mean, once each: mark and words. A guest and a language explain themselves."""
    found = {one.name: one for one in badges if one.name in MARKS}
    return [(one.text, in_words(one)) for one in found.values()]


def in_words(one: Badge) -> str:
    """The meaning and what it is good for, as sentences."""
    meaning = f"{one.meaning[:1].upper()}{one.meaning[1:]}."
    return f"{meaning} {one.explanation}".strip()


def version_of(screening: Screening) -> FilmVersion | None:
    """The version of its first feature; None where that is not known."""
    parts = screening.parts_in_order
    features = [part for part in parts if part.kind == PartKind.FEATURE]
    return next((part.version for part in features or parts if part.version), None)


def access_of(screening: Screening) -> list[str]:
    """What it offers for access, by the names of `ACCESS`; captions in the picture are open."""
    version = version_of(screening)
    in_picture = bool(version and version.captions == Captions.OPEN)
    return [
        name
        for name in ACCESS
        if getattr(screening, name) or (name == "open_captions" and in_picture)
    ]


def language_badge(version: FilmVersion, language: str) -> Badge | None:
    """How it is heard and read; None for one that is simply in the language of the house."""
    subtitles = codes_in(version.subtitle_languages)
    spoken = version.audio_language
    mark = language_mark(spoken, subtitles, is_dubbed=version.is_dubbed, language=language)
    meaning = language_words(version, language)
    return Badge(mark, meaning, name=mark.lower().replace(" ", "-")) if mark else None


def language_words(version: FilmVersion, language: str) -> str:
    """How it is heard and read, in words: German, with English subtitles."""
    spoken = "" if version.audio_language == NO_LANGUAGE else version.audio_language
    heard = spoken and language_name(spoken, language)
    words = [_("dubbed into %(language)s") % {"language": heard} if version.is_dubbed else heard]
    names = [language_name(code, language) for code in codes_in(version.subtitle_languages)]
    if names:
        words.append(_("with %(languages)s subtitles") % {"languages": ", ".join(names)})
    return ", ".join(word for word in words if word)


def formats_of(version: FilmVersion | None) -> Iterator[str]:
    """The names of the badges for how it is projected."""
    if not version:
        return
    if version.format in MARKS and version.format != Format.DIGITAL:
        yield version.format
    if version.is_3d:
        yield "3d"


def _languages(version: FilmVersion | None, language: str) -> list[Badge]:
    found = language_badge(version, language) if version else None
    return [found] if found else []


def _has_talk_with_audience(screening: Screening) -> bool:
    return any(part.kind == PartKind.Q_AND_A for part in screening.parts_in_order)


def _guest(name: str) -> Badge:
    words = _("with %(guest)s") % {"guest": name}
    return Badge(_("Guest"), words, name="guest")
