import re

import pytest

from houselights.programme.phrases import closing_phrase, run_phrases
from houselights.programme.phrases.printer import PrintedDay
from houselights.programme.phrases.wording import LOCALES, wording_for
from tests.programme.phrases.builders import a_day, a_moment, a_run

# A key with one of these behind it words one case of the key apart.
VARIANTS = re.compile(r" (today|tonight|tomorrow|weekday|dated|spoken|\d+)$")
WHEN = {"when today", "when tonight", "when tomorrow", "when weekday", "when dated"}


def base_keys(locale: str) -> set[str]:
    return {key for key in wording_for(locale).texts if key in WHEN or not VARIANTS.search(key)}


@pytest.mark.parametrize("locale", LOCALES)
def test_every_language_has_every_sentence(locale: str) -> None:
    assert base_keys(locale) == base_keys("en-US")


@pytest.mark.parametrize("locale", LOCALES)
def test_a_sentence_prints_only_days_that_its_language_knows(locale: str) -> None:
    wording = wording_for(locale)
    printed = {name for text in wording.texts.values() for name in re.findall(r"{\w+:(\w+)}", text)}
    assert printed <= set(wording.days)
    day = PrintedDay(a_day("2012-12-08"), a_day("2012-12-01"), wording)
    assert all(f"{day:{name}}" for name in printed)


@pytest.mark.parametrize(
    ("locale", "printed"),
    [
        ("en", "through Thursday 12/13"),
        ("en-US", "through Thursday 12/13"),
        ("EN_us", "through Thursday 12/13"),
        ("en-gb", "Until Thu 13 Dec"),
        ("en-IE", "Until Thu 13 Dec"),
        ("en-NZ", "Until Thu 13 Dec"),
        ("de-AT", "noch bis Do 13.12."),
        ("fr-CA", "jusqu'au jeudi 13 décembre"),
        ("nl-NL", "t/m do 13 dec"),
        ("es", "hasta el jueves 13 de diciembre"),
        ("es-MX", "hasta el jueves 13 de diciembre"),
    ],
)
def test_a_country_has_the_wording_of_its_language(locale: str, printed: str) -> None:
    phrases = run_phrases(a_run(), today=a_day("2012-12-08"), locale=locale)
    assert phrases["plain"] == printed


def test_a_country_has_its_own_names_of_months() -> None:
    run = a_run("2013-01-04..2013-01-10")
    phrases = run_phrases(run, today=a_day("2013-06-01"), locale="de-AT")
    assert phrases["archive"] == "Lief vom 4. bis 10. Jänner 2013"


@pytest.mark.parametrize("locale", ["", "it", "zz-ZZ", "english", "-", "x" * 300])
def test_a_language_without_wording_is_refused(locale: str) -> None:
    with pytest.raises(ValueError, match="en-US, en-GB, de, fr, nl, es"):
        run_phrases(a_run(), today=a_day("2012-12-08"), locale=locale)


@pytest.mark.parametrize(
    ("locale", "days", "monday", "short"),
    [
        ("en-US", "2012-12-07..2012-12-13", "2012-12-10", "now playing through Thursday"),
        ("en-GB", "2012-12-07..2012-12-13", "2012-12-10", "now showing until Thursday"),
        ("de", "2012-12-06..2012-12-12", "2012-12-10", "bis Mittwoch"),
        ("fr", "2012-12-05..2012-12-11", "2012-12-10", "jusqu'au mardi 11"),
        ("nl", "2012-12-06..2012-12-12", "2012-12-10", "t/m woensdag"),
        ("es", "2012-12-07..2012-12-13", "2012-12-10", "hasta el jueves 13"),
    ],
)
def test_the_cinema_week_is_that_of_the_country(
    locale: str, days: str, monday: str, short: str
) -> None:
    phrases = run_phrases(a_run(days), today=a_day(monday), locale=locale)
    assert phrases["short"] == short
    assert "week" not in phrases
    day_after = run_phrases(a_run(f"{days[:10]}.."), today=a_day("2012-12-14"), locale=locale)
    assert "week" in day_after


@pytest.mark.parametrize(
    ("locale", "badge"),
    [
        ("en-US", "Last show tonight 7:30"),
        ("en-GB", "Last show tonight 19:30"),
        ("de", "Letzte Vorstellung heute 19.30 Uhr"),
        ("fr", "Dernière séance ce soir à 19h30"),
        ("nl", "Laatste voorstelling vanavond om 19:30 uur"),
        ("es", "Última sesión hoy, 19:30 h"),
    ],
)
def test_the_last_show_is_named_with_its_time(locale: str, badge: str) -> None:
    phrase = closing_phrase(
        a_run(last_screening="2012-12-13T19:30", screenings=1),
        place="badge",
        today=a_day("2012-12-13"),
        now=a_moment("2012-12-13T18:00"),
        locale=locale,
    )
    assert phrase == badge
