import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Page, PageViewRestriction, Site

from houselights.front.pages import HomePage, StandardPage
from houselights.house.models import CinemaSettings
from tests.builders import a_page, home

pytestmark = pytest.mark.django_db


def test_a_new_house_has_a_front_door_and_its_rooms(client: Client, site: Site) -> None:
    rooms = [page.slug for page in site.root_page.get_children()]
    assert rooms == ["programme", "films", "seasons", "journal", "visit"]
    for path in ["/", *(f"/{room}/" for room in rooms)]:
        assert client.get(path).status_code == 200, path


def test_a_new_house_says_that_nothing_is_announced(client: Client) -> None:
    assert "Nothing is announced yet." in client.get("/").content.decode()


def test_the_navigation_is_the_page_tree(client: Client) -> None:
    a_page("Getting here", show_in_menus=True)
    a_page("Not in menus")
    html = client.get("/").content.decode()
    assert '<a href="/getting-here/">Getting here</a>' in html
    assert "Not in menus" not in html


def test_the_navigation_marks_where_one_is(client: Client) -> None:
    below = a_page("Access", parent=StandardPage.objects.get(slug="visit"))
    assert '<a href="/visit/" aria-current="page">' in client.get("/visit/").content.decode()
    assert '<a href="/visit/" aria-current="true">' in client.get(below.url).content.decode()


def test_a_page_below_another_shows_the_way_up(client: Client) -> None:
    visit = StandardPage.objects.get(slug="visit")
    below = a_page("Access", parent=visit)
    html = client.get(below.url).content.decode()
    assert html.index('aria-label="You are here"') < html.index("<h1")
    assert 'href="/visit/">Visit</a>' in html


def test_a_page_links_to_those_below_it(client: Client) -> None:
    visit = StandardPage.objects.get(slug="visit")
    a_page("Access", parent=visit)
    a_page("A draft", parent=visit, live=False)
    html = client.get("/visit/").content.decode()
    assert 'href="/visit/access/">Access</a>' in html
    assert "A draft" not in html


def test_a_draft_is_not_shown(client: Client) -> None:
    assert client.get(f"/{a_page('A draft', live=False).slug}/").status_code == 404


def test_standard_pages_lie_below_home_or_each_other() -> None:
    assert set(StandardPage.allowed_parent_page_models()) == {HomePage, StandardPage}
    assert StandardPage.allowed_subpage_models() == [StandardPage]


def test_a_page_describes_itself_to_those_who_share_it(
    client: Client, cinema: CinemaSettings
) -> None:
    page = a_page("Prices", search_description="Nine dollars, or six.")
    html = client.get(page.url).content.decode()
    assert '<meta name="description" content="Nine dollars, or six.">' in html
    assert '<meta property="og:title" content="Prices">' in html
    assert f'<meta property="og:site_name" content="{cinema.name}">' in html
    assert 'rel="canonical"' in html


def test_a_visitor_gets_no_cookie(client: Client) -> None:
    client.get("/")
    client.get("/visit/")
    assert not client.cookies


def test_staff_find_the_way_to_the_office(as_anna: Client) -> None:
    html = as_anna.get("/").content.decode()
    assert f'href="/admin/pages/{home().pk}/edit/"' in html
    assert "Signed in as Anna" in html


def test_visitors_do_not_see_the_way_to_the_office(as_marguerite: Client) -> None:
    assert "/admin/" not in as_marguerite.get("/").content.decode()


def test_staff_write_a_page_and_strangers_read_it(as_anna: Client, site: Site) -> None:
    form = {
        "title": "Getting here",
        "slug": "getting-here",
        "introduction": "By bus.",
        "body-count": "1",
        "body-0-deleted": "",
        "body-0-order": "0",
        "body-0-type": "heading",
        "body-0-value-text": "From the river",
        "body-0-value-level": "2",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
        "action-publish": "action-publish",
    }
    answer = as_anna.post(f"/admin/pages/add/front/standardpage/{site.root_page_id}/", form)
    assert answer.status_code == 302, answer.context["form"].errors
    as_anna.logout()
    html = as_anna.get("/getting-here/").content.decode()
    assert "By bus." in html
    assert "From the river" in html


def test_a_preview_is_shown_to_staff(as_anna: Client) -> None:
    page = a_page("Getting here")
    answer = as_anna.get(f"/admin/pages/{page.pk}/view_draft/")
    assert answer.status_code == 200
    assert "Getting here" in answer.content.decode()


@pytest.mark.parametrize("title", ["T" * 255, "عنوان طويل", "🎞️ Film & <b>", "M" + " iw" * 30])
def test_any_title_is_printed_as_it_is(client: Client, title: str) -> None:
    page = a_page(title, slug="any")
    answer = client.get(page.url)
    assert answer.status_code == 200
    assert "<b>" not in answer.content.decode()


def test_a_page_costs_the_same_however_many_pages_there_are(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    page: Page = a_page("First")
    client.get(page.url)
    with django_assert_max_num_queries(12) as few:
        client.get(page.url)
    cost = len(few.captured_queries)
    for number in range(20):
        a_page(f"Page {number}", show_in_menus=True)
    with django_assert_max_num_queries(cost):
        client.get(page.url)


def test_home_is_shared_by_the_name_of_the_house(client: Client, cinema: CinemaSettings) -> None:
    html = client.get("/").content.decode()
    assert f'<meta property="og:title" content="{cinema.name}">' in html
    HomePage.objects.update(seo_title="Films by the river")
    html = client.get("/").content.decode()
    assert '<meta property="og:title" content="Films by the river">' in html
    assert "<title>Films by the river" in html


def test_a_navigation_page_without_an_address_is_left_out(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Page, "get_url", lambda *_args, **_kwargs: None)
    assert client.get("/search/").status_code == 200


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (PageViewRestriction.PASSWORD, "This page has a password"),
        (PageViewRestriction.LOGIN, "This page is for people with an account."),
    ],
)
def test_a_private_page_asks_in_the_words_of_the_house(
    client: Client, kind: str, words: str
) -> None:
    page = a_page("For members")
    PageViewRestriction.objects.create(page=page, restriction_type=kind, password="reel")
    html = client.get(page.url, follow=True).content.decode()
    assert words in html
    assert 'class="masthead' in html
    assert "For members" not in html


def test_a_private_page_opens_with_its_password(client: Client) -> None:
    page = a_page("For members")
    restriction = PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.PASSWORD, password="reel"
    )
    asked = f"/_util/authenticate_with_password/{restriction.pk}/{page.pk}/"
    wrong = client.post(asked, {"password": "wrong", "return_url": page.url})
    assert "aria-invalid" in wrong.content.decode()
    client.post(asked, {"password": "reel", "return_url": page.url})
    assert "For members" in client.get(page.url).content.decode()
