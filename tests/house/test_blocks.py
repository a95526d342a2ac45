import pytest
from django.test import Client
from wagtail.blocks.stream_block import StreamBlockValidationError

from houselights.house.blocks import BodyBlock
from tests.builders import a_page, a_picture

pytestmark = pytest.mark.django_db


def shown(client: Client, *blocks: tuple[str, object]) -> str:
    page = a_page(body=list(blocks))
    answer = client.get(page.url)
    assert answer.status_code == 200
    return answer.content.decode()


def test_a_picture_has_its_alternative_text_of_this_place_and_its_credit(client: Client) -> None:
    picture = a_picture(credit="Photograph: the demo")
    picture.contextual_alt_text, picture.decorative = "The lamp over the door", False
    html = shown(client, ("picture", {"picture": picture, "caption": "At night", "credit": ""}))
    assert 'alt="The lamp over the door"' in html
    assert "Photograph: the demo" in html
    assert 'width="' in html
    assert 'height="' in html


def test_a_decorative_picture_is_silent(client: Client) -> None:
    picture = a_picture()
    picture.contextual_alt_text, picture.decorative = "", True
    html = shown(client, ("picture", {"picture": picture, "caption": "", "credit": ""}))
    assert 'alt=""' in html


def test_a_film_from_elsewhere_is_a_link_and_loads_nothing(client: Client) -> None:
    value = {"address": "https://vimeo.com/123456", "title": "The trailer", "picture": None}
    html = shown(client, ("embed", value))
    assert "<iframe" not in html
    assert 'href="https://vimeo.com/123456"' in html
    assert 'data-player="https://player.vimeo.com/video/123456?dnt=1"' in html


def test_a_film_of_an_unknown_site_stays_a_link(client: Client) -> None:
    value = {"address": "https://example.org/film", "title": "The trailer", "picture": None}
    html = shown(client, ("embed", value))
    assert "data-player" not in html
    assert 'href="https://example.org/film"' in html


def test_what_an_editor_typed_is_not_markup(client: Client) -> None:
    html = shown(client, ("quote", {"text": "<script>alert(1)</script>", "who": "<b>x</b>"}))
    assert "<script>alert" not in html
    assert "&lt;script&gt;alert" in html


def test_two_columns_hold_blocks_of_their_own(client: Client) -> None:
    side = [("heading", {"text": "Getting here", "level": "3"})]
    html = shown(client, ("columns", {"left": side, "right": [("paragraph", "<p>By bus.</p>")]}))
    assert '<h3 class="heading">Getting here</h3>' in html
    assert "By bus." in html


@pytest.mark.parametrize("targets", [{"page": None, "address": ""}, "both"])
def test_a_button_leads_to_one_place(targets: object) -> None:
    facts = {"page": a_page(), "address": "https://example.org/"} if targets == "both" else targets
    block = BodyBlock()
    assert isinstance(facts, dict)
    value = block.normalize([("button", {"text": "Go", **facts})])
    with pytest.raises(StreamBlockValidationError):
        block.clean(value)


def test_a_button_leads_to_a_page(client: Client) -> None:
    visit = a_page("How to come")
    html = shown(client, ("button", {"text": "How to come", "page": visit, "address": ""}))
    assert f'<a class="button" href="{visit.url}">How to come</a>' in html


def test_a_picture_that_was_deleted_leaves_the_page_standing(client: Client) -> None:
    picture = a_picture()
    picture.contextual_alt_text, picture.decorative = "x", False
    page = a_page(body=[("picture", {"picture": picture, "caption": "", "credit": ""})])
    picture.delete()
    answer = client.get(page.url)
    assert answer.status_code == 200
    assert "<figure" not in answer.content.decode()


def test_a_button_whose_page_was_deleted_is_gone(client: Client) -> None:
    target = a_page("Soon gone")
    page = a_page(body=[("button", {"text": "Go", "page": target, "address": ""})])
    target.delete()
    assert 'class="button"' not in client.get(page.url).content.decode()


def test_no_editors_word_becomes_an_address_inside_the_page(client: Client) -> None:
    html = shown(client, ("heading", {"text": "Main", "level": "2"}))
    assert html.count('id="main"') == 1
