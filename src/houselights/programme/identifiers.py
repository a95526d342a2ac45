"""The numbers by which others know a film: their patterns, and where they lead."""

import re

WIKIDATA = re.compile(r"Q[1-9][0-9]*")
IMDB = re.compile(r"tt[0-9]{7,}")
TMDB = re.compile(r"[1-9][0-9]*")
EIDR = re.compile(r"10\.5240/(?:[0-9A-F]{4}-){5}[0-9A-Z]")
CHECK_CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

ADDRESSES = {
    "wikidata": "https://www.wikidata.org/wiki/{}",
    "imdb": "https://www.imdb.com/title/{}/",
    "tmdb": "https://www.themoviedb.org/movie/{}",
    "eidr": "https://doi.org/{}",
}


def is_wikidata(text: str) -> bool:
    return bool(WIKIDATA.fullmatch(text))


def is_imdb(text: str) -> bool:
    return bool(IMDB.fullmatch(text))


def is_tmdb(text: str) -> bool:
    return bool(TMDB.fullmatch(text))


def is_eidr(text: str) -> bool:
    """Whether this is an EIDR title number with the right check character (ISO 7064, Mod 37,36)."""
    if not EIDR.fullmatch(text):
        return False
    digits = text.removeprefix("10.5240/").replace("-", "")
    return digits[-1] == check_character(digits[:-1])


def check_character(digits: str) -> str:
    """The character that ISO 7064 Mod 37,36 puts after these (letters count from A, 10)."""
    product = 36
    for digit in digits:
        total = (product + CHECK_CHARACTERS.index(digit)) % 36 or 36
        product = total * 2 % 37
    return CHECK_CHARACTERS[(37 - product) % 36]
