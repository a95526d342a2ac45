from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.core.validators import validate_email

from houselights.people.models import Person
from houselights.people.sign_in_links import sign_in_link


class Command(BaseCommand):
    help = (
        "Prints an address that signs a member of staff in, once, within 24 hours. With"
        " --administrator the person is made an administrator, and made at all if unknown."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email", help="the person's email address")
        parser.add_argument(
            "--administrator", action="store_true", help="let this person do everything"
        )
        parser.add_argument(
            "--name", default="", help="the name that the audience reads, for a person who is new"
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        email = options["email"].strip().lower()
        person = Person.objects.filter(email__iexact=email).first()
        if options["administrator"]:
            person = _administrator(email, person, options["name"])
        if person is None:
            raise CommandError(
                f"Nobody here has the address {email}. To make its owner an administrator,"
                " add --administrator."
            )
        if not person.is_active:
            raise CommandError(f"{email} may not sign in any more: the account is not active.")
        self.stdout.write(sign_in_link(person))


def _administrator(email: str, person: Person | None, name: str) -> Person:
    try:
        validate_email(email)
    except ValidationError:
        raise CommandError(f"“{email}” is not an email address.") from None
    if person is None:
        return Person.objects.create_superuser(email, name=name)
    person.is_staff = person.is_superuser = person.is_active = True
    person.save()
    return person
