from datetime import date, timedelta

import pytest
from django.test import Client, RequestFactory
from pytest_django import DjangoAssertNumQueries

from houselights.programme.listings.programme import Programme, programme
from houselights.programme.models import FilmVersion, ProgrammePage, SeasonPage, SeasonsPage
from houselights.programme.planning.planned import Part
from tests.builders import a_film, a_screening

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("saturday_at_six")]

SATURDAY = date(2012, 12, 8)
A_DAY = timedelta(days=1)


def shown(**query: str) -> Programme:
    return programme(RequestFactory().get("/programme/", query, headers={"host": "localhost"}))


def html(client: Client, query: str = "") -> str:
    return client.get(f"{ProgrammePage.objects.get().url}{query}").content.decode()


def choices(page: Programme) -> dict[str, list[str]]:
    return {label: [f"{one.text} {one.count}" for one in choices] for label, choices in page.groups}


def test_a_day_is_listed_in_order_of_time_with_screen_and_phrase(client: Client) -> None:
    a_screening(a_film("Late"), on=SATURDAY, at="21:00")
    a_screening(a_film("Early"), on=SATURDAY, at="19:00", screen="Screen 2")
    page = html(client)
    assert page.index("Early</a>") < page.index("Late</a>")
    assert "Screen 2<br>One night only: Saturday 12/8, 7:00" in page


def test_the_rail_marks_today_and_dims_days_without_shows() -> None:
    a_screening(a_film(), on=SATURDAY)
    first, second, *_rest = shown().days
    assert (first.text, first.is_today, first.is_current, first.is_dark) == (
        "Sat 12/8",
        True,
        True,
        False,
    )
    assert (second.href, second.is_dark) == ("?day=2012-12-09", True)


def test_a_day_is_asked_for_by_its_date(client: Client) -> None:
    a_screening(a_film("Sunday’s"), on=SATURDAY + A_DAY)
    page = html(client, "?day=2012-12-09")
    assert "Sunday’s" in page
    assert "Sunday, December 9" in page


def test_an_empty_day_names_the_next_one(client: Client) -> None:
    a_screening(a_film(), on=SATURDAY + 3 * A_DAY)
    page = html(client)
    assert "No screening is announced for this day." in page
    assert '<a href="?day=2012-12-11">Tue 12/11</a>' in page


@pytest.mark.parametrize("view", ["day", "film", "week", "month"])
@pytest.mark.parametrize(
    "day", ["", "banana", "0001-01-01", "9999-12-31", "1896-01-01", "2012-12-08"]
)
def test_every_view_of_every_day_is_a_page(client: Client, view: str, day: str) -> None:
    a_screening(a_film(), on=SATURDAY)
    path = f"{ProgrammePage.objects.get().url}?view={view}&day={day}&access=banana&season=%00"
    assert client.get(path).status_code == 200


def test_the_week_begins_on_the_day_of_the_cinema(client: Client) -> None:
    a_screening(a_film(), on=SATURDAY)
    page = html(client, "?view=week")
    assert "Fri 12/7 – Thu 12/13" in page
    assert 'href="?view=week&amp;day=2012-11-30"' in page
    assert 'href="?view=week&amp;day=2012-12-14"' in page


def test_the_month_hangs_on_the_wall_in_cinema_weeks(client: Client) -> None:
    a_screening(a_film(), on=SATURDAY, at="19:30")
    a_screening(a_film("The General"), on=SATURDAY, at="21:30", is_cancelled=True)
    page = html(client, "?view=month")
    assert "December 2012" in page
    assert page.index(">Friday<") < page.index(">Thursday<")
    assert '<a class="month-grid__day target title-link" href="?day=2012-12-08"' in page
    assert "<s>9:30</s>" in page


def test_by_film_each_film_stands_once_with_its_days() -> None:
    film = a_film()
    a_screening(film, on=SATURDAY)
    a_screening(film, on=SATURDAY + 2 * A_DAY)
    (row,) = shown(view="film").rows
    assert [day.day for day, _stubs in row.lit] == [8, 10]


def test_filters_say_how_many_there_are() -> None:
    film = a_film()
    version = FilmVersion.objects.create(
        film=film, label="35mm", format="35mm", audio_language="de", subtitle_languages="en"
    )
    parts = (Part(film=film.pk, version=version.pk),)
    a_screening(film, on=SATURDAY, at="19:30", parts=parts, access=("open_captions",))
    a_screening(film, on=SATURDAY + A_DAY, at="14:00", access=("open_captions", "relaxed"))
    a_screening(film, on=SATURDAY + 2 * A_DAY, at="22:00")
    assert choices(shown()) == {
        "Access": ["Open captions 2", "Relaxed screening 1"],
        "Format": ["35mm 1"],
        "Language": ["English subs 1", "German 1"],
        "Time of day": ["Evening 1", "Late 1", "Matinee 1"],
    }


def test_a_filter_can_be_taken_off_and_keeps_the_view(client: Client) -> None:
    a_screening(a_film(), on=SATURDAY, access=("relaxed",))
    page = html(client, "?view=week&access=relaxed")
    assert 'href="?view=week" aria-current="true"' in page
    assert 'href="?view=month&amp;access=relaxed"' in page


def test_a_filter_without_a_day_lists_every_day_that_has_something() -> None:
    film = a_film()
    a_screening(film, on=SATURDAY)
    a_screening(film, on=SATURDAY + 2 * A_DAY, access=("relaxed",))
    a_screening(film, on=SATURDAY + 5 * A_DAY, access=("relaxed",))
    listed = [day.day for day, _ones in shown(access="relaxed").agenda]
    assert listed == [10, 13]
    assert [day.day for day, _ones in shown(access="relaxed", day="2012-12-10").agenda] == [10]


def test_two_filters_narrow_together() -> None:
    film = a_film()
    a_screening(film, on=SATURDAY, at="22:00", access=("relaxed",))
    a_screening(film, on=SATURDAY + A_DAY, at="14:00", access=("relaxed",))
    a_screening(film, on=SATURDAY + A_DAY, at="22:00")
    assert len(shown(access="relaxed", time="late").showings) == 1


def test_a_season_is_a_filter() -> None:
    season = SeasonPage(title="Shadows", slug="shadows")
    SeasonsPage.objects.get().add_child(instance=season)
    season.runs.set([a_screening(a_film(), on=SATURDAY).run])
    season.save()
    a_screening(a_film("Another"), on=SATURDAY, at="22:00")
    assert choices(shown())["Season"] == ["Shadows 1"]
    assert [one.film.title for one in shown(season="shadows").showings] == ["Nosferatu"]


@pytest.mark.parametrize(
    ("query", "is_hidden"),
    [("", False), ("?view=week", False), ("?access=relaxed", True), ("?day=2012-01-01", True)],
)
def test_search_engines_keep_the_page_itself(client: Client, query: str, is_hidden: bool) -> None:
    page = html(client, query)
    assert ('content="noindex"' in page) is is_hidden
    assert '/programme/">' in page.split('rel="canonical"')[1][:60]


def test_marks_on_the_page_are_explained(client: Client) -> None:
    a_screening(a_film(), on=SATURDAY, access=("open_captions",))
    assert "Open captions. Speech and sounds are written on the screen" in html(client)


@pytest.mark.parametrize("view", ["day", "film", "week", "month"])
def test_the_programme_costs_the_same_for_one_film_as_for_twenty(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries, view: str
) -> None:
    query = f"?view={view}&time=evening"
    a_screening(a_film("First"), on=SATURDAY)
    html(client, query)
    with django_assert_max_num_queries(22) as few:
        html(client, query)
    cost = len(few.captured_queries)
    for number in range(20):
        film = a_film(f"Film {number}")
        a_screening(film, on=SATURDAY, at="21:00", screen=f"Screen {number + 2}")
        a_screening(film, on=SATURDAY - 400 * A_DAY, screen=f"Screen {number + 2}")
    with django_assert_max_num_queries(cost):
        assert "Film 19" in html(client, query)
