"""What each language prints: news, and once it is over."""

from tests.programme.phrases.wordings import Said, all_said, says

SAID: list[Said] = [
    (
        *("it is held over", "held_over", "2012-12-14", "2012-12-07..2012-12-20"),
        {"previous_last_day": "2012-12-13"},
        {
            "en-US": "Held over",
            "en-GB": "Held over",
            "de": "Verlängert",
            "fr": "Prolongé",
            "nl": "Geprolongeerd",
            "es": "Se prolonga",
        },
    ),
    (
        *("it is held over to a day", "held_over_dated", "2012-12-14", "2012-12-07..2012-12-20"),
        {"previous_last_day": "2012-12-13"},
        {
            "en-US": "Held over! Now through Thursday 12/20",
            "en-GB": "Held over! Now until Thu 20 Dec",
            "de": "Verlängert bis Do 20.12.",
            "fr": "Prolongé jusqu'au jeudi 20 décembre",
            "nl": "Geprolongeerd t/m do 20 dec",
            "es": "Se prolonga hasta el jueves 20 de diciembre",
        },
    ),
    (
        *("a day was added", "extended", "2012-12-11", "2012-12-07..2012-12-14"),
        {"previous_last_day": "2012-12-13"},
        {
            "en-US": "Held over one more day",
            "en-GB": "Held over for one more day",
            "de": "Um einen Tag verlängert",
            "fr": "Prolongé d'un jour",
            "nl": "Nog één dag geprolongeerd",
            "es": "Se prolonga un día más",
        },
    ),
    (
        *("three days were added", "extended", "2012-12-11", "2012-12-07..2012-12-16"),
        {"previous_last_day": "2012-12-13"},
        {
            "en-US": "Held over three more days",
            "en-GB": "Held over for three more days",
            "de": "Um drei Tage verlängert",
            "fr": "Prolongé de trois jours",
            "nl": "Nog drie dagen geprolongeerd",
            "es": "Se prolonga tres días más",
        },
    ),
    (
        *("a week was added", "extended", "2012-12-11", "2012-12-07..2012-12-20"),
        {"previous_last_day": "2012-12-13"},
        {
            "en-US": "Held over one more week",
            "en-GB": "Held over for another week",
            "de": "Um eine Woche verlängert",
            "fr": "Prolongé d'une semaine",
            "nl": "Nog één week geprolongeerd",
            "es": "Se prolonga una semana más",
        },
    ),
    (
        *("two weeks were added", "extended", "2012-12-11", "2012-12-07..2012-12-27"),
        {"previous_last_day": "2012-12-13"},
        {
            "en-US": "Held over two more weeks",
            "en-GB": "Held over for two more weeks",
            "de": "Um zwei Wochen verlängert",
            "fr": "Prolongé de deux semaines",
            "nl": "Nog twee weken geprolongeerd",
            "es": "Se prolonga dos semanas más",
        },
    ),
    (
        *("it ends earlier than announced", "shortened", "2012-12-08", "2012-12-07..2012-12-11"),
        {"previous_last_day": "2012-12-13"},
        {
            "en-US": "Now ends Tuesday 12/11",
            "en-GB": "Now ends Tue 11 Dec",
            "de": "Endet schon am Di 11.12.",
            "fr": "Se termine plus tôt, le mardi 11 décembre",
            "nl": "Korter te zien: t/m di 11 dec",
            "es": "Termina antes, el martes 11 de diciembre",
        },
    ),
    (
        *("its second week", "week", "2012-12-15", "2012-12-07.."),
        {"week_starts_on": 4},
        {
            "en-US": "Second week",
            "en-GB": "Second week",
            "de": "2. Woche",
            "fr": "2e semaine",
            "nl": "2e week",
            "es": "2.ª semana",
        },
    ),
    (
        *("its twelfth week", "week", "2013-02-23", "2012-12-07.."),
        {"week_starts_on": 4},
        {
            "en-US": "Week 12",
            "en-GB": "Week 12",
            "de": "12. Woche",
            "fr": "12e semaine",
            "nl": "12e week",
            "es": "12.ª semana",
        },
    ),
    (
        *("its final week", "final_week", "2012-12-15", "2012-12-07..2012-12-20"),
        {"week_starts_on": 4},
        {
            "en-US": "Final week",
            "en-GB": "Final week",
            "de": "Letzte Woche",
            "fr": "Dernière semaine",
            "nl": "Laatste week",
            "es": "Última semana",
        },
    ),
    (
        *("it ended", "ended", "2012-12-14", "2012-12-07..2012-12-13"),
        {},
        {
            "en-US": "Ended Thursday 12/13",
            "en-GB": "Ended Thu 13 Dec",
            "de": "Lief bis Do 13.12.",
            "fr": "Terminé le jeudi 13 décembre",
            "nl": "Draaide t/m do 13 dec",
            "es": "Terminó el jueves 13 de diciembre",
        },
    ),
    (
        *("it is long over", "archive", "2013-02-01", "2012-12-07..2012-12-13"),
        {},
        {
            "en-US": "Played December 7-13, 2012",
            "en-GB": "Played 7-13 December 2012",
            "de": "Lief vom 7. bis 13. Dezember 2012",
            "fr": "À l'affiche du 7 au 13 décembre 2012",
            "nl": "Draaide van 7 t/m 13 december 2012",
            "es": "Se proyectó del 7 al 13 de diciembre de 2012",
        },
    ),
    (
        *("a single day is long over", "archive", "2013-02-01", "2012-12-08"),
        {},
        {
            "en-US": "Played December 8, 2012",
            "en-GB": "Played 8 December 2012",
            "de": "Lief am 8. Dezember 2012",
            "fr": "À l'affiche le 8 décembre 2012",
            "nl": "Draaide op 8 december 2012",
            "es": "Se proyectó el 8 de diciembre de 2012",
        },
    ),
    (
        *("a run from a first of a month", "archive", "2013-02-01", "2012-12-01..2012-12-06"),
        {},
        {
            "en-US": "Played December 1-6, 2012",
            "en-GB": "Played 1-6 December 2012",
            "de": "Lief vom 1. bis 6. Dezember 2012",
            "fr": "À l'affiche du 1er au 6 décembre 2012",
            "nl": "Draaide van 1 t/m 6 december 2012",
            "es": "Se proyectó del 1 al 6 de diciembre de 2012",
        },
    ),
    (
        *("a run in two months", "archive", "2013-02-01", "2012-11-30..2012-12-06"),
        {},
        {
            "en-US": "Played November 30 - December 6, 2012",
            "en-GB": "Played 30 November - 6 December 2012",
            "de": "Lief vom 30. November bis 6. Dezember 2012",
            "fr": "À l'affiche du 30 novembre au 6 décembre 2012",
            "nl": "Draaide van 30 november t/m 6 december 2012",
            "es": "Se proyectó del 30 de noviembre al 6 de diciembre de 2012",
        },
    ),
    (
        *("a run in two years", "archive", "2013-02-01", "2012-12-21..2013-01-03"),
        {},
        {
            "en-US": "Played December 21, 2012 - January 3, 2013",
            "en-GB": "Played 21 December 2012 - 3 January 2013",
            "de": "Lief vom 21. Dezember 2012 bis 3. Januar 2013",
            "fr": "À l'affiche du 21 décembre 2012 au 3 janvier 2013",
            "nl": "Draaide van 21 december 2012 t/m 3 januari 2013",
            "es": "Se proyectó del 21 de diciembre de 2012 al 3 de enero de 2013",
        },
    ),
    (
        *("it is long over, on a page", "played_here", "2013-02-01", "2012-12-07..2012-12-13"),
        {},
        {
            "en-US": "Played here December 7 to 13, 2012",
            "en-GB": "Played here 7 to 13 December 2012",
            "de": "Lief bei uns vom 7. bis 13. Dezember 2012",
            "fr": "Projeté ici du 7 au 13 décembre 2012",
            "nl": "Draaide hier van 7 t/m 13 december 2012",
            "es": "Se proyectó aquí del 7 al 13 de diciembre de 2012",
        },
    ),
    (
        *("a run in two months, on a page", "played_here", "2013-02-01", "2012-11-30..2012-12-06"),
        {},
        {
            "en-US": "Played here November 30 to December 6, 2012",
            "en-GB": "Played here 30 November to 6 December 2012",
            "de": "Lief bei uns vom 30. November bis 6. Dezember 2012",
            "fr": "Projeté ici du 30 novembre au 6 décembre 2012",
            "nl": "Draaide hier van 30 november t/m 6 december 2012",
            "es": "Se proyectó aquí del 30 de noviembre al 6 de diciembre de 2012",
        },
    ),
]


@all_said(SAID)
def test_each_language_prints_it_as_its_cinemas_do(said: Said, locale: str) -> None:
    assert says(said, locale) == said[-1][locale]
