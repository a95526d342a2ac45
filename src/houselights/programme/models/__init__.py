from houselights.programme.models.screen import Screen
from houselights.programme.models.screening import Screening
from houselights.programme.pages import FilmPage, FilmsPage, ProgrammePage, SeasonsPage

__all__ = ["FilmPage", "FilmsPage", "ProgrammePage", "Screen", "Screening", "SeasonsPage"]
