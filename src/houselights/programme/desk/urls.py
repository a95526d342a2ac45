from datetime import date

from django.urls import path, register_converter

from houselights.programme.desk import views
from houselights.programme.phrases.facts import YEARS

app_name = "programme_desk"


class DayConverter:
    """A day in an address, as ISO 8601 writes it."""

    regex = r"\d{4}-\d{2}-\d{2}"

    def to_python(self, value: str) -> date:
        day = date.fromisoformat(value)
        if day.year not in YEARS:
            raise ValueError(value)
        return day

    def to_url(self, value: date) -> str:
        return value.isoformat()


register_converter(DayConverter, "day")

urlpatterns = [
    path("", views.this_week, name="this_week"),
    path("<day:day>/", views.week, name="week"),
    path("<day:day>/read/", views.read_line, name="read_line"),
    path("<day:day>/copy/", views.copy, name="copy"),
    path("<day:day>/undo/", views.undo, name="undo"),
    path("<day:day>/publish/", views.publication, name="publication"),
    path("<day:day>/sheets/", views.send_sheet, name="send_sheet"),
    path("<day:day>/sheets/<int:number>/", views.booking_sheet, name="booking_sheet"),
    path("<day:day>/add/", views.add, name="add"),
    path("<day:day>/screenings/<uuid:uid>/", views.screening, name="screening"),
    path("<day:day>/screenings/<uuid:uid>/details/", views.details, name="details"),
]
