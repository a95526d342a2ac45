import pytest

from houselights.house.colour import DARK, PAPER, READABLE, Accent, contrast, is_colour, readable_on


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21), ("#ffffff", "#ffffff", 1), ("#767676", "#ffffff", 4.54)],
)
def test_contrast_is_the_ratio_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


@pytest.mark.parametrize(
    "colour", ["#ffff00", "#000000", "#7f7f7f", "#ff69b4", "#00ff00", "#123456"]
)
def test_any_accent_reads_on_paper_and_in_the_dark(colour: str) -> None:
    accent = Accent.from_choice(colour)
    assert contrast(PAPER, accent.on_paper) >= READABLE
    assert contrast(DARK, accent.on_dark) >= READABLE


def test_an_accent_that_reads_is_left_alone() -> None:
    assert readable_on(PAPER, "#5a0f1c") == "#5a0f1c"


def test_the_house_without_a_choice_has_velvet_and_a_lamp() -> None:
    assert Accent.from_choice("") == Accent("#8c1d2f", "#f2b33d")


@pytest.mark.parametrize("text", ["", "red", "#fff", "#12345g", "8c1d2f", "#8c1d2f;}", "#8c1d2f\n"])
def test_only_a_hash_and_six_digits_is_a_colour(text: str) -> None:
    assert not is_colour(text)
