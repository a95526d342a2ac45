"""Booking sheets as they come from an office: CSV, XLSX or pasted text, turned into rows of text.

`tables` and `workbooks` read files within `limits`, `columns` finds out which column is which,
`entries` answers what each row says. Nothing here knows films or screens: a row's words are kept
as they were sent.
"""
