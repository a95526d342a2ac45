from datetime import date, timedelta

from django.test import Client

from houselights.demo import fill, season
from houselights.demo.programme import rota
from houselights.house.models import CinemaSettings
from houselights.programme.models import Run, SeasonPage

TODAY = date(2026, 5, 8)
A_WEEK = timedelta(days=7)


def page() -> SeasonPage:
    return SeasonPage.objects.get(slug=season.SLUG)


def films() -> set[str]:
    return set(page().runs.values_list("film__slug", flat=True))


def next_season() -> date:
    """The first day of the season after the present one."""
    return rota.cycle_start(TODAY) + rota.CYCLE * A_WEEK


def test_the_season_is_on_today_and_shows_its_films(
    lantern: CinemaSettings, client: Client
) -> None:
    assert page().first_day <= TODAY <= page().last_day
    assert films()
    assert films() <= rota.SEASON
    answer = client.get(page().url).content.decode()
    assert season.TITLE in answer
    for run in page().runs.all():
        assert run.film.title in answer


def test_its_runs_open_while_it_lasts(lantern: CinemaSettings) -> None:
    for run in page().runs.all():
        opens = run.opens or run.screenings.earliest("starts_at").local_date
        assert page().first_day <= opens <= page().last_day


def test_by_its_end_all_its_films_have_been_on(lantern: CinemaSettings) -> None:
    day = TODAY
    while day < next_season():
        fill.open_house(today=day)
        day += A_WEEK
    assert films() == rota.SEASON
    assert page().runs.count() == len(rota.SEASON)


def test_a_season_that_is_over_begins_anew(lantern: CinemaSettings) -> None:
    before = set(page().runs.values_list("pk", flat=True))
    fill.open_house(today=next_season())
    assert page().first_day == next_season()
    assert films()
    assert not before & set(page().runs.values_list("pk", flat=True))


def test_a_run_that_staff_took_out_stays_out(lantern: CinemaSettings) -> None:
    taken = page().runs.first()
    edited = page()
    edited.title = "Shadows"
    edited.runs.remove(taken)
    edited.save_revision().publish()
    fill.open_house(today=TODAY + A_WEEK)
    assert taken not in page().runs.all()
    assert page().title == "Shadows"


def test_a_draft_of_the_season_is_nobodys_but_its_writers(lantern: CinemaSettings) -> None:
    draft = page()
    draft.title = "Not yet"
    draft.save_revision()
    fill.open_house(today=next_season())
    assert page().title == season.TITLE
    assert page().get_latest_revision_as_object().title == "Not yet"


def test_a_season_that_staff_deleted_does_not_come_back(lantern: CinemaSettings) -> None:
    page().delete()
    fill.open_house(today=next_season())
    assert not SeasonPage.objects.exists()
    assert Run.objects.exists()
