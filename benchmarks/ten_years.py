"""Ten years of a cinema with four screens: 80,000 screenings of 2,500 films, made in bulk."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.utils import timezone
from wagtail.models import Site

from houselights.house.models import CinemaSettings
from houselights.programme.calendar import week_start
from houselights.programme.models import (
    FilmPage,
    FilmsPage,
    ProgrammePart,
    Run,
    Screen,
    Screening,
)

FILMS, SCREENINGS, SCREENS = 2_500, 80_000, 4
AHEAD = timedelta(days=60)
FILMS_A_WEEK, NEW_A_WEEK = 8, 5
STARTS = (time(11), time(13, 45), time(16, 30), time(19, 15), time(22))
FRIDAY = 4
LATE = time(0, 45)
MINUTES = 105
BATCH = 2_000
ZONE = "America/New_York"


def fill() -> None:
    """Fill an empty house."""
    site = Site.objects.get(is_default_site=True)
    cinema = CinemaSettings.for_site(site)
    cinema.zone = ZONE
    cinema.save()
    screens = [
        Screen.objects.create(site=site, name=f"Screen {n + 1}", seats=100) for n in range(SCREENS)
    ]
    films = list(_films())
    runs = Run.objects.bulk_create(
        [Run(site=site, film=film, status="confirmed") for film in films], batch_size=BATCH
    )
    rows = list(_screenings(runs, screens))
    Screening.objects.bulk_create(rows, batch_size=BATCH)
    ProgrammePart.objects.bulk_create(
        [
            ProgrammePart(screening=row, position=1, film_id=row.run.film_id)
            for row in rows
            if row.run
        ],
        batch_size=BATCH,
    )


def _films() -> Iterator[FilmPage]:
    parent = FilmsPage.objects.get()
    for number in range(FILMS):
        film = FilmPage(
            title=f"{'The ' if number % 3 else ''}Film Number {number}",
            slug=f"film-{number}",
            year=1920 + number % 100,
            directors="A Director",
            runtime_minutes=MINUTES,
            synopsis="<p>Somebody wants something, and somebody else is in the way.</p>",
        )
        yield parent.add_child(instance=film)


def _screenings(runs: list[Run], screens: list[Screen]) -> Iterator[Screening]:
    """Backwards from two months ahead, until there are enough."""
    zone, made = ZoneInfo(ZONE), 0
    day = timezone.now().astimezone(zone).date() + AHEAD
    while made < SCREENINGS:
        for place, screen in enumerate(screens):
            for turn, starts in enumerate(_starts(day)):
                if made == SCREENINGS:
                    return
                yield _screening(_run(runs, day, place + turn), screen, starts, zone, made)
                made += 1
        day -= timedelta(days=1)


def _starts(day: date) -> Iterator[datetime]:
    yield from (datetime.combine(day, clock) for clock in STARTS)
    if day.weekday() >= FRIDAY:
        yield datetime.combine(day + timedelta(days=1), LATE)


def _run(runs: list[Run], day: date, turn: int) -> Run:
    """Eight films a week, of which five are new: a film plays for a week or two."""
    week = week_start(day, FRIDAY).toordinal() // 7
    return runs[(week * NEW_A_WEEK + turn % FILMS_A_WEEK) % len(runs)]


def _screening(
    run: Run, screen: Screen, starts: datetime, zone: ZoneInfo, number: int
) -> Screening:
    starts_at = starts.replace(tzinfo=zone).astimezone(UTC)
    return Screening(
        run=run,
        screen=screen,
        local_date=starts.date(),
        local_time=starts.time(),
        starts_at=starts_at,
        occupied_until=starts_at + timedelta(minutes=MINUTES),
        cleaning_minutes=15,
        open_captions=number % 11 == 0,
        relaxed=number % 37 == 0,
    )
