from typing import Any, ClassVar

from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

TAKEN = _("Another person here already has this email address.")


class People(BaseUserManager["Person"]):
    """Persons, found by their email address whatever its case."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "Person":
        person = self.model(email=email.strip().lower(), **fields)
        person.set_password(password)
        person.save()
        return person

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "Person":
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, username: str | None) -> "Person":
        return self.get(email__iexact=username)


class Person(AbstractUser):  # type: ignore[django-manager-missing]  # of Wagtail, untyped
    """Somebody who writes, answers or works here, known by an email address that is never shown."""

    username = None  # type: ignore[assignment]  # one name less to remember, none to give away
    email = models.EmailField(_("email address"), unique=True)
    name = models.CharField(
        _("name as published"),
        max_length=160,
        blank=True,
        help_text=_("What the audience reads, for example Anna."),
    )
    slug = models.SlugField(
        _("name in web addresses"), max_length=160, unique=True, blank=True, editable=False
    )

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects: ClassVar[People] = People()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        constraints = [
            models.UniqueConstraint(
                Lower("email"), name="one_person_an_email", violation_error_message=TAKEN
            )
        ]

    def __str__(self) -> str:
        return self.published_name

    @property
    def published_name(self) -> str:
        """The name that the audience reads; never an email address."""
        return self.name or self.first_name or str(_("Somebody"))

    def get_full_name(self) -> str:
        """What Wagtail and Django call a person."""
        return self.published_name

    def get_short_name(self) -> str:
        return self.published_name

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.email = self.email.lower()
        self.first_name = self.name[:150] or self.first_name  # the office greets people by it
        if not self.password:
            self.set_unusable_password()
        if not self.slug:
            self.slug = self._free_slug()
        super().save(*args, **kwargs)

    def _free_slug(self) -> str:
        """A slug from the published name; a number follows where another person has it."""
        wish = slugify(self.published_name)[:150] or "person"
        taken = set(Person.objects.filter(slug__startswith=wish).values_list("slug", flat=True))
        candidates = [wish, *(f"{wish}-{number}" for number in range(2, len(taken) + 3))]
        return next(slug for slug in candidates if slug not in taken)
