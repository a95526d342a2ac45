"""Showtime lines in French; the week is that from Friday 7 November 2025."""

import pytest

from tests.programme.showtimes.lines import said

LINES = (
    (
        "Ven 7 à 20h30, sam 8 à 14h et 20h30 (VO), dim 9 à 17h",
        "Fri07: 20:30; Sat08: 14:00 20:30[vo]; Sun09: 17:00",
    ),
    ("tous les jours à 20h30 sauf mardi", "Fri07 Sat08 Sun09 Mon10 Wed12 Thu13: 20:30"),
    (
        "du mercredi 5 au mardi 11 novembre : 14h, 17h30, 20h",
        "Wed05 Thu06 Fri07 Sat08 Sun09 Mon10 Tue11: 14:00 17:30 20:00",
    ),
    (
        "VF : 14h 17h ; VO : 20h30",
        "Fri07 Sat08 Sun09 Mon10 Tue11 Wed12 Thu13: 14:00[vf] 17:00[vf] 20:30[vo]",
    ),
    ("Jeudi 6 novembre 20 h 30", "Thu06: 20:30"),
    ("tlj 14h (sf mar), sam-dim 16h30", "Fri07 Mon10 Wed12 Thu13: 14:00"),
    ("Mer, ven, sam : 18h - 20h30 ; lun relâche", "Fri07 Sat08 Wed12: 18:00 20:30"),
    ("Samedi 8/11 à minuit, dimanche 9/11 11h VOST", "Sat08: 00:00; Sun09: 11:00[vost]"),
    (
        "Vendredi 7, samedi 8 et dimanche 9 : 20h30 ; mardi 11 : 15h",
        "Fri07 Sat08 Sun09: 20:30; Tue11: 15:00",
    ),
    ("Lundi 18h00 / 20h15 VF", "Mon10: 18:00 20:15[vf]"),
    (
        "Mer 14h, 20h30. Jeu 18h. Ven relâche. Sam-dim 14h 16h30 21h",
        "Sat08 Sun09: 14:00 16:30 21:00; Wed12: 14:00 20:30; Thu13: 18:00",
    ),
    ("Ven. 7 nov. 20h45 - Sam. 8 nov. 18h00, 21h00", "Fri07: 20:45; Sat08: 18:00 21:00"),
    ("du 7 au 9 novembre à 20h30, sauf le samedi 8", "Fri07 Sun09: 20:30"),
    (
        "Tous les jours 14h et 20h ; séance supplémentaire samedi 22h30",
        "Fri07 Sun09 Mon10 Tue11 Wed12 Thu13: 14:00 20:00; Sat08: 14:00 20:00 22:30",
    ),
    ("Le vendredi 7 et le samedi 8 novembre à 21h", "Fri07 Sat08: 21:00"),
    ("dimanche à 11 h (ciné-débat) et 17 h", "Sun09: 11:00 17:00"),
    ("Sam 8, dim 9 : 14 h 30, 17 h, 20 h 30", "Sat08 Sun09: 14:30 17:00 20:30"),
    ("mardi 11/11 20h VOST suivi d'un débat", "Tue11: 20:00[vost]"),
    ("Ven 20:30, sam 17:00 20:30", "Fri07: 20:30; Sat08: 17:00 20:30"),
    (
        "à partir du vendredi 7 tous les jours 18h",
        "Fri07 Sat08 Sun09 Mon10 Tue11 Wed12 Thu13: 18:00",
    ),
    ("lundi midi ; mardi 20h15 (3D)", "Mon10: 12:00; Tue11: 20:15[3d]"),
    ("1er décembre 20h", "Mon01: 20:00"),
    ("mercredi : 14h15, 16h30VF, 20h30VO", "Wed12: 14:15 16:30[vf] 20:30[vo]"),
    ("Merc 12 nov 20h, Jeu 13 nov 18h", "Wed12: 20:00; Thu13: 18:00"),
    (
        "Ven 18h et 20h30 - Sam 15h, 18h - Dim 11h",
        "Fri07: 18:00 20:30; Sat08: 15:00 18:00; Sun09: 11:00",
    ),
    ("Vendredi 7 novembre à 18 h et 20 h 45", "Fri07: 18:00 20:45"),
    (
        "tous les jours sauf mercredi à 14h et 20h",
        "Fri07 Sat08 Sun09 Mon10 Tue11 Thu13: 14:00 20:00",
    ),
    ("sam 8 nov. : 14h (VF) 20h (VOSTFR)", "Sat08: 14:00[vf] 20:00[vostfr]"),
    (
        "du 6 au 12 novembre : tlj 20h30, sam et dim 15h",
        "Thu06 Fri07 Mon10 Tue11 Wed12: 20:30; Sat08 Sun09: 15:00 20:30",
    ),
    ("lun-ven 18h30", "Fri07 Mon10 Tue11 Wed12 Thu13: 18:30"),
    (
        "Mercredi, vendredi et samedi à 20h30 ; dimanche à 15h et 18h",
        "Fri07 Sat08 Wed12: 20:30; Sun09: 15:00 18:00",
    ),
)


@pytest.mark.parametrize(("line", "meaning"), LINES)
def test_a_line_in_french_means_what_a_reader_there_understands(line: str, meaning: str) -> None:
    assert said(line, "fr-FR") == meaning
