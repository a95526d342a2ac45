import pytest
from django.db import OperationalError
from django.test import Client

from houselights.front import views
from houselights.house.models import CinemaSettings

pytestmark = pytest.mark.django_db


@pytest.fixture
def patient_client(client: Client) -> Client:
    """A client that looks at error pages instead of raising what caused them."""
    client.raise_request_exception = False
    return client


def breaks_with(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def search(*_: object) -> None:
        raise error

    monkeypatch.setattr(views, "_matches", search)


def test_a_page_that_is_not_there_offers_a_search(client: Client) -> None:
    answer = client.get("/nothing/")
    html = answer.content.decode()
    assert answer.status_code == 404
    assert "There is no page at this address." in html
    assert 'role="search"' in html
    assert 'name="robots" content="noindex"' in html


def test_an_unknown_host_is_refused_in_words(client: Client) -> None:
    answer = client.get("/", headers={"host": "evil.example"})
    assert answer.status_code == 400
    assert "evil.example" not in answer.content.decode()
    assert "The request was not one that this site can answer." in answer.content.decode()


def test_a_fault_of_ours_is_a_page_that_looks_like_the_site(
    patient_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    breaks_with(monkeypatch, RuntimeError("a secret"))
    answer = patient_client.get("/search/?query=x")
    html = answer.content.decode()
    assert answer.status_code == 500
    assert "a secret" not in html
    assert "houselights." in html
    assert ".css" in html


def test_a_database_that_is_away_is_said_to_be_back_soon(
    patient_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    breaks_with(monkeypatch, OperationalError("server closed the connection"))
    answer = patient_client.get("/search/?query=x")
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "10"
    assert "Try again in a few seconds" in answer.content.decode()


def test_error_pages_need_no_database(
    patient_client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> None:
        raise OperationalError("no database")

    monkeypatch.setattr(CinemaSettings, "for_request", away)
    answer = patient_client.get("/")
    assert answer.status_code == 503
    assert "Content-Security-Policy" in answer.headers


def test_a_form_without_its_token_is_refused_in_words(db: None) -> None:
    strict = Client(enforce_csrf_checks=True)
    answer = strict.post("/admin/login/", {"username": "a@b.example", "password": "x"})
    assert answer.status_code == 403
    assert "We could not accept this form" in answer.content.decode()
