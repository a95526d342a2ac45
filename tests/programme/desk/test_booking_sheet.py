"""A booking sheet, from the file to the week."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from houselights.programme.models import BookingSheet, DeskAct
from tests.builders import a_film, a_screening
from tests.programme.booking_sheets.workbooks import a_workbook
from tests.programme.desk.weeks import WEEK, the_week

pytestmark = pytest.mark.django_db

SHEETS = f"/admin/programme/desk/{WEEK}/sheets/"
CSV = "Film,Screen,Times\nNosferatu,1,Fri 5:00 7:30\nMetropolis,2,Sat-Sun 2:00\n"


def send(client: Client, content: str | bytes, name: str = "week.csv") -> Any:
    """The answer to a file that is sent in."""
    data = content.encode() if isinstance(content, str) else content
    return client.post(SHEETS, {"file": SimpleUploadedFile(name, data)}, follow=True)


def enter(client: Client) -> Any:
    """The answer to entering the latest sheet."""
    return client.post(
        f"{SHEETS}{BookingSheet.objects.latest('pk').pk}/", {"enter": 1}, follow=True
    )


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


def test_entering_it_twice_changes_nothing(as_anna: Client) -> None:
    for _time in range(2):
        send(as_anna, CSV)
        html = enter(as_anna).content.decode()
    assert "The sheet says what is planned already." in html
    assert (len(the_week().plan), DeskAct.objects.count()) == (4, 1)


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
    html = as_anna.post(f"{SHEETS}{number}/", columns | {"columns": 1}).content.decode()
    assert said in html


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


def test_broken_cells_are_named(as_anna: Client) -> None:
    sheet = a_workbook(["Film", "Times"], ["Nosferatu", "#REF!"])
    html = send(as_anna, sheet, "week.xlsx").content.decode()
    assert "B2: #REF!" in html
    assert "The sheet has no line with showtimes." in html
