from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ProgrammeConfig(AppConfig):
    name = "houselights.programme"
    label = "programme"
    verbose_name = _("Programme")

    def ready(self) -> None:
        """Listen to what happens."""
        import_module("houselights.programme.signal_handlers")
