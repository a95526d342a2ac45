"""What each language prints: before it plays."""

from tests.programme.phrases.wordings import Said, all_said, says

SAID: list[Said] = [
    (
        *("it opens tonight", "opens", "2012-12-14", "2012-12-14..2012-12-20"),
        {"first_screening": "2012-12-14T19:30"},
        {
            "en-US": "Opens tonight",
            "en-GB": "Opens tonight",
            "de": "ab heute",
            "fr": "dès ce soir",
            "nl": "vanaf vanavond",
            "es": "a partir de hoy",
        },
    ),
    (
        *("it opens this afternoon", "opens", "2012-12-14", "2012-12-14..2012-12-20"),
        {"first_screening": "2012-12-14T14:00"},
        {
            "en-US": "Opens today",
            "en-GB": "Opens today",
            "de": "ab heute",
            "fr": "dès aujourd'hui",
            "nl": "vanaf vandaag",
            "es": "a partir de hoy",
        },
    ),
    (
        *("it opens tomorrow", "opens", "2012-12-13", "2012-12-14.."),
        {},
        {
            "en-US": "Opens tomorrow",
            "en-GB": "Opens tomorrow",
            "de": "ab morgen",
            "fr": "dès demain",
            "nl": "vanaf morgen",
            "es": "a partir de mañana",
        },
    ),
    (
        *("it opens within the week", "opens", "2012-12-11", "2012-12-14..2012-12-20"),
        {},
        {
            "en-US": "Opens Friday",
            "en-GB": "Opens Friday",
            "de": "ab Freitag",
            "fr": "à partir de vendredi",
            "nl": "vanaf vrijdag",
            "es": "a partir del viernes",
        },
    ),
    (
        *("it opens in a few weeks, next year", "opens", "2012-12-11", "2013-01-04.."),
        {},
        {
            "en-US": "Opens Friday 1/4",
            "en-GB": "Opens Fri 4 Jan",
            "de": "ab Fr 4.1.",
            "fr": "à partir du vendredi 4 janvier",
            "nl": "vanaf vr 4 jan",
            "es": "a partir del viernes 4 de enero",
        },
    ),
    (
        *(
            "it opens tomorrow, in a text that is stored",
            "opens_dated",
            "2012-12-13",
            "2012-12-14..2012-12-20",
        ),
        {},
        {
            "en-US": "Opens Friday 12/14",
            "en-GB": "Opens Fri 14 Dec",
            "de": "ab Fr 14.12.",
            "fr": "à partir du vendredi 14 décembre",
            "nl": "vanaf vr 14 dec",
            "es": "a partir del viernes 14 de diciembre",
        },
    ),
    (
        *("it opens on the first of a month", "opens_dated", "2013-02-18", "2013-03-01.."),
        {},
        {
            "en-US": "Opens Friday 3/1",
            "en-GB": "Opens Fri 1 Mar",
            "de": "ab Fr 1.3.",
            "fr": "à partir du vendredi 1er mars",
            "nl": "vanaf vr 1 mrt",
            "es": "a partir del viernes 1 de marzo",
        },
    ),
    (
        *("it opens in half a year", "opens_dated", "2012-12-13", "2013-06-14.."),
        {},
        {
            "en-US": "Opens Friday 6/14/2013",
            "en-GB": "Opens Fri 14 Jun 2013",
            "de": "ab Fr 14.6.2013",
            "fr": "à partir du vendredi 14 juin 2013",
            "nl": "vanaf vr 14 jun 2013",
            "es": "a partir del viernes 14 de junio de 2013",
        },
    ),
    (
        *("it opens some day", "coming_soon", "2012-10-01", ""),
        {},
        {
            "en-US": "Coming soon",
            "en-GB": "Coming soon",
            "de": "Demnächst",
            "fr": "Prochainement",
            "nl": "Binnenkort",
            "es": "Próximamente",
        },
    ),
    (
        *("it was cancelled", "cancelled", "2012-12-06", "2012-12-07.."),
        {"screenings": 0},
        {
            "en-US": "Cancelled",
            "en-GB": "Cancelled",
            "de": "Abgesagt",
            "fr": "Annulé",
            "nl": "Geannuleerd",
            "es": "Cancelado",
        },
    ),
    (
        *("it returns tomorrow", "returns", "2012-12-21", "2012-12-22.."),
        {"earlier_run_last_day": "2012-11-29"},
        {
            "en-US": "Returns tomorrow",
            "en-GB": "Returns tomorrow",
            "de": "wieder ab morgen",
            "fr": "De retour demain",
            "nl": "Weer te zien vanaf morgen",
            "es": "Vuelve mañana",
        },
    ),
    (
        *("it returns within the week", "returns", "2012-12-19", "2012-12-22.."),
        {"earlier_run_last_day": "2012-11-29"},
        {
            "en-US": "Returns Saturday",
            "en-GB": "Returns Saturday",
            "de": "wieder ab Samstag",
            "fr": "De retour samedi",
            "nl": "Weer te zien vanaf zaterdag",
            "es": "Vuelve el sábado",
        },
    ),
    (
        *("it returns later", "returns", "2012-12-15", "2012-12-22.."),
        {"earlier_run_last_day": "2012-11-29"},
        {
            "en-US": "Returns Saturday 12/22",
            "en-GB": "Returns Sat 22 Dec",
            "de": "wieder ab Sa 22.12.",
            "fr": "De retour le samedi 22 décembre",
            "nl": "Weer te zien vanaf za 22 dec",
            "es": "Vuelve el sábado 22 de diciembre",
        },
    ),
    (
        *("a preview comes first", "preview", "2012-12-10", "2012-12-14..2012-12-20"),
        {"preview_day": "2012-12-13"},
        {
            "en-US": "Preview Thursday 12/13; opens Friday 12/14",
            "en-GB": "Preview Thu 13 Dec; opens Fri 14 Dec",
            "de": "Vorpremiere am Do 13.12.; ab Fr 14.12. im Programm",
            "fr": "Avant-première le jeudi 13 décembre, à l'affiche à partir du vendredi"
            " 14 décembre",
            "nl": "Voorpremière do 13 dec; te zien vanaf vr 14 dec",
            "es": "Preestreno el jueves 13 de diciembre; en cartel a partir del viernes"
            " 14 de diciembre",
        },
    ),
    (
        *("a preview is tomorrow", "preview_short", "2012-12-12", "2012-12-14..2012-12-20"),
        {"preview_day": "2012-12-13"},
        {
            "en-US": "Preview tomorrow",
            "en-GB": "Preview tomorrow",
            "de": "Vorpremiere morgen",
            "fr": "Avant-première demain",
            "nl": "Voorpremière morgen",
            "es": "Preestreno mañana",
        },
    ),
    (
        *("a preview is within the week", "preview_short", "2012-12-10", "2012-12-14..2012-12-20"),
        {"preview_day": "2012-12-13"},
        {
            "en-US": "Preview Thursday",
            "en-GB": "Preview Thursday",
            "de": "Vorpremiere am Donnerstag",
            "fr": "Avant-première jeudi",
            "nl": "Voorpremière donderdag",
            "es": "Preestreno el jueves",
        },
    ),
    (
        *("both days are known", "range", "2012-12-05", "2012-12-07..2012-12-13"),
        {},
        {
            "en-US": "Fri 12/7 - Thu 12/13",
            "en-GB": "Fri 7 - Thu 13 Dec",
            "de": "Fr 7.12. bis Do 13.12.",
            "fr": "du vendredi 7 au jeudi 13 décembre",
            "nl": "vr 7 t/m do 13 dec",
            "es": "del viernes 7 al jueves 13 de diciembre",
        },
    ),
    (
        *("both days are known, in two months", "range", "2012-11-28", "2012-11-30..2012-12-06"),
        {},
        {
            "en-US": "Fri 11/30 - Thu 12/6",
            "en-GB": "Fri 30 Nov - Thu 6 Dec",
            "de": "Fr 30.11. bis Do 6.12.",
            "fr": "du vendredi 30 novembre au jeudi 6 décembre",
            "nl": "vr 30 nov t/m do 6 dec",
            "es": "del viernes 30 de noviembre al jueves 6 de diciembre",
        },
    ),
]


@all_said(SAID)
def test_each_language_prints_it_as_its_cinemas_do(said: Said, locale: str) -> None:
    assert says(said, locale) == said[-1][locale]
