"""Tasks for a real worker to run: it finds them from the checkout's folder, where tests are."""

import time

from django_tasks import task


@task()
def dim_the_lights() -> str:
    return "dark"


@task()
def play_for_ever() -> None:
    time.sleep(600)
