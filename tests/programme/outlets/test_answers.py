from datetime import date

import pytest
from django.test import Client

from tests.builders import a_film, a_screening

pytestmark = pytest.mark.django_db

SATURDAY = date(2012, 12, 8)
EVERY_OUTLET = pytest.mark.parametrize(
    "address",
    [
        "/programme.ics",
        "/programme.json",
        "/programme/relaxed.ics",
        "/programme/relaxed.json",
        "/films/nosferatu.ics",
        "/films/nosferatu.json",
        "/programme/feed/",
        "/programme/feed/atom/",
    ],
)


@EVERY_OUTLET
def test_who_has_an_answer_already_is_told_so_without_a_body(client: Client, address: str) -> None:
    a_screening(a_film(), on=SATURDAY)
    first = client.get(address)
    assert first["ETag"].startswith('"')
    again = client.get(address, headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again["ETag"] == first["ETag"]


@EVERY_OUTLET
def test_what_changed_has_another_etag(client: Client, address: str) -> None:
    film = a_film()
    a_screening(film, on=SATURDAY, access=("relaxed",))
    before = client.get(address)["ETag"]
    a_screening(film, on=date(2012, 12, 9), access=("relaxed",))
    assert client.get(address, headers={"if-none-match": before}).status_code == 200


@EVERY_OUTLET
def test_an_empty_answer_stays_the_same_too(client: Client, address: str) -> None:
    a_film()
    assert client.get(address)["ETag"] == client.get(address)["ETag"]


@EVERY_OUTLET
def test_it_is_kept_for_five_minutes_by_everybody(client: Client, address: str) -> None:
    a_film()
    answer = client.get(address)
    assert set(answer["Cache-Control"].split(", ")) == {"public", "max-age=300"}
    assert "Cookie" not in answer.get("Vary", "")


@EVERY_OUTLET
def test_scripts_of_every_site_may_read_it(client: Client, address: str) -> None:
    a_film()
    answer = client.get(address)
    again = client.get(address, headers={"if-none-match": answer["ETag"]})
    for told in (answer, again):
        assert told["Access-Control-Allow-Origin"] == "*"
        assert told["Cross-Origin-Resource-Policy"] == "cross-origin"


@EVERY_OUTLET
def test_its_head_can_be_asked_for_and_nothing_can_be_sent_to_it(
    client: Client, address: str
) -> None:
    a_film()
    head = client.head(address)
    assert (head.status_code, head.content) == (200, b"")
    assert head["ETag"] == client.get(address)["ETag"]
    assert client.post(address).status_code == 405


def test_a_refusal_can_be_read_by_scripts_of_every_site(client: Client) -> None:
    assert client.get("/programme.json?days=x")["Access-Control-Allow-Origin"] == "*"
