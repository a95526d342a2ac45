from collections.abc import Iterable, Sequence
from itertools import groupby

from django import template
from django.utils.translation import get_language

from houselights.house import dates
from houselights.programme.desk.warning_words import warning_words as words_of_warning
from houselights.programme.desk.week import Week
from houselights.programme.models.desk_act import DeskAct
from houselights.programme.models.screening import ScreeningKind
from houselights.programme.showtimes import ReadScreening, ReadWarning

register = template.Library()
MOST_ACTS = 12


@register.filter
def kind_name(kind: str) -> str:
    """What a kind of screening is called."""
    return str(ScreeningKind(kind).label)


@register.filter
def latest_first(acts: Sequence[DeskAct]) -> list[DeskAct]:
    """The last acts, the latest first."""
    return list(reversed(acts))[:MOST_ACTS]


@register.filter
def days_and_times(screenings: Iterable[ReadScreening], week: Week) -> str:
    """What was read, a day after the other: Fri 12/7 5:00 7:30; Sat 12/8 2:00."""
    language = get_language() or "en"
    return "; ".join(
        f"{dates.short_day(day, language)} "
        + " ".join(
            dates.clock_time(one.start.astimezone(week.house.zone), language) for one in shown
        )
        for day, shown in groupby(screenings, key=lambda one: one.cinema_day)
    )


@register.filter
def warning_words(warning: ReadWarning) -> str:
    """A warning in the language of the desk."""
    return words_of_warning(warning)
