"""The week as it is planned: values in, values out, before anything is published.

`planned` holds a screening as the desk knows it, `occupation` for how long it keeps its screen,
`problems` what must not be published and what needs a word, `line_entry` what a showtime line
changes, and `changes` what the public would notice. The rules are those of the domain reference,
sections 5.4 and 5.5.
"""
