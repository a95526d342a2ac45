import pytest
from django.test import Client

from houselights.front.components import components
from houselights.house.models import CinemaSettings
from tests.builders import a_picture

pytestmark = pytest.mark.django_db


def test_the_style_guide_is_for_staff(client: Client) -> None:
    answer = client.get("/styleguide/")
    assert (answer.status_code, answer.headers["Location"]) == (
        302,
        "/admin/login/?next=/styleguide/",
    )


def test_a_visitor_with_an_account_is_not_staff(as_marguerite: Client) -> None:
    assert as_marguerite.get("/styleguide/").status_code == 302


def test_in_the_demo_everybody_may_look(client: Client, cinema: CinemaSettings) -> None:
    cinema.is_demo = True
    cinema.save()
    assert client.get("/styleguide/").status_code == 200


def test_every_state_of_every_component_is_drawn(as_anna: Client) -> None:
    a_picture(1800, 1200)
    a_picture(1200, 1800)
    html = as_anna.get("/styleguide/").content.decode()
    drawn = [state.name for component in components() for state in component.states]
    assert len(drawn) > 30
    for name in drawn:
        assert f'<p class="styleguide__name">{name}</p>' in html


def test_the_style_guide_does_without_pictures(as_anna: Client) -> None:
    assert as_anna.get("/styleguide/").status_code == 200
