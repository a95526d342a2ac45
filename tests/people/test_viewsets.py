import pytest
from django.core.mail import EmailMessage
from django.test import Client

from houselights.people.models import Person
from tests import people

pytestmark = pytest.mark.django_db


def test_staff_add_a_person_by_name_and_address(as_anna: Client) -> None:
    answer = as_anna.post("/admin/users/new/", {"name": "June", "email": "June@lantern.example"})
    assert answer.status_code == 302, answer.context["form"].errors
    june = Person.objects.get(email="june@lantern.example")
    assert (june.published_name, june.slug) == ("June", "june")
    assert not june.has_usable_password()


def test_a_person_without_a_name_is_asked_for_one(as_anna: Client) -> None:
    answer = as_anna.post("/admin/users/new/", {"name": "", "email": "june@lantern.example"})
    assert answer.context["form"].errors["name"]
    assert 'value="june@lantern.example"' in answer.content.decode()


@pytest.mark.parametrize("email", ["anna@lantern.example", "ANNA@lantern.example"])
def test_one_address_is_one_person(as_anna: Client, email: str) -> None:
    answer = as_anna.post("/admin/users/new/", {"name": "Another", "email": email})
    assert answer.status_code == 200
    assert "already has this email address" in answer.context["form"].errors["email"][0]


def test_staff_correct_a_name(as_anna: Client) -> None:
    marguerite = people.marguerite()
    form = {"name": "Marguerite D.", "email": marguerite.email, "is_active": "on"}
    assert as_anna.post(f"/admin/users/edit/{marguerite.pk}/", form).status_code == 302
    marguerite.refresh_from_db()
    assert marguerite.published_name == "Marguerite D."


def test_the_office_calls_people_by_their_name(as_anna: Client) -> None:
    html = as_anna.get("/admin/").content.decode()
    assert "Anna" in html
    assert "anna@lantern.example" not in html


def test_people_change_their_own_name(as_anna: Client) -> None:
    html = as_anna.get("/admin/account/").content.decode()
    assert 'name="name_email-name"' in html
    assert "first_name" not in html
    form = {
        "name_email-name": "Anna L.",
        "name_email-email": "anna@lantern.example",
        "locale-preferred_language": "",
        "locale-current_time_zone": "",
        "theme-theme": "system",
        "theme-contrast": "system",
        "theme-density": "default",
    }
    answer = as_anna.post("/admin/account/", form)
    assert answer.status_code == 302
    assert Person.objects.get().name == "Anna L."


def test_who_came_in_by_link_chooses_a_password(as_anna: Client) -> None:
    assert 'name="password-new_password1"' in as_anna.get("/admin/account/").content.decode()
    form = {
        "name_email-name": "Anna",
        "name_email-email": "anna@lantern.example",
        "locale-preferred_language": "",
        "locale-current_time_zone": "",
        "theme-theme": "system",
        "theme-contrast": "system",
        "theme-density": "default",
        "password-new_password1": "a lamp over the door",
        "password-new_password2": "a lamp over the door",
    }
    assert as_anna.post("/admin/account/", form).status_code == 302
    assert Person.objects.get().check_password("a lamp over the door")
    asked = as_anna.get("/admin/account/").content.decode()
    assert 'name="password-old_password"' in asked
    assert asked.count('name="password-new_password1"') == 1


def test_who_has_no_password_is_sent_a_way_to_choose_one(
    client: Client, mailoutbox: list[EmailMessage]
) -> None:
    people.anna()
    client.post("/admin/password_reset/", {"email": "ANNA@lantern.example"})
    (mail,) = mailoutbox
    assert mail.to == ["anna@lantern.example"]
    assert "/admin/password_reset/confirm/" in mail.body


def test_visitors_do_not_see_the_people(as_marguerite: Client) -> None:
    assert as_marguerite.get("/admin/users/").status_code == 302


def test_strangers_do_not_see_the_people(client: Client) -> None:
    assert client.get("/admin/users/").headers["Location"].startswith("/admin/login/")
