"""Plain Python for strangers' input: what comes from outside passes through here."""
