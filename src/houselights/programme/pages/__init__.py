from houselights.programme.pages.film import FilmPage, FilmStill
from houselights.programme.pages.films import FilmsPage
from houselights.programme.pages.programme import ProgrammePage
from houselights.programme.pages.seasons import SeasonPage, SeasonsPage

__all__ = ["FilmPage", "FilmStill", "FilmsPage", "ProgrammePage", "SeasonPage", "SeasonsPage"]
