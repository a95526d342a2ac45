"""Signing in by a link that works once.

The link carries a digest of the person's last sign-in, password and email address. Signing in
moves the first and changing either of the others changes it too, so the link, and every other that
was made before, stops working: nothing has to be stored.
"""

from datetime import timedelta

from django.conf import settings
from django.core import signing
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import constant_time_compare, salted_hmac

from houselights.people.models import Person

SALT = "houselights.people.sign_in_links"
VALID_FOR = timedelta(hours=24)


def sign_in_link(person: Person) -> str:
    """The absolute address that signs `person` in, once, within 24 hours."""
    token = signing.dumps([person.pk, _stamp(person)], salt=SALT)
    return f"{settings.ENVIRONMENT.site_url}{reverse('people:sign_in_link', args=[token])}"


def person_of(token: str) -> Person | None:
    """Whom the token signs in; None when it is forged, used, too old or its owner inactive."""
    try:
        key, stamp = signing.loads(token, salt=SALT, max_age=VALID_FOR)
    except signing.BadSignature:
        return None
    person = Person.objects.filter(pk=key, is_active=True).first()
    return person if person and constant_time_compare(_stamp(person), stamp) else None


def redeem(token: str) -> Person | None:
    """Use the token up and answer whom it signs in; of two that try at once, one gets None."""
    person = person_of(token)
    if person is None:
        return None
    unused = Person.objects.filter(pk=person.pk, last_login=person.last_login)
    if not unused.update(last_login=timezone.now()):
        return None
    person.refresh_from_db()
    return person


def _stamp(person: Person) -> str:
    last_login = person.last_login.isoformat() if person.last_login else ""
    known = f"{last_login}\n{person.password}\n{person.email}"
    return salted_hmac(SALT, known, algorithm="sha256").hexdigest()[:32]
