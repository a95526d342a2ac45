import pytest

from houselights.programme.language_marks import codes_in, language_mark, language_name


@pytest.mark.parametrize(
    ("language", "spoken", "subtitles", "is_dubbed", "mark"),
    [
        ("de", "fr", ("de",), False, "OmU"),
        ("de", "fr", ("en",), False, "OmeU"),
        ("de", "fr", ("en", "de"), False, "OmU"),
        ("de", "fr", (), False, "OV"),
        ("de", "de", (), True, "DF"),
        ("de", "de", (), False, None),
        ("de", "de-AT", (), False, None),
        ("fr", "de", ("fr",), False, "VOST"),
        ("fr", "de", ("en",), False, "STA"),
        ("fr", "fr", (), True, "VF"),
        ("fr", "de", (), False, "VO"),
        ("es", "de", ("es",), False, "VOSE"),
        ("es", "es", (), True, "VE"),
        ("nl", "de", ("nl",), False, "OV NL ond."),
        ("nl", "nl", (), True, "NL"),
        ("en", "de", ("en",), False, "English subs"),
        ("en-gb", "de", ("en",), False, "English subs"),
        ("en", "en", ("fr",), False, "French subs"),
        ("en", "en", (), True, "Dubbed"),
        ("en", "de", (), False, "OV"),
        ("en", "en", (), False, None),
        ("en", "", (), False, None),
        ("en", "zxx", (), False, None),
        ("de", "en", (), True, "Englisch dub."),
        ("de", "fr", ("nl",), False, "OV + Niederländisch"),
    ],
)
def test_a_country_prints_its_own_mark(
    language: str, spoken: str, subtitles: tuple[str, ...], is_dubbed: bool, mark: str | None
) -> None:
    assert language_mark(spoken, subtitles, is_dubbed=is_dubbed, language=language) == mark


def test_a_language_has_its_name_in_every_other() -> None:
    assert [language_name("de", language) for language in ("en", "fr")] == ["German", "allemand"]
    assert language_name("qqq", "en") == "qqq"


def test_codes_stand_between_commas() -> None:
    assert codes_in("en, de,") == ("en", "de")
    assert codes_in("") == ()
