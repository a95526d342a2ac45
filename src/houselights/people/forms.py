"""A person as staff enter one: an email address and the name that the audience reads."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.auth import PasswordResetForm as WagtailPasswordResetForm
from wagtail.users.forms import UserCreationForm, UserEditForm, UserForm

from houselights.people.models import TAKEN, Person


class _PersonForm(UserForm):
    """Wagtail asks for a first and a last name; here one name is enough."""

    error_messages = UserForm.error_messages | {"duplicate_username": TAKEN}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["first_name"], self.fields["last_name"]
        self.fields["name"].required = True

    def clean_email(self) -> str:
        return str(self.cleaned_data["email"]).lower()


class PersonCreationForm(_PersonForm, UserCreationForm):
    class Meta(UserCreationForm.Meta):
        fields = UserCreationForm.Meta.fields | {"name"}


class PersonEditForm(_PersonForm, UserEditForm):
    class Meta(UserEditForm.Meta):
        fields = UserEditForm.Meta.fields | {"name"}


class OwnNameForm(forms.ModelForm[Person]):
    """What people may change about themselves."""

    name = forms.CharField(
        label=_("Name as published"),
        max_length=160,
        help_text=_("What the audience reads, for example Anna."),
    )

    class Meta:
        model = Person
        fields = ["name", "email"]


class PasswordResetForm(WagtailPasswordResetForm):
    """A forgotten password, or a first one: whoever reads the mail of an address may choose one."""

    def get_users(self, email: str) -> Iterable[Person]:
        return Person.objects.filter(email__iexact=email, is_active=True)
