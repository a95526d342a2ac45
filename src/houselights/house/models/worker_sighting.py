from datetime import datetime

from django.db import models


class WorkerSighting(models.Model):
    """When each task worker was last seen alive."""

    name = models.CharField(max_length=255, primary_key=True)
    seen_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.name}, {self.seen_at:%Y-%m-%d %H:%M:%S}"

    @classmethod
    def has_been_seen_since(cls, moment: datetime) -> bool:
        """Whether any worker has been seen at or after `moment`."""
        return cls.objects.filter(seen_at__gte=moment).exists()
