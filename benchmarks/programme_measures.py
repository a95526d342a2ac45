"""The pages, outlets and acts whose cost is measured."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import count

from django.test import Client
from wagtail.models import Site

from benchmarks.programme import MOST_QUERIES, Measure
from houselights.house.models import CinemaSettings
from houselights.people.models import Person
from houselights.programme import schedule
from houselights.programme.desk.week import A_WEEK, start_of_week
from houselights.programme.models import FilmPage, Screen, Screening
from houselights.programme.planning.planned import Part, Planned, new_uid

PUBLISHED = 60


def measures() -> Iterator[Measure]:
    """All of them, for the house that is filled."""
    visitor, anna = (Client(headers={"host": "localhost"}) for _who in range(2))
    anna.force_login(Person.objects.create_superuser("anna@cinema.example", name="Anna"))
    site = Site.objects.get(is_default_site=True)
    film = Screening.objects.order_by("-starts_at").select_related("run__film")[700].film
    week = start_of_week(CinemaSettings.for_site(site))
    yield Measure("home", 40, _getting(visitor, "/"), MOST_QUERIES)
    yield Measure("programme, a day", 40, _getting(visitor, "/programme/"), MOST_QUERIES)
    week_address = "/programme/?view=week"
    yield Measure("programme, a week", 40, _getting(visitor, week_address), MOST_QUERIES)
    yield Measure("film page", 40, _getting(visitor, film.url), MOST_QUERIES)
    yield Measure("films", 40, _getting(visitor, "/films/"), MOST_QUERIES)
    yield Measure("whole programme, 60 days, ICS", 60, _getting(visitor, "/programme.ics?days=60"))
    yield Measure("week desk", 150, _getting(anna, f"/admin/programme/desk/{week}/"))
    yield Measure(f"publishing {PUBLISHED} screenings", 300, _publishing(site))


def _getting(client: Client, address: str) -> Callable[[], object]:
    def get() -> object:
        answer = client.get(address)
        if answer.status_code != 200:
            raise RuntimeError(f"{address} answered {answer.status_code}.")
        return answer

    return get


def _publishing(site: Site) -> Callable[[], object]:
    """Publish another week, far ahead, each time."""
    films = list(FilmPage.objects.order_by("pk").values_list("pk", flat=True)[:8])
    screens = list(Screen.objects.filter(site=site).values_list("pk", flat=True))[:2]
    weeks = count(100)

    def publish() -> object:
        start = start_of_week(CinemaSettings.for_site(site)) + A_WEEK * next(weeks)
        plan = [
            Planned(
                uid=new_uid(),
                screen=screens[number % 2],
                starts=_starts(start, number // 2),
                parts=(Part(film=films[number % len(films)]),),
            )
            for number in range(PUBLISHED)
        ]
        return schedule.publish(plan, site=site)

    return publish


def _starts(start: date, number: int) -> datetime:
    day, turn = divmod(number, 5)
    return datetime.combine(start + timedelta(days=day), time(11)) + timedelta(minutes=165 * turn)
