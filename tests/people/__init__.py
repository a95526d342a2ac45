"""The three people of every permission test; the stranger is a client that nobody signed in."""

from houselights.people.models import Person


def anna() -> Person:
    """Staff: she may do everything."""
    return Person.objects.create_superuser("anna@lantern.example", name="Anna")


def marguerite() -> Person:
    """A visitor with an account."""
    return Person.objects.create_user("marguerite@neighbour.example", name="Marguerite")
