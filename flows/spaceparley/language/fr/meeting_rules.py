"""French verbs and nouns for meeting, by how they take their parties."""

from .. import later as re
from ..alternation import one_of
from ..meetings import DATE, PARTY, PLACE
from ..rule import Rule
from .meeting_nouns import CALLS, COMMISSIONS, CONFERENCES, OPENED, SIGNED, SIGNINGS, TALKS, VISITS, WORKED, WORKING
from .meeting_rounds import ROUNDS

ADVERBS = """également, aussi, ensuite, notamment, déjà, enfin, toutefois, d'abord, en outre, par ailleurs, de nouveau, à nouveau, encore, donc, alors, ainsi, hier,
aujourd'hui, demain, tous deux, toutes deux, tous trois, tour à tour, de leur côté, de son côté, cependant, bien, même, ensemble, en personne, auparavant, puis, à huis clos, à son tour, finalement, pour la première fois, enfin"""
ADV = rf"(?:,?[ ](?:{one_of(ADVERBS)}|\w{{3,14}}ment|[{DATE}{PLACE}]+(?:[ ](?:matin|soir|midi|après-midi))?|(?:le|ce|au|en|à)[ ][{DATE}{PLACE}]+|(?:elles?|lui|eux|[{PARTY}]{{3,5}})(?=,)),?){{0,3}}"
HAVE = rf"\b(?:n'|[Jj]')?(?:ai|avez|aviez|aurez|avons|avais|avions|aurai|aurons|[Aa]|[Oo]nt|[Aa]vait|avaient|aura|auront|aurait|auraient|ait|aient|ayant|avoir|eut|eurent)(?:-t-(?:il|elle|on))?(?:[ ]pas)?{ADV}[ ]|\bvien(?:t|nent)[ ]de[ ]"
HAVE = rf"(?:{HAVE})"
BE = rf"\b(?:n')?(?:est|[Ss]ont|[ÉéE]tait|[ÉéE]taient|sera|seront|serait|seraient|fut|furent|être|soit|soient|été|êtes|étiez|serez|suis|sommes|étais|étions|serai|serons)(?:[ ]pas)?{ADV}[ ]"
OWN = (
    rf"\b(?:me[ ]suis|vous[ ]êtes|vous[ ]étiez|vous[ ]serez|m'étais|nous[ ]sommes|nous[ ]étions|se[ ]sont|s'est|s'y[ ](?:est|sont|était|étaient|seront)|s'étaient|s'était|se[ ]seront|s'être|s'étant|se[ ]seraient|se[ ]serait|se[ ]furent){ADV}[ ]"
)
SE = r"\b(?:se[ ]|s'(?:y[ ])?|me[ ]|m'|nous[ ])"
END = r"(?![\w'-])"
FUTURE = r"(?:ai|a|ons|ont|ait|aient|ions)"

NO_PACT = r"(?<!conclu(?=[ ](?:en[ ]|\w+ment[ ])?(?:que?\b|qu')|[ ][^.;«»]{0,30}\b(?:visite|tournée|séjour|réunion|rencontre|entretiens?|travaux|session|déplacement|cycle|pourparlers|négociations|discussions)\b))"
"""What is concluded is no agreement ("a conclu lundi une visite", "ont conclu que")."""

STAFF = one_of(
    """délégation, délégations, équipe, équipes, mission, groupe d'experts, observateurs, représentant, représentants, représentante, représentantes, responsables, experts, ingénieurs, spécialistes, dirigeants, émissaires,
    chercheurs, scientifiques, direction, cadres, membres, négociateurs, délégués, patrons, techniciens, personnels, autorités, dirigeantes, chefs, présidents, diplomates, collègues, ministres, directeurs, astronomes, officiers, conseillers, état-major"""
)
TRAIL = rf"(?:(?:[ ](?:de[ ](?:la[ ]|l')?|du[ ]|d'|des[ ]|en[ ]|à[ ])|,[ ])[{PLACE}]+)?(?:[ ]?\([^()]{{0,60}}\))?"

MEETS: tuple[Rule, ...] = (
    Rule("fr.meeting.at_whose", re.compile(rf"(?:{BE}(?:(?:allée?s?|passée?s?|invitée?s?)[ ])?|{OWN}(?:rendu|déplacé)e?s?[ ]|{HAVE}(?:dîné|déjeuné)[ ])(?:[{DATE}]+[ ]|(?:à|au|en)[ ][{PLACE}]+[ ])?chez(?=[ ](?:les?[ ]|la[ ]|l'|s(?:on|a)[ ])?(?:homologue[ ])?[{PARTY}])", re.VERBOSE), "Le ministre était lundi chez la présidente du CNES.", "talks"),
    Rule("fr.meeting.phoned", re.compile(rf"(?:{HAVE})(?:téléphoné|passé[ ]un[ ](?:coup[ ]de[ ](?:fil|téléphone)|appel))(?:[ ][{DATE}]+)?[ ](?:à|aux?){END}|\b(?:téléphon(?:e|era|eront|ait|ant)|a[ ]eu[ ]au[ ]téléphone|a[ ]joint[ ](?:par|au)[ ]téléphone)(?:[ ][{DATE}]+)?(?:[ ](?:à|aux?))?{END}|{HAVE}eue?s?(?=[ ][^.;:«»]{{2,140}}?\bau[ ]téléphone\b)", re.VERBOSE), "La présidente du CNES a téléphoné mardi au patron de l'ISRO.", "call"),
    Rule(
        "fr.meeting.met.whom",
        re.compile(
            rf"""(?:{HAVE}|\bl'(?:a|ont|avait|avaient)[ ]|\bvien(?:t|nent)[ ]de[ ])(?:{one_of("rencontré, retrouvé, revu, consulté, rencontrer, retrouver, croisé, rendu visite à, rendu visite au, rendu visite aux, serré la main de, serré la main du")})e?s?{END}
            | \b(?:rendu|rendra|rend)[ ](?:\w+[ ]|[{DATE}]+[ ]){{0,2}}(?:une[ ]|sa[ ])visite(?:[ ](?:de[ ]courtoisie|d'adieu|protocolaire|officielle|d'amitié))?[ ](?:(?:(?:à|au|en|le|ce)[ ])?[{DATE}{PLACE}]+,?[ ]){{0,2}}(?:à|aux?){END}
            | \b(?:rend(?:u|r(?:a|ont)|ait)?|rendent)[ ]visite[ ](?:(?:(?:à|au|en|le|ce)[ ])?[{DATE}{PLACE}]+,?[ ]){{0,2}}(?:à|aux?){END}
            | \b(?:effectué|effectue|effectuera|fait|fera)[ ](?:[{DATE}]+[ ])?une[ ]visite[ ](?:de[ ](?:courtoisie|politesse)|d'adieu|protocolaire)[ ](?:(?:(?:à|au|en|le|ce)[ ])?[{DATE}{PLACE}]+,?[ ]){{0,2}}(?:à|aux?|auprès[ ]d[eu]|chez){END}
            | \b(?:verr(?:ai|as?|ons|ez|ont)|voit|voyait)(?=[ ,](?:[ ]?(?:(?:le|ce|en|à|au|aux)[ ])?[{DATE}{PLACE}]+(?:[ ](?:matin|soir|midi))?,?){{0,3}}[ ](?:la[ ]|le[ ]|l')?(?:[A-ZÀ-Þ][a-zà-ÿ]+[ ])?[{PARTY}]++(?!,?[ ](?:se[ ]|s')?[^\W\d_]+(?:er|ir|re)\b))
            | {HAVE}vue?s?(?=[ ](?:[{DATE}]+[ ])?(?:(?:à|au|aux|en)[ ][{PLACE}]+[ ])?(?:la[ ]|le[ ]|l'|(?:votre|notre|mon|son|leur)[ ](?:homologue[ ])?)?[{PARTY}]++(?!,?[ ](?:se[ ]|s')?[^\W\d_]+(?:er|ir|re)\b))
            | \b(?:rencontrer|retrouver|reverr|consulter){FUTURE}{END} | \b(?:doi(?:t|vent)|devrai(?:t|ent)|devai(?:t|ent)|va|vont|pourrai(?:t|ent)|espère|compte)[ ](?:également[ ]|aussi[ ])?y[ ](?:voir|revoir|croiser|consulter){END} | \b[Yy][ ](?:a|ont|avait|avaient)[ ](?:également[ ]|aussi[ ]|notamment[ ]|ensuite[ ])?(?:vu|revu|croisé){END}
            | (?<=[{PARTY}][ ])(?:rencontre|retrouve)(?:nt)?{END}(?![ ](?:entre|avec)\b) | \b(?:rencontrait|rencontraient|rencontra|rencontrèrent|rencontrer|[Rr]encontrant|[Rr]etrouvant|rencontrons|rencontrions|retrouvons){END}
            | \b(?:serre(?:nt)?|serré|serrer|serrera)[ ](?:la[ ]main|les[ ]mains)[ ](?:de|du|à|aux?){END}""",
            re.VERBOSE,
        ),
        "Le ministre a rencontré mardi la présidente du CNES.",
        "talks",
    ),
    Rule(
        "fr.meeting.phoned",
        re.compile(
            rf"{HAVE}(?:appelé|joint)(?:[ ]par[ ]téléphone)?{END}(?=[ ][^.]{{0,30}}[{PARTY}])(?![ ](?:à|aux?)[ ])(?![^.;:]{{0,90}}?[ ]à[ ](?:ne[ ]pas[ ]|se[ ]|s'|[yl]'?[ ]?)?\w+(?:er|ir|re)\b)|{HAVE}téléphoné[ ]à(?:u|ux)?{END}|{HAVE}parlé[ ](?:[^.;:«»]{{1,60}}(?:téléphone|visio|visioconférence|écrans?[ ]interposés?),?[ ])?(?:à|aux?){END}(?=[^.;:«»]{{0,140}}[{PARTY}])(?:(?<=[eos],[ ]à)|(?<=[eos],[ ]au)|(?<=[eos][ ]à)|(?<=[eos][ ]au)|(?=[^.;:«»]{{0,140}}[{PARTY}],?[ ](?:au[ ]téléphone|par[ ](?:téléphone|visio)|en[ ]visio)))|\btéléphoner(?:a|ont)[ ]à{END}|{SE}(?:rappeler|rappelleront|téléphoner|téléphoneront|téléphonent){END}(?![ ](?:que|qu'|de)\b)|{OWN}(?:rappelé|téléphoné|appelé)e?s?{END}(?![ ](?:que|qu'|de)\b)",
            re.VERBOSE,
        ),
        "Le ministre a téléphoné à son homologue indien.",
        "call",
    ),
    Rule(
        "fr.meeting.hearing",
        re.compile(rf"\b(?i:commission|sous-commission|comité|mission[ ]d'information|office[ ]parlementaire|sénateurs|députés|parlementaires)\b[^.;:«»\n]{{0,90}}?[ ]{HAVE}(?:auditionné|entendu){END}(?=[ ])|(?<=[{PARTY}][ ]){HAVE}(?:auditionné|entendu){END}(?=[ ])", re.VERBOSE),
        "La commission des finances a auditionné mardi la patronne du CNES.",
        "commission",
    ),
)
FACES: tuple[Rule, ...] = (
    Rule(
        "fr.meeting.faced",
        re.compile(
            rf"(?:{HAVE})(?:{one_of('convaincu, persuadé, plaidé, exhorté, sollicité, sondé, pris à part, interrogé, rassuré, pressé, supplié, remis, offert, présenté, montré, exposé')})e?s?{END}|\b(?:convainc|convainquit|persuade|persuada|plaide|plaida|plaidait|exhorte|exhorta|sollicite|sollicita|(?<!la[ ])(?<!de[ ])(?<!une[ ])presse(?=[ ][{PARTY}]|[ ]l[ae][ ][{PARTY}])|pressa|supplie|supplia|interroge|interrogea|remet|remit|expose|exposa){END}|\b(?:plaider|exhorter|convaincre|persuader|rallier|sensibiliser){END}",
            re.VERBOSE,
        ),
        "À Jakarta, l'ambassadeur a exhorté le gouverneur à patienter.",
        "talks",
    ),
    Rule(
        "fr.meeting.addressed",
        re.compile(rf"{HAVE}(?:{one_of('déclaré, dit, redit, indiqué, assuré, proposé, demandé, promis, confirmé, annoncé, expliqué, suggéré, rappelé, garanti, réaffirmé, signifié, recommandé, fait savoir, fait part, fait remarquer, fait valoir')}){END}(?=[ ](?:[{DATE}]+[ ])?(?:à[ ](?:(?:la|son|sa|ses)[ ]|l')?|aux?[ ])[{PARTY}])", re.VERBOSE),
        "À Berne, la ministre a indiqué au patron de l'ESA que la sonde était prête.",
        "talks",
    ),
    Rule(
        "fr.meeting.aside",
        re.compile(r"\b[Ee]n[ ]marge[ ]d(?:e[ ]|u[ ]|es[ ]|')", re.VERBOSE),
        "En marge du congrès, la ministre a trouvé du temps pour le patron de l'ESA.",
        "talks",
    ),
)
HOSTS: tuple[Rule, ...] = (
    Rule(
        "fr.meeting.shown",
        re.compile(
            rf"(?:{HAVE}|\bl'(?:a|ont|avait|avaient)[ ])(?:{one_of('promené, guidé, escorté, baladé, emmené, entraîné, accompagné')})e?s?{END}(?![ ]par\b)|\b(?:promenait|promena|guidait|guida|escortait|accompagnait|accompagna|emmena){END}(?=[ ])|{HAVE}(?:fait[ ](?:visiter|découvrir|parcourir)|fait{ADV}[ ]les[ ]honneurs|servi{ADV}[ ]de[ ](?:guide|cicérone)|déroulé{ADV}[ ]le[ ]tapis[ ]rouge|ouvert{ADV}[ ]les[ ]portes){END}|\b(?:fait|faisait|fera|font)[ ](?:visiter|découvrir){END}|\b(?:faire)[ ](?:visiter|découvrir){END}",
            re.VERBOSE,
        ),
        "Le président a promené dans l'usine le ministre indien.",
        "visit",
    ),
    Rule("fr.meeting.granted", re.compile(rf"(?:{HAVE}|\b)(?:accordé|accorde|accordait|accordera|donné|donnera),?[ ][^.;:«»]{{0,40}}\b(?:audience|tête-à-tête|entrevue){END}|(?:{HAVE}|\b)(?:offert|offre|donné|donne|donnait|offrait),?[ ](?:[{DATE}]+(?:[ ]soir|[ ]midi)?[ ]|(?:à|au|en)[ ][{PLACE}]+[ ]){{0,2}}une?[ ](?:réception|dîner|déjeuner|cocktail|banquet){END}(?=[^.;:«»]{{0,60}}\ben[ ]l'honneur[ ]d)", re.VERBOSE), "Le président a accordé lundi une audience à la patronne de l'ESA.", "talks"),
    Rule(
        "fr.meeting.received",
        re.compile(
            rf"""(?:{HAVE}|\bl'(?:a|ont|avait|avaient)[ ]|\bvien(?:t|nent)[ ]d(?:e[ ]|'))(?:{one_of("reçu, accueilli, recevoir, accueillir, hébergé")})e?s?{END}
            | \b(?:recevr|accueiller|accueillir){FUTURE}{END} | (?<=[{PARTY}][ ])accueille(?:nt)?{END}
            | \b(?:reçois|recevons|recevions|accueillons|accueillions|reçoit|reçoivent|recevait|recevaient|accueillait|accueillaient|accueillit|reçut|reçurent|recevoir|accueillir|[Rr]ecevant|[Aa]ccueillant){END}
            | (?:{HAVE}souhaité|\bsouhait(?:e|era|ait))[ ](?:[{DATE}]+[ ])?la[ ]bienvenue(?=[ ](?:(?:(?:à|au|en|le)[ ])?[{DATE}{PLACE}]+,?[ ]){{0,2}}(?:aux?|à)[ ])(?![^.;:«»]{{0,90}}\b(?:dans|parmi|au[ ]sein|à[ ]bord|au[ ]club)\b)
            | \bl'(?:attendai(?:t|ent)|accueill\w+) | \bl'y[ ](?:attendait|a[ ]accueillie?|a[ ]reçue?)""",
            re.VERBOSE,
        ),
        "Le ministre a reçu mardi la présidente du CNES.",
        "talks",
    ),
)
JOINS: tuple[Rule, ...] = (
    Rule("fr.meeting.opened", re.compile(rf"{HAVE}(?:{one_of(OPENED)})e?s?{END}|\b(?:inaugur|dévoil)er(?:a|ont){END}|\b(?:inaugurent|inaugurèrent){END}|\b(?:couper|poser)(?:a|ont)[ ](?:le[ ]ruban|la[ ]première[ ]pierre){END}", re.VERBOSE), "Le ministre et l'ambassadeur ont inauguré la station.", "meeting"),
    Rule("fr.meeting.signed.proceeded", re.compile(rf"{HAVE}procédé{ADV}[ ]à[ ](?:la[ ]signature|l'échange|la[ ]ratification|la[ ]remise[ ]des[ ]instruments){END}", re.VERBOSE), "Le ministre et l'ambassadeur ont procédé à la signature de l'accord.", "signing"),
    Rule(
        "fr.meeting.signed.announced",
        re.compile(rf"\b(?:ont|avaient){ADV}[ ](?:annoncé|confirmé|célébré|officialisé|révélé|entériné|acté){ADV},?(?:[ ](?:à|au|en|le)[ ][{DATE}{PLACE}]+,?){{0,2}}[ ]la[ ](?:\w+[ ])?(?:signature|conclusion)(?=[ ]d)|\bannoncent[ ](?:[{DATE}]+[ ])?la[ ](?:signature|conclusion)(?=[ ]d)", re.VERBOSE),
        "Le Rwanda et la Zambie ont annoncé mardi la signature d'un accord.",
        "signing",
    ),
    Rule("fr.meeting.spent", re.compile(rf"{HAVE}passé[ ](?:[{DATE}]+|(?:toute[ ])?(?:la|une|sa|leur|deux|trois|plusieurs|quelques)[ ](?:\w+[ ])?(?:matinées?|journées?|soirées?|après-midi|heures?|jours?|semaines?))(?=[ ](?:[{DATE}]+[ ]|(?:à|au|en)[ ][{PLACE}]+[ ])?avec{END})", re.VERBOSE), "Le directeur a passé la matinée avec la patronne de l'ESA.", "talks"),
    Rule(
        "fr.meeting.talked",
        re.compile(
            rf"""{OWN}(?:{one_of("entretenu, rencontré, retrouvé, réuni, concerté, parlé, vu, revu, consulté, enfermé, donné rendez-vous, mis autour de la table, assis, attablé, isolé, éclipsé, croisé, serré la main, rassemblé, accordé, expliqué, querellé, disputé, affronté, chamaillé, rappelé")})e?s?{END}(?![ ](?:[{DATE}]+[ ])?(?:accorder|offrir|recevoir|accueillir|confier|remettre|attribuer|refuser|proposer|décerner|demander|notifier|contraint|obligé)\b)
            | (?<![\w,][ ])(?:Réuni|Rassemblé|Attablé)e?s{END}(?=[ ](?:à|au|aux|en|dans|sous|pour|lors|autour|chez|[{DATE}])[^.;:]{{0,100}},[ ])
            | {HAVE}(?:{one_of(WORKED)})(?:e?s?){END} | {HAVE}(?:partagé|pris|bu){END}(?=[ ][^.;:«»]{{0,40}}\b(?:repas|dîner|déjeuner|table|thé|café|verre|plat|couscous|tajine|gâteau)\b) | \bavoir[ ]longuement[ ]discuté{END}
            | {SE}(?:entretien(?:t|nent)|entretiendr{FUTURE}|entretenir|entretenai(?:t|ent)|rencontr(?:ent|er{FUTURE}|er)|retrouv(?:ent|er{FUTURE}|er|ons)|réuni(?:t|ssent|r{FUTURE}|r|ssaient|rent)|concerter{FUTURE}|parler{FUTURE}|parlent|(?:re)?verr{FUTURE}|enferme(?:nt)?|voient|rassembler{FUTURE}|consulter{FUTURE}|entretinrent|rencontrèrent|revoir|parler|voir|concerter|asseoir|appeler){END}
            | \b(?:{one_of(WORKING)})(?:r|er|ir){FUTURE}{END} | \ben[ ](?:(?:débattr|parler|discuter|conférer|négocier){FUTURE}|débattre|discuter|parler|conférer|négocier){END} | \b(?:fer(?:a|ont)|faire|font|fait)[ ](?:le|un)[ ]point{END} | \btiendr{FUTURE}[ ]conseil{END} | \baur(?:a|ont)[ ](?:un|des)[ ](?:\w+[ ])?échanges?{END}
            | \b(?:petit-)?(?:dîn|déjeun)(?:ai(?:t|ent)|èrent|e|ent|a){END}(?=[ ](?:[{DATE}]+[ ])?(?:(?:à|au|en)[ ][{PLACE}]+[ ])?(?:ensemble|avec){END}) | \b(?:discutions|négociions|discutent|débattent|négocient|échangent|dialoguent|discutaient|discuter|s'entretenir|négocier|dîner|déjeuner)[ ](?=avec\b|de\b|du\b|d'|des\b|à\b) | \b(?:discutent|négocient|dialoguent|débattent){END}""",
            re.VERBOSE,
        ),
        "La ministre s'est entretenue avec le patron de l'ESA.",
        "talks",
    ),
    Rule(
        "fr.meeting.agreed.placed",
        re.compile(
            rf"{OWN}(?:mis(?:es)?[ ]d'accord|entendue?s|accordée?s|engagée?s|penchée?s|réconciliée?s|promis){END}|{BE}(?:convenue?s|tombée?s[ ]d'accord|parvenue?s[ ]à[ ]un[ ](?:accord|compromis)){END}|{HAVE}(?:convenu|passé[ ]au[ ]crible|passé[ ]en[ ]revue|mis[ ]au[ ]point|finalisé|relu|épluché|bouclé|peaufiné|élaboré|trouvé[ ]un[ ](?:accord|terrain[ ]d'entente)|décidé|acté|fixé|ébauché|réglé|exploré|effleuré|épuisé|démêlé|marchandé){END}",
            re.VERBOSE,
        ),
        "Lundi à Rome, le ministre et le patron de l'ESA se sont mis d'accord pour bâtir une sonde.",
        "talks",
    ),
    Rule("fr.meeting.renewed.placed", re.compile(rf"{HAVE}(?:renouvelé|reconduit|prolongé|prorogé|actualisé|étendu|élargi){END}(?=[ ][^.;:«»]{{0,50}}\b(?:accord|accord-cadre|convention|mémorandum|protocole|partenariat|contrat|entente)\b)", re.VERBOSE), "La NASA et l'ESA ont renouvelé mardi à Paris leur accord.", "signing"),
    Rule(
        "fr.meeting.signed",
        re.compile(
            rf"""{HAVE}(?:{one_of(SIGNED)}|co-?signer|signer)e?s?{END}{NO_PACT} | \b(?:co)?sign(?:ons|ions|ent|er|e|èrent|a|aient|ait|er{FUTURE}|ant){END} | \b(?:paraphent|paraphèrent|parapher(?:a|ont)?|concluent|scellent|sceller(?:a|ont)|concluront|conclura(?=[ ](?:[^.;:«»]{{1,40}}[ ])?(?:accord|convention|mémorandum|partenariat|protocole|contrat|traité|entente)\b)){END}
            | \bappos(?:é|ent|ant|er|a|èrent)[ ](?:(?:[{DATE}{PLACE}]+|à|en|le)[ ]){{0,4}}(?:leurs?|sa)[ ](?:signatures?|paraphes?){END} | {HAVE}(?:couché|mis)[ ](?:leur|sa)[ ]signature{END} | \béchangé[ ](?:les[ ]instruments|des[ ]lettres|leurs[ ]signatures){END}""",
            re.VERBOSE,
        ),
        "Les deux présidents ont signé l'accord à Paris.",
        "signing",
    ),
)
RECEIVED: tuple[Rule, ...] = (
    Rule(
        "fr.meeting.was_handed",
        re.compile(rf"{BE}(?:{one_of('remis, présenté, offert, exposé, montré, soumis, restitué')})e?s?{END}(?=[ ][^.;:]{{0,120}}\bpar\b)", re.VERBOSE),
        "Lundi à Tunis, la maquette a été remise au ministre par l'ambassadrice du Japon.",
        "talks",
    ),
    Rule("fr.meeting.was_opened", re.compile(rf"{BE}(?:{one_of('inauguré, officiellement inauguré, lancé officiellement, dévoilé, mis en service, ouvert officiellement, officiellement ouvert, officiellement lancé')})e?s?{END}(?=[ ][^.;:]{{0,80}}\b(?:par|en[ ]présence)\b)|\b[Pp]remière[ ]pierre\b[^.;:]{{0,90}}?{BE}posée{END}(?=[ ][^.;:]{{0,80}}\b(?:par|en[ ]présence)\b)", re.VERBOSE), "La station a été inaugurée lundi par la ministre et l'ambassadeur du Japon.", "meeting"),
    Rule(
        "fr.meeting.heard",
        re.compile(rf"(?:{BE}(?:auditionné|entendu|interrogé|convoqué)|\b(?:Auditionné|Entendu))e?s?{END}(?=[ ][^.;:]{{0,60}}\b(?:par|devant)[ ](?:la|le|les|l'|une?)?[ ]?(?:[{PARTY}]|(?:[\w'-]+[ ]){{0,3}}?(?:commission|sous-commission|comité|sénateurs|députés|parlementaires|office|mission)\b))", re.VERBOSE),
        "Elle a été auditionnée mardi par la commission des sciences aux côtés du patron de la NASA.",
        "commission",
    ),
    Rule(
        "fr.meeting.was_discussed",
        re.compile(rf"{BE}(?:{one_of('discuté, débattu, abordé, évoqué, négocié, examiné, tranché, arrêté, réglé, mis sur la table, étudié, passé en revue, mis au point')})e?s?{END}(?=[^.;]{{0,80}}\b(?:par|entre)\b)", re.VERBOSE),
        "Le budget a été discuté à Rome par la NASA et l'ESA.",
        "talks",
    ),
    Rule(
        "fr.meeting.was_received",
        re.compile(
            rf"{BE}(?:reçu|accueilli|invité(?!e?s?[ ]d[eu'])|hébergé|convié|escorté|guidé|attendu(?=e?s?[ ][^.;]{{0,80}}\bpar\b))e?s?{END}|{OWN}vue?s?[ ](?:[{DATE}]+[ ])?(?:recevoir|accueillir|(?:accorder|offrir)[ ][^.;:«»]{{0,30}}\b(?:audience|entrevue|dîner|déjeuner|réception)){END}|\b(?:Reçu|Accueilli|Invité(?!e?s?[ ]d[eu'])|Convié|Hébergé)e?s?{END}|(?<=,[ ])(?:reçu|accueilli)e?s?(?=[ ](?:(?:par|à|au|en|chez)\b|[{DATE}{PLACE}]))",
            re.VERBOSE,
        ),
        "Une délégation du CNES est reçue à Baïkonour par Kazcosmos.",
        "talks",
    ),
    Rule(
        "fr.meeting.was_signed",
        re.compile(
            rf"{BE}(?:{one_of(SIGNED)})e?s?{END}|(?:(?<=[ ,])(?:{one_of('signé, paraphé, conclu, scellé, cosigné')})|\b(?:Signé|Paraphé|Conclu|Scellé|Cosigné))e?s?{END}{NO_PACT}",
            re.VERBOSE,
        ),
        "L'accord a été signé à Moscou par les deux gouvernements.",
        "signing",
    ),
)
IT = rf"(?:\b(?:[Ii]l|[Ee]lle)s?|(?<![{PARTY}])(?:[{PARTY}]{{2}}|[{PARTY}]{{4}})(?![{PARTY}]))"
"""A pronoun for a body or meeting, taken for a name or not."""

EVENTS: tuple[Rule, ...] = (
    *ROUNDS,
    Rule(
        "fr.meeting.again",
        re.compile(
            rf"{IT}(?=[ ](?:(?:doit|devait|devrait|devra|aurait[ ]dû)[ ])?(?:(?:se[ ]|s')(?:réuni|tien|ten|déroul|ouvr|poursuivr)\w+|reprendr(?:a|ont)(?=[ ](?:(?:à|en|au|le)[ ])?[{DATE}{PLACE}])|(?:s'est|s'était|se[ ]sont|s'étaient)[ ](?:\w+[ ])?(?:réuni|tenu|déroul|ouvert)\w*|sièger\w+|siégera|(?:aura|auront|aurait|a|ont|avait|avaient|avoir)[ ](?:finalement[ ]|bien[ ])?(?:eu[ ])?lieu))",
            re.VERBOSE,
        ),
        "Le comité a été créé en mai. Il se réunira à Rome.",
    ),
    Rule(
        "fr.meeting.call",
        re.compile(
            rf"(?<!\bpar[ ])(?<!\ben[ ])\b(?:{one_of(CALLS)}){END}(?![ ](?:à[ ](?:projets?|candidatures?|la|un|une|l')|d'offres?|d'air|aux))",
            re.VERBOSE,
        ),
        "Une visioconférence entre les deux agences a eu lieu lundi.",
        "call",
    ),
    Rule(
        "fr.meeting.commission",
        re.compile(rf"\b(?!Commission{END}(?![ ](?:[a-zà-ÿ-]+(?:ale|xte|ointe|ine|enne|aise|oise|ande|ente)\b|d['eu]|sur\b|(?:se|s'est|tiendra|siège\w*)\b)))(?:{one_of(COMMISSIONS)}){END}(?![ ](?:européenne|de[ ](?:travail|négociations?|questions|photos?|discussions|rattrapage|signatures?|dédicaces?)))", re.VERBOSE),
        "La commission mixte s'est réunie à Alger.",
        "commission",
    ),
    Rule("fr.meeting.sits", re.compile(rf"\b(?:comité|conseil|groupe|collège|bureau|commission){END}(?=(?:[ ](?:de|sur|pour)[ ][^,.;:]{{3,50}}?|,[^.;:]{{3,60}},)?(?:,?[ ]qui)?[ ](?:(?:doit|devrait|doivent|va|est|prévu|appelé|à|de|ensuite|déjà|également)[ ]){{0,3}}(?:se[ ](?:réuni(?:ra|t|r|rait|ssait)|retrouve(?:ra|r)?)|s'est[ ](?:de[ ]nouveau[ ])?réunie?|siège(?:ra|r)?|siégera|a[ ]siégé|tiendra[ ]sa){END})", re.VERBOSE), "Le comité, créé en 2016, doit se réunir à nouveau à Pékin en 2026.", "commission"),
    Rule("fr.meeting.press", re.compile(rf"\b(?:conférence[ ]de[ ]presse|point[ ]de[ ]presse|conférence|déclaration[ ]à[ ]la[ ]presse)[ ](?:conjointe?|commune?){END}", re.VERBOSE), "Lors d'une conférence de presse conjointe à Paris avec le président du CNES, le président de l'ISRO a dit que la sonde était prête.", "meeting"),
    Rule("fr.meeting.conference", re.compile(rf"(?<!\bsalle[ ]de[ ])\b(?:{one_of(CONFERENCES)}){END}(?<!\b[Uu]n[ ]salon)(?<!\bpetit[ ]salon)(?<!\bgrand[ ]salon)(?![ ](?:de|avec[ ]la)[ ]presse|[ ](?:privé|feutré|particulier|présidentiel|doré|discret|d'honneur|VIP|d'hôtel|d'un[ ]hôtel))", re.VERBOSE), "Le forum s'est tenu à Dubaï.", "conference"),
    Rule("fr.meeting.ceremony", re.compile(rf"\bcérémonie{END}(?![ ](?:\w+[ ])?de[ ](?:signature|paraphe))", re.VERBOSE), "Le ministre et l'ambassadeur ont assisté à la cérémonie d'inauguration.", "meeting"),
    Rule("fr.meeting.signing", re.compile(rf"\b(?:{one_of(SIGNINGS)}|conclusion(?=[ ,][^.;:]{{0,60}}?\b(?:accord|accord-cadre|convention|mémorandum|partenariat|protocole|contrat|traité|entente)\b)){END}", re.VERBOSE), "La signature entre la France et l'Inde est prévue lundi.", "signing"),
    Rule("fr.meeting.visit", re.compile(rf"(?<!\b[Ee]n[ ])\b(?:{one_of(VISITS)}){END}", re.VERBOSE), "La visite de la délégation s'est achevée mercredi.", "visit"),
    Rule(
        "fr.meeting.talks",
        re.compile(
            rf"(?<!lieu[ ]de[ ])(?<!\bsalle[ ]de[ ])(?<!\bsalles[ ]de[ ])(?<!\bsalle[ ]d')(?!tour[ ]d'horizon[ ]d[^.;:]{{1,60}}[ ]entre\b)(?!(?:premiers?|nouvel|deuxième)[ ]échanges?[ ]d(?:e[ ](?!vues)|'))\b(?:{one_of(TALKS)}|(?:[Uu]ne|[Ll]a|[Cc]ette)[ ](?:bi|tri|quadri)latérale){END}(?![ ](?:(?:sont|est|étaient|seraient)[ ](?:\w+[ ])?en[ ]cours|publié|exclusif|accordé|télévisé|de[ ](?:presse|la[ ]flotte|football|qualification)|du[ ](?:matériel|bâtiment)))",
            re.VERBOSE,
        ),
        "Une réunion entre les deux ministres a eu lieu à Rome.",
        "talks",
    ),
)
TRIPS: tuple[Rule, ...] = (
    Rule("fr.meeting.stayed.expected", re.compile(rf"{BE}(?:à|en|au|aux){END}(?=[ ][{PLACE}])", re.VERBOSE), "Le ministre sera à Paris lundi.", "visit"),
    Rule("fr.meeting.guested", re.compile(rf"{BE}(?:l'|les?[ ]){{0,1}}(?=(?:invitée?|hôte)s?,?[ ](?:(?:d'honneur|officiel\w*|surprise|[{DATE}]+|(?:à|au|en)[ ][{PLACE}]+),?[ ]){{0,3}}(?:de[ ](?:la[ ]|l')?|du[ ]|des[ ]|d')[{PARTY}])", re.VERBOSE), "Le ministre était l'invité de la présidente du CNES.", "visit"),
    Rule("fr.meeting.expected", re.compile(rf"{BE}attendue?s?(?=[ ](?:à|au|aux|en|[{DATE}{PLACE}]|le|la|jeudi|dans)){END}", re.VERBOSE), "Le ministre est attendu à Paris.", "visit"),
    Rule(
        "fr.meeting.visited",
        re.compile(
            rf"""{HAVE}(?:visité|inspecté|parcouru|effectué[ ]une[ ]visite(?:[ ]\w+)?|découvert|séjourné|fait[ ]escale)e?s?{END} | \bvisit(?:era|eront|ait|aient|er|èrent|a){END} | \bvisite(?:nt)?{END}(?<=[{PARTY}][ ]visite) | {OWN}(?:rendu|déplacé)e?s?{END} | {SE}(?:rendr|déplacer){FUTURE}{END} | \bse[ ](?:rendre|déplacer){END} | \bse[ ]rend(?:ent)?[ ]
            | \b(?:part|partent|partir(?:a|ont)|s'envole(?:ra|ront|nt)?|s'est[ ]envolée?|gagner(?:a|ont)){END}(?=[ ](?:pour|à|[{PLACE}])) | {BE}(?:en[ ]visite|arrivée?s?[ ](?:[{DATE}]+[ ](?:matin[ ]|soir[ ])?)?(?:à|au|en|aux)|venue?s?[ ](?:à|au|en)){END} | \bséjourn(?:ait|aient|era|eront|e|ent){END} | \bvien(?:t|nent)[ ]de[ ](?:passer|séjourner|visiter|se[ ]rendre){END} | {HAVE}passé[ ]\w+[ ]jours?{END}""",
            re.VERBOSE,
        ),
        "Le ministre a visité l'usine, où l'attendait son fondateur.",
        "visit",
    ),
)
ATTENDS: tuple[Rule, ...] = (
    Rule(
        "fr.meeting.represented",
        re.compile(
            rf"(?<=[{PARTY}][ ])(?:était|est|sera|y[ ]sera|y[ ]était)[ ](?:représentée?|conduite|dirigée|emmenée|menée)[ ]par{END}|\b(?:conduisait|dirigeait|emmenait|menait|représentait|conduira|dirigera|emmènera|mènera|représentera)[ ](?=[{PARTY}]+(?:[ .,;]|\Z))|\b(?:côté|partie|délégation|équipe)[ ](?:[\w-]+[ ])?(?:était[ ]|est[ ]|sera[ ]|y[ ]sera[ ]|y[ ]était[ ])?(?:représentée?|conduite|dirigée|emmenée|menée)[ ]par{END}|\b(?:conduisait|dirigeait|emmenait|menait|représentait|conduira|dirigera|emmènera|mènera|représentera|a[ ](?:conduit|dirigé|emmené|mené|représenté))[ ](?=(?:la|sa)[ ](?:partie|délégation|équipe)|le[ ]côté)|(?:\A|\b)[Dd]'un[ ]côté(?=[ ,:])|\b[Pp]our[ ]la[ ]partie[ ][\w-]+(?=,[ ](?:c'est[ ])?(?:les?[ ]|la[ ]|l')?[{PARTY}])",
            re.VERBOSE,
        ),
        "La partie kazakhe était représentée par le président de Kazcosmos.",
    ),
    Rule("fr.meeting.beside", re.compile(r"\b[ÀàA][ ](?:ses|leurs)[ ]côtés{END}(?=,?[ ](?:les?[ ]|la[ ]|l')?[{PARTY}]|[ ]?:)|\b(?:[Ll]ui|[Ll]eur)[ ](?:donnai(?:t|ent)[ ]la[ ]réplique|faisai(?:t|ent)[ ]face){END}".replace("{END}", END).replace("{PARTY}", PARTY)), "La ministre a inauguré lundi la station. À ses côtés, l'ambassadeur du Japon, Ken Ito."),
    Rule(
        "fr.meeting.attended",
        re.compile(
            rf"""(?<=[,)][ ])(?:(?:également|aussi|lui[ ]aussi|elle[ ]aussi)[ ])?présente?s?{END}(?=[ ](?:à|au|aux|lors[ ]d[eu]s?|durant|pendant)[ ]?(?:(?:la|cette|cet|ces|les|leur|l')[ ]?)?(?:\w+[ ])?(?:réunion|rencontre|entretien|audience|cérémonie|signature|entrevue|séance|discussion|pourparler|négociation|échange|visite|table|côté)s?\b) | \b(?:[ÉE]galement|Aussi)[ ]présente?s?{END}(?=,?[ ](?:à[ ][^.,;:]{{2,40}},[ ])?(?:les?[ ]|la[ ]|l')?[{PARTY}])
            | \b(?:[Pp]articipai(?:t|ent)|participèrent|participer(?:a|ont)|participe(?:nt)?|[Aa]ssistai(?:t|ent)|assister(?:a|ont)|assistèrent|prenai(?:t|ent)[ ]part|pren(?:d|nent)[ ]part|prendr(?:a|ont)[ ]part|réunissai(?:t|ent)|rassemblai(?:t|ent)|siégeai(?:t|ent)|[Aa]ssiste(?:nt)?|siégeons|siégions|figurai(?:t|ent)|représentai(?:t|ent)|représent(?:ent|er(?:a|ont))|emmenai(?:t|ent)|conduisai(?:t|ent)|dirigeai(?:t|ent)|complétai(?:t|ent)){END}
            | {HAVE}(?:{one_of("participé, assisté, pris part, pris la parole, pris place, coprésidé, présidé, réuni, rassemblé, mis autour de la table, fait le déplacement, rejoint, contresigné")})e?s?{END}(?![^.;:«»]{{0,60}}\b(?:au|à[ ]la|à[ ]l'|aux)[ ]?(?:lancement|tir|décollage|vol|amarrage|atterrissage|retransmission)s?\b)
            | \b(?:[ÉéE]tai(?:t|ent)|est|[Ss]ont|[Ss]er(?:a|ont)){ADV}[ ](?:à[ ]la[ ]table|(?:présent|représenté|convié|attablé|assis|réuni|rassemblé)e?s?){END}(?:[ ]autour[ ]d(?:e[ ](?:la[ ]|l')?|u[ ]|'|es[ ]))? | \b[ÉéE]tai(?:t|ent)[ ](?:également[ ]|aussi[ ])?(?:du[ ](?:voyage|déplacement)|de[ ]la[ ](?:partie|délégation|rencontre|réunion)){END} | \b(?:[Ff]aisai(?:t|ent)[ ](?:également[ ]|aussi[ ])?(?:partie[ ](?:du[ ]voyage|de[ ]la[ ]délégation)|le[ ](?:voyage|déplacement))){END} | \b[ÀàA][ ]la[ ]tribune{END} | \bl'accompagnai(?:t|ent){END} | \b(?:[ÉéE]tai(?:t|ent)|est|[Ss]ont|[Ss]er(?:a|ont)|a[ ]été|ont[ ]été){ADV}[ ](?:accompagn|entour|assist|flanqu|second)ée?s?{END}(?=,?[ ](?:(?:notamment|pour[ ](?:la[ ]circonstance|l'occasion),?)[ ])?(?:(?:du|de|des|par)[ ]|d')) | \b[Yy][ ](?:assistai(?:t|ent)|participai(?:t|ent)|prenai(?:t|ent)[ ]part){END} | \b[Aa]utour[ ]de[ ]la[ ]table{END} | \b(?:[Cc]o-?)?[Pp]résidée?s?{ADV}(?:,?[ ]du|,?[ ]côté|,?[ ]pour[ ]la[ ]partie)?(?:[ ]côté)?(?:[ ][a-zà-ÿ-]+(?:ais|ois|ien|ain|and|que|en|ol|akh|ek|e))?,?[ ]par{END} | \b(?:co-?)?présid(?:e|ait|aient|era|eront){END}(?![ ]depuis)(?=[^.;«»]{{0,80}}[{DATE}])(?=[ ][^.;«»]{{0,110}}\b(?:{one_of(COMMISSIONS + ', réunion, rencontre, session, séance, travaux, dialogue, entretiens')}){END}) | \b[Pp]armi[ ]les[ ](?:participants|intervenants|invités|orateurs|présents){END} | \bpar[ ]la[ ]voix[ ]de(?=[ ]leurs[ ]){END} | \bavec[ ]la[ ]participation[ ]d""",
            re.VERBOSE,
        ),
        "La présidente du comité participait à l'entretien.",
    ),
)
