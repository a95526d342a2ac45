from datetime import date, datetime, timedelta
from typing import Any

import pytest
from defusedxml import ElementTree
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from wagtail.models import PageViewRestriction, Site

from houselights.programme import schedule
from houselights.programme.models import Publication, Run
from houselights.programme.planning.planned import Part
from tests.builders import a_film, a_screen, a_screening, changed, planned, published

pytestmark = pytest.mark.django_db

SATURDAY = date(2012, 12, 8)
SUNDAY = SATURDAY + timedelta(days=1)
ATOM = "{http://www.w3.org/2005/Atom}"


def rss_items(client: Client) -> list[Any]:
    answer = client.get("/programme/feed/")
    assert answer["Content-Type"] == "application/rss+xml; charset=utf-8"
    return list(ElementTree.fromstring(answer.content).iter("item"))


def a_publication(title: str = "Nosferatu", *, made_at: str = "2012-12-08T18:00-05:00") -> None:
    """One that added a screening of a new film."""
    a_screening(a_film(title), on=SATURDAY, screen=title)
    latest = Publication.objects.order_by("-pk").values("pk")[:1]
    Publication.objects.filter(pk__in=latest).update(made_at=datetime.fromisoformat(made_at))


def titles(client: Client) -> list[str]:
    return [item.findtext("title") for item in rss_items(client)]


def test_what_was_added_is_told_in_words(client: Client) -> None:
    a_screening(a_film(), on=SATURDAY, at="21:30")
    assert titles(client) == ["Nosferatu: added Sat 12/8 9:30, Screen 1"]


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"is_cancelled": True}, "Nosferatu: cancelled Sat 12/8 9:30, Screen 1"),
        (
            {"starts": datetime.fromisoformat("2012-12-09T19:00")},
            "Nosferatu: moved from Sat 12/8 9:30 to Sun 12/9 7:00, Screen 1",
        ),
        ({"guest": "Lotte Eisner"}, "Nosferatu: new details, Sat 12/8 9:30, Screen 1"),
    ],
)
def test_each_change_is_told_in_words(client: Client, facts: dict[str, Any], words: str) -> None:
    changed(a_screening(a_film(), on=SATURDAY, at="21:30"), **facts)
    assert titles(client)[0] == words


def test_another_screen_is_told(client: Client) -> None:
    screening = a_screening(a_film(), on=SATURDAY, at="21:30")
    changed(screening, screen=a_screen("Screen 2").pk)
    assert titles(client)[0] == "Nosferatu: now on Screen 2, Sat 12/8 9:30"


def test_another_film_is_told_with_the_one_it_replaces(client: Client) -> None:
    faust = a_film("Faust")
    screening = a_screening(a_film(), on=SATURDAY, at="21:30")
    changed(screening, parts=(Part(film=faust.pk),))
    assert titles(client)[0] == "Faust: in place of Nosferatu, Sat 12/8 9:30, Screen 1"


def test_what_comes_back_is_told(client: Client) -> None:
    screening = changed(a_screening(a_film(), on=SATURDAY, at="21:30"), is_cancelled=True)
    changed(screening, is_cancelled=False)
    assert titles(client)[0] == "Nosferatu: shown after all Sat 12/8 9:30, Screen 1"


def test_a_publication_is_one_entry_with_a_line_for_each_change(client: Client) -> None:
    first, second = a_film("Nosferatu"), a_film("Tom & Jerry <3")
    published(planned(first, on=SATURDAY), planned(second, on=SUNDAY, at="11:00"))
    (item,) = rss_items(client)
    assert item.findtext("title") == "Nosferatu, Tom & Jerry <3: 2 changes"
    assert item.findtext("description") == (
        "<ul><li>Nosferatu: added Sat 12/8 7:30, Screen 1</li>"
        "<li>Tom &amp; Jerry &lt;3: added Sun 12/9 11:00 am, Screen 1</li></ul>"
    )


def test_a_headline_names_three_films_at_most(client: Client) -> None:
    published(*(planned(a_film(f"Film {n}"), on=SATURDAY + timedelta(days=n)) for n in range(5)))
    assert titles(client) == ["Film 0, Film 1, Film 2 …: 5 changes"]


def test_an_entry_keeps_its_identity_and_leads_to_its_film(client: Client) -> None:
    a_publication()
    publication = Publication.objects.get()
    (item,) = rss_items(client)
    assert item.findtext("guid") == f"tag:localhost,2012-12-08:publication-{publication.pk}"
    assert item.find("guid").get("isPermaLink") == "false"
    assert item.findtext("link") == "http://localhost/films/nosferatu/"


def test_the_atom_feed_tells_the_same(client: Client) -> None:
    a_publication()
    answer = client.get("/programme/feed/atom/")
    assert answer["Content-Type"] == "application/atom+xml; charset=utf-8"
    feed = ElementTree.fromstring(answer.content)
    (entry,) = feed.iter(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}title") == titles(client)[0]
    assert entry.findtext(f"{ATOM}id") == rss_items(client)[0].findtext("guid")
    assert entry.findtext(f"{ATOM}updated") == "2012-12-08T23:00:00+00:00"
    own = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert own["self"] == "http://localhost/programme/feed/atom/"


def test_the_latest_comes_first(client: Client) -> None:
    a_publication("Second", made_at="2012-12-08T18:00-05:00")
    a_publication("First", made_at="2012-12-08T17:00-05:00")
    assert [title.partition(":")[0] for title in titles(client)] == ["Second", "First"]


def test_a_publication_that_changed_nothing_is_no_entry(client: Client, site: Site) -> None:
    schedule.publish([], site=site)
    assert titles(client) == []


def test_that_seats_are_going_is_no_news(client: Client) -> None:
    screening = a_screening(a_film(), on=SATURDAY)
    changed(screening, availability="few_left")
    assert len(titles(client)) == 1


def test_a_film_that_is_no_longer_public_is_left_out(client: Client) -> None:
    first, second, third = a_film("First"), a_film("Second"), a_film("Third")
    published(
        planned(first, on=SATURDAY, at="14:00"),
        planned(second, on=SATURDAY, at="17:00"),
        planned(third, on=SATURDAY, at="20:00"),
    )
    second.unpublish()
    PageViewRestriction.objects.create(page=third, restriction_type=PageViewRestriction.LOGIN)
    assert titles(client) == ["First: added Sat 12/8 2:00, Screen 1"]


def test_a_run_that_was_taken_back_is_left_out(client: Client) -> None:
    screening = a_screening(a_film(), on=SATURDAY)
    Run.objects.filter(screenings=screening).update(status="draft")
    assert titles(client) == []


def test_of_a_replaced_film_that_is_not_public_not_even_the_title_is_told(client: Client) -> None:
    hidden, shown = a_film("Hidden"), a_film("Shown")
    screening = a_screening(hidden, on=SATURDAY)
    changed(screening, parts=(Part(film=shown.pk),))
    hidden.unpublish()
    assert titles(client) == ["Shown: in place of another film, Sat 12/8 7:30, Screen 1"]


def test_what_xml_cannot_hold_breaks_no_feed(client: Client) -> None:
    a_screening(a_film("Bell\x07"), on=SATURDAY)
    assert titles(client) == ["Bell: added Sat 12/8 7:30, Screen 1"]


def test_another_cinemas_changes_are_not_told(client: Client, site: Site) -> None:
    a_screening(a_film(), on=SATURDAY)
    other = Site.objects.create(hostname="other.example", root_page=site.root_page)
    Publication.objects.update(site=other)
    assert titles(client) == []


def test_the_feed_costs_the_same_for_one_publication_as_for_twenty(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    a_screening(a_film("First"), on=SATURDAY)
    with django_assert_max_num_queries(11) as few:
        client.get("/programme/feed/")
    for number in range(20):
        a_screening(a_film(f"Film {number}"), on=SUNDAY, screen=f"Screen {number + 2}")
    with django_assert_max_num_queries(len(few.captured_queries)):
        assert b"Film 19" in client.get("/programme/feed/").content
