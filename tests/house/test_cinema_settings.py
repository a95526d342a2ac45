import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from houselights.house.models import CinemaSettings


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("accent", "red", "is not a colour"),
        ("accent", "#8c1d2", "is not a colour"),
        ("zone", "Mars/Olympus", "is not a time zone"),
        ("social_links", "Mastodon", "has no address"),
        ("social_links", "https://only.example/", "has no address"),
        ("social_links", "Mastodon javascript:alert(1)", "has no address"),
        ("email", "nobody", "valid email"),
        ("map_url", "here", "valid URL"),
    ],
)
def test_a_wrong_setting_is_refused_with_a_sentence(
    cinema: CinemaSettings, field: str, value: str, sentence: str
) -> None:
    setattr(cinema, field, value)
    with pytest.raises(ValidationError) as refused:
        cinema.full_clean()
    assert sentence in " ".join(refused.value.message_dict[field])


def test_a_new_house_has_settings_that_hold(cinema: CinemaSettings) -> None:
    cinema.full_clean()
    assert cinema.day_starts_at.hour == 6


def test_social_links_are_names_and_addresses(cinema: CinemaSettings) -> None:
    cinema.social_links = (
        "Mastodon https://cinema.example/@us\n\n The other place https://x.example "
    )
    cinema.full_clean()
    assert cinema.social == [
        ("Mastodon", "https://cinema.example/@us"),
        ("The other place", "https://x.example"),
    ]


def form_address(cinema: CinemaSettings) -> str:
    return reverse("wagtailsettings:edit", args=["house", "cinemasettings", cinema.site_id])


def test_staff_change_the_name_and_visitors_read_it(
    as_anna: Client, cinema: CinemaSettings
) -> None:
    form = {
        "name": "The Lantern",
        "language": "en",
        "zone": "Europe/Berlin",
        "day_starts_at": "06:00",
        "week_starts_on": "3",
        "footer_text": "null",
    }
    answer = as_anna.post(form_address(cinema), form)
    assert answer.status_code == 302, answer.context["form"].errors
    as_anna.logout()
    assert "The Lantern" in as_anna.get("/").content.decode()


def test_a_wrong_setting_keeps_what_was_typed(as_anna: Client, cinema: CinemaSettings) -> None:
    answer = as_anna.post(form_address(cinema), {"name": "The Lantern", "accent": "amber"})
    html = answer.content.decode()
    assert "is not a colour" in html
    assert 'value="amber"' in html
    assert CinemaSettings.objects.get(pk=cinema.pk).name == "Your cinema"


def test_visitors_cannot_reach_the_settings(as_marguerite: Client, cinema: CinemaSettings) -> None:
    assert as_marguerite.get(form_address(cinema)).status_code == 302


def test_strangers_are_asked_to_sign_in(client: Client, cinema: CinemaSettings) -> None:
    answer = client.get(form_address(cinema))
    assert answer.headers["Location"].startswith("/admin/login/")
