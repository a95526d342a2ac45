"""Titles in order: the article at the beginning does not count."""

from anyascii import anyascii

# Articles of the product's languages; those that are common words elsewhere are left out.
ARTICLES = ("the", "a", "an", "der", "die", "das", "le", "la", "les", "de", "het", "el", "los")


def sorted_as(title: str) -> str:
    """A title with its article at the end: General, The. L'Atalante becomes Atalante, L'."""
    article, space, rest = title.partition(" ")
    if space and rest.strip() and article.casefold() in ARTICLES:
        return f"{rest}, {article}"
    for apostrophe in ("'", "’"):
        start, found, rest = title.partition(apostrophe)
        if found and rest and start.casefold() == "l":
            return f"{rest}, {start}{apostrophe}"
    return title


def sort_key(title: str) -> str:
    """What a title is compared by: Latin letters without accents or case, then digits."""
    letters = anyascii(title).casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in letters).split())
