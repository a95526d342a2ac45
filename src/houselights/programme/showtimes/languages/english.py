"""English, American and British."""

ENGLISH = {
    "weekday:0": "m, mon, monday, mondays, mo, mons, monday night",
    "weekday:1": "tue, tues, tuesday, tuesdays, tu, tuesday night",
    "weekday:2": "w, wed, weds, wednesday, wednesdays, we, wednesday night",
    "weekday:3": "thu, thur, thurs, thursday, thursdays, th, thrs, thursday night",
    "weekday:4": "f, fri, friday, fridays, fr, friday night",
    "weekday:5": "sat, saturday, saturdays, sa, sats, saturday night",
    "weekday:6": "sun, sunday, sundays, su, suns, sunday night",
    "month:1": "jan, january",
    "month:2": "feb, february, febr",
    "month:3": "mar, march",
    "month:4": "apr, april",
    "month:5": "may",
    "month:6": "jun, june",
    "month:7": "jul, july",
    "month:8": "aug, august",
    "month:9": "sep, sept, september",
    "month:10": "oct, october",
    "month:11": "nov, november",
    "month:12": "dec, december",
    "range": "to, thru, through, til, till, until, thro, -to-, up to",
    "and": "and, &, n, as well as",
    "all": "daily, nightly, every day, everyday, all week, every night, each day, all days,"
    " each night, seven days a week, 7 days a week, all week long, every evening, nitely",
    "days:01234": "weekdays, weekday, weeknights, week days, weeknight, mtwthf",
    "days:0123": "mtwth, mtwt, mtwr, m-thu",
    "days:56": "weekend, weekends, the weekend, this weekend",
    "no": "no, not, without, minus",
    "except": "except, excluding, excl, exc, ex, except for, but not, not on, excepting, exc for",
    "closed": "closed, no show, no shows, no showing, no showings, no screening, no screenings,"
    " dark, no film, no films, no movie, no performance, no performances, cancelled, canceled,"
    " not showing, no shows on, no show on, no screenings on, no screening on, not playing,"
    " no evening show, off",
    "add": "also, plus, additional, extra, extra show, additional show, in addition, and also",
    "flag:matinee": "mat, mats, matinee, matinees, matinée, matinées, matinee show,"
    " matinees at, bargain mats",
    "flag:bargain": "bargain, bargain matinee, bargain matinees, bargain show, bargain shows,"
    " discount, discounted",
    "flag:relaxed": "relaxed screening, autism friendly, autism-friendly",
    "flag:hoh": "hoh, hard of hearing",
    "noon": "noon, midday, 12 noon, twelve noon, 12 midday",
    "midnight": "midnight, 12 midnight, midnite, twelve midnight",
    "am": "am, a.m, in the morning",
    "pm": "pm, p.m, in the evening, in the afternoon",
    "oclock": "o'clock, hrs, hours",
    "late": "late, late show, late shows, late-night, late night, latenight, late-show",
    "morning": "morning, mornings, early bird",
    "opens": "opens, opening, starts, starting, begins, beginning, open, opens on, coming,"
    " starts on, opening on",
    "from": "from, as of",
    "until": "ends, ending, last day, last show, final day, must end",
    "at": "at, @, at:",
    "other": "trivia, doors, doors open, door, reception, preshow, pre-show, dinner, party,"
    " happy hour, before, box office, box office opens, cartoons, lobby, live music, prior to,"
    " pre-party, afterparty, after-party, music, pre-film talk, book signing, introduction at,"
    " tickets on sale, cocktails, drinks, brunch, bar opens, pre-show at",
    "show": "show, shows, screening, screenings, showing, showings, film, movie, feature,"
    " showtimes, showtime, show times, performances, performance, times, film at, plays, playing",
    "noise": "only, night, nights, one night only, one night, this, next, the, in, on, of, with,"
    " followed by, by, preview, previews, sneak preview, special, for, more info here, a, an,"
    " advance screening, premiere, evening, evenings, rated, rating, r, g, minutes, hosted,"
    " then, each, week of, one day only, two nights only, encore, afternoon, our, held over,"
    " final week, last week, now, shown, live, early, all seats, all tickets, all shows, day, days,"
    " is, are, its, free, director, introduced, intro, discussion, after, s, two days only, both,"
    " regular, double feature, at the, last chance, tickets, admission, week, dates, every",
    "relative:0": "tonight, today",
    "relative:1": "tomorrow, tomorrow night",
}
