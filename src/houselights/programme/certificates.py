"""Who classifies films where, and the values they give to features.

Source: the ISDCF ratings registry, as listed in the domain reference, section 1.2.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Agency:
    """A body that classifies films for one territory (ISO 3166-1)."""

    name: str
    territory: str
    values: tuple[str, ...]


def _agency(name: str, territory: str, values: str) -> Agency:
    return Agency(name, territory, tuple(values.split(" ")))


AGENCIES = {
    "mpa": _agency("MPA", "US", "G PG PG-13 R NC-17 NR"),
    "bbfc": _agency("BBFC", "GB", "U PG 12A 12 15 18 R18"),
    "ifco": _agency("IFCO", "IE", "G PG 12A 15A 16 18"),
    "fsk": _agency("FSK", "DE", "0 6 12 16 18 Keine"),
    "bmukk": _agency("BMUKK", "AT", "AA 6 8 10 12 14 16"),
    "film-ch": _agency("Film", "CH", "0 6 8 10 12 14 16 18"),
    "cnc": _agency("CNC", "FR", "T 12 16 18"),
    "kijkwijzer": _agency("Kijkwijzer", "NL", "AL 6 9 12 14 16 18"),
    "kijkwijzer-be": _agency("Kijkwijzer", "BE", "AL 6 9 12 14 16 18"),
    "icaa": _agency("ICAA", "ES", "APTA ER 7 12 13 16 18 X"),
    "mbact": _agency("MBACT", "IT", "T VM14 VM16 VM18"),
    "medieradet": _agency("Medierådet", "DK", "A 7 11 15"),
    "medietilsynet": _agency("Medietilsynet", "NO", "A 6 7 9 11 12 15 18"),
    "statens-medierad": _agency("Statens medieråd", "SE", "Barntillåten 7 11 15"),
    "kavi": _agency("KAVI", "FI", "S 7 12 16 18"),
    "acb": _agency("ACB", "AU", "G PG M MA15 R18+ CTC X18+ RC"),
    "oflc": _agency("OFLC", "NZ", "G PG RP13 R13 R15 M RP16 R16 RP18 R18 R"),
    "rcq": _agency("RCQ", "CA-QC", "G 13+ 16+ 18+ RC"),
    "eirin": _agency("Eirin", "JP", "G PG12 R15+ R18+"),
    "cbfc": _agency("CBFC", "IN", "U UA A S"),
}
TO_BE_CONFIRMED = "TBC"


def is_listed(agency: str, value: str) -> bool:
    """Whether the agency gives this value; any film can still be to be confirmed."""
    return value == TO_BE_CONFIRMED or value in AGENCIES[agency].values
