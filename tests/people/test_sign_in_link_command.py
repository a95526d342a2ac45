from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from houselights.people.models import Person
from tests import people

pytestmark = pytest.mark.django_db


def run(*arguments: str) -> str:
    out = StringIO()
    call_command("sign_in_link", *arguments, stdout=out)
    return out.getvalue().strip()


def test_a_known_person_gets_a_link_whatever_the_case() -> None:
    people.anna()
    assert run("ANNA@lantern.example").startswith("http://localhost:8000/sign-in/")


def test_an_unknown_person_gets_a_sentence() -> None:
    with pytest.raises(CommandError, match=r"Nobody here has the address eve@x\.example"):
        run("eve@x.example")


def test_the_first_administrator_is_made_on_the_way() -> None:
    assert run("june@lantern.example", "--administrator", "--name", "June").startswith("http")
    june = Person.objects.get(email="june@lantern.example")
    assert june.is_superuser
    assert june.name == "June"


def test_nothing_of_the_address_becomes_the_published_name() -> None:
    run("secret@lantern.example", "--administrator")
    assert Person.objects.get().published_name == "Somebody"
    assert Person.objects.get().slug == "somebody"


def test_somebody_who_has_left_gets_a_sentence() -> None:
    anna = people.anna()
    Person.objects.filter(pk=anna.pk).update(is_active=False)
    with pytest.raises(CommandError, match="may not sign in any more"):
        run(anna.email)


def test_a_visitor_can_be_made_administrator() -> None:
    marguerite = people.marguerite()
    run(marguerite.email, "--administrator")
    marguerite.refresh_from_db()
    assert marguerite.is_superuser


def test_an_administrator_needs_an_email_address() -> None:
    with pytest.raises(CommandError, match="is not an email address"):
        run("june", "--administrator")
    assert not Person.objects.exists()
