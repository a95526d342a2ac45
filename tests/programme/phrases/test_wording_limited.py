"""What each language prints: short from the start."""

from tests.programme.phrases.wordings import Said, all_said, says

SAID: list[Said] = [
    (
        *("one night", "one_night", "2012-12-08", "2012-12-11"),
        {"first_screening": "2012-12-11T19:00", "screenings": 1},
        {
            "en-US": "One night only: Tuesday 12/11, 7:00",
            "en-GB": "One night only: Tue 11 Dec, 19:00",
            "de": "nur am Di 11.12. um 19.00 Uhr",
            "fr": "Séance unique le mardi 11 décembre à 19h00",
            "nl": "Eenmalig op di 11 dec om 19:00 uur",
            "es": "Única sesión: martes 11 de diciembre, 19:00 h",
        },
    ),
    (
        *("one matinee", "one_night", "2012-12-08", "2012-12-11"),
        {"first_screening": "2012-12-11T11:00", "screenings": 1},
        {
            "en-US": "One show only: Tuesday 12/11, 11:00 am",
            "en-GB": "One show only: Tue 11 Dec, 11:00",
            "de": "nur am Di 11.12. um 11.00 Uhr",
            "fr": "Séance unique le mardi 11 décembre à 11h00",
            "nl": "Eenmalig op di 11 dec om 11:00 uur",
            "es": "Única sesión: martes 11 de diciembre, 11:00 h",
        },
    ),
    (
        *("one show, its time unknown", "one_night", "2012-12-08", "2012-12-11"),
        {"screenings": 1},
        {
            "en-US": "One show only: Tuesday 12/11",
            "en-GB": "One show only: Tue 11 Dec",
            "de": "nur eine Vorstellung am Di 11.12.",
            "fr": "Séance unique le mardi 11 décembre",
            "nl": "Eenmalig op di 11 dec",
            "es": "Única sesión: martes 11 de diciembre",
        },
    ),
    (
        *("one night, in short", "limited", "2012-12-08", "2012-12-11"),
        {"first_screening": "2012-12-11T19:00", "screenings": 1},
        {
            "en-US": "One night only",
            "en-GB": "One night only",
            "de": "nur eine Vorstellung",
            "fr": "Séance unique",
            "nl": "Eenmalig",
            "es": "Única sesión",
        },
    ),
    (
        *("one night, tonight", "urgent", "2012-12-11", "2012-12-11"),
        {"first_screening": "2012-12-11T19:00", "screenings": 1},
        {
            "en-US": "Tonight only",
            "en-GB": "Tonight only",
            "de": "nur heute Abend",
            "fr": "Ce soir seulement",
            "nl": "Alleen vanavond",
            "es": "Solo hoy",
        },
    ),
    (
        *("two shows", "two_shows", "2012-12-06", "2012-12-08..2012-12-09"),
        {
            "screenings": 2,
            "first_screening": "2012-12-08T14:00",
            "last_screening": "2012-12-09T14:00",
        },
        {
            "en-US": "Two shows only: Sat 12/8 2:00 and Sun 12/9 2:00",
            "en-GB": "Two shows only: Sat 8 Dec 14:00 and Sun 9 Dec 14:00",
            "de": "nur zwei Vorstellungen: Sa 8.12. um 14.00 Uhr und So 9.12. um 14.00 Uhr",
            "fr": "Deux séances seulement, le samedi 8 décembre à 14h00 et le dimanche 9"
            " décembre à 14h00",
            "nl": "Slechts twee voorstellingen: za 8 dec om 14:00 uur en zo 9 dec om 14:00 uur",
            "es": "Solo dos sesiones: sábado 8 de diciembre, 14:00 h, y domingo 9 de"
            " diciembre, 14:00 h",
        },
    ),
    (
        *("two shows of a day", "two_shows", "2012-12-06", "2012-12-08"),
        {
            "screenings": 2,
            "first_screening": "2012-12-08T14:00",
            "last_screening": "2012-12-08T20:15",
        },
        {
            "en-US": "Two shows only: Sat 12/8 2:00 and 8:15",
            "en-GB": "Two shows only: Sat 8 Dec 14:00 and 20:15",
            "de": "nur zwei Vorstellungen: Sa 8.12. um 14.00 und 20.15 Uhr",
            "fr": "Deux séances seulement, le samedi 8 décembre à 14h00 et 20h15",
            "nl": "Slechts twee voorstellingen: za 8 dec om 14:00 en 20:15 uur",
            "es": "Solo dos sesiones: sábado 8 de diciembre, 14:00 y 20:15 h",
        },
    ),
    (
        *("two shows, their times unknown", "two_shows", "2012-12-06", "2012-12-08..2012-12-09"),
        {"screenings": 2},
        {
            "en-US": "Two shows only: Sat 12/8 and Sun 12/9",
            "en-GB": "Two shows only: Sat 8 Dec and Sun 9 Dec",
            "de": "nur zwei Vorstellungen: Sa 8.12. und So 9.12.",
            "fr": "Deux séances seulement, le samedi 8 décembre et le dimanche 9 décembre",
            "nl": "Slechts twee voorstellingen: za 8 dec en zo 9 dec",
            "es": "Solo dos sesiones: sábado 8 de diciembre y domingo 9 de diciembre",
        },
    ),
    (
        *("one day", "one_day", "2012-12-06", "2012-12-08"),
        {"screenings": 3},
        {
            "en-US": "One day only: Saturday 12/8",
            "en-GB": "One day only: Sat 8 Dec",
            "de": "nur am Sa 8.12.",
            "fr": "Un jour seulement, le samedi 8 décembre",
            "nl": "Slechts één dag: za 8 dec",
            "es": "Solo un día: sábado 8 de diciembre",
        },
    ),
    (
        *("one day, today", "urgent", "2012-12-08", "2012-12-08"),
        {"screenings": 3},
        {
            "en-US": "Today only",
            "en-GB": "Today only",
            "de": "nur heute",
            "fr": "Aujourd'hui seulement",
            "nl": "Alleen vandaag",
            "es": "Solo hoy",
        },
    ),
    (
        *("this weekend", "weekend", "2012-12-05", "2012-12-07..2012-12-09"),
        {},
        {
            "en-US": "This weekend only: Fri 12/7 - Sun 12/9",
            "en-GB": "This weekend only: Fri 7 - Sun 9 Dec",
            "de": "nur dieses Wochenende: Fr 7.12. bis So 9.12.",
            "fr": "Ce week-end seulement, du vendredi 7 au dimanche 9 décembre",
            "nl": "Alleen dit weekend: vr 7 t/m zo 9 dec",
            "es": "Solo este fin de semana: del viernes 7 al domingo 9 de diciembre",
        },
    ),
    (
        *("a later weekend", "weekend", "2012-11-28", "2012-12-07..2012-12-09"),
        {},
        {
            "en-US": "One weekend only: Fri 12/7 - Sun 12/9",
            "en-GB": "One weekend only: Fri 7 - Sun 9 Dec",
            "de": "nur ein Wochenende: Fr 7.12. bis So 9.12.",
            "fr": "Un week-end seulement, du vendredi 7 au dimanche 9 décembre",
            "nl": "Slechts één weekend: vr 7 t/m zo 9 dec",
            "es": "Solo un fin de semana: del viernes 7 al domingo 9 de diciembre",
        },
    ),
    (
        *("one week", "one_week", "2012-12-05", "2012-12-07..2012-12-13"),
        {"must_end": True, "week_starts_on": 4},
        {
            "en-US": "One week only: Fri 12/7 - Thu 12/13",
            "en-GB": "One week only: Fri 7 - Thu 13 Dec",
            "de": "nur eine Woche: Fr 7.12. bis Do 13.12.",
            "fr": "Une semaine seulement, du vendredi 7 au jeudi 13 décembre",
            "nl": "Slechts één week: vr 7 t/m do 13 dec",
            "es": "Solo una semana: del viernes 7 al jueves 13 de diciembre",
        },
    ),
]


@all_said(SAID)
def test_each_language_prints_it_as_its_cinemas_do(said: Said, locale: str) -> None:
    assert says(said, locale) == said[-1][locale]
