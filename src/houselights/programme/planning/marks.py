"""The marks of a showtime line, and what each says of a screening."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from houselights.programme.planning.planned import Part, Planned

ACCESS_MARKS = {
    "oc": "open_captions",
    "cc": "closed_captions",
    "ad": "audio_description",
    "relaxed": "relaxed",
}
BARGAIN = ("bargain", "matinee")
Q_AND_A_MINUTES = 30


@dataclass(frozen=True)
class Marks:
    """What marks mean for one film: `versions` by mark, and the words of the cheaper price."""

    versions: Mapping[str, int] = field(default_factory=dict)
    bargain_price: str = "bargain price"

    def of(self, planned: Planned) -> frozenset[str]:
        """The marks that a line gives this screening."""
        feature = _feature(planned)
        found = {mark for mark, access in ACCESS_MARKS.items() if access in planned.access}
        version = feature.version if feature else None
        found |= {mark for mark, pk in self.versions.items() if pk == version}
        found |= {"qa" for part in planned.parts if part.kind == "q_and_a"}
        return frozenset(found | ({"bargain"} if planned.price == self.bargain_price else set()))

    def given(self, planned: Planned, flags: Iterable[str]) -> tuple[Planned, frozenset[str]]:
        """The screening with exactly these marks, and those that say nothing that can be kept."""
        flags = frozenset("bargain" if flag in BARGAIN else flag for flag in flags)
        if flags == self.of(planned):
            return planned, frozenset()
        feature = _feature(planned)
        version = next((pk for mark, pk in self.versions.items() if mark in flags), None)
        if feature and version is None and feature.version not in self.versions.values():
            version = feature.version
        parts = [
            replace(part, version=version) if part == feature else part
            for part in planned.parts
            if part.kind != "q_and_a" or "qa" in flags
        ]
        if "qa" in flags and not any(part.kind == "q_and_a" for part in parts):
            parts.append(Part(kind="q_and_a", minutes=Q_AND_A_MINUTES))
        told = tuple(access for mark, access in ACCESS_MARKS.items() if mark in flags)
        untold = tuple(one for one in planned.access if one not in ACCESS_MARKS.values())
        price = "" if planned.price == self.bargain_price else planned.price
        marked = replace(
            planned,
            parts=tuple(parts),
            access=told + untold,
            price=self.bargain_price if "bargain" in flags else price,
        )
        return marked, flags - self.of(marked)


def _feature(planned: Planned) -> Part | None:
    return next((part for part in planned.parts if part.kind == "feature"), None)
