from houselights.programme.models.booking_sheet import BookingSheet
from houselights.programme.models.certificate import Certificate
from houselights.programme.models.closure import Closure
from houselights.programme.models.desk_act import DeskAct
from houselights.programme.models.film_version import FilmVersion
from houselights.programme.models.programme_part import ProgrammePart
from houselights.programme.models.programme_settings import ProgrammeSettings
from houselights.programme.models.publication import Publication
from houselights.programme.models.run import Run
from houselights.programme.models.screen import Screen
from houselights.programme.models.screening import Screening
from houselights.programme.pages import (
    FilmPage,
    FilmsPage,
    FilmStill,
    ProgrammePage,
    SeasonPage,
    SeasonsPage,
)

__all__ = [
    "BookingSheet",
    "Certificate",
    "Closure",
    "DeskAct",
    "FilmPage",
    "FilmStill",
    "FilmVersion",
    "FilmsPage",
    "ProgrammePage",
    "ProgrammePart",
    "ProgrammeSettings",
    "Publication",
    "Run",
    "Screen",
    "Screening",
    "SeasonPage",
    "SeasonsPage",
]
