"""Publishing: what is written, what is refused, and what the public hears of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.dispatch import receiver
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Site

from houselights.programme import schedule
from houselights.programme.models import Closure, FilmPage, Publication, Run, Screen, Screening
from houselights.programme.planning.planned import Part, Planned
from houselights.programme.rows import planned_of
from tests import people
from tests.builders import a_film, a_screen, a_screening, changed, planned, published

pytestmark = pytest.mark.django_db

SATURDAY = date(2012, 12, 8)
SUNDAY = SATURDAY + timedelta(days=1)
A_WEEK = timedelta(days=7)


@pytest.fixture(autouse=True)
def new_york(cinema: Any) -> None:
    cinema.zone = "America/New_York"
    cinema.save()


@pytest.fixture
def film(site: Site) -> FilmPage:
    """Nosferatu, 94 minutes."""
    return a_film()


def publish(*plan: Planned, site: Site | None = None, person: Any = None) -> Publication:
    here = site or Site.objects.get(is_default_site=True)
    return schedule.publish(plan, site=here, person=person)


def refused(*plan: Planned) -> list[str]:
    """The codes of the problems for which these are refused."""
    with pytest.raises(schedule.RefusedError) as refusal:
        publish(*plan)
    return [problem.code for problem in refusal.value.problems]


def row_of(one: Planned) -> Screening:
    return Screening.objects.get(uid=one.uid)


def at(one: Planned, clock: str, day: date = SATURDAY) -> Planned:
    return replace(one, starts=datetime.fromisoformat(f"{day} {clock}"))


def kinds(publication: Publication) -> list[str]:
    return [change["kind"] for change in publication.changes]


def another_cinema(site: Site) -> Screen:
    other = Site.objects.create(hostname="other.example", root_page=site.root_page)
    return Screen.objects.create(site=other, name="Screen 1")


# What is written


def test_a_new_screening_is_written_as_it_was_planned(film: FilmPage) -> None:
    one = planned(
        film,
        on=SATURDAY,
        preshow_minutes=10,
        cleaning_minutes=15,
        access=("open_captions", "relaxed"),
        guest="A pianist",
        parts=(Part(kind="talk", text="Introduction", minutes=5), Part(film=film.pk)),
    )
    row = published(one)[0]
    assert planned_of(row) == one
    assert row.starts_at == datetime(2012, 12, 9, 0, 30, tzinfo=UTC)
    assert row.occupied_until == row.starts_at + timedelta(minutes=10 + 5 + 94)
    assert [part.position for part in row.parts.all()] == [1, 2]
    assert (row.sequence, row.status, row.previous_starts) == (0, "scheduled", [])
    assert row.run is not None
    assert row.run.film == film


def test_a_move_raises_the_sequence_and_remembers_when_it_was_to_start(film: FilmPage) -> None:
    row = a_screening(film, on=SATURDAY)
    first = row.starts_at.isoformat()
    row = changed(row, starts=datetime(2012, 12, 8, 21))  # noqa: DTZ001  # a time on the clock
    second = row.starts_at.isoformat()
    assert (row.sequence, row.status, row.previous_starts) == (1, "moved", [first])
    row = changed(row, starts=datetime(2012, 12, 8, 22))  # noqa: DTZ001
    assert (row.sequence, row.status, row.previous_starts) == (2, "moved", [first, second])


def test_a_move_within_the_hour_that_comes_twice_is_a_move(film: FilmPage) -> None:
    row = a_screening(film, on=date(2012, 11, 4), at="01:30")
    row = changed(row, starts=row.starts_local.replace(fold=1))
    assert row.starts_at == datetime(2012, 11, 4, 6, 30, tzinfo=UTC)
    assert (row.sequence, row.status, row.fold) == (1, "moved", 1)


def test_a_screening_that_was_cancelled_can_be_reinstated(film: FilmPage) -> None:
    row = changed(a_screening(film, on=SATURDAY), is_cancelled=True)
    assert (row.sequence, row.status) == (1, "cancelled")
    row = changed(row, is_cancelled=False)
    assert (row.sequence, row.status) == (2, "scheduled")


def test_one_that_was_moved_and_cancelled_comes_back_as_moved(film: FilmPage) -> None:
    row = a_screening(film, on=SATURDAY)
    row = changed(row, starts=datetime(2012, 12, 8, 21), is_cancelled=True)  # noqa: DTZ001
    assert row.status == "cancelled"
    assert changed(row, is_cancelled=False).status == "moved"


def test_a_new_price_does_not_raise_the_sequence(film: FilmPage) -> None:
    row = changed(a_screening(film, on=SATURDAY), price="$6", booth_note="Two projectors")
    assert (row.sequence, row.price, row.booth_note) == (0, "$6", "Two projectors")


def test_the_parts_are_those_of_the_plan_and_no_others(film: FilmPage) -> None:
    row = changed(
        a_screening(film, on=SATURDAY), parts=(Part(kind="talk", minutes=5), Part(film=film.pk))
    )
    row = changed(row, parts=(Part(film=film.pk),))
    assert [(part.position, part.kind) for part in row.parts.all()] == [(1, "feature")]


def test_what_staff_say_of_the_tickets_does_not_grow_old(film: FilmPage) -> None:
    row = a_screening(film, on=SATURDAY, availability="few_left")
    assert changed(row, availability="sold_out").availability_as_of is None


def test_publishing_the_same_again_changes_nothing(film: FilmPage) -> None:
    plan = [planned(film, on=SATURDAY), planned(film, on=SATURDAY, at="17:00")]
    published(*plan)
    before = list(Screening.objects.values()), list(Run.objects.values())
    assert publish(*plan).changes == []
    assert (list(Screening.objects.values()), list(Run.objects.values())) == before


def test_two_screenings_may_swap_their_times(film: FilmPage) -> None:
    early, late = planned(film, on=SATURDAY, at="17:00"), planned(film, on=SATURDAY, at="19:30")
    published(early, late)
    assert kinds(publish(at(early, "19:30"), at(late, "17:00"))) == ["moved", "moved"]
    assert [f"{row_of(one).local_time:%H:%M}" for one in (early, late)] == ["19:30", "17:00"]


def test_one_may_take_the_place_that_another_leaves(film: FilmPage) -> None:
    leaving, coming = planned(film, on=SATURDAY), planned(a_film("Sunrise"), on=SATURDAY)
    published(leaving)
    assert refused(coming) == ["overlap"]
    assert kinds(publish(replace(leaving, is_cancelled=True), coming)) == ["cancelled", "added"]


def test_nothing_to_publish_is_published_as_nothing() -> None:
    assert publish().changes == []


# What is refused


def test_one_that_meets_what_is_published_is_refused(film: FilmPage) -> None:
    a_screening(film, on=SATURDAY, at="19:30")
    assert refused(planned(film, on=SATURDAY, at="21:03")) == ["overlap"]
    assert kinds(publish(planned(film, on=SATURDAY, at="21:04"))) == ["added"]


def test_one_that_meets_a_film_of_the_evening_before_is_refused(film: FilmPage) -> None:
    a_screening(film, on=SATURDAY, at="23:30")
    assert refused(planned(film, on=SUNDAY, at="00:30")) == ["overlap"]


def test_a_private_hire_keeps_its_screen_and_has_no_run(film: FilmPage) -> None:
    hire = planned(None, on=SATURDAY, kind="private", parts=(Part(text="A party", minutes=120),))
    publication = publish(hire)
    assert publication.changes == []
    assert row_of(hire).run is None
    assert refused(planned(film, on=SATURDAY, at="21:00")) == ["overlap"]


def test_all_or_nothing(film: FilmPage) -> None:
    stands = a_screening(film, on=SATURDAY)
    good, bad = planned(film, on=SUNDAY), planned(film, on=SATURDAY, at="20:00")
    moved = at(planned_of(stands), "19:00")
    assert refused(good, moved, bad) == ["overlap"]
    assert Screening.objects.get() == stands
    assert Screening.objects.get().sequence == 0
    assert (Publication.objects.count(), Run.objects.count()) == (1, 1)


def test_what_the_public_has_seen_is_not_hidden(film: FilmPage) -> None:
    one = planned(film, on=SATURDAY)
    published(one)
    assert refused(replace(one, kind="private")) == ["hidden"]
    published(replace(one, is_cancelled=True))
    assert refused(replace(one, kind="staff", is_cancelled=True)) == ["hidden"]


def test_a_private_hire_may_be_opened_to_all(film: FilmPage) -> None:
    one = planned(film, on=SATURDAY, kind="private")
    published(one)
    assert kinds(publish(replace(one, kind="public"))) == ["added"]
    assert row_of(one).run is not None


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"on": date(2012, 3, 11), "at": "02:30"}, "no_such_time"),
        ({"on": SATURDAY, "parts": (Part(kind="talk", minutes=60),)}, "no_film"),
    ],
)
def test_what_cannot_be_is_refused(film: FilmPage, facts: dict[str, Any], code: str) -> None:
    assert refused(planned(film, **facts)) == [code]


def test_nothing_is_published_into_a_closure_but_may_be_cancelled_in_one(
    film: FilmPage, site: Site
) -> None:
    one = planned(film, on=SATURDAY)
    published(one)
    Closure.objects.create(site=site, first_day=SATURDAY, last_day=SATURDAY)
    assert refused(planned(film, on=SUNDAY, at="00:30")) == ["closed"]
    assert kinds(publish(replace(one, is_cancelled=True))) == ["cancelled"]


def test_another_cinemas_closures_close_nothing_here(film: FilmPage, site: Site) -> None:
    there = another_cinema(site).site
    Closure.objects.create(site=there, first_day=SATURDAY, last_day=SATURDAY)
    assert kinds(publish(planned(film, on=SATURDAY))) == ["added"]


def test_a_screen_of_another_cinema_is_refused(film: FilmPage, site: Site) -> None:
    there = replace(planned(film, on=SATURDAY), screen=another_cinema(site).pk)
    with pytest.raises(ValueError, match="none of this cinema’s"):
        publish(there)
    assert not Screening.objects.exists()


def test_a_screening_of_another_cinema_is_not_taken_away(film: FilmPage, site: Site) -> None:
    screen = another_cinema(site)
    there = replace(planned(film, on=SATURDAY), screen=screen.pk)
    publish(there, site=screen.site)
    with pytest.raises(ValueError, match="none of this cinema’s"):
        publish(replace(there, screen=a_screen().pk))
    assert row_of(there).screen == screen


# What the public hears


def test_a_publication_remembers_who_made_it_and_what_changed(film: FilmPage) -> None:
    one, anna = planned(film, on=SATURDAY), people.anna()
    publication = publish(one, person=anna)
    assert publication.person == anna
    (change,) = publication.changes
    assert (change["kind"], change["film"], change["before"]) == ("added", film.pk, None)
    assert Planned.from_json(change["after"]) == one


def test_those_who_listen_hear_of_each_publication_and_can_still_stop_it(film: FilmPage) -> None:
    heard: list[Publication] = []

    @receiver(schedule.screenings_changed)
    def listen(publication: Publication, **_: Any) -> None:
        heard.append(publication)
        if len(heard) == 2:
            raise RuntimeError

    try:
        assert heard == [publish(planned(film, on=SATURDAY))]
        with pytest.raises(RuntimeError):
            publish(planned(film, on=SUNDAY))
    finally:
        schedule.screenings_changed.disconnect(listen)
    assert Screening.objects.count() == 1


def test_a_week_costs_as_many_queries_as_a_day(
    film: FilmPage, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    week = [
        planned(film, on=SATURDAY + timedelta(days=n), at=f"{h}:00")
        for n in range(7)
        for h in (14, 17, 20)
    ]
    with django_assert_max_num_queries(30) as few:
        publish(planned(film, on=SATURDAY - A_WEEK))
    with django_assert_max_num_queries(len(few.captured_queries)):
        publish(*week)
