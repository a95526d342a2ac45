"""Every kind of page that a person can meet, and where to find one of it in the demo house."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Visit:
    """`path` may name what `extra_pages` made; `shows` is a page type, a view or an error page."""

    path: str
    shows: str
    status: int = 200
    by_staff: bool = False

    @property
    def is_drawn(self) -> bool:
        """Whether it cannot be provoked from outside: the house draws it, a test shows it."""
        return self.path.startswith("/error-")


VISITS = {
    "home": Visit("/", "front.HomePage"),
    "home-for-staff": Visit("/", "front.HomePage", by_staff=True),
    "standard-page": Visit("/visit/", "front.StandardPage"),
    "every-block": Visit("{every_block}", "front.StandardPage"),
    "films": Visit("/films/", "programme.FilmsPage"),
    "films-by-letter": Visit("/films/?letter=all", "programme.FilmsPage"),
    "films-by-year": Visit("/films/?year=1999", "programme.FilmsPage"),
    "film": Visit("/films/nosferatu/", "programme.FilmPage"),
    "bare-film": Visit("{bare_film}", "programme.FilmPage"),
    "programme": Visit("/programme/", "programme.ProgrammePage"),
    "programme-filtered": Visit("/programme/?access=relaxed", "programme.ProgrammePage"),
    "programme-by-film": Visit("/programme/?view=film", "programme.ProgrammePage"),
    "programme-week": Visit("/programme/?view=week", "programme.ProgrammePage"),
    "programme-month": Visit("/programme/?view=month", "programme.ProgrammePage"),
    "programme-long-ago": Visit("/programme/?day=1999-12-31", "programme.ProgrammePage"),
    "screening": Visit("{screening}", "programme:screening"),
    "screening-cancelled": Visit("{cancelled}", "programme:screening"),
    "screening-moved": Visit("{moved}", "programme:screening"),
    "seasons": Visit("/seasons/", "programme.SeasonsPage"),
    "season": Visit("{season}", "programme.SeasonPage"),
    "journal": Visit("/journal/", "journal.JournalPage"),
    "search": Visit("/search/", "front:search"),
    "search-found": Visit("/search/?query=umbrella", "front:search"),
    "search-next": Visit("/search/?query=umbrella&page=2", "front:search"),
    "search-nothing": Visit("/search/?query=xylophone", "front:search"),
    "sign-in": Visit("{sign_in}", "people:sign_in_link"),
    "sign-in-refused": Visit("/sign-in/forged/", "people:sign_in_link", status=410),
    "style-guide": Visit("/styleguide/", "front:styleguide"),
    "error-400": Visit("/error-400/", "front/errors/400.html", status=400),
    "error-403": Visit("/error-403/", "front/errors/403.html", status=403),
    "error-refused": Visit("/error-refused/", "front/errors/refused.html", status=403),
    "private-by-password": Visit("{by_password}", "wagtailcore/password_required.html"),
    "private-by-account": Visit("/_util/login/", "wagtailcore/login.html"),
    "error-404": Visit("/no/such/page/", "front/errors/404.html", status=404),
    "error-500": Visit("/error-500/", "front/errors/500.html", status=500),
    "error-503": Visit("/error-503/", "front/errors/503.html", status=503),
}
