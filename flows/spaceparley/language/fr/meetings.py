"""French words for meetings."""

from .. import later as re
from ..meetings import DATE, PARTY, PLACE, MeetingWords
from .meeting_rounds import COUNTED
from .meeting_rules import ATTENDS, EVENTS, FACES, HOSTS, JOINS, MEETS, RECEIVED, STAFF, TRAIL, TRIPS

WORDS = MeetingWords(
    meets=MEETS,
    hosts=HOSTS,
    faces=FACES,
    joins=JOINS,
    received=RECEIVED,
    events=EVENTS,
    trips=TRIPS,
    tours=re.compile(r"visit|inspect|parcour|découv|séjourn|passé"),
    works=re.compile(r"[ ](?:l'|les?[ ]|la[ ]|une?[ ]|s(?:on|a|es)[ ]|leurs?[ ])(?:[\w-]+[ ]){0,2}?(?:usine|site|laboratoires?|ateliers?|salle[ ]blanche|chaîne|pas[ ]de[ ]tir|cosmodrome|base|installations|locaux|siège|station|observatoire|campus|chantier|banc[ ]d'essais?|salle[ ]de[ ]contrôle)\b"),
    attends=ATTENDS,
    between=re.compile(
        r"\b(?:entre|réunissant|rassemblant|associant|opposant)[ ](?:(?:les?|la|une?|des)[ ]|l')?\Z", re.VERBOSE
    ),
    with_=re.compile(
        r"\b(?<!partenariat[ ])(?<!collaboration[ ])(?:[Aa]vec|auprès[ ]de|auprès[ ]du|autour[ ](?:de|du|d')|face[ ]à|[Ee]n[ ]compagnie[ ](?:de|du|d')|[Aa]ux[ ]côtés[ ](?:de|du|d'))[ ]?(?:(?:les?|la|une?|des|ses|son|sa|leurs?|[ld]')[ ]?)?\Z|\b[Aa]vec[ ]la[ ]participation(?:[ ](?:annoncée|attendue|prévue|confirmée))?[ ]d(?:e[ ](?:la[ ]|l')?|u[ ]|es[ ]|')\Z",
        re.VERBOSE,
    ),
    by=re.compile(r"\bpar[ ](?:(?:les?|la|une?|des|ses|son|sa|leurs?)[ ]|l')?\Z", re.VERBOSE),
    of=re.compile(r"\b(?:de[ ](?:la[ ]|l')?|du[ ]|des[ ]|d'(?:une?[ ])?)\Z", re.VERBOSE),
    along=re.compile(
        r"\b(?:[Ss]ous[ ](?:la[ ])?(?:co)?(?:-)?présidence(?:[ ](?:conjointe|tournante))?|[Ss]ous[ ]la[ ](?:houlette|conduite|direction|férule)|[Ee]n[ ]présence(?:[ ]annoncée)?|[Aa]ux[ ]côtés|[Ee]n[ ]compagnie|[Aa]ccompagnée?s?|[Ff]lanquée?s?|[Aa]utour|[Aa]ssistée?s?|[Ss]econdée?s?|[Ee]ntourée?s?|[Aa]vec[ ]la[ ]participation(?:[ ](?:annoncée|attendue|prévue|confirmée))?|[Ss]ous[ ](?:le[ ]regard|les[ ]yeux|l'œil)|[Rr]ejointe?s?|[ÉéE]paulée?s?|[Ee]scortée?s?|sous[ ]l'égide)(?:,?[ ](?:notamment|entre[ ]autres|également|aussi|respectivement|pour[ ](?:la[ ]circonstance|l'occasion)|à[ ]cette[ ]occasion),?)?[ ](?:de[ ](?:la[ ]|l')?|du[ ]|des[ ]|d'(?:une?[ ])?|par[ ](?:(?:les?|la|une?)[ ]|l')?)\Z|\b(?:ainsi[ ]qu'avec|à[ ]la[ ]même[ ]table[ ]que(?:[ ](?:leur|son|sa)(?=[ ]))?|représentée?s?[ ]par|que[ ](?:flanqu|entour|second|épaul|escort)(?:ai(?:t|ent)|ent)|qu'(?:accompagn|entour|épaul|escort|assist)(?:ai(?:t|ent)|ent))[ ](?:(?:les?|la)[ ]|l')?\Z",
        re.VERBOSE,
    ),
    pictured=re.compile(r"\b(?i:de[ ]gauche[ ]à[ ]droite|de[ ]g\.[ ]à[ ]dr?\.|à[ ]gauche[ ]et[ ]à[ ]droite)\b"),
    jointly=re.compile(r"\b(?:ensemble|côte[ ]à[ ]côte|conjointement|main[ ]dans[ ]la[ ]main|de[ ]concert)\b"),
    where=re.compile(r",?[ ](?:où|dans[ ]laquelle|dans[ ]lequel)\b", re.VERBOSE),
    host=re.compile(
        r"\b(?:à[ ]l'invitation|sur[ ](?:une[ ]|l')?invitation|invitée?s?|hôtes?)(?:[ ](?:d'honneur|officiel\w*))?[ ](?:de[ ](?:la[ ]|l')?|du[ ]|des[ ]|d'|par[ ](?:(?:les?|la)[ ]|l')?)(?:(?:sa|son|ses|leur)[ ])?\Z|\bguidée?s?[ ]par[ ](?:(?:les?|la)[ ])?\Z",
        re.VERBOSE | re.IGNORECASE,
    ),
    goal=re.compile(r"(?:\b(?:à[ ](?:la[ ]|l')?|au[ ]|aux[ ]|chez[ ](?:l')?|dans[ ]les[ ](?:locaux|ateliers|murs)[ ]d(?:e[ ](?:la[ ]|l')?|u[ ]|es[ ]|')|au[ ]siège[ ]d(?:e[ ](?:la[ ]|l')?|u[ ]|es[ ]|')))\Z", re.VERBOSE),
    at_whose=re.compile(r"(?!)"),
    held=re.compile(r"(?!)"),
    body=re.compile(r"(?!)"),
    housed=re.compile(r"(?!)"),
    guest=re.compile(r"\b(?:pour|en[ ]l'honneur[ ](?:de|du|d'|des))[ ]?(?:(?:la|les?|une?|son|sa)[ ]|l')?\Z", re.VERBOSE),
    dative=re.compile(r"\b(?:à[ ](?:la[ ]|l'|une?[ ]|son[ ]|sa[ ]|ses[ ]|des[ ]|deux[ ]|trois[ ])?|aux?[ ])\Z", re.VERBOSE),
    oblique=re.compile(
        r"""(?:\b(?:de|du|des|à|au|aux|en|pour|par|avec|chez|sur|sous|selon|dans|contre|vers|après|devant|depuis|entre|sans|dont|envers|auprès|côté|parmi|hors|dès|dans[ ]le[ ]cadre|via)[ ](?:(?:les?|la|une?|cette|ces|ses|son|sa|leurs?|[ld]')[ ]?)?(?:(?:société|groupe|entreprise|agence|firme|compagnie|consortium|start-up|ministère|constructeur|université)[ ])?|\b[dl]'(?:une?[ ])?(?<!\bl')|\bd'après[ ](?:les?[ ]|la[ ]|l')?)\Z""",
        re.VERBOSE | re.IGNORECASE,
    ),
    melted=re.compile(r"(?:et[ ]|du[ ]|des[ ]|aux?[ ]|de[ ]la[ ]|de[ ]l'|d'|de[ ])", re.VERBOSE),
    joiner=re.compile(
        rf"""[ ]|[ ]et[ ](?:avec[ ]|par[ ])?(?:(?:ses|leurs|son|sa)[ ](?:\w+[ ])?(?:homologues?|collègues?|pairs|confrères|consœurs|équivalents?)|ce(?:lui|lle|ux|lles))[ ](?:de[ ](?:la[ ]|l')?|du[ ]|des[ ]|d')|[ ]et[ ](?:ses|leurs|son|sa)[ ](?:\w+[ ])?(?:homologues?|collègues?|pairs|confrères|consœurs)[ ](?:\w+[ ])?[–—:(][ ]?|(?:,[ ]\w+)?,?[ ](?:et[ ])?(?:composée?s?|constituée?s?|formée?s?)[ ]d(?:e[ ](?:MM?\.[ ]|Mmes?[ ])?|u[ ]|es[ ]|')|{TRAIL}[ ]*(?:(?:[ ]?[–—-])?,?[ ]*\b(?:et|ou|ainsi[ ]que|puis|comme|et[ ]aussi|de[ ]même[ ]que|et[ ]enfin|ni|avec|mais[ ]aussi)\b|,|/|[ ]?[–-])[ ]*(?P<again>(?:par|avec|entre|chez|pour)[ ])?
        (?:(?:de|du|des|d')[ ]?)?(?:(?:les?|la|l'|leurs?|ses|son|sa|notre|nos|mon|ma|une?|qu')[ ]?)?(?:(?:brigadier|général|colonel|amiral|docteur|professeur|commandant|capitaine|ingénieur|cosmonaute|astronaute)[ ])?(?:homologues?[ ]\w+,?[ ]|[a-zà-ÿ-]+(?:eurs?|euses?|rices?|istes?|aires?|iens?|iennes?|ants?|antes?|iers?|ières?|ministre|chef|cheffe|agence|société|groupe|firme|patron|patronne|géant|institut|université|laboratoire|client|cliente)[ ](?:[a-zà-ÿ-]+[ ]){{0,2}},?[ ]?)?""",
        re.VERBOSE,
    ),
    opening=re.compile(r"[*_]*(?:[ÀA][ ]l'(?:occasion|issue)|Lors|Au[ ](?:cours|terme|lendemain)|En[ ](?:marge|prélude)|Dans[ ]le[ ]cadre|Pendant|Durant|Après|Avant)\b"),
    apposition=re.compile(
        rf"{TRAIL}[ ]?;[ ](?:du[ ])?côté[ ][\w-]+,[ ](?:par[ ])?(?:les?[ ]|la[ ]|l'|une?[ ])?|{TRAIL}[ ]?[;,][ ]de[ ]l'autre(?:[ ]côté)?,?[ ](?:les?[ ]|la[ ]|l'|une?[ ])?|{TRAIL},?[ ](?:et|puis),?[ ](?:(?:du[ ])?côté[ ][\w-]+|pour[ ](?:la[ ]partie[ ])?\w+),[ ](?:par[ ])?(?:les?[ ]|la[ ]|l')?|{TRAIL},[ ](?:(?:les?|la|l'|une?|leurs?|ses|son|sa|qui|dont|principal\w*|l'un[ ]des)[ ]?|(?:[a-zà-ÿ'-]+[ ]){{0,3}}(?:directeur|directrice|président-directeur[ ]général|présidente-directrice[ ]générale|président|présidente|patron|patronne|ministre|filiale|fabricant|constructeur|opérateur|spécialiste|numéro|maître|agence)[ ])[^;:.!?«»“”\"]{{0,90}}?,?[ ]et[ ](?:avec[ ]|par[ ])?(?:(?:les?|la|l'|leurs?|ses|son|sa|une?)[ ]?)?(?:homologue[ ]\w+,?[ ]|[a-zà-ÿ]{{4,14}}[ ])?",
        re.VERBOSE,
    ),
    origin=re.compile(r",?[ ](?:du[ ]|de[ ](?:la[ ]|l')?|des[ ]|d'|en[ ]|au[ ]|aux[ ]|pour[ ](?:la[ ]|le[ ]|l'|les[ ])?)|[ ]?\(", re.VERBOSE),
    title=re.compile(
        r"\b(?:Son|Sa|Leurs)[ ]\Z|(?<![\w'-])(?:\b(?:[Ll]es?|[Ll]a|[Uu]ne?|[Ss]on|[Ss]a|[Ll]eurs?|[Ss]es|[Dd]es)[ ]|\b[Ll]')?(?:(?!(?:et|ou|avec|par|de|du|des|entre|à|au|pour)\b)[\w'-]+[ ]){0,2}?\b(?i:directeurs?|directrices?|ministres?|cheff?e?s?|présidente?s?|patronn?e?s?|vice-administrateur|vice-administratrice|administrateur|administratrice|secrétaire|ambassadeur|ambassadrice|recteur|rectrice|gouverneure?|maire|adjointe?|pdg|responsable|commandante?|professeure?|commissaire|sénateur|sénatrice|émissaire|ingénieure?|fondateur|fondatrice|chancelier|député|conseiller|conseillère|dirigeante?|numéro[ ]deux)(?:[ ](?:générale?|exécutive?|adjointe?|technique|scientifique|[a-zà-ÿ]+(?:aine?|ienne?|ien|aise?|ais|oise?|ois)))?(?:[ ](?:du|de|des|à|au|aux|chargée?)[ ](?:(?!(?:avec|par|qui|et[ ]l[ea])\b)[\w'&-]+,?[ ]){1,9}|[ ]d'(?:[\w'&-]+,?[ ]){1,8}|,?[ ])\Z"
    ),
    modifier=re.compile(
        r"\b(?:[Ll]|[Dd]|[Cc])es[ ][A-ZÉÈ][a-zà-ÿ-]+s[ ](?:de[ ](?:la[ ]|l')?|du[ ]|d')\Z|\b(?:[Ss]on|[Ss]a)[ ]\Z|\b(?:[Ll]es|[Dd]es|[Ss]es)[ ](?:deux[ ])?(?:ministres|présidents|présidentes|directeurs|directrices|patrons|ambassadeurs|chefs|dirigeants|responsables)[ ]\Z|\b(?:(?:[Ll]e|[Ll]a|[Uu]ne?)[ ]|[Ll]')(?:(?:nouveau|nouvelle|futur|future|ancien|ancienne|actuel|actuelle|jeune|géant|[a-zà-ÿ-]+(?:ais|aise|ois|oise|ien|ienne|éen|éenne|ain|aine|and|ande|ol|ole|que|che|usse|urc|on|onne|oche|ite))[ ])\Z|\b(?:(?:[Ll]e|[Ll]a)[ ]|[Ll]')[A-ZÉÈÎ][a-zà-ÿ]*(?:-[A-ZÉ][a-zà-ÿ]*)?(?:ais|aise|ois|oise|ien|ienne|éen|éenne|[cmb]aine?|mande?|gnol|gnole|aque|urque|[eè]cque|èque|[Rr]usse|[Tt]urc|[Gg]rec|etton|ettonne|allon|[ai]ti|oudi|[eé]ri|aki|gare|elge|azakhe?|bek|bèke?|ghize|ovène|erbe|yane?|jik|kmène|abe|énien)[ ]\Z"
    ),
    seat=re.compile(r"(?!)"),
    staff=re.compile(r"(?!)"),
    gathering=re.compile(r"(?<!de )(?<!du )(?<!d')\b(?:(?:[Ff]orum|[Cc]ongrès|[Ss]ymposium|[Cc]onférence|[Ss]ommet|[Ss]alon|[Cc]olloque|[Ee]xposition|[Ff]oire)\b|(?:[Gg]rande )?(?:[Cc]ommission|[Cc]omité|[Gg]roupe de travail) (?:mixte|conjointe?|bilatérale?|inter-?gouvernementale?)\b)"),
    before_saying=re.compile(r"[ ](?:ont|avaient|a|avait)(?:[ ](?:également|aussi|toute?s[ ]deux|tous[ ]deux|ensuite|\w{4,14}ment))?|[ ](?:également|aussi|ensuite)"),
    told=re.compile(r"(?!)", re.VERBOSE),
    among=re.compile(rf",[ ](?:parmi[ ](?:eux|elles|lesquels|lesquelles)|dont|y[ ]compris)(?:[ ](?:aussi|figuraient|figurait))?[ ]?[—–:-][ ]|:[ ](?=avec[ ][{PARTY}])", re.VERBOSE),
    on_side=re.compile(r"(?:\A|[^\w]|\b[Dd]u[ ])[Cc]ôté[ ][\w-]+\Z(?<!le[ ]côté)|\b[Pp]our[ ]la[ ]partie[ ][\w-]+\Z", re.VERBOSE),
    source=re.compile(
        r"\b(?:[Ss]elon|[Dd]'après|[Aa]ux[ ]dires[ ](?:de|du|d'|des)|[Aa]u[ ]dire[ ](?:de|du|d'|des)|[ÀàA][ ]en[ ]croire|[Cc]itant|citée?s?[ ]par|[Dd]e[ ]l'avis[ ](?:de|du|d'|des)|[Dd]e[ ]l'aveu[ ](?:de|du|d'|des)|[Pp]our)[ ]?(?:(?:les?|la|une?|l'|l[ae]s?)[ ]?)?\Z",
        re.VERBOSE,
    ),
    conjoins=re.compile(r"(?!)"),
    relative=re.compile(r"[ ]*(?:\([^()]{0,40}\))?,?[ ](?:qui|lesquels|lesquelles)[ ]", re.VERBOSE),
    dropped=re.compile(r"(?!)"),
    participle=re.compile(r"[a-zà-ÿ]{3,}ant(?!\w)"),
    whom=re.compile(r"[ ]*(?:\([^()]{0,40}\))?,?[ ](?:(?:avec|auprès[ ]de|par|face[ ]à)[ ](?:qui|lequel|laquelle|lesquels|lesquelles)[ ]|à[ ]qui[ ])|[ ]*(?:\([^()]{0,40}\))?,[ ](?:que[ ]|qu')", re.VERBOSE),
    which=re.compile(rf"(?:[ ][^\W\d_]+){{0,5}},?[ ](?:que[ ]|qu')(?:(?:(?:a|ont|avai(?:t|ent)|aur(?:a|ont))[ ](?:eue?s?|tenue?s?|menée?s?|conduite?s?)|(?:doi(?:t|vent)|devai(?:t|ent)|devrai(?:t|ent)|aurai(?:t|ent)[ ]dû|v(?:a|ont))[ ](?:avoir|tenir|mener|conduire))[ ](?:(?:(?:à|au|en|le|ce)[ ])?[{DATE}{PLACE}]+[ ]){{0,2}})?(?:(?:les?|la|ses)[ ](?:(?:deux|mêmes?)[ ])?|l')?", re.VERBOSE),
    idiom=re.compile(r"\b(?i:en[ ]compagnie[ ]d|aux[ ]côtés[ ]d|à[ ]ses[ ]côtés|en[ ]société|de[ ]la[ ]part[ ]d|de[ ](?:son|leur)[ ]côté|d'un[ ]côté|des[ ]deux[ ]côtés)|\((?:filiale|membre)[ ]d[^()\n]{2,90}\)|,[ ]filiale[ ]d[^,.;\n]{2,70}(?=,)", re.VERBOSE),
    behalf=re.compile(r"(?!)"),
    acting=re.compile(rf"(?:[ ](?:l[ea][ ]|l')[\w-]+)?[ ](?:pour|au[ ]nom|du[ ]côté|côté)[ ](?:d[eu][ ]|d')?(?:l[ea][ ]|l')?(?:partie[ ])?(?:[{PARTY}]+|[\w-]+)(?:,[ ]et|[ ]et|,|;)[ ](?:par[ ])?(?:l[ea][ ]|l')?", re.VERBOSE),
    premises=re.compile(
        r"\b(?:siège|quartier[ ]général|QG|locaux|hall|salle|bibliothèque|salons?|bureaux|installations|laboratoires?|ateliers|murs|usine|campus|résidence|centre|stand|pavillon)(?:[ ][a-zéèê]{4,14})?[ ](?:de[ ](?:la[ ]|l')?|du[ ]|des[ ]|d')\Z",
        re.VERBOSE,
    ),
    barrier=re.compile(
        r"[;«»\"“”]|:[ ]|\b(?:que|qu'|qui|dont|si|car|mais|tandis|alors[ ]que|lorsque|lorsqu'|quand|parce|puisque|puisqu'|afin|pendant[ ]que|avant[ ]que|laquelle|lequel|lesquels|duquel)\b",
        re.VERBOSE,
    ),
    delegation=re.compile(
        rf"(?:\b(?:[Dd]es|[Ll]es|[Uu]ne?|[Ll]a|[Ll]e|[Ss]a|[Ss]on|[Ss]es|[Ll]eurs?|[Dd]eux|[Tt]rois|[Pp]lusieurs)[ ]|\b[DdLl]')?(?:(?:hauts?|grands?|principaux)[ ])?\b(?i:{STAFF})[ ](?:\w+[ ])?(?:du[ ]|de[ ]la[ ]|de[ ]l'|de[ ]|des[ ]|d')\Z"
    ),
    chief=re.compile(r"\b(?i:(?:co-?)?président(?:e)?|(?:co-?)?direct(?:eur|rice)|patron(?:ne)?|chef(?:fe)?|pdg|administrat(?:eur|rice)|gérante?|dirigeante?|rect(?:eur|rice)|doyen(?:ne)?|numéro[ ]un|secrétaire[ ]général|fondat(?:eur|rice)|ambassad(?:eur|rice)|consule?)(?:[ ](?:générale?|exécutive?|exécutif|adjointe?|délégué|en[ ]exercice))*[ ](?:de[ ](?:la[ ]|l')?|du[ ]|des[ ]|d')\Z"),
    statesman=re.compile(r"\b(?i:ambassad(?:eur|rice)|consule?|premi(?:er|ère)[ ]ministre|ministre|président(?:e)?(?![ ]d(?:u|e)[ ](?:conseil|la[ ]commission|l')|-directeur)|chef(?:fe)?[ ](?:de[ ]l'état|du[ ]gouvernement|de[ ]la[ ]diplomatie)|roi|reine|sultan|émir|chancelier|chancelière)\b"),
    clitic=re.compile(r"\b(?:[Ll]'|(?P<several>les[ ])|(?P<man>le[ ])|(?P<woman>la[ ]))\Z", re.VERBOSE),
    leads=re.compile(
        r"\)?[ ]*,?[ ]*(?:avec|représentée?[ ]par)[ ](?:sa|son)[ ]|\)?(?:[ ]de[ ][\ue001]+)?[ ]*,?[ ]*(?:forte?[ ]de[ ][^,;.]{2,30}[ ]et[ ])?(?:\([^()]{0,40}\),?[ ]*)?(?:(?:kazakhe?s?|chinoise?s?|russes?|\w{4,14})[ ]*,?[ ]*)?(?:conduite?s?|menée?s?|dirigée?s?|emmenée?s?|présidée?s?|représentée?s?|composée?s?(?=[ ]d))[ ](?:respectivement[ ])?(?:par|d[eu])[ ](?:(?:les?|la|son|sa)[ ]|l')?|[ ]*,?[ ]*(?:avec[ ]à[ ]sa[ ]tête|sous[ ]la[ ](?:conduite|direction|houlette)[ ]d(?:e|u|'))[ ]?(?:(?:les?|la|l')[ ]?)?",
        re.VERBOSE,
    ),
    shakes=re.compile(
        r"(?:\b(?:tenu|eu|mené|conduit|organisé|participé|pris[ ]part|assisté|achevé|conclu|bouclé|entamé|ouvert|poursuivi|repris|effectué|clos|clôturé|présidé|coprésidé|provoqué|terminé|débuté|engagé|animé|convoqué)(?:[ ]à|[ ]aux?)?|\b(?:tiendr(?:a|ont)|tiennent|tient|aur(?:a|ont)|poursuivr(?:a|ont)|poursuivent|reprendr(?:a|ont)|entamer(?:a|ont)|mèner(?:a|ont)|mèneront|mènent|organiser(?:a|ont)|effectuer(?:a|ont)|effectue|participer(?:a|ont)?[ ]à|participent[ ]à|tenir|tinrent|tint|eurent|avoir|tenaient|tenait|préparent|prévoient)|\b(?:se[ ]sont|s'est)[ ]\w+[ ](?:pour|lors[ ]d'|à[ ]l'occasion[ ]d')|pour)(?:[^.;:]{0,60})\Z",
        re.VERBOSE,
    ),
    attribute=re.compile(r"[ ](?:\w+[ ])?", re.VERBOSE),
    gathers=re.compile(
        r"\b(?:réunira|réunissait|réunissant|réunit|a[ ]réuni|ont[ ]réuni|rassemblera|rassemble|a[ ]rassemblé|(?:a[ ]|avait[ ])?regroup(?:é|e|era|ait)|rassemblait|rassemblant|réuniront|mettra[ ]autour[ ]de[ ]la[ ]table|associera|à[ ]laquelle[ ](?:ont[ ]participé|participaient|participeront|assistaient|ont[ ]assisté|prenaient[ ]part|ont[ ]pris[ ]part)|auquel[ ](?:ont[ ]participé|participaient|participeront|assistaient|ont[ ]assisté)|auxquel(?:le)?s[ ](?:ont[ ]participé|participaient)|réunissent|devait[ ]réunir|doit[ ]réunir|devrait[ ]réunir|où[ ]siégeaient|(?:où|y)[ ](?:(?:sont|seront)[ ](?:attendu|annoncé|convié|invité)e?s|interviendront|s'exprimeront|parleront|prendront[ ]la[ ]parole|participeront|débattront)|au[ ]programme|à[ ]l'affiche|parmi[ ]les[ ](?:intervenants|participants|invités|orateurs))\b",
        re.VERBOSE,
    ),
    definite=re.compile(
        r"\b(?:[Ll]a[ ]|[Ll]es[ ]|[Ll]e[ ]|[Ll]'|[Cc]ette[ ]|[Cc]et[ ]|[Cc]e[ ]|[Cc]es[ ]|[Dd]u[ ]|[Aa]u[ ]|des[ ]|[Aa]ux[ ])(?:(?:même|dite|seconde?|première?)[ ])?\Z",
        re.VERBOSE,
    ),
    theirs=re.compile(r"\b[Ll]eurs?[ ](?:\w+[ ])?\Z"),
    untold=re.compile(r"(?!)"),
    own=re.compile(
        r"\b(?:[Ss]a|[Ss]on|[Ss]es|[Ll]eurs?|notre|nos)[ ](?:(?:première?|deuxième|seconde?|récente?s?|dernière?|prochaine?|précédente?)[ ])?\Z|\b(?:[Ll]a|[Ll]e|[Uu]ne?)[ ](?:prochaine?|précédente?|dernière?|nouvelle?|nouveau|seconde?|(?!premi)\w+ième|\d+e|autre)[ ]\Z",
        re.VERBOSE,
    ),
    counted=COUNTED,
    collective=re.compile(
        r"""\b(?:[Tt]ous|[Tt]outes)[ ](?:les[ ])?(?:deux|trois|quatre|cinq)\b
        | \b(?:[Ll]es|[Cc]es)[ ](?:deux|trois|quatre)[ ](?:hommes|femmes|responsables|dirigeants|dirigeantes|ministres|présidents|présidentes|directeurs|directrices|patrons|chefs|parties|agences|interlocuteurs|partenaires|côtés|pays|délégations|hauts[ ]responsables|homologues|officiels|institutions|intéressés|signataires|camps|négociateurs|gouvernements|équipes|organisations|entreprises|organismes|établissements|instituts|sociétés|industriels|groupes|ministères|États|nations|capitales|voisins|alliés|opérateurs|universités|structures|entités)\b
        | \b(?:[Ll]es|[Cc]es)[ ](?:présidents|chefs|patrons|directeurs|dirigeants|responsables|représentants)[ ]des[ ](?:deux|trois)[ ](?:agences|organismes|instituts|pays|gouvernements|institutions|parties|sociétés|entreprises)(?:[ ]spatiales|[ ]spatiaux)?
        | (?<=\b[Dd]es[ ])(?:deux|trois|quatre)[ ](?:hommes|femmes|responsables|dirigeants|ministres|présidents|directeurs|patrons|chefs|dirigeantes|interlocuteurs)\b|(?<=\b[Dd]es[ ])parties\b(?![ ](?:d[eu]s?[ ]|d'))
        | \b(?:[Ll]es|[Cc]es)[ ](?:parties|participants|interlocuteurs|négociateurs|signataires|deux|délégations)\b""",
        re.VERBOSE,
    ),
    myself=re.compile(r"\b(?:(?P<me>[Mm]'(?=(?:a|ont|avait|avaient|aura)[ ](?:\w+ment[ ])?(?:re[çc]|accueill|rencontr|retrouv|invit|convi|appel|télépho))|me[ ](?=(?:re[çc]|accueill|rencontr|retrouv)\w))|[Jj]e[ ]|[Jj]'|moi\b|(?P<we>(?<!nous[ ])(?<!Nous[ ])[Nn]ous\b))", re.VERBOSE),
    yourself=re.compile(r"(?<!vous )(?<!Vous )(?<!-)\b[Vv]ous\b"),
    leaders=re.compile(r"\b(?i:chefs|ministres|présidents|patrons|dirigeants|responsables|représentants|délégations|directeurs|experts|négociateurs|équipes|délégués)\b"),
    acted=re.compile(r"(?!)"),
    guests=re.compile(r"\b(?:[Ll]a[ ]délégation|[Ll]es[ ](?:visiteurs|délégués|hôtes)|[Ll]e[ ]visiteur|[Ll]a[ ]visiteuse)(?![ ](?:d[eu]|des|conduite|dirigée|menée|emmenée|[a-zé]+(?:ais|aise|ien|ienne|ain|aine|oise?|que|and|ande|ole?))\b)(?![ ]d')"),
    guest_pronoun=re.compile(r"(?i:elle)"),
    impersonal=re.compile(r"\A(?!(?i:(?:les|ces)[ ](?:présidents|chefs|patrons|directeurs|dirigeants|responsables)\b)).*(?i:organismes|établissements|instituts|sociétés|groupes|ministères|états|nations|capitales|opérateurs|universités|parties|agences|pays|gouvernements|partenaires|experts|équipes|institutions|entreprises|organisations|côtés|délégations)\b"),
    sort=re.compile(r"(?!)"),
    firms=re.compile(r"\b(?i:sociétés|entreprises|compagnies|firmes|industriels|constructeurs|start-?up)"),
    nations=re.compile(r"\b(?i:gouvernements|pays|nations|états|capitales)"),
    contracted=re.compile(r"(?!)"),
    plural=re.compile(r"\b(?:[Ii]ls|[Ee]lles)(?=[ ])(?![ ](?:(?:se[ ]sont|s'étaient|se[ ]seront)[ ](?:tenu|déroulé|poursuivi)e?s|(?:ont|avaient|auront)[ ](?:eu[ ])?lieu|se[ ](?:tiendr|dérouler|poursuivr)ont|reprendront))", re.VERBOSE),
    itself=re.compile(r"(?!)"),
    creates=re.compile(r"\b(?:créer|créé|créera|créent|création|former|formé|constituer|constitué|instituer|institué|mettre[ ]en[ ]place|mis[ ]en[ ]place|mise[ ]en[ ]place|établir)(?:[ ]d)?[ e']*(?:(?:une?|la|le)[ ])?(?:\w+[ ]){0,2}\Z", re.VERBOSE),
    numbers={"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7},
    after=re.compile(
        r"\b(?:à[ ]la[ ]fin|à[ ]l'ouverture|au[ ]début|au[ ]dernier[ ]jour|(?:à|(?-i:\bA))[ ]l'issue|au[ ]terme|au[ ]sortir|lors|au[ ]cours|(?:à|(?-i:\bA))[ ]l'occasion|après(?![ ]quoi\b)|suite[ ]à|en[ ]marge|au[ ]lendemain|pendant|durant|dans[ ]le[ ]cadre|dès|en[ ]ouvrant|en[ ]clôture|à[ ]la[ ]sortie)(?:[ ](?:de|d'|du|des|à))?[ ]?(?:(?:une?|la|l'|sa|son|leurs?|cette|le|ce)[ ]?)?(?:[\w\ue000\ue001\ue003'-]+[ ]){0,3}\Z",
        re.VERBOSE | re.IGNORECASE,
    ),
    aside=re.compile(
        r"\b(?:[Ee]n[ ]marge|[àÀA][ ]l'occasion|[Ee]n[ ]prélude|[Aa]vant|[Ll]endemain|(?:jours|semaines|mois|ans|heures|an)[ ](?:après|avant))[ ](?:leur[ ]|sa[ ]|son[ ]|l'|de[ ](?:la[ ]|l')?|du[ ]|des[ ]|d'(?:une?[ ])?|la[ ]|le[ ])(?:[\w\ue000\ue001\ue003'-]+[ ]){0,3}\Z",
        re.VERBOSE,
    ),
    belongs=re.compile(r"\b(?:guerre|conflit|(?<!de[ ])crise|invasion|intervention|offensive|concurrence|tensions?|situation|coup[ ]d'État|élections?|hostilités|combats|combat|marchés?|présence|implantation|séisme|sécheresse|inondations|incendies|troubles|événements|paix|cessez-le-feu)[ ](?:\w+[ ])?(?:en|au|aux|dans|à)[ ](?:l[ae][ ]|les[ ]|l')?\Z|\b(?:maintien|avenir|fermeture|extension|rénovation|modernisation|reconversion|sort|construction)[ ](?:du|de[ ]la|des|de[ ]l')[ ]?(?:[a-zà-ÿ]+[ ]){1,2}(?:de[ ]|d'|du[ ]|des[ ])\Z|\b(?i:malgré|en[ ]dépit[ ]d[eu]|face[ ](?:à|aux?)|faute[ ]d[e']|sur[ ]fond[ ]d[e'])[^,;.:]{0,40}\Z"),
    locative=re.compile(
        r"(?:\b(?:[ÀàA]|[Aa]u|[Aa]ux|[Ee]n|[Dd]ans|[Ss]ur|[Cc]hez|jusqu'à|[Ll]ieu:)[ ](?<!demandé[ ]à[ ])(?<!demande[ ]à[ ])(?<!demander[ ]à[ ])(?<!proposé[ ]à[ ])(?<!répondu[ ]à[ ])(?<!promis[ ]à[ ])(?<!reproché[ ]à[ ])(?<!reproche[ ]à[ ])(?<!réclamé[ ]à[ ])(?<!suggéré[ ]à[ ])(?<!offert[ ]à[ ])(?<!rappelé[ ]à[ ])(?<!assuré[ ]à[ ])(?<!imposé[ ]à[ ])(?<!opposé[ ]à[ ])(?<!propose[ ]à[ ])(?<!réclame[ ]à[ ])(?<!vendu[ ]à[ ])(?<!livré[ ]à[ ])(?:(?:les?|la|une?|son|sa|ses|leur|cette|ce)[ ]|l')?(?:(?:prochain|dernier|dernière|grand|futur)e?[ ])?(?:(?:ville|région|capitale|station|port|base)[ ](?:\w+[ ])?(?:de[ ]|d'|du[ ])?)?|\b(?:visité|visitera|visiter|visite|inspecté|gagné|gagnera|gagner|rejoint|(?:voyage|déplacement)[ ](?:de|d'|du)|(?i:siège|réunion|rencontre|sommet|palais|ambassade|usine|cosmodrome|centre|pavillon|salon|aéroport|parc|port|île|base|hôtel|visite|halle?|ateliers?|sites?|bureaux|locaux|laboratoires?|campus|installations|complexe|stand|technopole|aérodrome|université|musée|mairie|station|observatoire|forum|congrès|conférence|session|assemblée|symposium|colloque|foire|exposition|assises|biennale|semaine)(?:[ ][a-zé]{5,14})?(?:[ ](?:d'|de[ ](?:l')?)[a-zé]+)?(?:[ ][a-zé]{5,14})?[ ](?:de|d'|du))[ ]?(?:(?:les?|la|l')[ ]?)?(?:ville[ ](?:\w+[ ])?de[ ])?)\Z",
        re.VERBOSE,
    ),
    shared=re.compile(
        r"\b(?i:commission|sous-commission|comité|groupe[ ]de[ ]travail|conseil|sommet|pourparlers|réunions?|rencontres?|négociations|consultations|entretiens|dialogue|forum|accord|traité|mémorandum|convention|table[ ]ronde|conférence|session)\b"
    ),
    undertaking=re.compile(r"(?:à[ ])?(?:les?[ ]|la[ ]|l'|ce[ ]|cette[ ]|une?[ ]|aux?[ ])(?:(?!(?:d[eu]s?|sur|pour|à|aux?)[ ])[\w-]+[ ]){0,2}?(?:projet|programme|initiative|mission|accord|pacte|traité|convention|consortium|alliance|partenariat|coalition|mémorandum|déclaration|organisation)s?\b"),
    apart=re.compile(
        r"(?i)\b(?:équipages?|astronautes?|cosmonautes?|spationautes?|taïkonautes?|décoll\w+|lanc(?:é|és|ée|ées|ement)|orbite|sortie[ ]extravéhiculaire|nés?|morts?|décédés?|nommés?|élus?|prix|médaille\w*|décor(?:é|ation)\w*|étudi(?:é|ait|aient)\w*|diplômés?|travaill\w+|démissionn\w+|publi(?:é|és|ent)|écri\w+|entraîn\w+|atterri\w*|journalistes?|envoyés?)\b"
    ),
    sport=re.compile(r"\b(?:football|match|tournoi|championnat|finale)\b"),
    veto=re.compile(
        r"\b(?:à[ ]bord|écoutilles?|(?<!d')(?:arrim|amarr)\w+|équipage|sas|apesanteur)\b|\brencontr\w+[ ](?:\ue001+[ ])?(?:un[ ]|une[ ]|des[ ]|de[ ]|d'|les[ ])(?:\w+[ ])?(?:problème|difficulté|obstacle|souci|succès|échec|résistance)",
        re.VERBOSE,
    ),
)
