from django.contrib.auth.backends import ModelBackend


class EmailBackend(ModelBackend):
    """Email address and password, with Django's permissions. `Person.objects` ignores case."""
