"""German, of Germany and Austria."""

GERMAN = {
    "weekday:0": "mo, mon, montag, montags, mont",
    "weekday:1": "di, dienstag, dienstags, dien",
    "weekday:2": "mi, mit, mittwoch, mittwochs, mitt",
    "weekday:3": "do, don, donnerstag, donnerstags, donn",
    "weekday:4": "fr, fre, freitag, freitags, frei",
    "weekday:5": "sa, sam, samstag, samstags, sonnabend, sonnabends, sams",
    "weekday:6": "so, son, sonntag, sonntags, sonn",
    "month:1": "januar, jan, jänner, jän, jaenner",
    "month:2": "februar, feb, febr, feber",
    "month:3": "märz, mär, mrz, maerz",
    "month:4": "april, apr",
    "month:5": "mai",
    "month:6": "juni, jun",
    "month:7": "juli, jul",
    "month:8": "august, aug",
    "month:9": "september, sep, sept",
    "month:10": "oktober, okt",
    "month:11": "november, nov",
    "month:12": "dezember, dez",
    "range": "bis, bis einschließlich, bis einschl, bis inkl",
    "and": "und, u, sowie, &, and",
    "all": "täglich, taeglich, tgl, tägl, jeden tag, alle tage, jeden abend, die ganze woche,"
    " ganze woche, allabendlich, daily",
    "days:01234": "werktags, wochentags, unter der woche, werktage, mo-fr",
    "days:56": "wochenende, am wochenende, we, wochenenden, wochenends",
    "no": "keine, kein, nicht, ohne",
    "except": "außer, ausser, ausgenommen, nicht am, nicht an, außer am, ausser am, bis auf",
    "closed": "geschlossen, ruhetag, spielfrei, keine vorstellung, keine vorstellungen, entfällt,"
    " kein film, keine vorführung, kino geschlossen, vorstellungsfrei, fällt aus, zu, kein kino,"
    " keine vorstellung am, geschl",
    "add": "auch, zusätzlich, plus, außerdem, ausserdem, zudem, zus, zusätzlich auch, und auch",
    "flag:matinee": "matinee, matinée, matineen, matinees",
    "flag:bargain": "ermäßigt, kinotag",
    "noon": "mittag, mittags, zwölf uhr mittags, 12 uhr mittags",
    "midnight": "mitternacht, um mitternacht, 24 uhr",
    "am": "vormittags, morgens, uhr vormittags, uhr früh",
    "pm": "abends, nachmittags, uhr abends, uhr nachmittags",
    "oclock": "uhr, h",
    "late": "spätvorstellung, spät, nachtvorstellung",
    "morning": "vormittag, frühvorstellung",
    "opens": "start, startet, bundesstart, kinostart, premiere am, filmstart, beginnt, neu ab, neu",
    "from": "ab, von, vom",
    "until": "letzter tag, nur noch bis, letztmals",
    "at": "um, jeweils, jeweils um, je",
    "other": "einlass, einlaß, kasse, kassenöffnung, empfang, vor, türöffnung, sektempfang,"
    " einführung um, konzert, lesung, trailer, frühstück, abendkasse, gespräch um, bar ab,"
    " einlass ab, kasse ab",
    "show": "vorstellung, vorstellungen, film, filmbeginn, beginn, vorführung, spielzeiten,"
    " filmstart um, hauptfilm",
    "noise": "nur, am, an, den, der, das, im, in, mit, und zwar, preview, vorpremiere, jeden,"
    " jede, diese, diesen, anschließend, anschl, danach, anschliessend, gespräch,"
    " filmgespräch, zum, letzten, mal, letzte, woche, einmalig, in anwesenheit, regie, des,"
    " sneak, abend, nachmittag, ov mit, original, mit untertiteln, dt, deutsche fassung, jahren,"
    " spielwoche, eintritt, frei, für, noch, wieder, kinderkino, sondervorstellung,"
    " feiertags, von der, originalfassung",
    "relative:0": "heute, heute abend",
    "relative:1": "morgen, morgen abend",
}
