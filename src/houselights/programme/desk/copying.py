"""Last week's screenings, a week later."""

from dataclasses import replace

from houselights.programme.desk.acts import blocking
from houselights.programme.desk.week import A_WEEK, Week
from houselights.programme.planning.line_entry import Overlay
from houselights.programme.planning.planned import Planned, new_uid
from houselights.programme.wall_clock import exists


def copied(last: Week, week: Week) -> tuple[Overlay, list[Planned]]:
    """What copying `last` adds to `week`, and those of `last` for which there is no room.

    Films and times are taken over, with what they need (versions, access, preshow); guests, notes,
    tickets and private hires belong to one evening and are not.
    """
    standing = {(one.screen, one.starts) for one in week.plan.values() if not one.is_cancelled}
    overlay: Overlay = {}
    origin: dict[str, Planned] = {}
    left_out = []
    for one in last.plan.values():
        later = _a_week_later(one)
        if one.kind != "public" or one.is_cancelled or (later.screen, later.starts) in standing:
            continue
        if not exists(later.starts, week.house.zone):
            left_out.append(one)
            continue
        overlay[later.uid], origin[later.uid] = later, one
    for problem in blocking(week, overlay):
        for meeting in (problem.screening, problem.other):
            if meeting and overlay.pop(meeting.uid, None):
                left_out.append(origin[meeting.uid])
                break
    return overlay, left_out


def _a_week_later(one: Planned) -> Planned:
    return replace(
        one,
        uid=new_uid(),
        starts=(one.starts + A_WEEK).replace(fold=0),
        guest="",
        ticket_url="",
        availability="unknown",
        on_sale_at=None,
        public_note="",
        booth_note="",
    )
