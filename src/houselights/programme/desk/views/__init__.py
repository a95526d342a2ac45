from houselights.programme.desk.views.booking_sheet import booking_sheet, send_sheet
from houselights.programme.desk.views.publication import publication
from houselights.programme.desk.views.screening import add, details, screening
from houselights.programme.desk.views.week import copy, read_line, this_week, undo, week

__all__ = [
    "add",
    "booking_sheet",
    "copy",
    "details",
    "publication",
    "read_line",
    "screening",
    "send_sheet",
    "this_week",
    "undo",
    "week",
]
