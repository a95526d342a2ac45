"""The desk as a person at a browser meets it."""

from typing import Any

import pytest
from django.test import Client

from houselights.programme.models import DeskAct, Screening
from tests.builders import a_film, a_screen, a_screening
from tests.programme.desk.weeks import WEEK, the_week

pytestmark = pytest.mark.django_db

DESK = f"/admin/programme/desk/{WEEK}/"
LINE = "Fri 5:00 7:30, Sat-Sun 2:00 5:00 7:30, Mon-Thu 7:30; no 7:30 show Tue 12/11"


def lines(*rows: tuple[str, str, str], number: int | None = None) -> dict[str, Any]:
    """A sheet as the form sends it: film, screen, line."""
    sent: dict[str, Any] = {"number": the_week().number if number is None else number}
    for at, (film, screen, line) in enumerate(rows):
        sent |= {f"film-{at}": film, f"screen-{at}": a_screen(screen).pk, f"line-{at}": line}
    return sent


def test_the_address_without_a_day_leads_to_this_week(as_anna: Client) -> None:
    assert as_anna.get("/admin/programme/desk/")["Location"] == "/admin/programme/desk/2012-11-30/"


def test_a_day_inside_a_week_leads_to_its_week(as_anna: Client) -> None:
    assert as_anna.get("/admin/programme/desk/2012-12-09/")["Location"] == DESK


def test_an_empty_week_can_be_looked_at(as_anna: Client) -> None:
    html = as_anna.get(DESK).content.decode()
    assert "Nothing is planned yet." in html
    assert "Add from 10:00 am" in html


def test_a_line_becomes_screenings_that_nobody_sees_yet(as_anna: Client) -> None:
    a_film("Nosferatu")
    answer = as_anna.post(DESK, lines(("nosf", "Screen 1", LINE)), follow=True)
    assert "11 screenings changed." in answer.content.decode()
    assert len(the_week().plan) == 11
    assert not Screening.objects.exists()


def test_what_was_entered_stands_in_the_sheet_as_its_shortest_line(as_anna: Client) -> None:
    a_film("Nosferatu")
    as_anna.post(DESK, lines(("Nosferatu", "Screen 1", "Fri-Thu 7:30")))
    html = as_anna.get(DESK).content.decode()
    assert 'value="Daily 7:30"' in html


@pytest.mark.parametrize(
    ("film", "line", "said"),
    [
        ("Nobody", "Fri 7:30", "There is no film “Nobody”"),
        ("", "Fri 7:30", "Say which film this is."),
        ("Nos", "Fri 7:30", "may be several films: Nosferatu (1922), Nostalghia (1922)"),
        ("Nosferatu", "Fri 7:30, Sat 12/9 5:00", "Not understood"),
        ("Nosferatu", "Frii 5:00", "Not understood: “Frii”"),
        ("Nosferatu", "Fri 5:00 blurb 9", "Not understood: “blurb”"),
        ("Nosferatu", "Fri 5:00 imax", "Nothing is known of imax"),
        ("Nosferatu", "Fri 7:30, Sat 12/9 5:00", "The weekday and the date disagree"),
        ("Nosferatu", "Fri 7:30 8:00", "begins while Nosferatu, Fri 12/7 7:30 is still on"),
    ],
)
def test_a_line_that_cannot_be_saved_says_why_and_keeps_what_was_typed(
    as_anna: Client, film: str, line: str, said: str
) -> None:
    a_film("Nosferatu")
    a_film("Nostalghia")
    answer = as_anna.post(DESK, lines((film, "Screen 1", line)))
    html = answer.content.decode()
    assert answer.status_code == 422
    assert said in html
    assert f'value="{line}"' in html
    assert not DeskAct.objects.exists()


def test_one_bad_line_holds_back_the_others(as_anna: Client) -> None:
    a_film("Nosferatu")
    rows = ("Nosferatu", "Screen 1", "Fri 7:30"), ("Nobody", "Screen 2", "Sat 5:00")
    answer = as_anna.post(DESK, lines(*rows))
    assert "Nothing was saved yet: 1 line needs a look." in answer.content.decode()
    assert not the_week().plan


def test_who_is_second_is_told_and_overwrites_nothing(as_anna: Client) -> None:
    a_film("Nosferatu")
    a_film("Metropolis")
    as_anna.post(DESK, lines(("Nosferatu", "Screen 1", "Fri 7:30"), number=0))
    answer = as_anna.post(DESK, lines(("Metropolis", "Screen 2", "Sat 5:00"), number=0))
    html = answer.content.decode()
    assert answer.status_code == 409
    assert "Somebody else changed this week while you were at it" in html
    assert "Showtimes of Nosferatu" in html
    assert 'value="Sat 5:00"' in html
    assert [the_week().title(one.film) for one in the_week().plan.values()] == ["Nosferatu"]


def test_the_same_line_changed_by_two_is_shown_as_it_stands_now(as_anna: Client) -> None:
    a_film("Nosferatu")
    as_anna.post(DESK, lines(("Nosferatu", "Screen 1", "Fri 7:30"), number=0))
    answer = as_anna.post(DESK, lines(("Nosferatu", "Screen 1", "Sat 5:00"), number=0))
    assert "Now it stands as: Fri 7:30" in answer.content.decode()


def test_undo_takes_the_last_change_back(as_anna: Client) -> None:
    a_film("Nosferatu")
    as_anna.post(DESK, lines(("Nosferatu", "Screen 1", "Fri 7:30")))
    as_anna.post(DESK, lines(("Nosferatu", "Screen 2", "Sat 5:00")))
    assert len(the_week().plan) == 2
    answer = as_anna.post(f"{DESK}undo/", {"number": 2}, follow=True)
    assert "Undone: Showtimes of Nosferatu." in answer.content.decode()
    assert [one.starts.day for one in the_week().plan.values()] == [7]
    as_anna.post(f"{DESK}undo/", {"number": 3})
    assert not the_week().plan
    answer = as_anna.post(f"{DESK}undo/", {"number": 4}, follow=True)
    assert "There is nothing to undo." in answer.content.decode()


def test_publishing_lists_the_changes_in_words_and_makes_them_public(as_anna: Client) -> None:
    a_film("Nosferatu")
    as_anna.post(DESK, lines(("Nosferatu", "Screen 1", "Fri 5:00 7:30, Sat 7:30")))
    html = as_anna.get(f"{DESK}publish/").content.decode()
    assert "Nosferatu gains Fri 12/7 5:00 7:30, Sat 12/8 7:30" in html
    answer = as_anna.post(f"{DESK}publish/", {"number": 1}, follow=True)
    assert "Published. Visitors see it now." in answer.content.decode()
    assert Screening.objects.count() == 3


def test_an_earlier_end_is_said(as_anna: Client) -> None:
    film = a_film("Metropolis")
    for day in (12, 13):
        a_screening(film, on=WEEK.replace(day=day))
    sheet = lines(("Metropolis", "Screen 1", "Wed 7:30"))
    as_anna.post(DESK, sheet | {"was-0": "Wed-Thu 7:30"})
    html = as_anna.get(f"{DESK}publish/").content.decode()
    assert "Metropolis, Thu 12/13 7:30, is cancelled" in html
    assert "Metropolis ends Wed 12/12 instead of Thu 12/13" in html


def test_a_warning_must_be_ticked_by_name(as_anna: Client) -> None:
    a_film("Nosferatu", runtime_minutes=None)
    as_anna.post(DESK, lines(("Nosferatu", "Screen 1", "Fri 7:30")))
    html = as_anna.get(f"{DESK}publish/").content.decode()
    assert "the running time is not known" in html
    answer = as_anna.post(f"{DESK}publish/", {"number": 1})
    assert "Nothing was published yet" in answer.content.decode()
    (uid,) = the_week().plan
    name = f"unknown_length:{uid}:"
    as_anna.post(f"{DESK}publish/", {"number": 1, "confirmed": name})
    assert Screening.objects.count() == 1
    assert DeskAct.objects.latest("number").confirmed == [name]


def test_a_screening_is_cancelled_with_a_note_and_published_alone(as_anna: Client) -> None:
    film = a_film("Nosferatu")
    row = a_screening(film, on=WEEK)
    as_anna.post(DESK, lines(("Nosferatu", "Screen 2", "Sat 5:00")))
    sent = {
        "number": 1,
        "act": "cancel",
        "cancel-public_note": "The projector rests.",
        "publish": 1,
    }
    answer = as_anna.post(f"{DESK}screenings/{row.uid}/", sent)
    assert answer["Location"] == f"{DESK}publish/?only={row.uid}"
    html = as_anna.get(answer["Location"]).content.decode()
    assert "Nosferatu, Fri 12/7 7:30, is cancelled (“The projector rests.”)" in html
    as_anna.post(answer["Location"], {"number": 2, "only": str(row.uid)})
    row.refresh_from_db()
    assert (row.status, row.public_note) == ("cancelled", "The projector rests.")
    assert Screening.objects.count() == 1
    assert len(the_week().to_publish) == 1


@pytest.mark.parametrize(
    ("act", "more", "expected"),
    [
        ("move", {"day": "2012-12-08", "time": "20:15"}, "2012-12-08 20:15"),
        ("move", {"day": "2012-12-07", "time": "00:30"}, "2012-12-08 00:30"),
        ("replace", {"film": "metro"}, "2012-12-07 19:30"),
        ("cancel", {}, "2012-12-07 19:30"),
    ],
)
def test_one_act_is_one_change(
    as_anna: Client, act: str, more: dict[str, str], expected: str
) -> None:
    a_film("Metropolis")
    row = a_screening(a_film("Nosferatu"), on=WEEK)
    given = {"screen": str(a_screen().pk), "public_note": "So it is."} | more
    sent = {"number": 0, "act": act} | {f"{act}-{name}": value for name, value in given.items()}
    as_anna.post(f"{DESK}screenings/{row.uid}/", sent)
    (planned,) = the_week().to_publish.values()
    assert f"{planned.starts:%Y-%m-%d %H:%M}" == expected
    assert planned.public_note == "So it is."
    assert planned.is_cancelled == (act == "cancel")


def test_an_act_that_is_refused_says_why_and_keeps_what_was_typed(as_anna: Client) -> None:
    film = a_film("Nosferatu")
    row = a_screening(film, on=WEEK)
    a_screening(film, on=WEEK, at="21:30")
    sent = {"number": 0, "act": "move", "move-day": "2012-12-07", "move-time": "21:00"}
    sent |= {"move-screen": str(a_screen().pk), "move-public_note": "A little later."}
    html = as_anna.post(f"{DESK}screenings/{row.uid}/", sent).content.decode()
    assert "Nosferatu, Fri 12/7 9:30 on Screen 1 begins while Nosferatu, Fri 12/7 9:00" in html
    assert "A little later." in html


def test_what_is_not_waiting_is_not_published_and_takes_nothing_along(as_anna: Client) -> None:
    film = a_film("Nosferatu")
    row = a_screening(film, on=WEEK)
    as_anna.post(DESK, lines(("Nosferatu", "Screen 2", "Sat 5:00")))
    as_anna.post(f"{DESK}publish/", {"number": 1, "only": str(row.uid)})
    assert Screening.objects.count() == 1


def test_a_second_line_of_a_film_on_its_screen_is_refused(as_anna: Client) -> None:
    a_screening(a_film("Nosferatu"), on=WEEK)
    answer = as_anna.post(DESK, lines(("Nosferatu", "Screen 1", "Sat 9:30")))
    assert "This film has a line on this screen above" in answer.content.decode()
    assert not the_week().to_publish


def test_films_of_one_title_are_told_apart_by_their_year(as_anna: Client) -> None:
    a_film("Nosferatu", slug="nosferatu-1922")
    a_film("Nosferatu", slug="nosferatu-1979", year=1979)
    as_anna.post(DESK, lines(("Nosferatu (1979)", "Screen 1", "Fri 7:30")))
    row = ("Nosferatu (1979)", "Screen 1", "Fri 8:00")
    as_anna.post(DESK, lines(row) | {"was-0": "Fri 7:30"})
    assert [one.starts.hour for one in the_week().plan.values()] == [20]


def test_a_film_whose_page_is_a_draft_is_asked_about(as_anna: Client) -> None:
    film = a_film("Nosferatu")
    film.unpublish()
    as_anna.post(DESK, lines(("Nosferatu", "Screen 1", "Fri 7:30")))
    html = as_anna.get(f"{DESK}publish/").content.decode()
    assert "the film’s page is not published, so nobody would see this screening" in html


def test_replacing_the_film_of_a_private_hire_keeps_its_words(as_anna: Client) -> None:
    a_film("Nosferatu")
    row = a_screening(None, on=WEEK, kind="private")
    as_anna.post(
        f"{DESK}screenings/{row.uid}/",
        {"number": 0, "act": "replace", "replace-film": "Nosferatu"},
    )
    (planned,) = the_week().to_publish.values()
    assert [part.text for part in planned.parts] == ["", "A party"]


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01", "1600-01-01"])
def test_a_day_beyond_all_programmes_has_no_desk(as_anna: Client, day: str) -> None:
    assert as_anna.get(f"/admin/programme/desk/{day}/").status_code == 404


def test_a_number_that_is_none_is_no_row(as_anna: Client) -> None:
    assert as_anna.post(DESK, {"number": "²", "film-²": "x"}).status_code == 409


def test_what_was_published_is_not_taken_away(as_anna: Client) -> None:
    row = a_screening(a_film("Nosferatu"), on=WEEK)
    sent = {"number": 0, "act": "forget"}
    assert as_anna.post(f"{DESK}screenings/{row.uid}/", sent).status_code == 404


def test_a_private_hire_is_added_at_a_slot(as_anna: Client) -> None:
    page = as_anna.get(f"{DESK}add/?on=2012-12-08&screen={a_screen('Screen 2').pk}&at=17:15")
    assert 'value="17:15"' in page.content.decode()
    sent = details(kind="private", guest="The rowing club", day="2012-12-08", time="17:15")
    sent |= {"parts-0-text": "A party", "parts-0-minutes": "90"}
    as_anna.post(f"{DESK}add/", sent)
    (planned,) = the_week().plan.values()
    assert (planned.kind, planned.guest, planned.parts[0].minutes) == (
        "private",
        "The rowing club",
        90,
    )
    assert "90 minutes" not in as_anna.get(f"{DESK}publish/").content.decode()
    html = as_anna.get(f"{DESK}publish/").content.decode()
    assert "1 more screening is private and only keeps its screen." in html


def details(**given: Any) -> dict[str, Any]:
    """The form of all details as it is sent."""
    usual: dict[str, Any] = {
        "number": the_week().number,
        "day": str(WEEK),
        "time": "19:30",
        "screen": a_screen().pk,
        "kind": "public",
        "preshow_minutes": 0,
        "cleaning_minutes": 0,
        "availability": "unknown",
        "parts-TOTAL_FORMS": 2,
        "parts-INITIAL_FORMS": 0,
    }
    usual |= {f"parts-{at}-kind": "feature" for at in range(2)}
    return usual | given


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"time": "half past"}, "Enter a valid time."),
        ({"parts-0-film": "Nobody"}, "There is no film “Nobody”"),
        ({"parts-0-film": "Nosferatu", "parts-0-version": "70mm"}, "has no version “70mm”"),
        ({}, "say which film is shown"),
        ({"day": "2012-12-20", "parts-0-film": "Nosferatu"}, "in another week"),
        ({"guest": "ع" * 161}, "at most 160 characters"),
    ],
)
def test_details_that_cannot_be_say_so_beside_the_field(
    as_anna: Client, given: dict[str, Any], said: str
) -> None:
    a_film("Nosferatu")
    html = as_anna.post(f"{DESK}add/", details(**given)).content.decode()
    assert said in html
    assert not the_week().plan


def test_all_details_can_be_changed_and_come_back(as_anna: Client) -> None:
    row = a_screening(a_film("Nosferatu"), on=WEEK)
    sent = details(guest="F. W. Murnau’s ghost 👻", price="$6", access=["relaxed"])
    sent |= {"parts-0-film": "Nosferatu", "parts-1-kind": "q_and_a", "parts-1-text": "Q&A"}
    sent |= {"parts-1-minutes": "30", "on_sale_at": "2012-12-06T10:00"}
    as_anna.post(f"{DESK}screenings/{row.uid}/details/", sent)
    as_anna.post(f"{DESK}publish/", {"number": 1})
    row.refresh_from_db()
    assert (row.guest, row.price, row.relaxed) == ("F. W. Murnau’s ghost 👻", "$6", True)
    assert [part.kind for part in row.parts.all()] == ["feature", "q_and_a"]
    html = as_anna.get(f"{DESK}screenings/{row.uid}/details/").content.decode()
    assert 'value="2012-12-06T10:00"' in html


def test_last_week_is_copied_as_far_as_there_is_room(as_anna: Client) -> None:
    film = a_film("Nosferatu")
    for day in ("2012-11-30", "2012-12-01"):
        a_screening(film, on=WEEK.fromisoformat(day), guest="Anna")
    a_screening(None, on=WEEK, at="20:00", kind="private")
    answer = as_anna.post(f"{DESK}copy/", {"number": 0}, follow=True)
    html = answer.content.decode()
    assert "Copied 1 screening from last week." in html
    assert "Left out, since there is no room: Nosferatu, Fri 11/30 7:30" in html
    (planned,) = the_week().to_publish.values()
    assert (planned.starts.day, planned.guest) == (8, "")
    answer = as_anna.post(f"{DESK}copy/", {"number": 1}, follow=True)
    assert "nothing in last week that is not here already" in answer.content.decode()


def test_the_preview_of_a_line_says_what_was_read(as_anna: Client) -> None:
    a_film("Nosferatu")
    sent: dict[str, Any] = {
        "film-0": "Nosferatu",
        "screen-0": a_screen().pk,
        "line-0": "Sat 2:00 (oc) 5:00 imax",
    }
    html = as_anna.get(f"{DESK}read/", sent).content.decode()
    assert "2 screenings: Sat 12/8 2:00 5:00" in html
    assert "Nothing is known of imax" in html
    assert not DeskAct.objects.exists()


def test_who_may_not_plan_is_kept_out(as_marguerite: Client) -> None:
    assert as_marguerite.get(DESK).status_code in (302, 403)


def test_a_day_that_is_none_has_no_week(as_anna: Client) -> None:
    assert as_anna.get("/admin/programme/desk/2012-13-40/").status_code == 404


def test_the_office_knows_screens_runs_and_closures(as_anna: Client) -> None:
    a_screening(a_film(), on=WEEK)
    for name in ("screen", "run", "closure"):
        assert as_anna.get(f"/admin/{name}/").status_code == 200
        assert as_anna.get(f"/admin/{name}/new/").status_code == 200
