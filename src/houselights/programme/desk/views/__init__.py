from houselights.programme.desk.views.publication import publication
from houselights.programme.desk.views.screening import add, details, screening
from houselights.programme.desk.views.week import copy, read_line, this_week, undo, week

__all__ = [
    "add",
    "copy",
    "details",
    "publication",
    "read_line",
    "screening",
    "this_week",
    "undo",
    "week",
]
