"""When the demo shows what: a rule of the calendar, so that something is always on tonight.

Values in, values out: a day's screenings are the same whenever they are asked for.
"""
