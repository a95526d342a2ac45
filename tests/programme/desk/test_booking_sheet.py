"""A booking sheet, from the file to the week."""

import re
from datetime import date
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from wagtail.models import Site

from houselights.programme.desk import acts
from houselights.programme.desk.week import Week, week_of
from houselights.programme.models import BookingSheet, DeskAct, FilmPage
from houselights.programme.planning.planned import Planned
from tests.builders import a_film, a_screening, planned
from tests.programme.booking_sheets.workbooks import a_workbook
from tests.programme.desk.weeks import WEEK, the_week

pytestmark = pytest.mark.django_db

NEXT_WEEK = date(2012, 12, 14)
SHEETS = f"/admin/programme/desk/{WEEK}/sheets/"
CSV = "Film,Screen,Times\nNosferatu,1,Fri 5:00 7:30\nMetropolis,2,Sat-Sun 2:00\n"


def send(client: Client, content: str | bytes, name: str = "week.csv") -> Any:
    """The answer to a file that is sent in."""
    data = content.encode() if isinstance(content, str) else content
    return client.post(SHEETS, {"file": SimpleUploadedFile(name, data)}, follow=True)


def page_of_latest() -> str:
    """The address of the latest sheet."""
    return f"{SHEETS}{BookingSheet.objects.latest('pk').pk}/"


def seen_on(page: Any) -> dict[str, str]:
    """What the page of a sheet posts of the weeks that it shows."""
    return dict(re.findall(r'name="(seen-[\d-]+)" value="(\d+)"', page.content.decode()))


def enter(client: Client, page: Any = None) -> Any:
    """The answer to entering the latest sheet as its page shows it, or showed it on `page`."""
    seen = seen_on(page or client.get(page_of_latest()))
    return client.post(page_of_latest(), {"enter": 1, **seen}, follow=True)


def plan(*screenings: Planned, week: date = WEEK) -> None:
    """Somebody plans these at the desk; nobody publishes them."""
    films = {one.film for one in screenings if one.film}
    found = week_of(Site.objects.get(is_default_site=True), week, films=films)
    acts.change(found, {one.uid: one for one in screenings}, "Added by hand", person=None)


def times_of(week: Week) -> list[str]:
    """The titles and times of a week; cancelled ones with a cross."""
    return [
        f"{week.title(one.film)} {one.starts:%m-%d %H:%M}{' x' if one.is_cancelled else ''}"
        for one in week.plan.values()
    ]


@pytest.fixture(autouse=True)
def _films() -> None:
    a_film("Nosferatu")
    a_film("Metropolis")


def test_a_sheet_says_what_it_would_do_and_does_nothing_yet(as_anna: Client) -> None:
    html = send(as_anna, CSV).content.decode()
    assert "Fri 12/7 5:00 7:30" in html
    assert "Entering it changes 4 screenings, still unseen by visitors." in html
    assert not the_week().plan


def test_a_sheet_is_entered_as_one_act_that_can_be_undone(as_anna: Client) -> None:
    send(as_anna, CSV)
    html = enter(as_anna).content.decode()
    assert "4 screenings changed." in html
    assert "Undo: Booking sheet week.csv" in html
    assert len(the_week().plan) == 4


def test_sending_and_entering_the_same_again_changes_nothing(as_anna: Client) -> None:
    for _time in range(2):
        send(as_anna, CSV)
        html = enter(as_anna).content.decode()
    assert "The sheet says what is planned already." in html
    assert (len(the_week().plan), DeskAct.objects.count()) == (4, 1)


def test_a_sheet_that_was_entered_undoes_no_later_edit(as_anna: Client) -> None:
    page = send(as_anna, CSV)
    enter(as_anna)
    last = list(the_week().plan.values())[-1]
    acts.change(the_week(), {last.uid: None}, "Taken away by hand", person=None)
    for seen in (page, as_anna.get(page_of_latest())):
        html = enter(as_anna, seen).content.decode()
        assert "This sheet was entered on 12/05/2012" in html
    html = as_anna.post(
        page_of_latest(), {"enter": 1, f"seen-{WEEK}": the_week().number}
    ).content.decode()
    assert "Enter it" not in html
    assert (len(the_week().plan), DeskAct.objects.count()) == (3, 2)


def test_a_sheet_that_was_entered_says_what_came_of_it(as_anna: Client) -> None:
    send(as_anna, CSV + "Nobody,1,Mon 7:30\n")
    enter(as_anna)
    html = as_anna.get(page_of_latest()).content.decode()
    assert "<b>Nosferatu (1922)</b> Fri 12/7 5:00 7:30" in html
    assert "There is no film “Nobody”." in html


def test_a_sheet_that_was_entered_can_be_sent_again_as_a_new_one(as_anna: Client) -> None:
    send(as_anna, CSV)
    enter(as_anna)
    acts.undo(the_week(), person=None)
    html = as_anna.post(page_of_latest(), {"again": 1}, follow=True).content.decode()
    assert "Entering it changes 4 screenings" in html
    assert BookingSheet.objects.count() == 2
    enter(as_anna)
    assert len(the_week().plan) == 4


def test_a_screening_planned_since_the_sheet_was_looked_at_stays(as_anna: Client) -> None:
    page = send(as_anna, CSV)
    plan(planned(FilmPage.objects.get(title="Nosferatu"), on=WEEK, at="22:00"))
    answer = enter(as_anna, page)
    html = answer.content.decode()
    assert answer.status_code == 409
    assert "Added by hand" in html
    assert "Nosferatu, Fri 12/7 10:00, goes away" in html
    assert times_of(the_week()) == ["Nosferatu 12-07 22:00"]
    enter(as_anna, answer)
    assert len(the_week().plan) == 4


@pytest.mark.parametrize("seen", [{}, {f"seen-{WEEK}": "x"}, {f"seen-{WEEK}": "9"}])
def test_what_was_not_seen_is_not_entered(as_anna: Client, seen: dict[str, str]) -> None:
    send(as_anna, CSV)
    answer = as_anna.post(page_of_latest(), {"enter": 1, **seen})
    assert answer.status_code == 409
    assert "a week that was not shown" in answer.content.decode()
    assert not the_week().plan


def test_a_sheet_lists_what_it_would_do_in_words(as_anna: Client) -> None:
    nosferatu = FilmPage.objects.get(title="Nosferatu")
    a_screening(nosferatu, on=WEEK, at="21:00")
    plan(planned(nosferatu, on=date(2012, 12, 9), at="14:00"))
    html = send(as_anna, "Film,Times\nNosferatu,Sat 7:30\n").content.decode()
    assert "What would change in the week from Fri 12/7" in html
    assert "<li>Nosferatu gains Sat 12/8 7:30</li>" in html
    assert "<li>Nosferatu, Fri 12/7 9:00, is cancelled</li>" in html
    assert (
        "<li>Nosferatu, Sun 12/9 2:00, goes away: it is planned, but was never published.</li>"
        in html
    )


def test_a_date_in_another_week_only_adds_to_it(as_anna: Client) -> None:
    nosferatu = FilmPage.objects.get(title="Nosferatu")
    a_screening(nosferatu, on=date(2012, 12, 15), at="17:00")
    plan(planned(nosferatu, on=date(2012, 12, 16), at="17:00"), week=NEXT_WEEK)
    page = send(as_anna, "Film,Date,Times\nNosferatu,2012-12-14,7:30\n")
    assert "is cancelled" not in page.content.decode()
    enter(as_anna, page)
    assert times_of(week_of(Site.objects.get(is_default_site=True), NEXT_WEEK)) == [
        "Nosferatu 12-14 19:30",
        "Nosferatu 12-15 17:00",
        "Nosferatu 12-16 17:00",
    ]


def test_a_sheet_without_a_header_keeps_its_first_film(as_anna: Client) -> None:
    html = send(as_anna, "Nosferatu,Fri 7:30\nMetropolis,Sat 2:00\n").content.decode()
    assert "Column 1" in html
    assert "For example: Nosferatu" in html
    columns = {"columns": 1, "column-0": "film", "column-1": "times"}
    html = as_anna.post(page_of_latest(), columns, follow=True).content.decode()
    assert "Fri 12/7 7:30" in html
    html = send(as_anna, "Metropolis,Fri 9:00\n").content.decode()
    assert "<b>Metropolis (1922)</b> Fri 12/7 9:00" in html


def test_a_screen_that_the_house_gave_up_is_not_meant(as_anna: Client) -> None:
    film = FilmPage.objects.get(title="Metropolis")
    shown = a_screening(film, on=WEEK, at="12:00")
    shown.screen.is_in_use = False
    shown.screen.save()
    send(as_anna, "Film,Times\nNosferatu,Fri 7:30\n")
    enter(as_anna)
    week = the_week()
    assert [week.screen_name(one.screen) for one in week.plan.values()] == ["Screen 1", "Screen 2"]


def test_the_raw_text_of_every_line_is_kept(as_anna: Client) -> None:
    send(as_anna, CSV + "Nobody,1,Mon 7:30\n")
    enter(as_anna)
    kept = BookingSheet.objects.get().outcome
    assert [line["raw"] for line in kept][-1] == "Nobody | 1 | Mon 7:30"
    assert kept[-1]["problems"] == [
        "There is no film “Nobody”. Add it under Films first, or correct the title."
    ]


def test_a_clause_that_cannot_be_read_is_named_and_takes_nothing_away(as_anna: Client) -> None:
    film = a_film("Stalker")
    a_screening(film, on=WEEK, at="20:00")
    html = send(as_anna, "Film,Times\nStalker,Fri 5:00; Sat 12/9 7:30\n").content.decode()
    assert "Not understood: “Sat 12/9 7:30”." in html
    enter(as_anna)
    assert [(one.starts.hour, one.is_cancelled) for one in the_week().plan.values()] == [
        (17, False),
        (20, False),
    ]


def test_a_clash_is_named_and_the_rest_is_entered(as_anna: Client) -> None:
    html = send(
        as_anna, "Film,Screen,Times\nNosferatu,1,Fri 7:30\nMetropolis,1,Fri 8:00\n"
    ).content.decode()
    assert "Metropolis, Fri 12/7 8:00 on Screen 1 begins while Nosferatu" in html
    enter(as_anna)
    assert [the_week().title(one.film) for one in the_week().plan.values()] == ["Nosferatu"]


def test_dates_of_another_week_go_to_its_desk(as_anna: Client) -> None:
    send(as_anna, "Film,Date,Times\nNosferatu,2012-12-07,7:30\nNosferatu,2012-12-14,7:30\n")
    enter(as_anna)
    assert sorted(str(act.week) for act in DeskAct.objects.all()) == ["2012-12-07", "2012-12-14"]


def test_columns_that_nobody_can_tell_are_asked_for_and_remembered(as_anna: Client) -> None:
    unknown = "A,B,C\nFri 7:30,x,Nosferatu\n"
    html = send(as_anna, unknown).content.decode()
    assert "What the columns hold" in html
    assert "Enter it" not in html
    number = BookingSheet.objects.get().pk
    columns = {"columns": 1, "column-0": "times", "column-1": "", "column-2": "film"}
    answer = as_anna.post(f"{SHEETS}{number}/", columns, follow=True)
    assert "Fri 12/7 7:30" in answer.content.decode()
    assert "Fri 12/7 7:30" in send(as_anna, unknown).content.decode()


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ({"column-0": "times"}, "Say which column holds the film"),
        ({"column-0": "film", "column-1": "film", "column-2": "times"}, "cannot hold the same"),
    ],
)
def test_columns_that_make_no_sense_are_refused(
    as_anna: Client, columns: dict[str, str], said: str
) -> None:
    send(as_anna, "A,B,C\nFri 7:30,x,Nosferatu\n")
    number = BookingSheet.objects.get().pk
    answer = as_anna.post(f"{SHEETS}{number}/", columns | {"columns": 1})
    assert answer.status_code == 422
    assert said in answer.content.decode()


def test_pasted_text_is_read_a_film_a_line(as_anna: Client) -> None:
    text = "Nosferatu: Fri 5:00 7:30\nMetropolis (Screen 2) Sat-Sun 2:00"
    html = as_anna.post(SHEETS, {"text": text}, follow=True).content.decode()
    assert "Entering it changes 4 screenings" in html


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({}, "Choose a file, or paste the text of the sheet."),
        ({"file": SimpleUploadedFile("week.pdf", b"%PDF")}, "This is no sheet that can be read."),
        (
            {"file": SimpleUploadedFile("week.csv", b"x" * 50 * 1024 * 1024)},
            "This file has 50 MB. A booking sheet has 5 MB at most",
        ),
        ({"text": "x" * 100_001}, "at most 100000 characters"),
    ],
)
def test_what_is_no_sheet_is_refused_beside_the_field(
    as_anna: Client, sent: dict[str, Any], said: str
) -> None:
    answer = as_anna.post(SHEETS, sent)
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert not BookingSheet.objects.exists()


def test_a_workbook_that_reaches_too_far_is_refused_beside_the_field(as_anna: Client) -> None:
    sheet = a_workbook(["Film", "Times"], merged="A3:Z60000")
    answer = as_anna.post(SHEETS, {"file": SimpleUploadedFile("week.xlsx", sheet)})
    assert "reach too far to be read" in answer.content.decode()


def test_broken_cells_are_named(as_anna: Client) -> None:
    sheet = a_workbook(["Film", "Times"], ["Nosferatu", "#REF!"])
    html = send(as_anna, sheet, "week.xlsx").content.decode()
    assert "B2: #REF!" in html
    assert "The sheet has no line with showtimes." in html
