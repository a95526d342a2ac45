"""What each language prints: while it plays."""

from tests.programme.phrases.wordings import Said, all_said, says

SAID: list[Said] = [
    (
        *("it ends within seven days", "plain", "2012-12-08", "2012-12-07..2012-12-13"),
        {},
        {
            "en-US": "through Thursday 12/13",
            "en-GB": "Until Thu 13 Dec",
            "de": "noch bis Do 13.12.",
            "fr": "jusqu'au jeudi 13 décembre",
            "nl": "t/m do 13 dec",
            "es": "hasta el jueves 13 de diciembre",
        },
    ),
    (
        *("it ends on the first of a month", "plain", "2012-11-28", "2012-11-23..2012-12-01"),
        {},
        {
            "en-US": "through Saturday 12/1",
            "en-GB": "Until Sat 1 Dec",
            "de": "noch bis Sa 1.12.",
            "fr": "jusqu'au samedi 1er décembre",
            "nl": "t/m za 1 dec",
            "es": "hasta el sábado 1 de diciembre",
        },
    ),
    (
        *("it ends next year", "plain", "2012-12-29", "2012-12-21..2013-01-03"),
        {},
        {
            "en-US": "through Thursday 1/3",
            "en-GB": "Until Thu 3 Jan",
            "de": "noch bis Do 3.1.",
            "fr": "jusqu'au jeudi 3 janvier",
            "nl": "t/m do 3 jan",
            "es": "hasta el jueves 3 de enero",
        },
    ),
    (
        *("it ends in 8 to 13 days", "plain", "2012-12-08", "2012-12-07..2012-12-20"),
        {},
        {
            "en-US": "Now playing through Thursday 12/20",
            "en-GB": "Now showing until Thu 20 Dec",
            "de": "Läuft bis Do 20.12.",
            "fr": "À l'affiche jusqu'au jeudi 20 décembre",
            "nl": "Nu te zien t/m do 20 dec",
            "es": "En cartel hasta el jueves 20 de diciembre",
        },
    ),
    (
        *("it has no end", "plain", "2012-12-08", "2012-12-07.."),
        {},
        {
            "en-US": "Now playing",
            "en-GB": "Now showing",
            "de": "Jetzt im Kino",
            "fr": "À l'affiche",
            "nl": "Nu te zien",
            "es": "En cartel",
        },
    ),
    (
        *("a day is dark", "plain", "2012-12-08", "2012-12-07..2012-12-13"),
        {"dark_days": ["2012-12-11"]},
        {
            "en-US": "through Thursday 12/13 (no shows Tuesday 12/11)",
            "en-GB": "Until Thu 13 Dec (no shows Tue 11 Dec)",
            "de": "noch bis Do 13.12. (nicht am Di 11.12.)",
            "fr": "jusqu'au jeudi 13 décembre (relâche le mardi 11 décembre)",
            "nl": "t/m do 13 dec (niet op di 11 dec)",
            "es": "hasta el jueves 13 de diciembre (sin sesiones el martes 11 de diciembre)",
        },
    ),
    (
        *("two days are dark", "plain", "2012-12-08", "2012-12-07..2012-12-13"),
        {"dark_days": ["2012-12-10", "2012-12-11"]},
        {
            "en-US": "through Thursday 12/13 (no shows Monday 12/10 and Tuesday 12/11)",
            "en-GB": "Until Thu 13 Dec (no shows Mon 10 Dec and Tue 11 Dec)",
            "de": "noch bis Do 13.12. (nicht am Mo 10.12. und Di 11.12.)",
            "fr": "jusqu'au jeudi 13 décembre (relâche le lundi 10 décembre et le mardi"
            " 11 décembre)",
            "nl": "t/m do 13 dec (niet op ma 10 dec en di 11 dec)",
            "es": "hasta el jueves 13 de diciembre (sin sesiones el lunes 10 de"
            " diciembre y el martes 11 de diciembre)",
        },
    ),
    (
        *("many days are dark", "plain", "2012-12-08", "2012-12-07..2012-12-13"),
        {"dark_days": ["2012-12-09", "2012-12-10", "2012-12-11", "2012-12-12"]},
        {
            "en-US": "through Thursday 12/13 (select days only)",
            "en-GB": "Until Thu 13 Dec (selected days only)",
            "de": "noch bis Do 13.12. (nicht täglich)",
            "fr": "jusqu'au jeudi 13 décembre (pas tous les jours)",
            "nl": "t/m do 13 dec (niet dagelijks)",
            "es": "hasta el jueves 13 de diciembre (no todos los días)",
        },
    ),
    (
        *("it ends in this cinema week", "short", "2012-12-09", "2012-12-07..2012-12-13"),
        {"week_starts_on": 4},
        {
            "en-US": "now playing through Thursday",
            "en-GB": "now showing until Thursday",
            "de": "bis Donnerstag",
            "fr": "jusqu'au jeudi 13",
            "nl": "t/m donderdag",
            "es": "hasta el jueves 13",
        },
    ),
    (
        *("it ends within six days", "urgent", "2012-12-10", "2012-12-07..2012-12-13"),
        {},
        {
            "en-US": "Ends Thursday",
            "en-GB": "Ends Thu 13 Dec",
            "de": "nur noch bis Donnerstag",
            "fr": "Se termine jeudi",
            "nl": "nog t/m donderdag",
            "es": "Termina el jueves",
        },
    ),
    (
        *("it ends tomorrow", "urgent", "2012-12-12", "2012-12-07..2012-12-13"),
        {},
        {
            "en-US": "Ends tomorrow",
            "en-GB": "Ends tomorrow",
            "de": "nur noch bis morgen",
            "fr": "Se termine demain",
            "nl": "nog t/m morgen",
            "es": "Mañana, último día",
        },
    ),
    (
        *("it ends tonight", "urgent", "2012-12-13", "2012-12-07..2012-12-13"),
        {},
        {
            "en-US": "Ends tonight",
            "en-GB": "Ends tonight",
            "de": "nur noch heute",
            "fr": "Se termine ce soir",
            "nl": "Vanavond voor het laatst",
            "es": "Hoy, último día",
        },
    ),
    (
        *("it ends with a matinee", "urgent", "2012-12-13", "2012-12-07..2012-12-13"),
        {"last_screening": "2012-12-13T14:00"},
        {
            "en-US": "Ends today",
            "en-GB": "Ends today",
            "de": "nur noch heute",
            "fr": "Se termine aujourd'hui",
            "nl": "Vandaag voor het laatst",
            "es": "Hoy, último día",
        },
    ),
    (
        *("it ends, in a text that is stored", "dated", "2012-12-10", "2012-12-07..2012-12-13"),
        {},
        {
            "en-US": "Ends Thursday 12/13",
            "en-GB": "Ends Thu 13 Dec",
            "de": "läuft bis Do 13.12.",
            "fr": "Se termine le jeudi 13 décembre",
            "nl": "te zien t/m do 13 dec",
            "es": "Termina el jueves 13 de diciembre",
        },
    ),
    (
        *("it cannot be extended", "must_end", "2012-12-10", "2012-12-07..2012-12-13"),
        {"must_end": True},
        {
            "en-US": "Must end Thursday",
            "en-GB": "Must end Thu 13 Dec",
            "de": "nur noch bis Donnerstag, keine Verlängerung",
            "fr": "Se termine jeudi, sans prolongation",
            "nl": "nog t/m donderdag, geen verlenging",
            "es": "Termina el jueves, sin prórroga",
        },
    ),
    (
        *(
            "it cannot be extended and ends tonight",
            "must_end",
            "2012-12-13",
            "2012-12-07..2012-12-13",
        ),
        {"must_end": True},
        {
            "en-US": "Must end tonight",
            "en-GB": "Must end tonight",
            "de": "nur noch heute, keine Verlängerung",
            "fr": "Se termine ce soir, sans prolongation",
            "nl": "Vanavond voor het laatst, geen verlenging",
            "es": "Hoy, último día, sin prórroga",
        },
    ),
    (
        *("the last show is tonight", "last_show", "2012-12-13", "2012-12-07..2012-12-13"),
        {"last_screening": "2012-12-13T20:15", "screenings": 1},
        {
            "en-US": "Last show tonight 8:15",
            "en-GB": "Last show tonight 20:15",
            "de": "Letzte Vorstellung heute 20.15 Uhr",
            "fr": "Dernière séance ce soir à 20h15",
            "nl": "Laatste voorstelling vanavond om 20:15 uur",
            "es": "Última sesión hoy, 20:15 h",
        },
    ),
    (
        *("the last show is a matinee", "last_show", "2012-12-13", "2012-12-07..2012-12-13"),
        {"last_screening": "2012-12-13T14:30", "screenings": 1},
        {
            "en-US": "Last show today 2:30",
            "en-GB": "Last show today 14:30",
            "de": "Letzte Vorstellung heute 14.30 Uhr",
            "fr": "Dernière séance aujourd'hui à 14h30",
            "nl": "Laatste voorstelling vandaag om 14:30 uur",
            "es": "Última sesión hoy, 14:30 h",
        },
    ),
    (
        *("the last show is tomorrow", "last_show", "2012-12-12", "2012-12-07..2012-12-13"),
        {"last_screening": "2012-12-13T20:15", "screenings": 1},
        {
            "en-US": "Last show tomorrow 8:15",
            "en-GB": "Last show tomorrow 20:15",
            "de": "Letzte Vorstellung morgen 20.15 Uhr",
            "fr": "Dernière séance demain à 20h15",
            "nl": "Laatste voorstelling morgen om 20:15 uur",
            "es": "Última sesión mañana, 20:15 h",
        },
    ),
    (
        *("one show is left on a later day", "last_show", "2012-12-10", "2012-12-07..2012-12-13"),
        {"last_screening": "2012-12-13T20:15", "screenings": 1},
        {
            "en-US": "Last show Thursday 12/13, 8:15",
            "en-GB": "Last show Thu 13 Dec, 20:15",
            "de": "Letzte Vorstellung am Do 13.12. um 20.15 Uhr",
            "fr": "Dernière séance le jeudi 13 décembre à 20h15",
            "nl": "Laatste voorstelling op do 13 dec om 20:15 uur",
            "es": "Última sesión el jueves 13 de diciembre, 20:15 h",
        },
    ),
    (
        *("three days are left", "last_days", "2012-12-10", "2012-12-07..2012-12-13"),
        {},
        {
            "en-US": "Final days",
            "en-GB": "Final days",
            "de": "Letzte Tage",
            "fr": "Derniers jours",
            "nl": "Laatste dagen",
            "es": "Últimos días",
        },
    ),
]


@all_said(SAID)
def test_each_language_prints_it_as_its_cinemas_do(said: Said, locale: str) -> None:
    assert says(said, locale) == said[-1][locale]
