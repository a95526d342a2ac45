"""British: Until Thu 13 Dec. What American says alike is taken from there."""

from dataclasses import replace

from houselights.programme.phrases.wording.en_us import AMERICAN

BRITISH = replace(
    AMERICAN,
    language="en_GB",
    days={
        "weekday": "EEEE",
        "dated": "EEE d MMM",
        "dated far": "EEE d MMM y",
        "brief": "EEE d MMM",
        "brief far": "EEE d MMM y",
        "brief_number": "EEE d",
        "number": "d",
        "month_day": "d MMMM",
        "full": "d MMMM y",
    },
    texts={
        **AMERICAN.texts,
        "range": "{first:brief_number} - {last:brief}",
        # While it plays
        "now_playing": "Now showing",
        "plain": "Until {last:dated}",
        "plain_far": "Now showing until {last:dated}",
        "short": "now showing until {last:weekday}",
        "ends weekday": "Ends {day:dated}",
        "must_end weekday": "Must end {day:dated}",
        "dark_often": " (selected days only)",
        # News
        "held_over_dated": "Held over! Now until {last:dated}",
        "extended days 1": "Held over for one more day",
        "extended days": "Held over for {count} more days",
        "extended weeks 1": "Held over for another week",
        "extended weeks": "Held over for {count} more weeks",
        # Over
        "span month": "{first:number}-{last:full}",
        "span month spoken": "{first:number} to {last:full}",
    },
)
