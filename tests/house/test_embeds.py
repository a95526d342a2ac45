import pytest

from houselights.house.embeds import PLAYER_HOSTS, player_address


@pytest.mark.parametrize(
    ("address", "player"),
    [
        (
            "https://www.youtube.com/watch?v=abcdefghijk",
            "https://www.youtube-nocookie.com/embed/abcdefghijk",
        ),
        (
            "https://m.youtube.com/watch?t=3&v=abcdefghijk&list=x",
            "https://www.youtube-nocookie.com/embed/abcdefghijk",
        ),
        ("https://youtu.be/abcdefghijk?t=9", "https://www.youtube-nocookie.com/embed/abcdefghijk"),
        ("https://vimeo.com/123456", "https://player.vimeo.com/video/123456?dnt=1"),
        ("https://archive.org/details/a-film_1922", "https://archive.org/embed/a-film_1922"),
    ],
)
def test_a_film_of_a_known_site_has_a_player(address: str, player: str) -> None:
    assert player_address(address) == player
    assert player.startswith(PLAYER_HOSTS)


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/film",
        "http://vimeo.com/123456",
        "https://vimeo.com.example.org/123456",
        "https://www.youtube.com/watch?v=short",
        "https://archive.org/details/../../evil",
        'https://vimeo.com/1"onload="x',
        "javascript:alert(1)",
    ],
)
def test_any_other_address_has_none(address: str) -> None:
    assert player_address(address) is None
