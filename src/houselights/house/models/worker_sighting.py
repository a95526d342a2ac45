from datetime import timedelta

from django.db import models
from django.db.models.functions import Now


class WorkerSighting(models.Model):
    """When each task worker was last seen alive, by the clock of the database.

    That is one clock for workers on several computers.
    """

    name = models.CharField(max_length=255, primary_key=True)
    seen_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.name}, {self.seen_at:%Y-%m-%d %H:%M:%S}"

    @classmethod
    def within(cls, duration: timedelta) -> "models.QuerySet[WorkerSighting]":
        """The workers that were seen in the last so many minutes."""
        return cls.objects.filter(seen_at__gte=Now() - duration)
