"""What the task worker does besides the tasks, and how often."""

from collections.abc import Callable

from django.core.management import call_command

from houselights.programme.tasks import follow_the_clocks
from houselights.serving.abandoned_tasks import take_back_abandoned_tasks
from houselights.serving.demo import move_the_demo_on

MINUTE, DAY = 60.0, 86_400.0
FINISHED_TASKS_ARE_KEPT_FOR_DAYS = 14

Duty = Callable[[], object]


def publish_what_is_due() -> None:
    call_command("publish_scheduled", verbosity=0)


def forget_ended_sessions() -> None:
    call_command("clearsessions", verbosity=0)


def forget_finished_tasks() -> None:
    call_command(
        "prune_db_task_results",
        queue_name="*",
        min_age_days=FINISHED_TASKS_ARE_KEPT_FOR_DAYS,
        verbosity=0,
    )


# Each is also done when the worker starts.
DUTIES: tuple[tuple[float, Duty], ...] = (
    (MINUTE, take_back_abandoned_tasks),
    (MINUTE, publish_what_is_due),
    (DAY, follow_the_clocks),
    (DAY, move_the_demo_on),
    (DAY, forget_ended_sessions),
    (DAY, forget_finished_tasks),
)
