"""What can be done to a week, and what then stands."""

from dataclasses import replace

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from houselights.people.models import Person
from houselights.programme.desk import acts
from houselights.programme.desk.week import week_of
from houselights.programme.models import DeskAct, Screening
from houselights.programme.rows import planned_of
from houselights.programme.schedule import RefusedError
from tests.builders import a_film, a_screening, planned
from tests.people import anna
from tests.programme.desk.weeks import WEEK, the_week

pytestmark = pytest.mark.django_db


@pytest.fixture
def person() -> Person:
    return anna()


def test_what_was_never_published_can_be_taken_away_and_what_was_cannot(person: Person) -> None:
    row = a_screening(a_film(), on=WEEK)
    with pytest.raises(ValueError, match="it can be cancelled, not taken away"):
        acts.change(the_week(), {str(row.uid): None}, "Took away", person=person)
    new = planned(a_film("Another"), on=WEEK, at="12:00")
    acts.change(the_week(), {new.uid: new}, "Added", person=person)
    acts.change(the_week(), {new.uid: None}, "Took away", person=person)
    assert set(the_week().plan) == {str(row.uid)}


def test_two_who_saw_the_same_week_cannot_both_change_it(person: Person) -> None:
    film = a_film()
    first, second = the_week(), the_week()
    one, other = planned(film, on=WEEK), planned(film, on=WEEK, at="12:00")
    acts.change(first, {one.uid: one}, "One", person=person)
    with pytest.raises(acts.SomebodyElseError) as refused:
        acts.change(second, {other.uid: other}, "Other", person=person)
    assert [act.words for act in refused.value.acts] == ["One"]
    assert DeskAct.objects.count() == 1


def test_a_clash_with_the_week_before_is_found(person: Person) -> None:
    film = a_film(runtime_minutes=120)
    eve = WEEK.replace(day=6)
    a_screening(film, on=eve.replace(day=7), at="05:00")  # still the cinema day of the 6th
    early = planned(film, on=WEEK, at="06:30")
    with pytest.raises(RefusedError):
        acts.change(the_week(), {early.uid: early}, "Early", person=person)


def test_undo_goes_back_act_by_act_and_stops_at_what_is_published(person: Person) -> None:
    film = a_film()
    one, other = planned(film, on=WEEK), planned(film, on=WEEK, at="12:00")
    acts.change(the_week(), {one.uid: one}, "One", person=person)
    acts.publish(the_week(), person=person)
    acts.change(the_week(), {other.uid: other}, "Other", person=person)
    acts.change(the_week(), {other.uid: replace(other, guest="Anna")}, "Guest", person=person)
    undone = [acts.undo(the_week(), person=person) for _time in range(3)]
    assert [act.words if act else None for act in undone] == [
        "Undone: Guest",
        "Undone: Other",
        None,
    ]
    assert set(the_week().plan) == {one.uid}


def test_publishing_one_change_leaves_the_rest_of_the_week_provisional(person: Person) -> None:
    film = a_film()
    one, other = planned(film, on=WEEK), planned(film, on=WEEK, at="12:00")
    acts.change(the_week(), {one.uid: one, other.uid: other}, "Both", person=person)
    acts.publish(the_week(), person=person, only=[one.uid])
    assert [str(row.uid) for row in Screening.objects.all()] == [one.uid]
    assert set(the_week().to_publish) == {other.uid}


def test_publishing_one_change_leaves_the_others_to_be_undone(person: Person) -> None:
    film = a_film()
    one, other = planned(film, on=WEEK), planned(film, on=WEEK, at="12:00")
    acts.change(the_week(), {one.uid: one}, "One", person=person)
    acts.change(the_week(), {other.uid: other}, "Other", person=person)
    acts.publish(the_week(), person=person, only=[other.uid])
    act = acts.undo(the_week(), person=person)
    assert act is not None
    assert act.words == "Undone: One"
    assert set(the_week().plan) == {other.uid}


def test_a_change_of_the_past_is_asked_about_but_a_note_is_not(person: Person) -> None:
    row = a_screening(a_film(), on=WEEK.replace(month=11, day=30))
    was = planned_of(row)
    week = week_of(the_week().site, WEEK.replace(month=11, day=30))
    for changed, codes in (
        (replace(was, public_note="Lost: a glove"), []),
        (replace(was, guest="Anna"), ["already_begun"]),
    ):
        asked = acts.warnings_of(week, {was.uid: changed}, now=row.starts_at.replace(year=2013))
        assert [problem.code for problem in asked] == codes


def test_the_desk_costs_the_same_queries_for_one_film_as_for_twenty(
    as_anna: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    address = f"/admin/programme/desk/{WEEK}/"
    a_screening(a_film("First"), on=WEEK)
    as_anna.get(address)
    with django_assert_max_num_queries(30) as few:
        as_anna.get(address)
    cost = len(few.captured_queries)
    for number in range(20):
        a_screening(a_film(f"Film {number}"), on=WEEK, screen=f"Screen {number + 2}")
    with django_assert_max_num_queries(cost):
        assert "Film 19" in as_anna.get(address).content.decode()
