"""What is written by hand: few lines of style, hardly any script, one typeface."""

from tests.architecture.house import SOURCE, place
from tests.budgets.conftest import Scales

FONT_SUFFIXES = {".woff", ".woff2", ".ttf", ".otf"}


def test_all_styles_together_are_under_1500_lines(measured: Scales) -> None:
    assert measured.weigh("lines of style", _lines("css"), at_most=1_499)


def test_all_scripts_together_are_under_300_lines(measured: Scales) -> None:
    assert measured.weigh("lines of script", _lines("js"), at_most=299)


def test_no_script_is_written_into_a_template() -> None:
    inline = [
        place(file)
        for file in SOURCE.rglob("templates/**/*.html")
        if any("<script" in part and " src=" not in part for part in file.read_text().split(">"))
    ]
    assert inline == []


def test_there_is_one_font_of_at_most_30_kilobytes_with_its_licence(measured: Scales) -> None:
    fonts = [file for file in SOURCE.rglob("*") if file.suffix in FONT_SUFFIXES]
    assert len(fonts) == 1
    assert measured.weigh("bytes of the font", fonts[0].stat().st_size, at_most=30 * 1024)
    assert "SIL OPEN FONT LICENSE" in (fonts[0].parent / "OFL.txt").read_text()


def _lines(suffix: str) -> int:
    files = list(SOURCE.rglob(f"*.{suffix}"))
    assert files
    return sum(len(file.read_text().splitlines()) for file in files)
