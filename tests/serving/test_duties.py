"""What the worker does besides the tasks, and how often."""

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from houselights.people.models import Person
from houselights.serving import duties
from tests.serving.rows import a_task


@pytest.mark.parametrize(
    ("duty", "every"),
    [
        ("take_back_abandoned_tasks", duties.MINUTE),
        ("publish_what_is_due", duties.MINUTE),
        ("move_the_demo_on", duties.DAY),
        ("forget_ended_sessions", duties.DAY),
        ("forget_finished_tasks", duties.DAY),
    ],
)
def test_each_duty_has_its_time(duty: str, every: float) -> None:
    assert {row.__name__: seconds for seconds, row in duties.DUTIES}[duty] == every


@pytest.mark.django_db
def test_sessions_that_ended_are_forgotten() -> None:
    now = timezone.now()
    Session.objects.create(session_key="ended", expire_date=now - timedelta(days=1))
    Session.objects.create(session_key="open", expire_date=now + timedelta(days=1))
    duties.forget_ended_sessions()
    assert Session.objects.get().session_key == "open"


@pytest.mark.django_db
@pytest.mark.parametrize("queue", ["default", "mail"])
def test_tasks_that_finished_two_weeks_ago_are_forgotten(queue: str) -> None:
    now = timezone.now()
    long_ago, lately = now - timedelta(days=15), now - timedelta(days=13)
    done = TaskResultStatus.SUCCESSFUL
    a_task(done, finished_at=long_ago, queue_name=queue)
    kept = [
        a_task(done, finished_at=lately, queue_name=queue),
        a_task(TaskResultStatus.READY, queue_name=queue),
    ]
    duties.forget_finished_tasks()
    assert set(DBTaskResult.objects.values_list("pk", flat=True)) == {task.pk for task in kept}


@pytest.mark.django_db
def test_in_a_new_house_every_duty_is_done_and_leaves_nothing_behind() -> None:
    for _, duty in duties.DUTIES:
        duty()
    assert not Person.objects.exists()
