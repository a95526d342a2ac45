"""What can be done to a week: change it, undo that, publish it. Each act is one row, numbered."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from houselights.programme import schedule
from houselights.programme.desk.week import Week, laid_over
from houselights.programme.models.desk_act import ActKind, DeskAct
from houselights.programme.models.publication import Publication
from houselights.programme.planning.line_entry import Overlay
from houselights.programme.planning.planned import Planned
from houselights.programme.planning.problems import Problem, blocks, warnings
from houselights.programme.rows import films_in, house_of

LONGEST_WORDS = 400
NOTES = ("public_note", "booth_note")


class SomebodyElseError(Exception):
    """The week was changed since it was looked at; `acts` are the ones that were not seen."""

    def __init__(self, acts: Collection[DeskAct]) -> None:
        super().__init__("; ".join(act.words for act in acts))
        self.acts = acts


class UnconfirmedError(Exception):
    """There are warnings that nobody has confirmed by name. Nothing was published."""

    def __init__(self, problems: Collection[Problem]) -> None:
        super().__init__(", ".join(problem.name for problem in problems))
        self.problems = problems


def change(week: Week, overlay: Overlay, words: str, *, person: Any) -> DeskAct:
    """Lay changes over the week as one act. Raises `schedule.RefusedError` or `SomebodyElseError`.

    A screening that was never published and goes away is forgotten; one that was cannot go away.
    """
    for uid, one in overlay.items():
        if one is None and uid in week.published:
            raise ValueError(f"{uid} was published: it can be cancelled, not taken away.")
    if problems := blocking(week, overlay):
        raise schedule.RefusedError(problems, week.house)
    values = {uid: one.as_json() if one else None for uid, one in overlay.items()}
    return _add(week, person, kind=ActKind.CHANGE, words=words, overlay=values)


def blocking(week: Week, overlay: Overlay) -> list[Problem]:
    """What forbids these changes: with each other, with the week, with what is on around it."""
    plan = laid_over(week.plan, overlay)
    around = schedule.neighbours(plan, week.site)
    every = {**around, **plan}
    house = house_of(week.site, films_in(every.values()))
    touched = {uid for uid, one in overlay.items() if one is not None}
    return [
        problem
        for problem in blocks(every.values(), house)
        if problem.screening.uid in touched or (problem.other and problem.other.uid in touched)
    ]


def undoable(week: Week) -> DeskAct | None:
    """The last change that is not undone, and of which nothing was published since."""
    undone, published = {act.undoes_id for act in week.acts}, set()
    for act in reversed(week.acts):
        published |= set(act.published)
        is_open = act.kind == ActKind.CHANGE and act.pk not in undone
        if is_open and not published & set(act.overlay):
            return act
    return None


def undo(week: Week, *, person: Any) -> DeskAct | None:
    """Undo the last change; None when there is none. Raises `SomebodyElseError`."""
    last = undoable(week)
    if last is None:
        return None
    words = _("Undone: %(act)s") % {"act": last.words}
    return _add(week, person, kind=ActKind.UNDO, words=words, undoes=last)


def warnings_of(week: Week, wanted: Mapping[str, Planned], *, now: datetime) -> list[Problem]:
    """What a person should confirm before these screenings of the week are published."""
    plan = laid_over(week.plan, wanted)
    every = {**schedule.neighbours(plan, week.site), **plan}
    house = house_of(week.site, films_in(every.values()))
    found = [
        problem
        for problem in warnings(every.values(), house)
        if problem.screening.uid in wanted or (problem.other and problem.other.uid in wanted)
    ]
    begun = (one for uid, one in wanted.items() if _rewrites_the_past(week, uid, one, now))
    return found + [Problem("already_begun", one) for one in begun]


def _rewrites_the_past(week: Week, uid: str, one: Planned, now: datetime) -> bool:
    """Whether a screening that has begun changes in more than its notes (I13)."""
    was = week.published.get(uid)
    starts = [week.house.occupation(each).starts_at for each in (was, one) if each]
    if min(starts) >= now:
        return False
    names = set(one.as_json()) - set(NOTES)
    return was is None or any(getattr(was, name) != getattr(one, name) for name in names)


def publish(
    week: Week,
    *,
    person: Any,
    confirmed: Collection[str] = (),
    only: Collection[str] | None = None,
) -> Publication:
    """Make the week public as it is planned, or `only` some screenings of it.

    Raises `UnconfirmedError` when a warning is not among the names `confirmed`, and
    `schedule.RefusedError` or `SomebodyElseError`; then nothing became public.
    """
    wanted = {uid: one for uid, one in week.to_publish.items() if only is None or uid in only}
    asked = warnings_of(week, wanted, now=timezone.now())
    if open_questions := [problem for problem in asked if problem.name not in confirmed]:
        raise UnconfirmedError(open_questions)
    count = len(wanted)
    words = ngettext("Published %(count)s change", "Published %(count)s changes", count)
    with transaction.atomic():
        _add(
            week,
            person,
            kind=ActKind.PUBLICATION,
            words=words % {"count": count},
            published=sorted(wanted if only is not None else week.overlay),
            confirmed=sorted(problem.name for problem in asked),
        )
        return schedule.publish(wanted.values(), site=week.site, person=person)


def _add(week: Week, person: Any, *, words: str, **facts: Any) -> DeskAct:
    """The act, if nobody was quicker."""
    try:
        with transaction.atomic():
            return DeskAct.objects.create(
                site=week.site,
                week=week.start,
                number=week.number + 1,
                person=person,
                words=words[:LONGEST_WORDS],
                **facts,
            )
    except IntegrityError as error:
        raise SomebodyElseError(unseen(week)) from error


def unseen(week: Week) -> list[DeskAct]:
    """The acts that were done to the week since it was looked at."""
    acts = DeskAct.objects.filter(site=week.site, week=week.start, number__gt=week.number)
    return list(acts.select_related("person").order_by("number"))


def as_seen(week: Week, number: int) -> Week:
    """The week, if the person saw all its acts. Raises `SomebodyElseError`."""
    if week.number != number:
        raise SomebodyElseError([act for act in week.acts if act.number > number])
    return week
