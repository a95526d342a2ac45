"""How large a sheet may be. A stranger’s bytes: they are measured before they are read."""

LARGEST_FILE = 5 * 1024 * 1024
LARGEST_UNPACKED = 60 * 1024 * 1024
MOST_ROWS, MOST_COLUMNS = 5_000, 60
MOST_ELEMENTS = 200_000
"""Of XML, in one part of a workbook: a cell with a value has two, and each takes up memory."""


class UnreadableError(ValueError):
    """The file is no table that can be read. `code` says why; `about` names what is meant."""

    def __init__(self, code: str, about: str = "") -> None:
        super().__init__(f"{code}: {about}")
        self.code, self.about = code, about
