"""French words for meetings."""

import re

from ..alternation import one_of
from ..meetings import DATE, PARTY, PLACE, MeetingWords
from ..rule import Rule
from .meeting_nouns import CALLS, COMMISSIONS, CONFERENCES, SIGNINGS, TALKS, VISITS

ADVERBS = """également, aussi, ensuite, notamment, déjà, enfin, toutefois, d'abord, en outre, par ailleurs, de nouveau, à nouveau, encore, donc, alors, ainsi, hier,
aujourd'hui, demain, tous deux, toutes deux, tous trois, tour à tour, de leur côté, de son côté, cependant, bien, même, ensemble, en personne, auparavant, puis, à huis clos, à son tour, finalement, pour la première fois, enfin"""
ADV = rf"(?:,?[ ](?:{one_of(ADVERBS)}|\w{{3,14}}ment|[{DATE}{PLACE}]+|(?:le|ce|au|en|à)[ ][{DATE}{PLACE}]+),?){{0,3}}"
HAVE = rf"\b(?:n'|[Jj]')?(?:ai|avons|avais|avions|aurai|aurons|[Aa]|[Oo]nt|[Aa]vait|avaient|aura|auront|aurait|auraient|ait|aient|ayant|avoir|eut|eurent)(?:-t-(?:il|elle|on))?(?:[ ]pas)?{ADV}[ ]|\bvien(?:t|nent)[ ]de[ ]"
HAVE = rf"(?:{HAVE})"
BE = rf"\b(?:n')?(?:est|[Ss]ont|[ÉéE]tait|[ÉéE]taient|sera|seront|serait|seraient|fut|furent|être|soit|soient|été|suis|sommes|étais|étions|serai|serons)(?:[ ]pas)?{ADV}[ ]"
OWN = (
    rf"\b(?:me[ ]suis|m'étais|nous[ ]sommes|nous[ ]étions|se[ ]sont|s'est|s'étaient|s'était|se[ ]seront|s'être|s'étant|se[ ]seraient|se[ ]serait|se[ ]furent){ADV}[ ]"
)
SE = r"\b(?:se[ ]|s'|me[ ]|m'|nous[ ])"
END = r"(?![\w'-])"
FUTURE = r"(?:ai|a|ons|ont|ait|aient|ions)"
WORKED = """discuté, débattu, échangé, conféré, négocié, dialogué, dîné, déjeuné, délibéré, conversé, parlé, évoqué, abordé, examiné, passé en revue, fait le point, fait un point, planché, travaillé,
sympathisé, accordé leurs violons, tranché, arrêté, étudié, traité, petit-déjeuné, devisé, bavardé, siégé, eu un échange, coprésidé, eu des échanges, mené des discussions, balayé, fait un tour d'horizon, comparé"""
WORKING = """discut, débatt, échang, négoci, dialogu, dîn, déjeun, parl, évoqu, abord, examin, convers, confér, trait, délibér, siég, étudi"""
SIGNED = "signé, cosigné, paraphé, conclu, scellé, entériné, co-signé, contresigné, formalisé par écrit"

STAFF = one_of(
    """délégation, délégations, équipe, équipes, mission, groupe d'experts, observateurs, représentant, représentants, représentante, représentantes, responsables, experts, ingénieurs, spécialistes, dirigeants, émissaires,
    chercheurs, scientifiques, direction, cadres, membres, négociateurs, délégués, patrons, techniciens, personnels, autorités, dirigeantes, chefs, présidents, diplomates, collègues, ministres, directeurs, astronomes, officiers, conseillers, état-major"""
)
TRAIL = rf"(?:(?:[ ](?:de[ ](?:la[ ]|l')?|du[ ]|d'|des[ ]|en[ ]|à[ ])|,[ ])[{PLACE}]+)?(?:[ ]?\([^()]{{0,60}}\))?"

WORDS = MeetingWords(
    meets=(
        Rule(
            "fr.meeting.met",
            re.compile(
                rf"""(?:{HAVE}|\bl'(?:a|ont|avait|avaient)[ ]|\bvien(?:t|nent)[ ]de[ ])(?:{one_of("rencontré, retrouvé, convié, revu, consulté, rencontrer, retrouver, croisé, rendu visite à, rendu visite au, rendu visite aux, rendu une visite de courtoisie à, rendu une visite de courtoisie au, serré la main de, serré la main du")})e?s?{END}
                | \b(?:rencontrer|retrouver|reverr){FUTURE}{END}
                | (?<=[{PARTY}][ ])(?:rencontre|retrouve)(?:nt)?{END}(?![ ](?:entre|avec)\b) | \b(?:rencontrait|rencontraient|rencontra|rencontrèrent|rencontrer|rencontrant|rencontrons|rencontrions|retrouvons){END}
                | \b(?:serre(?:nt)?|serré|serrer|serrera)[ ](?:la[ ]main|les[ ]mains)[ ](?:de|du|à|aux?){END}""",
                re.VERBOSE,
            ),
            "Le ministre a rencontré mardi la présidente du CNES.",
            "talks",
        ),
        Rule(
            "fr.meeting.phoned",
            re.compile(
                rf"{HAVE}(?:appelé|joint)(?:[ ]par[ ]téléphone)?{END}(?=[ ][^.]{{0,30}}[{PARTY}])|{HAVE}téléphoné[ ]à(?:u|ux)?{END}|\btéléphoner(?:a|ont)[ ]à{END}",
                re.VERBOSE,
            ),
            "Le ministre a téléphoné à son homologue indien.",
            "call",
        ),
    ),
    hosts=(
        Rule(
            "fr.meeting.received",
            re.compile(
                rf"""(?:{HAVE}|\bl'(?:a|ont|avait|avaient)[ ]|\bvien(?:t|nent)[ ]d(?:e[ ]|'))(?:{one_of("reçu, accueilli, recevoir, accueillir, hébergé")})e?s?{END}
                | \b(?:recevr|accueiller|accueillir){FUTURE}{END} | (?<=[{PARTY}][ ])accueille(?:nt)?{END}
                | \b(?:reçois|recevons|recevions|accueillons|accueillions|reçoit|reçoivent|recevait|recevaient|accueillait|accueillaient|accueillit|reçut|reçurent|recevoir|accueillir|recevant|accueillant){END}
                | \bl'(?:attendai(?:t|ent)|accueill\w+) | \bl'y[ ](?:attendait|a[ ]accueillie?|a[ ]reçue?)""",
                re.VERBOSE,
            ),
            "Le ministre a reçu mardi la présidente du CNES.",
            "talks",
        ),
    ),
    joins=(
        Rule(
            "fr.meeting.talked",
            re.compile(
                rf"""{OWN}(?:{one_of("entretenu, rencontré, retrouvé, réuni, concerté, parlé, vu, revu, consulté, enfermé, mis autour de la table, assis, rassemblé, accordé")})e?s?{END}
                | (?<![\w,][ ])(?:Réuni|Rassemblé|Attablé)e?s{END}(?=[ ](?:à|au|aux|en|dans|sous|pour|lors|autour|chez|[{DATE}])[^.;:]{{0,100}},[ ])
                | {HAVE}(?:{one_of(WORKED)})(?:e?s?){END} | \bavoir[ ]longuement[ ]discuté{END}
                | {SE}(?:entretien(?:t|nent)|entretiendr{FUTURE}|entretenir|entretenai(?:t|ent)|rencontr(?:ent|er{FUTURE}|er)|retrouv(?:ent|er{FUTURE}|er|ons)|réuni(?:t|ssent|r{FUTURE}|r|ssaient|rent)|concerter{FUTURE}|parler{FUTURE}|parlent|ver(?:r){FUTURE}|enferme(?:nt)?|voient|rassembler{FUTURE}|consulter{FUTURE}|entretinrent|rencontrèrent|revoir|verront){END}
                | \b(?:{one_of(WORKING)})(?:r|er|ir){FUTURE}{END} | \ben[ ](?:débattr|parler|discuter){FUTURE}{END} | \b(?:fer(?:a|ont)|faire|font|fait)[ ](?:le|un)[ ]point{END} | \btiendr{FUTURE}[ ]conseil{END}
                | \b(?:discutions|négociions|discutent|débattent|négocient|échangent|dialoguent|discutaient|discuter|s'entretenir|négocier|dîner|déjeuner)[ ](?=avec\b|de\b|du\b|d'|des\b|à\b) | \b(?:discutent|négocient|dialoguent|débattent){END}""",
                re.VERBOSE,
            ),
            "La ministre s'est entretenue avec le patron de l'ESA.",
            "talks",
        ),
        Rule(
            "fr.meeting.signed",
            re.compile(
                rf"""{HAVE}(?:{one_of(SIGNED)}|co-?signer|signer)e?s?{END} | \b(?:co)?sign(?:ons|ions|ent|er|e|èrent|a|aient|ait|er{FUTURE}|ant){END} | \b(?:paraphent|paraphèrent|parapher(?:a|ont)?|concluent|scellent|scelleront|concluront){END}
                | \bappos(?:é|ent|ant|er)[ ](?:leurs?|sa)[ ](?:signatures?|paraphes?){END} | \bportent?[ ](?:la|les)[ ]signatures?{END} | {HAVE}(?:couché|mis)[ ](?:leur|sa)[ ]signature{END} | \béchangé[ ](?:les[ ]instruments|des[ ]lettres|leurs[ ]signatures){END}""",
                re.VERBOSE,
            ),
            "Les deux présidents ont signé l'accord à Paris.",
            "signing",
        ),
    ),
    received=(
        Rule(
            "fr.meeting.was_received",
            re.compile(
                rf"{BE}(?:reçu|accueilli|invité|hébergé|convié|escorté|guidé|attendu(?=e?s?[ ][^.;]{{0,80}}\bpar\b))e?s?{END}|\b(?:Reçu|Accueilli|Invité|Convié|Hébergé)e?s?{END}|(?<=,[ ])(?:reçu|accueilli)e?s?(?=[ ](?:(?:par|à|au|en|chez)\b|[{DATE}{PLACE}]))",
                re.VERBOSE,
            ),
            "Une délégation du CNES est reçue à Baïkonour par Kazcosmos.",
            "talks",
        ),
        Rule(
            "fr.meeting.was_signed",
            re.compile(
                rf"{BE}(?:{one_of(SIGNED)})e?s?{END}|(?<=[ ,])(?:{one_of('signé, paraphé, conclu, scellé, cosigné')})e?s?{END}",
                re.VERBOSE,
            ),
            "L'accord a été signé à Moscou par les deux gouvernements.",
            "signing",
        ),
    ),
    events=(
        Rule(
            "fr.meeting.call",
            re.compile(
                rf"\b(?:{one_of(CALLS)}){END}(?![ ](?:à[ ](?:projets?|candidatures?|la|un|une|l')|d'offres?|d'air|aux))",
                re.VERBOSE,
            ),
            "Une visioconférence entre les deux agences a eu lieu lundi.",
            "call",
        ),
        Rule(
            "fr.meeting.commission",
            re.compile(rf"\b(?:{one_of(COMMISSIONS)}){END}(?![ ]européenne)", re.VERBOSE),
            "La commission mixte s'est réunie à Alger.",
            "commission",
        ),
        Rule(
            "fr.meeting.conference",
            re.compile(rf"\b(?:{one_of(CONFERENCES)}){END}(?![ ](?:de|avec[ ]la)[ ]presse)", re.VERBOSE),
            "Le forum s'est tenu à Dubaï.",
            "conference",
        ),
        Rule(
            "fr.meeting.signing",
            re.compile(rf"\b(?:{one_of(SIGNINGS)}){END}", re.VERBOSE),
            "La signature entre la France et l'Inde est prévue lundi.",
            "signing",
        ),
        Rule(
            "fr.meeting.visit",
            re.compile(rf"\b(?:{one_of(VISITS)}){END}", re.VERBOSE),
            "La visite de la délégation s'est achevée mercredi.",
            "visit",
        ),
        Rule(
            "fr.meeting.talks",
            re.compile(
                rf"(?<!lieu[ ]de[ ])\b(?:{one_of(TALKS)}|(?:[Uu]ne|[Ll]a|[Cc]ette)[ ](?:bi|tri|quadri)latérale|[Ll]a[ ](?:précédente|prochaine|dernière|suivante)(?=[ ](?:s'(?:est|était)[ ](?:tenue|déroulée)|se[ ]tiendra|(?:a|avait|aura)[ ](?:eu[ ])?lieu|est[ ]prévue))){END}(?![ ](?:publié|exclusif|accordé|télévisé|de[ ](?:presse|la[ ]flotte|football|qualification)|du[ ](?:matériel|bâtiment)))",
                re.VERBOSE,
            ),
            "Une réunion entre les deux ministres a eu lieu à Rome.",
            "talks",
        ),
    ),
    trips=(
        Rule(
            "fr.meeting.expected",
            re.compile(rf"{BE}attendue?s?(?=[ ](?:à|au|aux|en|[{DATE}{PLACE}]|le|la|jeudi|dans)){END}", re.VERBOSE),
            "Le ministre est attendu à Paris.",
            "visit",
        ),
        Rule(
            "fr.meeting.visited",
            re.compile(
                rf"""{HAVE}(?:visité|inspecté|parcouru|effectué[ ]une[ ]visite(?:[ ]\w+)?|découvert|séjourné|fait[ ]escale)e?s?{END} | \bvisit(?:era|eront|ait|aient|er|èrent|a){END} | \bvisite(?:nt)?{END}(?<=[{PARTY}][ ]visite) | {OWN}(?:rendu|déplacé)e?s?{END} | {SE}(?:rendr|déplacer){FUTURE}{END} | \bse[ ](?:rendre|déplacer){END} | \bse[ ]rend(?:ent)?[ ]
                | \b(?:part|partent|partir(?:a|ont)|s'envole(?:ra|ront|nt)?|s'est[ ]envolée?|gagner(?:a|ont)){END}(?=[ ](?:pour|à|[{PLACE}])) | {BE}(?:en[ ]visite|arrivée?s?[ ](?:à|au|en|aux)|venue?s?[ ](?:à|au|en)){END} | \bséjourn(?:ait|aient|era|eront|e|ent){END} | \bvien(?:t|nent)[ ]de[ ](?:passer|séjourner|visiter|se[ ]rendre){END} | {HAVE}passé[ ]\w+[ ]jours?{END}""",
                re.VERBOSE,
            ),
            "Le ministre a visité l'usine, où l'attendait son fondateur.",
            "visit",
        ),
    ),
    attends=(
        Rule(
            "fr.meeting.attended",
            re.compile(
                rf"""\b(?:[Pp]articipai(?:t|ent)|participèrent|participer(?:a|ont)|participe(?:nt)?|[Aa]ssistai(?:t|ent)|assister(?:a|ont)|assistèrent|prenai(?:t|ent)[ ]part|pren(?:d|nent)[ ]part|prendr(?:a|ont)[ ]part|réunissai(?:t|ent)|rassemblai(?:t|ent)|siégeai(?:t|ent)|siégeons|siégions|figurai(?:t|ent)|représentai(?:t|ent)|représent(?:ent|er(?:a|ont))|emmenai(?:t|ent)|conduisai(?:t|ent)|dirigeai(?:t|ent)|complétai(?:t|ent)){END}
                | {HAVE}(?:{one_of("participé, assisté, pris part, pris place, coprésidé, présidé, réuni, rassemblé, mis autour de la table, fait le déplacement, rejoint, contresigné")})e?s?{END}
                | \b(?:[ÉéE]tai(?:t|ent)|est|[Ss]ont|[Ss]er(?:a|ont)){ADV}[ ](?:présent|représenté|convié|attablé)e?s?{END} | \b[Àà][ ]la[ ]tribune{END} | \bl'accompagnai(?:t|ent){END} | \b[Aa]utour[ ]de[ ]la[ ]table{END} | \b(?:co)?présidée?s?[ ]par{END} | \b[Pp]armi[ ]les[ ](?:participants|intervenants|invités|orateurs|présents){END} | \bavec[ ]la[ ]participation[ ]d""",
                re.VERBOSE,
            ),
            "La présidente du comité participait à l'entretien.",
        ),
    ),
    between=re.compile(
        r"\b(?:entre|réunissant|rassemblant|associant|opposant)[ ](?:(?:les?|la|une?|des)[ ]|l')?\Z", re.VERBOSE
    ),
    with_=re.compile(
        r"\b(?:[Aa]vec|auprès[ ]de|auprès[ ]du|face[ ]à|en[ ]compagnie[ ](?:de|du|d')|aux[ ]côtés[ ](?:de|du|d'))[ ]?(?:(?:les?|la|une?|des|ses|son|sa|leurs?|[ld]')[ ]?)?\Z",
        re.VERBOSE,
    ),
    by=re.compile(r"\bpar[ ](?:(?:les?|la|une?|des|ses|son|sa|leurs?)[ ]|l')?\Z", re.VERBOSE),
    of=re.compile(r"\b(?:de[ ](?:la[ ]|l')?|du[ ]|des[ ]|d'(?:une?[ ])?)\Z", re.VERBOSE),
    along=re.compile(
        r"\b(?:[Ss]ous[ ](?:la[ ])?(?:co)?(?:-)?présidence(?:[ ](?:conjointe|tournante))?|[Ss]ous[ ]la[ ](?:houlette|conduite|direction|férule)|[Ee]n[ ]présence|[Aa]ux[ ]côtés|[Ee]n[ ]compagnie|accompagnée?s?|flanquée?s?|assistée?s?|secondée?s?|entourée?s?|[Aa]vec[ ]la[ ]participation|rejointe?s?|sous[ ]l'égide)[ ](?:de[ ](?:la[ ]|l')?|du[ ]|des[ ]|d'(?:une?[ ])?|par[ ](?:(?:les?|la|une?)[ ]|l')?)\Z|\b(?:ainsi[ ]qu'avec|représentée?s?[ ]par)[ ](?:(?:les?|la)[ ]|l')?\Z",
        re.VERBOSE,
    ),
    where=re.compile(r",?[ ](?:où|dans[ ]laquelle|dans[ ]lequel)\b", re.VERBOSE),
    host=re.compile(
        r"\b(?:[Àà][ ]l'invitation|sur[ ](?:une[ ]|l')invitation|invitée?s?|hôtes?)[ ](?:de[ ](?:la[ ]|l')?|du[ ]|des[ ]|d'|par[ ](?:(?:les?|la)[ ]|l')?)(?:(?:sa|son|ses|leur)[ ])?\Z|\bguidée?s?[ ]par[ ](?:(?:les?|la)[ ])?\Z",
        re.VERBOSE,
    ),
    oblique=re.compile(
        r"""(?:\b(?:de|du|des|à|au|aux|en|pour|par|avec|chez|sur|sous|selon|dans|contre|vers|après|devant|depuis|entre|sans|dont|envers|auprès|côté|parmi|hors|dès|dans[ ]le[ ]cadre|via)[ ](?:(?:les?|la|une?|cette|ces|ses|son|sa|leurs?|[ld]')[ ]?)?(?:(?:société|groupe|entreprise|agence|firme|compagnie|consortium|start-up|ministère|constructeur|université)[ ])?|\b[dl]'(?:une?[ ])?(?<!\bl')|\bd'après[ ](?:les?[ ]|la[ ]|l')?)\Z""",
        re.VERBOSE | re.IGNORECASE,
    ),
    melted=re.compile(r"(?:et[ ]|du[ ]|des[ ]|aux?[ ]|de[ ]la[ ]|de[ ]l'|d'|de[ ])", re.VERBOSE),
    joiner=re.compile(
        rf"""[ ]|{TRAIL}[ ]*(?:(?:[ ]?[–—-])?,?[ ]*\b(?:et|ou|ainsi[ ]que|puis|comme|et[ ]aussi|de[ ]même[ ]que|et[ ]enfin|ni|avec|mais[ ]aussi)\b|,|/|[ ]?[–-])[ ]*(?P<again>(?:par|avec|entre|chez|pour)[ ])?
        (?:(?:de|du|des|d')[ ]?)?(?:(?:les?|la|l'|leurs?|ses|son|sa|une?|qu')[ ]?)?(?:(?:brigadier|général|colonel|amiral|docteur|professeur|commandant|capitaine|ingénieur|cosmonaute|astronaute)[ ])?(?:homologues?[ ]\w+,?[ ])?""",
        re.VERBOSE,
    ),
    apposition=re.compile(
        rf"{TRAIL},?[ ](?:et|puis),?[ ](?:(?:du[ ])?côté[ ][\w-]+|pour[ ](?:la[ ]partie[ ])?\w+),[ ](?:par[ ])?(?:les?[ ]|la[ ]|l')?|{TRAIL},[ ](?:(?:les?|la|l'|une?|leurs?|ses|son|sa|qui|dont|principal\w*|l'un[ ]des)[ ]?|(?:[a-zà-ÿ'-]+[ ]){{0,3}}(?:directeur|directrice|président-directeur[ ]général|présidente-directrice[ ]générale|président|présidente|patron|patronne|ministre|filiale|fabricant|constructeur|opérateur|spécialiste|numéro|maître|agence)[ ])[^;:.!?«»“”\"]{{0,90}}?,?[ ]et[ ](?:avec[ ]|par[ ])?(?:(?:les?|la|l'|leurs?|ses|son|sa|une?)[ ]?)?(?:homologue[ ]\w+,?[ ]|[a-zà-ÿ]{4,14}[ ])?",
        re.VERBOSE,
    ),
    origin=re.compile(r",?[ ](?:du[ ]|de[ ](?:la[ ]|l')?|des[ ]|d'|en[ ]|au[ ]|aux[ ]|pour[ ](?:la[ ]|le[ ]|l'|les[ ])?)|[ ]?\(", re.VERBOSE),
    title=re.compile(
        r"(?<![\w'-])(?:\b(?:[Ll]es?|[Ll]a|[Uu]ne?|[Ss]on|[Ss]a|[Ll]eur)[ ]|\b[Ll]')?(?:(?!(?:et|ou|avec|par|de|du|des|entre|à|au|pour)\b)[\w'-]+[ ]){0,2}?\b(?i:directeur|directrice|ministre|cheffe?|présidente?|patronn?e?|administrateur|administratrice|secrétaire|ambassadeur|ambassadrice|recteur|rectrice|gouverneure?|maire|adjointe?|pdg|responsable|commandante?|professeure?|commissaire|sénateur|sénatrice|émissaire|ingénieure?|fondateur|fondatrice|chancelier|député|conseiller|conseillère|dirigeante?|numéro[ ]deux)(?:[ ](?:générale?|exécutive?|adjointe?|technique|scientifique|[a-zà-ÿ]+(?:aine?|ienne?|ien|aise?|ais|oise?|ois)))?(?:[ ](?:du|de|des|à|au|aux|chargée?)[ ](?:(?!(?:avec|par|qui|et[ ]l[ea])\b)[\w'&-]+,?[ ]){1,9}|[ ]d'(?:[\w'&-]+,?[ ]){1,8}|,?[ ])\Z"
    ),
    staff=re.compile(r"(?!)"),
    gathering=re.compile(r"\A(?:[Ll]e |[Ll]a |[Ll]')?(?:Forum|Congrès|Symposium|Conférence|Sommet|Salon|Colloque)\b"),
    told=re.compile(r"(?!)", re.VERBOSE),
    on_side=re.compile(r"(?:\A|[^\w]|\b[Dd]u[ ])[Cc]ôté[ ][\w-]+\Z(?<!le[ ]côté)|\b[Pp]our[ ]la[ ]partie[ ][\w-]+\Z", re.VERBOSE),
    source=re.compile(
        r"\b(?:[Ss]elon|[Dd]'après|[Aa]ux[ ]dires[ ](?:de|du|d'|des)|[Aa]u[ ]dire[ ](?:de|du|d'|des)|[ÀàA][ ]en[ ]croire|[Cc]itant|citée?s?[ ]par|[Dd]e[ ]l'avis[ ](?:de|du|d'|des)|[Dd]e[ ]l'aveu[ ](?:de|du|d'|des)|[Pp]our)[ ]?(?:(?:les?|la|une?|l'|l[ae]s?)[ ]?)?\Z",
        re.VERBOSE,
    ),
    relative=re.compile(r"[ ]*(?:\([^()]{0,40}\))?,?[ ](?:qui|lesquels|lesquelles)[ ]", re.VERBOSE),
    barrier=re.compile(
        r"[;«»\"“”]|:[ ]|\b(?:que|qu'|qui|dont|si|car|mais|tandis|alors[ ]que|lorsque|lorsqu'|quand|parce|puisque|puisqu'|afin|pendant[ ]que|avant[ ]que|laquelle|lequel|lesquels|duquel)\b",
        re.VERBOSE,
    ),
    delegation=re.compile(
        rf"(?:\b(?:[Dd]es|[Ll]es|[Uu]ne?|[Ll]a|[Ll]e|[Ss]a|[Ss]on|[Ss]es|[Ll]eurs?|[Dd]eux|[Tt]rois|[Pp]lusieurs)[ ]|\b[DdLl]')?(?:(?:hauts?|grands?|principaux)[ ])?\b(?i:{STAFF})[ ](?:\w+[ ])?(?:du[ ]|de[ ]la[ ]|de[ ]l'|de[ ]|des[ ]|d')\Z"
    ),
    clitic=re.compile(r"\b(?:l'|les[ ]|le[ ]|la[ ])\Z", re.VERBOSE),
    leads=re.compile(
        r"[ ]*,?[ ]*(?:avec|représentée?[ ]par)[ ](?:sa|son)[ ]|(?:[ ]de[ ][\ue001]+)?[ ]*,?[ ]*(?:\([^()]{0,40}\),?[ ]*)?(?:(?:kazakhe?s?|chinoise?s?|russes?|\w{4,14})[ ]*,?[ ]*)?(?:conduite?s?|menée?s?|dirigée?s?|emmenée?s?|présidée?s?|représentée?s?)[ ]par[ ](?:(?:les?|la|son|sa)[ ]|l')?|[ ]*,?[ ]*(?:avec[ ]à[ ]sa[ ]tête|sous[ ]la[ ](?:conduite|direction|houlette)[ ]d(?:e|u|'))[ ]?(?:(?:les?|la|l')[ ]?)?",
        re.VERBOSE,
    ),
    shakes=re.compile(
        r"(?:\b(?:tenu|eu|mené|conduit|organisé|participé|pris[ ]part|assisté|achevé|conclu|bouclé|entamé|ouvert|poursuivi|repris|effectué|clos|clôturé|présidé|coprésidé|provoqué|terminé|débuté|engagé|animé|convoqué)(?:[ ]à|[ ]aux?)?|\b(?:tiendr(?:a|ont)|tiennent|tient|aur(?:a|ont)|poursuivr(?:a|ont)|poursuivent|reprendr(?:a|ont)|entamer(?:a|ont)|mèner(?:a|ont)|mèneront|mènent|organiser(?:a|ont)|effectuer(?:a|ont)|effectue|participer(?:a|ont)?[ ]à|participent[ ]à|tenir|tinrent|tint|eurent|avoir|tenaient|tenait|préparent|prévoient)|\b(?:se[ ]sont|s'est)[ ]\w+[ ](?:pour|lors[ ]d'|à[ ]l'occasion[ ]d')|pour)(?:[^.;:]{0,60})\Z",
        re.VERBOSE,
    ),
    attribute=re.compile(r"[ ](?:\w+[ ])?", re.VERBOSE),
    gathers=re.compile(
        r"\b(?:réunira|réunissait|réunissant|réunit|a[ ]réuni|ont[ ]réuni|rassemblera|rassemble|a[ ]rassemblé|rassemblait|rassemblant|réuniront|mettra[ ]autour[ ]de[ ]la[ ]table|associera|à[ ]laquelle[ ](?:ont[ ]participé|participaient|participeront|assistaient|ont[ ]assisté|prenaient[ ]part|ont[ ]pris[ ]part)|auquel[ ](?:ont[ ]participé|participaient|participeront|assistaient|ont[ ]assisté)|auxquel(?:le)?s[ ](?:ont[ ]participé|participaient)|réunissent|devait[ ]réunir|doit[ ]réunir|devrait[ ]réunir|où[ ]siégeaient|au[ ]programme|à[ ]l'affiche|parmi[ ]les[ ](?:intervenants|participants|invités|orateurs))\b",
        re.VERBOSE,
    ),
    definite=re.compile(
        r"\b(?:[Ll]a[ ]|[Ll]es[ ]|[Ll]e[ ]|[Ll]'|[Cc]ette[ ]|[Cc]et[ ]|[Cc]e[ ]|[Cc]es[ ]|[Dd]u[ ]|[Aa]u[ ]|des[ ]|[Aa]ux[ ])(?:(?:même|dite|seconde?|première?)[ ])?\Z",
        re.VERBOSE,
    ),
    own=re.compile(
        r"\b(?:[Ss]a|[Ss]on|[Ss]es|[Ll]eurs?|notre|nos)[ ](?:(?:première?|deuxième|seconde?|récente?s?|dernière?|prochaine?)[ ])?\Z|\b(?:[Ll]a|[Ll]e|[Uu]ne?)[ ](?:prochaine?|nouvelle?|nouveau|seconde?|deuxième|autre)[ ]\Z",
        re.VERBOSE,
    ),
    collective=re.compile(
        r"""\b(?:[Tt]ous|[Tt]outes)[ ](?:les[ ])?(?:deux|trois|quatre|cinq)\b
        | \b(?:[Ll]es|[Cc]es)[ ](?:deux|trois|quatre)[ ](?:hommes|femmes|responsables|dirigeants|dirigeantes|ministres|présidents|présidentes|directeurs|directrices|patrons|chefs|parties|agences|interlocuteurs|partenaires|côtés|pays|délégations|hauts[ ]responsables|homologues|officiels|institutions|intéressés|signataires|camps|négociateurs|gouvernements|équipes|organisations|entreprises)\b
        | \b(?:[Ll]es|[Cc]es)[ ](?:parties|participants|interlocuteurs|négociateurs|signataires|deux|délégations)\b""",
        re.VERBOSE,
    ),
    myself=re.compile(r"\b(?:[Jj]e[ ]|[Jj]'|moi\b|(?P<we>(?<!nous[ ])(?<!Nous[ ])[Nn]ous\b))", re.VERBOSE),
    impersonal=re.compile(r"(?i:parties|agences|pays|gouvernements|partenaires|experts|équipes|institutions|entreprises|organisations|côtés|délégations)\b"),
    plural=re.compile(r"\b(?:[Ii]ls|[Ee]lles)(?=[ ])", re.VERBOSE),
    creates=re.compile(r"\b(?:créer|créé|créera|créent|création|former|formé|constituer|constitué|instituer|institué|mettre[ ]en[ ]place|mis[ ]en[ ]place|mise[ ]en[ ]place|établir)(?:[ ]d)?[ e']*(?:(?:une?|la|le)[ ])?(?:\w+[ ]){0,2}\Z", re.VERBOSE),
    numbers={"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7},
    after=re.compile(
        r"\b(?:à[ ]la[ ]fin|au[ ]début|au[ ]dernier[ ]jour|à[ ]l'issue|au[ ]terme|au[ ]sortir|lors|au[ ]cours|à[ ]l'occasion|après|suite[ ]à|en[ ]marge|au[ ]lendemain|pendant|durant|dans[ ]le[ ]cadre|dès|en[ ]ouvrant|en[ ]clôture|à[ ]la[ ]sortie)(?:[ ](?:de|d'|du|des|à))?[ ]?(?:(?:une?|la|l'|sa|son|leurs?|cette|le|ce)[ ]?)?(?:[\w\ue000\ue001\ue003'-]+[ ]){0,3}\Z",
        re.VERBOSE | re.IGNORECASE,
    ),
    aside=re.compile(
        r"\b(?:[Ee]n[ ]marge|à[ ]l'occasion|[Ee]n[ ]prélude|[Aa]vant)[ ](?:de[ ](?:la[ ]|l')?|du[ ]|des[ ]|d'(?:une?[ ])?|la[ ]|le[ ])(?:[\w\ue000\ue001\ue003'-]+[ ]){0,3}\Z",
        re.VERBOSE,
    ),
    locative=re.compile(
        r"(?:\b(?:[Àà]|[Aa]u|[Aa]ux|[Ee]n|[Dd]ans|[Ss]ur|[Cc]hez|jusqu'à|[Ll]ieu:)[ ](?:(?:les?|la|une?|son|sa|ses|leur|cette|ce)[ ]|l')?(?:(?:ville|région|capitale|station|port|base)[ ](?:\w+[ ])?(?:de[ ]|d'|du[ ])?)?|\b(?:visité|visitera|visiter|visite|inspecté|gagné|rejoint|(?:siège|réunion|rencontre|sommet|palais|ambassade|usine|cosmodrome|centre|pavillon|salon|aéroport|parc|port|île|base|hôtel|visite)[ ](?:de|d'|du))[ ]?(?:(?:les?|la|l')[ ]?)?(?:ville[ ](?:\w+[ ])?de[ ])?)\Z",
        re.VERBOSE,
    ),
    shared=re.compile(
        r"\b(?i:commission|sous-commission|comité|groupe[ ]de[ ]travail|conseil|sommet|pourparlers|réunions?|rencontres?|négociations|consultations|entretiens|dialogue|forum|accord|traité|mémorandum|convention|table[ ]ronde|conférence|session)\b"
    ),
    sport=re.compile(r"\b(?:football|match|tournoi|championnat|finale)\b"),
    veto=re.compile(
        r"\b(?:à[ ]bord|écoutilles?|arrim\w+|amarr\w+|équipage|sas|apesanteur)\b",
        re.VERBOSE,
    ),
)
