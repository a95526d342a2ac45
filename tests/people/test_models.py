import pytest
from django.contrib.auth import authenticate
from django.db import IntegrityError

from houselights.people.models import Person
from tests import people

pytestmark = pytest.mark.django_db


def test_one_email_address_is_one_person_whatever_its_case() -> None:
    people.anna()
    with pytest.raises(IntegrityError):
        Person.objects.create_user("Anna@Lantern.example")


def test_a_person_signs_in_with_any_case_of_the_address() -> None:
    Person.objects.create_user("anna@lantern.example", password="a long enough one")
    assert authenticate(username="ANNA@lantern.example", password="a long enough one")
    assert authenticate(username="anna@lantern.example", password="another") is None


def test_two_of_one_name_have_different_slugs() -> None:
    first = Person.objects.create_user("one@x.example", name="Anna Ö. Lind")
    second = Person.objects.create_user("two@x.example", name="Anna Ö. Lind")
    assert (first.slug, second.slug) == ("anna-o-lind", "anna-o-lind-2")


@pytest.mark.parametrize(
    ("name", "first_name", "published"),
    [("Anna", "A.", "Anna"), ("", "Ann", "Ann"), ("", "", "Somebody")],
)
def test_the_email_address_is_never_the_published_name(
    name: str, first_name: str, published: str
) -> None:
    person = Person.objects.create_user("secret@x.example", name=name, first_name=first_name)
    assert person.published_name == str(person) == published
    assert "secret" not in person.slug


def test_the_office_greets_people_by_their_new_name() -> None:
    anna = people.anna()
    anna.name = "Anna Changed"
    anna.save()
    assert anna.first_name == "Anna Changed"
