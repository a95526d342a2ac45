"""A reason not to go on that a person can do something about."""


class RefusalError(Exception):
    """One sentence: what is wrong, where, what to do. The command ends with exit code 1."""
