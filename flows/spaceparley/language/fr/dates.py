"""How French prints dates."""

from .. import later as re
from ..cldr import month_names, weekday_names
from ..dates import DateRule, DateWords, lexicon

MONTHS = dict(month_names("fr", "wide"))
MARCH = 3
LEXICON = lexicon(
    article="le la l' les",
    this="ce cet cette ces ci en_cours",
    next="prochain prochaine",
    next_many="prochains prochaines",
    last="dernier dernière passé passée écoulé écoulée",
    last_many="derniers dernières passés passées",
    following="suivant suivante d'après",
    preceding="précédent précédente d'avant",
    same="même là",
    every="chaque tous_les toutes_les",
    of="de d' du des",
    numbered="vol vols n° n°s numéro page pages résolution référence article chapitre matricule salle dossier",
    prep={"before": "avant", "after": "après", "": "en dès depuis pour vers jusqu'en jusqu'à jusqu'au jusque sur durant pendant par courant entre contre dans ou avant- sera serait visait vise dit"},
    to="au à aux",
    conj="et ou puis ni",
    month={n: name for n, name in MONTHS.items() if n != MARCH} | {2: "février fevrier", 8: "août aout", 12: "décembre decembre"},
    maybe_month={MARCH: "mars"},
    planet={MARCH: "Mars MARS"},
    short_month={1: "janv", 2: "févr fév fevr", 4: "avr", 7: "juil juill", 8: "aoû", 9: "sept", 10: "oct", 11: "nov", 12: "déc"},
    weekday=weekday_names("fr", "wide"),
    short_weekday={0: "lun", 1: "mar", 2: "mer", 3: "jeu", 4: "ven", 5: "sam", 6: "dim"},
    feast={101: "jour_de_l'An Nouvel_An nouvel_an", 321: "Norouz Navrouz Naouryz", 412: "Journée_de_la_cosmonautique Jour_de_la_cosmonautique", 509: "Jour_de_la_Victoire", 815: "Assomption", 1101: "Toussaint", 1225: "Noël", 1231: "Saint-Sylvestre"},
    season={21: "printemps", 23: "automne", 24: "hiver"},
    maybe_season={22: "été"},
    quarter="trimestre trim",
    half="moitié demi demie",
    semester="semestre",
    quarter_code={33: "T1 1T", 34: "T2 2T", 35: "T3 3T", 36: "T4 4T"},
    half_code={40: "S1", 41: "S2"},
    edge={"early": "début commencement", "mid": "mi milieu", "late": "fin"},
    part="quinzaine décade",
    day_unit="jour journée",
    days="jours journées",
    week_unit="semaine",
    weeks="semaines",
    month_unit="mois",
    year_unit="an année",
    years="ans années",
    half_year={18: "un_an_et_demi", 6: "six_mois"},
    weekend="week-end weekend",
    decade_unit="décennie",
    shift={0: "aujourd'hui", -1: "hier", 1: "demain", -2: "avant-hier", 2: "après-demain"},
    told={-1: "veille", 1: "lendemain", 2: "surlendemain", -2: "avant-veille"},
    moment="matin soir après-midi nuit",
    ago="il_y_a voici voilà",
    ahead="dans",
    within="d'ici d'ici_à",
    than="que qu'",
    then="puis_au puis_le puis_du et_non_le et_non_au au_lieu_du mais_le départ_le prévu_le prévue_le fixé_au fixée_au programmé_le programmée_le avant_le",
    later="plus_tard",
    earlier="plus_tôt auparavant",
    moved=" ".join(f"{verb}{ending}" for verb in ("reporté", "repoussé", "décalé", "retardé", "avancé", "ajourné", "renvoyé", "reprogrammé", "glissé", "fixé") for ending in ("", "e", "s", "es")),
    about="environ près_de à_peu_près quelque à_peine tout_juste",
    ordinal={
        1: "premier première premiers premières Ier", 2: "deuxième second seconde IIe", 3: "troisième IIIe", 4: "quatrième IVe", 5: "cinquième",
        6: "sixième", 7: "septième", 8: "huitième", 9: "neuvième", 10: "dixième", 11: "onzième", 12: "douzième",
    },
    count={
        1: "un une", 2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept", 8: "huit", 9: "neuf", 10: "dix", 11: "onze",
        12: "douze", 13: "treize", 14: "quatorze", 15: "quinze", 16: "seize", 17: "dix-sept", 18: "dix-huit", 19: "dix-neuf",
        21: "vingt_et_un", 31: "trente_et_un", 41: "quarante_et_un", 51: "cinquante_et_un", 61: "soixante_et_un", 71: "soixante_et_onze",
    },
    tens={20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt quatre-vingts", 100: "cent"},
    decade={193: "années_trente", 194: "années_quarante", 195: "années_cinquante", 196: "années_soixante", 197: "années_soixante-dix",
            198: "années_quatre-vingt années_quatre-vingts", 199: "années_quatre-vingt-dix"},
    noun="""gmt utc familles personnes habitants euros dollars km kilomètres mètres tonnes kilos kg kilogrammes exemplaires emplois salariés places
        élèves étudiants pages francs millions milliards roubles engins satellites heures litres degrés volts watts ingénieurs employés
        participants visiteurs spectateurs points m h %""",
)  # fmt: skip

DAY = "(number|nth|ordinal)"
MONTH = "(month|maybe_month|planet|short_month dot?)"
SURE_MONTH = "(month|maybe_month|short_month dot?)"
WHICH = "(next|last|next_many|last_many)"
RELATED = "(next|last|following|preceding)"
THIS_YEAR = f"(article? year_unit year|article year_unit this|article year_unit {RELATED}?|this year_unit (dash same)?|article same year_unit|year_unit {RELATED}?)"
YEAR = f"(comma? year|of year|of {THIS_YEAR}|article year_unit {RELATED}|this year_unit)"
UNIT = "(week_unit|month_unit|year_unit|weekend|quarter|semester|decade_unit)"
COUNTED = "about? (number|count|amount|tens (dash? count)?) about? (day_unit|days|week_unit|weeks|month_unit|year_unit|years)"

RULES = (
    DateRule("fr.date.habit", f"every article? (number|ordinal|count)? (weekday|day_unit|days|week_unit|weeks|month_unit|year_unit|years|{MONTH}){{1,4}}", "none",
             "Chaque 12 avril, on célèbre Gagarine."),
    DateRule("fr.date.entry", "(?<=dash) planet year", "calendar", "Échéances :\n\n- Mars 2027 : livraison du module."),
    DateRule("fr.date.mission", "planet year", "none", "La mission Mars 2020 continue."),
    DateRule("fr.date.reference", "numbered year", "none", "La résolution 2022 a été adoptée."),
    DateRule("fr.date.amount", "(year|number) noun", "none", "Il y avait 2000 personnes sur la place."),
    DateRule("fr.date.list", f"article? weekday? (number|nth|ordinal (?!comma)) ((comma|conj|to|dash|comma conj|slash) (article|of|to){{0,2}} weekday? (number|nth)){{1,8}} {MONTH} {YEAR}? {WHICH}?", "list",
             "Les élections auront lieu les 6 et 13 avril prochains."),
    DateRule("fr.date.week_of", f"(article|this)? week_unit of article? {DAY} {SURE_MONTH} {YEAR}?", "calendar", "Les experts se réuniront la semaine du 8 juin."),
    DateRule("fr.date.day", f"(article|this)? ((weekday|short_weekday dot?) comma? article?)? {DAY} {MONTH} ({YEAR}|amount)? {WHICH}?", "calendar",
             "La réunion a eu lieu le mardi 9 août 2022 à Baïkonour."),
    DateRule("fr.date.monthday", "article number (of article month_unit|of this month_unit (dash this)?|of month_unit)|((?<=then)|(?<=moved to)) number (?=comma|dot|break|conj|close)|weekday number (?!noun|amount|number|dash|slash|comma number|month|maybe_month|planet|short_month)", "monthday", "Le paiement est dû le 15 du mois."),
    DateRule("fr.date.edge_of_month", f"(article|this)? (edge dash?|(ordinal|nth|last|last_many) (part|half|week_unit|weeks|days)|(number|count)? (ordinal|last_many) (number|count)? days) (of (article? month_unit of?)?)? {SURE_MONTH} {YEAR}? {WHICH}?", "calendar",
             "Les équipements seront livrés à la fin du mois d'avril."),
    DateRule("fr.date.half_of_month", "article (edge|ordinal (part|half|week_unit)) of (article|this)? month_unit (next|last|dash this)?", "unit", "Il partira dans la seconde quinzaine du mois."),
    DateRule("fr.date.quarter", f"(article|this)? (edge of article?)? (ordinal|nth|number|roman) dash? ((quarter|semester) {YEAR}?|half {YEAR})", "calendar",
             "Le tir est fixé au deuxième trimestre 2026."),
    DateRule("fr.date.final_quarter", f"article? last (quarter|semester) (of? (this year_unit|article? next? year_unit (next|last)?)|{YEAR})", "final", "Le vol est prévu au dernier trimestre 2025."),
    DateRule("fr.date.final_quarter_alone", "article? last (quarter|semester) (?!of|year)", "final_alone", "Le service débutera au dernier trimestre."),
    DateRule("fr.date.code", "(quarter_code|half_code) (of? year)?|year (quarter_code|half_code)", "calendar", "Le vol est prévu au T1 2026."),
    DateRule("fr.date.season", f"(article|this)? (edge of? article?)? (season|maybe_season) ({YEAR} (dash year|slash year)?|{WHICH}|following|preceding)", "calendar",
             "La station sera opérationnelle à l'été 2025."),
    DateRule("fr.date.season_alone", "(article|this)? edge of? article? (season|maybe_season)|this (season|maybe_season)|(?<=prep|to|within) article? season|(?<=prep|to|within) article maybe_season", "calendar",
             "La station sera opérationnelle cet été."),
    DateRule("fr.date.decade", "article? ((edge|ordinal half) of article?)? (decade|years (number|amount|year)|decade_unit (of years?)? year)", "decade", "Le pas de tir date du début des années 1970."),
    DateRule("fr.date.edge_of_year", f"(article|this)? edge dash? (year|of year|of? {THIS_YEAR})", "calendar", "Le premier lancement est reporté à fin 2025."),
    DateRule("fr.date.edge_of_unit", "(article|this)? edge of (article|this)? (month_unit|week_unit|quarter|semester|decade_unit) (next|last|dash this)?", "unit", "Il partira en fin de semaine prochaine."),
    DateRule("fr.date.month_of_unit", f"article? month_unit of {SURE_MONTH} {YEAR}? {WHICH}?", "calendar", "Votre vol avait été annoncé pour le mois de juin."),
    DateRule("fr.date.month_year", f"{SURE_MONTH} ({YEAR}|amount) {WHICH}?", "calendar", "Il a été lancé en octobre 2022."),
    DateRule("fr.date.month_which", f"(month|maybe_month) {WHICH}", "calendar", "L'accord sera signé en juin prochain."),
    DateRule("fr.date.month", "(?<=prep|of|edge|to|conj|dash|open|comma|ahead|within) (month|maybe_month)|(?<=break) month", "calendar", "Les essais débuteront en janvier."),
    DateRule("fr.date.weekday_of_week", "(article|this)? weekday of article week_unit (next|last)", "weekday", "Ils se verront lundi de la semaine prochaine."),
    DateRule("fr.date.weekday", f"this weekday {WHICH}?|article? weekday {WHICH}|(?<!article) weekday (?!dash)", "weekday",
             "Ils se sont vus mercredi à l'ambassade."),
    DateRule("fr.date.weekday_told", "article weekday (following|preceding)", "later", "Il est venu le 3 juin et reparti le mardi suivant."),
    DateRule("fr.date.which_unit", f"this {UNIT} (dash (this|same))?|article {UNIT} this|article {UNIT} {RELATED}|article same {UNIT}", "unit", "Ils se retrouveront la semaine prochaine."),
    DateRule("fr.date.year_unit", "article year_unit year", "calendar", "Dès l'année 2001, la municipalité paiera."),
    DateRule("fr.date.shift", "shift|this (day_unit|moment) (?!dash)", "shift", "Il a quitté Moscou hier."),
    DateRule("fr.date.told", "article told (?!of)|article same day_unit|article day_unit same|this day_unit dash same|article day_unit (following|preceding)", "told", "Il est arrivé la veille."),
    DateRule("fr.date.count", f"(ago|ahead|within) (about? half_year|{COUNTED} (?!of|conj half))", "count", "Il y a trois jours, la fusée décollait."),
    DateRule("fr.date.later", rf"{COUNTED} ((later|earlier) (?!than)|prep (?=comma|dot|close|break|conj|\Z))", "later", "Signé en 1994, l'accord fut prolongé dix ans plus tard."),
    DateRule("fr.date.numeric", "article? numeric", "numeric", "Publié le 12/04/2025 à Paris."),
    DateRule("fr.date.feast", "(?<=prep|of|to|conj|before|article) feast year?", "feast", "Le module sera livré avant Noël."),
    DateRule("fr.date.year", "year", "calendar", "Le lancement est reporté à 2024."),
)  # fmt: skip

LINK = r"(?:le |la |l['’]|les )?"
WORDS = DateWords(
    lexicon=LEXICON,
    suffixes=re.compile(r"-?(?:ers?|ères?|res?|e|è?mes?|nde?|d)"),
    rules=RULES,
    until=re.compile(rf"(?:\bd['’]ici(?: à| au)?|\bau plus tard(?: en| à| au| pour| avant| d['’]ici)?|(?P<before>\bavant)|\bpas plus tard qu(?:e|['’]en|['’]à|['’]au)?|\bpas après) ?{LINK}\Z", re.IGNORECASE),
    lasting=re.compile(r"\bjusqu['’](?:à|au|aux) ?(?:la |l['’])?\Z", re.IGNORECASE),
    since=re.compile(rf"(?:\b(?:pas|jamais|aucune?|guère|ni|rien)\b(?:(?!\b(?:mais|et (?:\w+ )?(?:espèr|veu|compt|prévo|enten|souhait|dev|doi|ser|vis)\w*)\b)[^.;:!?]){{0,80}}\bavant|\bn(?:e |['’])[^.;:!?]{{1,40}}\bplus\b(?! tôt| tard)[^.;:!?]{{0,50}}\bavant|\bn(?:e |['’])(?:pour|sau)r\w+[^.;:!?]{{1,60}}\bavant|\bau (?:plus tôt|mieux)(?: ?»)?(?: en| à| au| pour| dès)?) ?{LINK}\Z", re.IGNORECASE),
    until_after=re.compile(r",? au plus tard\b", re.IGNORECASE),
    since_after=re.compile(r",? au (?:plus tôt|mieux)\b", re.IGNORECASE),
    verbal=frozenset(),
    barring=re.compile(r"\bavant (?:le |la |l['’])?\Z", re.IGNORECASE),
    barred=re.compile(r",? (?:[\w'’-]+ ){0,6}?n(?:e |['’])(?:\w+ ){0,1}?\w+r(?:a|ont|ait|aient) (?:\w+ )?(?:pas|guère|rien|aucune?)\b", re.IGNORECASE),
    approximate=re.compile(rf"(?:\bvers|\benviron|\baux alentours d[eu]|\bautour d[eu]|\baux environs d[eu]) ?{LINK}\Z", re.IGNORECASE),
    aimed=re.compile(
        r"""(?:\b(?:prév|attend|fix|(?:re)?programm|(?:re)?planifi|report|repouss|décal|avanc|ajourn|différ|repor|maint|renvoy|retard|espér|espoir|souhait|calé|gliss|décal|remis)\w*(?:\ [\w'’]+){0,4}(?:,?\ puis)?\ (?:au|à|aux|en|pour|vers)
          |\b(?:annonc|promi|conv|espér|vis)\w*(?:\ \w+)?\ pour
          |\b(?:prévu|attendu|fixé|programmé|planifié|calé|espéré)e?s?(?:\ [\w'’]+){0,2}
          |\bd['’]ici(?:\ à)?|\bau\ plus\ t(?:ard|ôt)(?:\ en|\ à|\ au)?|\brendez-vous(?:\ est)?(?:\ (?:pris|fixé|donné))?(?:\ (?:pour|en|au|à))?)\ ?(?:\ le|\ la|\ l['’])?\ ?\Z""", re.IGNORECASE | re.VERBOSE),
    firm=re.compile(r"\b(?:est|sont|reste|restent|demeure|demeurent|sera|seront|serait|seraient|a été|ont été|désormais|finalement|dorénavant|prévoi(?:t|ent) de|compte(?:nt)?|espère(?:nt)?|entend(?:ent)?|vise(?:nt)?)\b|\bd['’]ici(?: à)? ?(?:le |la |l['’])?\Z", re.IGNORECASE),
    was_to=re.compile(r"\b(?:devai(?:t|ent)|étai(?:t|ent) (?:\w+ )?(?:prévu|attendu|fixé|programmé)e?s?)\b[^,;:()«»]*\Z", re.IGNORECASE),
    joins=re.compile(r"\s(?:et|mais|tandis|alors)\b"),
    behind=re.compile(r"\W*(?:Après|[ÀA] l['’]issue|Au terme|Au lendemain|[ÀA] la suite|Suite [àa])\b"),
    begun=re.compile(r"\b(?:depuis|datée?s? d[eu]|en date d[eu]) ?(?:le |la |l['’])?\Z", re.IGNORECASE),
    pending=re.compile(r",?\s(?:est|sont|reste|restent|n['’]aura|n['’]auront|[a-zéèêîïôû]+r(?:a|ont))\b", re.IGNORECASE),
    once=re.compile(r"\b(?:avait|avaient|eut|initialement|d['’]abord|primitivement|à l['’]origine|auparavant|jusqu['’]ici|jusque-là|précédemment|un temps|au départ|au lieu d[eu]|plutôt qu|et non)\b|d['’]abord", re.IGNORECASE),
    moved=re.compile(r"\b(?:report|repouss|décal|avanc|ajourn|différ|déplac|gliss|retard|passe\b|passent\b|passera\b)\w*", re.IGNORECASE),
    step=re.compile(r"\b(?:mais|puis|ensuite|avant)\b", re.IGNORECASE),
    origin=re.compile(r"\s(?:au lieu d[eu]|contre|et non) (?:fin |début |l[ea] |en )?", re.IGNORECASE),
    clause=re.compile(r"[,:;()«»\"—–]|\b(?:que|qui|dont|où)\b|\bqu['’]", re.IGNORECASE),
    future=re.compile(
        r"""\b(?:reçoi(?:t|vent)|accueille(?:nt)?|(?<!ne\ )(?<!la\ )(?<!La\ )(?<!sa\ )(?<!ur\ )(?<!te\ )rencontre(?:nt)?|se\ rend(?:ent)?|s['’]envole(?:nt)?|s['’]entretien(?:t|nent)|se\ retrouvent|se\ réuni(?:t|ssent)|inaugure(?:nt)?|décolle(?:nt)?|s['’]ouvre(?:nt)?|entame(?:nt)?)(?=\ ?(?:\w+\ )?\Z)
          |\b(?:(?!aurai(?:en)?t\ (?:\w+\ )?dû)[a-zéèêîïôû]*(?:e|i|d|t|v|r|u|o)r(?:a|ont|ai|ons|ez|ait|aient)\b(?:(?:\ [\w'’]+){0,2}?\ \w+(?:é|ée|és|ées|i|is|ie|ies|u|us|ue|ues|it|its|ite|ert|erte|is|ise)\b)?
          |\b(?:être|soit|soient)\ (?:\w+ment\ )?\w+(?:ée?s?|ie?s?|ue?s?|ite?s?|ise?s?|erte?s?)|voir\ (?:[\w'’]+\ ){1,3}?\w+(?:ée?s?)
          |(?:va|vont|doit|doivent|devait|devaient|allait|allaient|devant|pourrait|pourraient)\ (?:[\w'’]+\ ){0,3}?(?:s['’])?(?:être\ (?:\w+ment\ )?\w+(?:ée?s?|ie?s?|ue?s?|ite?s?|ise?s?|erte?s?)\b|\w+(?:er|ir|re|oir))
          |(?:est|sont|était|étaient|reste|restent|a\ été|ont\ été|avait\ été)?\ ?(?:\w+ment\ )?(?:prévu|attendu|programmé|planifié|fixé|envisagé|projeté|(?<!\ba\ )(?<!\bont\ )(?<!avait\ )(?<!avaient\ )(?:espéré|promis)|calé)e?s?
          |(?<!vient\ )(?<!viennent\ )(?<!venait\ )(?<!cessé\ )(?<!cesse\ )\b(?:de|d['’]|à|pour|doit|faut)\ ?(?!hiver|enfer|cancer|danger|étranger)(?:[a-zéèê]{2,}[^\Wi]er|[a-zé]*(?:end|ond|ett)re|[a-zé]*(?:ten|ven)ir|faire|finir|fournir|réunir|partir|établir|[a-zé]+(?:ui|cl[ou])re|[a-zé]*suivre)|(?:nouvelle|prochaine)\ (?:tentative|fenêtre|occasion)|prochain\ créneau|d['’]ici|bientôt|au\ plus\ tard|rendez-vous|à\ venir|s['’]apprêtent?|comptent?|entendent?|espèrent?|prévoi(?:t|ent)|objectif|échéance|calendrier|au\ programme|à\ l['’](?:agenda|ordre\ du\ jour))\b""", re.VERBOSE),
    past=re.compile(
        r"""\b(?:aurai(?:en)?t\ (?:\w+\ )?dû|(?:a|ai|as|ont|avons|avait|avaient|eut|est|sont|était|étaient|fut|furent|ayant|étant)\ (?:[\w'’]+\ ){0,3}?(?:été\ (?:\w+\ ){0,2}?)?\w+(?:ée?s?|ie?s?|ue?s?|it|its|ite|ites|ert|erte|erts|is|ise|ises)
          |\w{3,}èrent|\w{2,}aient|\w{2,}ait|[a-zé]{2,}[^\Wr]a|(?!(?:(?:in)?habitée?s?|années?|assemblées?|poignées?|traversées?|mosquées?|chaussées?|trophées?|apogée|périgée|journées?|soirées?|matinées?|durées?|idées?|fusées?|armées?|portées?|rentrées?|données?|tournées?|vallées?|musées?|lycées?|sociétés?|universités?|activités?|sécurité|qualité|capacités?|priorités?|comités?|traités?|marchés?|côtés?|santé|cité|été|communautés?|autorités?|unités?|difficultés?|facultés?|majorité|réalité|coopérative|humidité|étanchéité|gravité|indemnités?|extrémité|moitié|amitié|degrés?)\b)\w+ée?s?|(?:tenu|sign|reçu|paru|conclu|né|mort|venu)e?s?|fut|furent|vient\ de|viennent\ de|dernière?s?)\b""", re.VERBOSE),
    range_opener=re.compile(rf"(?:\b(?:du|de|d['’]|des|de la|depuis)|\b(?P<between>entre)) ?{LINK}\Z", re.IGNORECASE),
    range_link=re.compile(rf"\s*(?:au|à|à la|à l['’]|aux?|jusqu['’](?:au|en|à)|[-–—])\s*{LINK}"),
    pair_link=re.compile(r"\s*(?:,|et|ou|puis|et le|et du|et les|ou le|, puis|,? puis le)\s*"),
)  # fmt: skip
