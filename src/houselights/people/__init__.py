"""Who writes and who answers: persons, and how they sign in."""
