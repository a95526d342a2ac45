"""The week desk: where staff enter the cinema week, and publish it.

`acts` is what can be done to a week and undone, `week` the week as it stands, `sheet` its showtime
lines, `timeline` its hours, `words` what is said of it; the rules are those of `planning`.
"""
