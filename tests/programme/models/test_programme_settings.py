"""What new screenings begin with, and how tickets are sold."""

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import Site

from houselights.programme.models import ProgrammeSettings

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("", ()),
        ("tickets.example", ("tickets.example",)),
        (" Tickets.Example\r\n\r\nshop.example\n", ("tickets.example", "shop.example")),
    ],
)
def test_ticket_shops_stand_one_a_line_in_any_case(text: str, hosts: tuple[str, ...]) -> None:
    assert ProgrammeSettings(ticket_hosts=text).known_ticket_hosts == hosts


@pytest.mark.parametrize(
    ("written", "words"), [("", "lower price"), ("matinee, $6", "matinee, $6")]
)
def test_the_lower_price_always_has_words(written: str, words: str) -> None:
    assert ProgrammeSettings(bargain_price=written).bargain_words == words


@pytest.mark.parametrize("name", ["preshow_minutes", "cleaning_minutes"])
def test_preshow_and_cleaning_take_two_hours_at_most(site: Site, name: str) -> None:
    settings = ProgrammeSettings.for_site(site)
    setattr(settings, name, 120)
    settings.full_clean()
    setattr(settings, name, 121)
    with pytest.raises(ValidationError, match="two hours at most"):
        settings.full_clean()
