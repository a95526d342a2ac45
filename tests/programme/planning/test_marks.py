"""The marks of a line, and what each says of a screening."""

from dataclasses import replace

import pytest

from houselights.programme.planning.marks import Marks
from houselights.programme.planning.planned import Part, Planned
from tests.programme.planning.builders import NOSFERATU, SUNRISE, shown

ON_35, IN_3D, OTHER = 7, 8, 9
MARKS = Marks(versions={"35mm": ON_35, "3d": IN_3D}, bargain_price="matinee, $6")
Q_AND_A = Part(kind="q_and_a", minutes=30)
PLAIN = shown()


def with_version(version: int | None) -> Planned:
    return replace(PLAIN, parts=(Part(film=NOSFERATU, version=version),))


@pytest.mark.parametrize(
    ("flags", "marked"),
    [
        ([], PLAIN),
        (["oc"], replace(PLAIN, access=("open_captions",))),
        (
            ["relaxed", "cc", "ad"],
            replace(PLAIN, access=("closed_captions", "audio_description", "relaxed")),
        ),
        (["35mm"], with_version(ON_35)),
        (["3d"], with_version(IN_3D)),
        (["qa"], replace(PLAIN, parts=(*PLAIN.parts, Q_AND_A))),
        (["bargain"], replace(PLAIN, price="matinee, $6")),
        (["matinee"], replace(PLAIN, price="matinee, $6")),
        (
            ["35mm", "qa", "oc", "bargain"],
            replace(
                PLAIN,
                parts=(Part(film=NOSFERATU, version=ON_35), Q_AND_A),
                access=("open_captions",),
                price="matinee, $6",
            ),
        ),
    ],
)
def test_a_screening_says_the_marks_that_it_was_given(flags: list[str], marked: Planned) -> None:
    assert MARKS.given(PLAIN, flags) == (marked, frozenset())
    said = {"bargain" if flag == "matinee" else flag for flag in flags}
    assert MARKS.of(marked) == said


@pytest.mark.parametrize("flags", [[], ["oc"], ["35mm"], ["qa", "bargain"], ["3d", "cc", "qa"]])
def test_a_mark_that_is_not_given_again_goes(flags: list[str]) -> None:
    full, _left = MARKS.given(PLAIN, ["35mm", "oc", "ad", "qa", "bargain"])
    assert MARKS.of(MARKS.given(full, flags)[0]) == set(flags)
    assert MARKS.given(full, [])[0] == PLAIN


@pytest.mark.parametrize(
    ("one", "flags", "unplaced"),
    [
        (PLAIN, ["70mm"], {"70mm"}),
        (PLAIN, ["oc", "dub"], {"dub"}),
        (PLAIN, ["35mm", "3d"], {"3d"}),
        (shown(film=None), ["35mm", "oc"], {"35mm"}),
    ],
    ids=["no such version", "no such mark", "two versions", "no feature"],
)
def test_a_mark_that_says_nothing_that_can_be_kept_is_left_over(
    one: Planned, flags: list[str], unplaced: set[str]
) -> None:
    assert MARKS.given(one, flags)[1] == unplaced


def test_what_no_mark_says_is_kept() -> None:
    one = replace(
        PLAIN,
        parts=(Part(kind="short", film=SUNRISE), Part(film=NOSFERATU, version=OTHER)),
        access=("sign_language", "parent_and_baby"),
        price="Members free",
    )
    marked, _left = MARKS.given(one, ["oc"])
    assert marked == replace(one, access=("open_captions", "sign_language", "parent_and_baby"))


def test_a_talk_with_the_audience_keeps_the_minutes_it_had() -> None:
    long_talk = replace(PLAIN, parts=(*PLAIN.parts, Part(kind="q_and_a", minutes=60)))
    assert MARKS.given(long_talk, ["qa", "oc"])[0].parts == long_talk.parts


def test_only_the_feature_takes_the_version() -> None:
    both = replace(PLAIN, parts=(Part(kind="short", film=SUNRISE), Part(film=NOSFERATU)))
    parts = MARKS.given(both, ["35mm"])[0].parts
    assert [part.version for part in parts] == [None, ON_35]
