import pytest

from houselights.programme.showtimes import unread_words


@pytest.mark.parametrize(
    ("line", "locale", "words"),
    [
        ("Frii 5:00", "en-US", ("Frii",)),
        ("Fri 5:00 blurb 9", "en-US", ("blurb",)),
        ("Fri 5:00, Foo 7:00", "en-US", ("Foo",)),
        ("Fri 5:00 pm 35mm guest: Wim Wenders", "en-US", ("guest", "Wim", "Wenders")),
        ("Fri 5:00", "de", ("Fri",)),
        ("Fri 5:00 7:30, Sat-Sun (2:00) 5:00 (oc); no 7:30 show Tue 12/11", "en-US", ()),
        ("Friday & Saturday at 5 and 7.30, late show midnight", "en-GB", ()),
        ("täglich 20.15 Uhr außer Mo, So auch 15 Uhr OmU", "de", ()),
        ("tlj 20h30 sauf lun, sam et dim 14h (VF)", "fr", ()),
        ("dagelijks 20.15, za en zo ook 14:00", "nl", ()),
        ("", "en-US", ()),
    ],
)
def test_a_word_that_means_nothing_is_named(line: str, locale: str, words: tuple[str, ...]) -> None:
    assert unread_words(line, locale=locale) == words
