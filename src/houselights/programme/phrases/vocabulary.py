"""The forms a phrase can take, and the places that choose among them. Both are closed lists."""

from collections.abc import Mapping

# Form: when it holds. The examples are American; P numbers are those of the rules.
FORMS: Mapping[str, str] = {
    # Before the first screening
    "cancelled": "every screening was cancelled before the first one: Cancelled (P42)",
    "coming_soon": "no first day is known, or it is over 60 days away: Coming soon (P17)",
    "opens": "the run opens within 60 days: Opens tonight, tomorrow, Friday (P13, P15, P16)",
    "opens_dated": "the run is still to open; always with its date: Opens Friday 12/14 (P14)",
    "returns": "as opens, at least 14 days after an earlier run: Returns Saturday (P28)",
    "returns_dated": "as opens_dated, for such a run: Returns Saturday 12/22 (P28)",
    "preview": "a preview is still to come: Preview Thursday 12/13; opens Friday 12/14 (P27)",
    "preview_short": "the same in short: Preview tomorrow",
    "range": "first to last day, if at most 13 days are between now, or the first, and the last:"
    " Fri 7 - Thu 13 Dec (P35)",
    # Limited
    "limited": "the label alone of the first of the five below: One night only",
    "one_night": "one screening, not begun: One night only: Tuesday 12/11, 7:00 (P18, P38)",
    "two_shows": "two screenings, none begun: Two shows only: Sat 12/8 2:00 and … (P19)",
    "one_day": "one day, more than one screening: One day only: Saturday 12/8 (P20)",
    "weekend": "inside one Friday to Sunday, until its last day: This weekend only: … (P21)",
    "one_week": "exactly one cinema week, and it must end: One week only: … (P22)",
    # While it plays
    "plain": "through Thursday 12/13, to the day before the last (P01); 8 to 13 days ahead Now"
    " playing through … (P12); later or without an end Now playing (P11); days without shows in"
    " parentheses (P29)",
    "short": "the last day is a later one of this cinema week: now playing through Thursday (P02)",
    "urgent": "0 to 6 days before the end: Ends tonight, tomorrow, Thursday (P03, P06, P07, P34);"
    " on the only day: Tonight only",
    "dated": "0 to 13 days before the end: Ends Thursday 12/13 (P04)",
    "must_end": "as urgent, if the run cannot be extended: Must end Thursday (P05)",
    "last_show": "one screening is left: Last show tonight 7:30 (P08)",
    "last_days": "1 to 3 days before the end of a run that has played for 3: Final days",
    # News
    "held_over": "the days added to a run that was announced shorter: Held over (P23)",
    "held_over_dated": "the same, 1 to 13 days before the end: Held over! Now through … (P24)",
    "extended": "by how much, from the announcement on: Held over one more week",
    "shortened": "the announced last day moved earlier, 1 to 13 days ahead: Now ends Wednesday …",
    "week": "the second or a later cinema week of the run: Second week (P25)",
    "final_week": "it ends in this cinema week and opened in an earlier one: Final week (P26)",
    # Over
    "ended": "from the start of the last screening to 14 days after: Ended Thursday 12/13 (P09)",
    "archive": "more than 14 days after the last day: Played December 7-13, 2012 (P10)",
    "played_here": "the same, spelt out for a page: Played here December 7 to 13, 2012",
}

LIMITED = ("one_night", "two_shows", "one_day", "one_week", "weekend")

# Place: the forms it asks for, in order; the first that holds is taken.
PLACES: Mapping[str, tuple[str, ...]] = {
    "badge": (
        *("cancelled", "last_show", "preview_short", "returns", "opens", "must_end", "urgent"),
        *("held_over", "extended", "final_week", "limited", "coming_soon", "ended"),
    ),
    "sentence": (
        *("cancelled", "last_show", "preview", *LIMITED, "returns", "opens", "held_over_dated"),
        *("must_end", "shortened", "plain", "urgent", "coming_soon", "ended", "played_here"),
    ),
    "stored": (
        *("preview", "one_night", "two_shows", "one_day", "one_week", "returns_dated"),
        *("opens_dated", "held_over_dated", "shortened", "dated", "ended", "played_here"),
    ),
}
