"""French."""

FRENCH = {
    "weekday:0": "lun, lundi, lundis, lu",
    "weekday:1": "mar, mardi, mardis, ma",
    "weekday:2": "mer, mercredi, mercredis, me, mercr",
    "weekday:3": "jeu, jeudi, jeudis, je",
    "weekday:4": "ven, vendredi, vendredis, ve, vend",
    "weekday:5": "sam, samedi, samedis, sa",
    "weekday:6": "dim, dimanche, dimanches, di",
    "month:1": "janvier, janv, jan",
    "month:2": "février, fevrier, févr, fév, fev, fevr",
    "month:3": "mars",
    "month:4": "avril, avr",
    "month:5": "mai",
    "month:6": "juin",
    "month:7": "juillet, juil",
    "month:8": "août, aout",
    "month:9": "septembre, sept, sep",
    "month:10": "octobre, oct",
    "month:11": "novembre, nov",
    "month:12": "décembre, decembre, déc, dec",
    "range": "au, jusqu'au, jusqu'à, a, à au, jusque",
    "and": "et, ainsi que, ou, &, et le, puis",
    "all": "tous les jours, tlj, t.l.j, chaque jour, tous les soirs, toute la semaine,"
    " quotidiennement, chaque soir, ts les jours",
    "days:01234": "en semaine, semaine, jours de semaine",
    "days:56": "week-end, weekend, week end, le week-end, we, ce week-end, week-ends",
    "no": "pas de, pas d', aucune, sans, pas",
    "except": "sauf, sf, sauf le, excepté, hormis, à l'exception de, à l'exception du, sauf les,"
    " hors, excepte",
    "closed": "fermé, fermée, relâche, relache, pas de séance, pas de séances, pas de projection,"
    " aucune séance, fermeture, pas de film, cinéma fermé, ferme, pas de seance, annulé, annulée,"
    " pas de séance le",
    "add": "aussi, également, plus, en plus, et aussi, séance supplémentaire, ainsi qu'à",
    "flag:matinee": "matinée, matinées, matinee, matinees, en matinée",
    "flag:bargain": "tarif réduit, tarif unique",
    "noon": "midi",
    "midnight": "minuit",
    "am": "du matin, h du matin",
    "pm": "du soir, de l'après-midi, h du soir",
    "oclock": "h, heures, heure, hr, hrs",
    "late": "tard, séance tardive",
    "morning": "matin",
    "opens": "sortie, sortie le, sort, sort le, à l'affiche, en salle, début",
    "from": "du, dès, à partir du, à partir de, dès le, des, de",
    "until": "dernier jour, fin",
    "at": "à",
    "other": "accueil, ouverture, ouverture des portes, avant, ouverture de la billetterie, apéro,"
    " pot, conférence, billetterie, caisse, concert, présentation à, débat à",
    "show": "séance, séances, seance, seances, film, projection, projections, horaires",
    "noise": "le, la, les, l', uniquement, seulement, en, avec, suivi, suivie, suivi de, suivi"
    " d'un, un, une, avant-première, d', ce, cette, séance unique, débat, rencontre, soirée, soir,"
    " ciné-débat, ciné-club, et à, prochain, seul, seule, dernière, dernières, ciné, version,"
    " française, originale, sous-titrée, séance spéciale, spéciale, présence, réalisateur, tarif,"
    " unique, gratuit, ciné-goûter, après-midi, jour, jours, semaine du, chaque, tous",
    "relative:0": "aujourd'hui, ce soir",
    "relative:1": "demain, demain soir",
}
