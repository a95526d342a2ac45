"""Words of a line that the reader passes over, since papers write all manner of things there."""

from houselights.programme.showtimes.context import in_context
from houselights.programme.showtimes.languages import language_of
from houselights.programme.showtimes.tokens import tokens_of


def unread_words(line: str, *, locale: str) -> tuple[str, ...]:
    """The words that mean nothing in a showtime line, in order, as they were typed.

    A reading tolerates them: a title, a price, the name of a guest. Where a person types showtimes
    alone, each of them is a slip, such as Frii.
    """
    language = language_of(locale)
    tokens = in_context(tokens_of(line, language), language)
    found = [line[token.start : token.end] for token in tokens if token.kind == "unknown"]
    return tuple(word for word in found if any(letter.isalpha() for letter in word))
