"""French words for posts and callings."""

from .. import later as re
from ..alternation import one_of
from ..headed import headed
from ..roles import RoleWords
from .countries import WORDS as COUNTRIES

MEN = """wali, directeur, codirecteur, président, vice-président, coprésident, administrateur, fondateur, cofondateur, constructeur, concepteur,
gouverneur, vice-gouverneur, préfet, sous-préfet, ambassadeur, chancelier, vice-chancelier, roi, prince, prince héritier, grand-duc, sultan, émir, président-directeur, sénateur, député,
conseiller, délégué, adjoint, envoyé, coordinateur, coordonnateur, représentant, commandant, ingénieur, chercheur, historien, professeur, général,
amiral, colonel, lieutenant-colonel, colonel-major, médecin-colonel, médecin-général, ingénieur-général, ingénieur général, général-major, lieutenant-général, contre-amiral, vice-amiral, spationaute, instructeur, entraîneur, patron, dirigeant, inspecteur, consultant, avocat, élu, gérant, consul,
trésorier, ministre-président, ministre président, premier ministre, vice-premier ministre, recteur, vice-recteur, doyen, rapporteur, négociateur, contrôleur, physicien, généticien, géomaticien, roboticien,
confrère, interlocuteur, intéressé, astrophysicien, expert, technicien, mathématicien, planificateur, hôte, premier vice-président, sous-directeur, co-directeur, co-fondateur, co-président,
lauréat, doctorant, étudiant, enseignant, chargé de projet, opérateur, soudeur, contremaître, gardien, attaché, conservateur, animateur, haut-commissaire, médiateur, syndic, armateur, entrepreneur, développeur, mécanicien, électricien, copilote, médecin,
chirurgien, statisticien, informaticien, chroniqueur, photographe, interprète, traducteur, modérateur, animateur, coprésident, cogérant,
investisseur, actionnaire, propriétaire, superviseur, régulateur, promoteur, artisan, échevin, bourgmestre, maire adjoint, adjoint au maire, chef d'état-major, chef de cabinet, chef de projet, chef de mission, chef de délégation, chef de file, chef de service, chef de département, directeur de cabinet, directeur de projet, directeur de programme, secrétaire général, secrétaire exécutif, secrétaire perpétuel, secrétaire permanent, maître de conférences, spécialiste de mission, commandant de bord, pilote d'essai, homme d'affaires, président-fondateur, directeur-fondateur, ministre d'État, ministre d'Etat, ministre délégué, ministre-conseiller, premier secrétaire, premier conseiller, chef adjoint, numéro trois"""
WOMEN = """directrice, codirectrice, présidente, vice-présidente, coprésidente, administratrice, fondatrice, cofondatrice, constructrice, conceptrice,
gouverneure, vice-gouverneure, préfète, sous-préfète, ambassadrice, chancelière, vice-chancelière, reine, princesse, grande-duchesse, sénatrice, députée,
conseillère, déléguée, adjointe, envoyée, coordinatrice, coordonnatrice, représentante, commandante, ingénieure, chercheuse, chercheure, historienne,
professeure, générale, colonelle, instructrice, entraîneuse, patronne, dirigeante, inspectrice, consultante, avocate, élue, gérante, consule,
trésorière, première ministre, vice-première ministre, cheffe, mairesse, rectrice, doyenne, rapporteuse, rapporteure, généticienne, géomaticienne, roboticienne, négociatrice, contrôleuse, physicienne,
consœur, interlocutrice, hôtesse, intéressée, astrophysicienne, experte, technicienne, mathématicienne, sous-directrice, co-directrice, co-fondatrice, co-présidente, première vice-présidente,
présidente-directrice, lauréate, doctorante, étudiante, enseignante, enseignante-chercheuse, opératrice, soudeuse, gardienne, attachée, conservatrice, animatrice, haute-commissaire, médiatrice, entrepreneuse, développeuse, mécanicienne, électricienne, chirurgienne, statisticienne, informaticienne,
chroniqueuse, traductrice, modératrice, cogérante, investisseuse, superviseuse, promotrice, secrétaire générale, cheffe d'état-major, cheffe de cabinet, cheffe de projet, cheffe de mission, cheffe de délégation, cheffe de service, directrice de cabinet, directrice de projet, femme d'affaires, présidente-fondatrice, ministre déléguée, première secrétaire, première conseillère, cheffe adjointe"""
BOTH = """ministre, vice-ministre, secrétaire d'État, secrétaire d'état, secrétaire d'Etat, sous-secrétaire d'État, sous-secrétaire d'Etat, secrétaire, sous-secrétaire, chef, sous-chef, numéro deux, maire,
porte-parole, homologue, vis-à-vis, collègue, responsable, coresponsable, astronaute, cosmonaute, taïkonaute, commissaire, PDG, PCA, P-DG, DG, DGA, DRH, astronome, scientifique, spécialiste, analyste,
vétéran, diplomate, capitaine, pilote, économiste, architecte, membre, akim, juriste, astrobiologiste, géologue, climatologue, chargé d'affaires,
chargée d'affaires, numéro un, chargé de mission, chargée de mission, politologue, météorologue, glaciologue, océanographe, biologiste, géophysicien, planétologue, chimiste, géochimiste, biochimiste, cartographe, géographe, hydrologue, volcanologue, écologue, agronome, sismologue, politiste, sociologue, botaniste, minéralogiste, exobiologiste, radioastronome, topographe, philosophe,
trentenaire, quadragénaire, quinquagénaire, sexagénaire, septuagénaire, octogénaire, nonagénaire, milliardaire, universitaire, émissaire, officier, officière, haut fonctionnaire, haute fonctionnaire"""

CAP = r"[^\W\d_a-zà-öø-ÿœ]"
STOP = r"""(?!(?:mais|jamais|fois|mois|parfois|demain|bien|rien|combien|explique|indique|réplique|critique|communique|applique|revendique|signale|égale|arrive
    |prive|faire|désormais|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|enfin|ainsi|hier|lors|ensuite|finale|finalement)\b)"""
ADJECTIVES = """slovène, slovènes, turkmène, turkmènes, armées, général, générale, généraux, adjoint, adjointe, délégué, déléguée, associé, associée, exécutif, exécutive, principal, principale, premier, première,
nouveau, nouvelle, suppléant, suppléante, honoraire, fondateur, fondatrice, spécial, spéciale, résident, résidente, itinérant, itinérante, plénipotentiaire, russe, russes, turc, turque, turcs, turques, grec, grecque, belge, belges,
kazakh, kazakhe, kazakhs, kazakhes, ouzbek, ouzbèke, ouzbeks, kirghize, kirghiz, tadjike, tadjik, turkmène, tchèque, suisse, arabe, arabes, slovaque, slovène, croate, serbe, bulgare,
azéri, azérie, émirati, émiratie, émirien, saoudien, saoudite, moldave, biélorusse, bélarusse, monténégrin, philippin, argentin, argentine, supérieur, supérieure, extérieur,
extérieure, extérieures, intérieur, intérieure, spatial, spatiale, spatiaux, spatiales, uni, unis, unies, technique, techniques, financier, financière, financiers, financières, juridique, juridiques, commercial, commerciale, commerciaux, commerciales, opérationnel, opérationnelle, administratif, administrative, stratégique, éditorial, éditoriale, pédagogique, médical, médicale, marketing, artistique, associé, associée, numérique, numériques, public, publique, publics, publiques,
wallon, wallonne, flamand, flamande, bruxellois, bruxelloise, bavarois, bavaroise, catalan, catalane, québécois, québécoise, écossais, écossaise, gallois, galloise, guyanais, guyanaise, réunionnais, polynésien,
par intérim, en chef, en exercice, émérite, qatari, qatarie, omani, omanie, koweïtien, pakistanais, bangladais, sri-lankais, sri-lankaise, népalais,
sud-coréen, sud-coréenne, nord-coréen, nord-coréenne, sud-africain, sud-africaine, britannique, allemand, allemande, espagnol, espagnole, roumain, danois, suédois, lettone, letton, mexicain,
étranger, étrangère, étrangères, étrangers, vert, verte, fédéral, fédérale, fédéraux, habités, habité, en charge, chargé, chargée"""
NATIONS = ",".join(f"{stem.strip()}{ending.strip('-')}" for stems in COUNTRIES.adjectives.values() for stem in stems.split(",") for ending in COUNTRIES.endings.split())
LIKE_ADJECTIVE = r"(?:[a-zà-ÿ]{2,8}-)?[a-zà-ÿ]{2,}(?:al|ale|aux|ales|iens?|iennes?|éens?|éennes?|els?|elles?|iques?|ifs?|ives?|aires?|oise?s?|aise?s?|aine?s?|ables?|ibles?|ment[ ]adjointe?)"
NO_WORD = r".*(?:[^oe]nne|[^ainoè]ne|ee)s?"
"""What no adjective of a nation ends in, though stem and ending make it: belgee, kazakhne."""
# The list stands a dozen times in the pattern: what its ending shows is not in it, nor what is no word.
LISTED = ",".join(word for word in " ".join(f"{ADJECTIVES},{NATIONS}".split()).replace(", ", ",").split(",") if not re.fullmatch(f"{LIKE_ADJECTIVE}|{NO_WORD}", word))
ADJ = rf"""(?: {one_of(LISTED)} | {STOP} {LIKE_ADJECTIVE} ) (?![\w'-])"""
WORD = rf"(?:{STOP}(?!(?:les?|la|une?|son|sa|ses|leur|cette|ces?|tous|toute|concert|retour|passage|notre|nos|mon|plus|source|fait|suite|nouveau|part|nombreux|nombreuses|époque)\b)[a-zà-ÿœ]{{3,}}(?:[-'][\wà-ÿ]+)*+)"
PROPER = rf"(?:(?!(?:Le|La|Les|Il|Elle|M|Mme|MM|Mmes|Mlle)\b){CAP}[\w]*+(?:[-'.]\w+)*+(?:[ ](?:(?!(?:M|Mme|MM)\b){CAP}\w*+|\d{{1,3}}\b)(?:[-'.]\w+)*+)*+)"
QUOTED = r"""(?:«[ ]?[^«»\n]{1,60}»|"[^"\n]{1,60}"|“[^”\n]{1,60}”)"""
PAREN = r"(?:[ ]\([^()\n]{2,40}\))?+"
NEWLY = r"(?:(?:tout|toute|très|si)[ ])?(?:futurs?|futures?|nouveau|nouvel|nouvelles?|nouveaux|jeune|première?|principale?|grande?|puissante?|petite?|active?|discrète?|modeste)[ ]"
"""What stands between an article and the body that somebody heads."""
NOUN = rf"(?:{QUOTED}|Made[ ]in[ ]Italy|(?:{NEWLY})?{PROPER}|(?:{NEWLY}(?=[a-zà-ÿœ]))?{WORD})(?:[ ](?:et[ ])?{ADJ})*+(?:[ ](?:{PROPER}|{QUOTED})(?:[ ]{ADJ})*+)?+{PAREN}"
OF = r"(?:de[ ]la[ ]|de[ ]l'|du[ ]|des[ ]|de[ ]|d')"
LINK = rf"(?:(?:chargée?s?[ ]|en[ ]charge[ ]|auprès[ ]|responsable[ ])?{OF}|pour[ ](?:la[ ]|le[ ]|les[ ]|l')|chez[ ])"
DEFINITE = r"(?:de[ ]la[ ]|de[ ]l'|du[ ]|des[ ])"
AT = r"(?:à[ ]la[ ]|à[ ]l'|au[ ]|aux[ ]|en[ ]|à[ ])"
AT_ENDS = ("vice-recteur", "vice-rectrice", "délégué", "adjoint", "déléguée", "adjointe", "ssadeur", "ssadrice", "ssaire", "d'État", "seiller", "seillère", "affaires")
AT_THE = r"(?:à[ ]la[ ]|à[ ]l'|au[ ]|aux[ ])"
AT_HEAD = f"(?:{'|'.join(f'(?<={end})' for end in AT_ENDS)})[ ]{AT}{NOUN}"
NEXT = rf"(?![ ]de[ ]{CAP})(?![ ]{OF}(?:(?:vice|sous|co)-)?(?i:direct(?:eur|rice)|ministre|président|ambassad|conseill|cheff?e?\b|patron|maire\b|secrétaire|rect(?:eur|rice)|gouverneur|commissaire|administrat(?:eur|rice)|responsable|représentant))"
"""Behind "and": no further portfolio, but the next person, or the next one's post."""
ABROAD = r"(?:[ ](?:résidant|vivant|établi|installé|résident)e?s?[ ](?:à[ ]l'(?:étranger|extérieur)|hors[ ]du[ ]pays))?+"
"""Which compatriots a portfolio is for."""
TAIL = rf"""(?:[ ]{ADJ}(?:[ ]et[ ]{ADJ})?+)*+ (?:{AT_HEAD})?+
    (?:,?[ ]et[ ]{AT_THE}{NOUN})?+(?:[ ]{AT_THE}{PROPER}(?:[ ]{ADJ})*+(?:(?:,|,?[ ]et)[ ]{AT_THE}{PROPER}(?:[ ]{ADJ})*+){{0,4}})?+
    (?: ,[ ]{DEFINITE}{NOUN}(?=,[ ]{DEFINITE}|,?[ ]et[ ]{DEFINITE}|,?[ ]ainsi[ ]que[ ]{DEFINITE}) | (?:,?[ ]et{NEXT}|,?[ ]ainsi[ ]que{NEXT}(?=[ ]{DEFINITE})|,(?=[ ]chargée?[ ]d))?[ ]{LINK}{NOUN}{ABROAD} | [ ]et[ ]l'(?i:innovation|éducation|espace|environnement|industrie|énergie)(?![\w'-]) | [ ]et[ ](?i:technologies|techniques|sciences|applications|télécommunications|communications|services|industries|données|finances|transports|recherches?|innovations?|opérations|programmes|projets)(?:[ ]{ADJ})*+ ){{0,8}}+ (?:[ ](?:en|au|aux|à)[ ](?:(?={CAP}\w+[ ]{CAP}\w+[ ]{CAP}){PROPER}|{PROPER}(?=,[ ]{CAP})))?+"""
BELONGING = re.compile(TAIL, re.VERBOSE)
"""What may follow a post or an institution: its field, whose it is."""

FIELDS = """administration, affairs, analysis, applications, business, climate, communications, cooperation, data, defence, defense, development, digital, earth, economic, education, engineering, environment, exploration, external, finance,
flight, foreign, global, government, human, industrial, information, infrastructure, innovation, integration, international, intelligence, launch, launches, launchers, logistics, lunar, manned, manufacturing, marketing, mission, missions, navigation, observation,
operations, partnerships, payload, payloads, planetary, planning, policy, portfolio, production, programme, programmes, program, programs, project, projects, propulsion, public, quality, regulatory, relations, research, resources, robotics, safety, sales,
satellite, satellites, science, sciences, security, services, space, spaceflight, spectrum, staff, strategic, strategy, sustainability, systems, technical, technology, technologies, telecommunications, testing, trade, training, transport, transportation, utilisation, utilization, vehicles, vols, programmes, exploitation, sciences, stratégie, communication, lanceurs, opérations, recherche, numérique, spatial, spatiales"""

SAME = r"(?:(?<=\bet[ ])|(?<=\bavec[ ])|(?<=\bpuis[ ])|(?<=\bensuite[ ]))cel(?:ui|le)(?=[ ](?:de[ ](?:la[ ]|l['’])?|du[ ]|d['’])[^,.;:\n]{2,60},[ ](?:MM?\.[ ]|Mme[ ])?[A-ZÀ-Þ][\w'’-]*[ ][A-ZÀ-Þ])"
"""The post told right before, of another house, with who holds it ("le patron de l'ESA et | celui de la NASA, X Y")."""

WORDS = RoleWords(
    phrase=headed(
        re.compile(rf"(?<![\w-])(?<!omité[ ])(?<!groupe[ ])(?<!schéma[ ])(?<!plan[ ])(?<!Plan[ ])(?:(?:ex|[Aa]ncienn?e?|[Ff]uture?|[Nn]ouve(?:au|lle)|[Aa]ctuelle?)[ -])?+(?P<head>(?:(?:vice|sous|co)-)??{one_of(f'{MEN},{WOMEN},{BOTH}')}|{SAME})(?![\w'-])", re.VERBOSE),
        BELONGING,
    ),
    agent=re.compile(r"(?:eure?|euse|rice|ien(?:ne)?|iste|logue|graphe|aire|ère?|ier|ante?|ente?|onome|associée?|déléguée?|attachée?|chargée? [a-zà-ÿ' ]+|employée?|salariée?|membre|stagiaire|pilote|cadre|chef(?:fe)?|juriste|(?:vice|sous)-\w+)(?![\w-])"),
    open_behind=re.compile(rf", (?P<lead>(?:l'|une? |le |la ))?(?P<post>(?!(?!associé|délégué|attaché|employé|salarié|député)\w+(?:[^g]u|[is]|é)e?s? )(?:{WORD} ){{0,3}}?{WORD}(?: (?:de (?:la |l')?|du |des |d'|en |à (?:la |l')?)(?:{WORD} ){{0,2}}{WORD})?) (?:de (?:la |l')?|du |des |d'|à (?:la |l')?|au |aux |chez |pour (?:la |le |l')?|auprès (?:de (?:la |l')?|du ))"),
    working=re.compile(r"chez \Z"),
    open_before=re.compile(rf"(?P<lead>\b(?:[Ll]e |[Ll]a |[Ll]'|[Uu]ne? ))(?P<post>(?:{WORD} ){{0,3}}?{WORD}(?: (?:de (?:la |l')?|du |des |d'|en )(?:{WORD} ){{0,2}}{WORD})?) (?:de (?:la |l')?|du |des |d'|à (?:la |l')?|au |chez )\Z"),
    open_between=re.compile(r"(?!)(?P<lead>)(?P<post>)"),
    article=re.compile(r"\b(?:[Ll]e[ ]même[ ]|[Ll]a[ ]même[ ]|[Ll]es?[ ]|[Ll]a[ ]|[Ll]'|[Uu]ne?[ ]|du[ ]|au[ ]|des[ ]|aux[ ]|(?P<own>[Ss]on[ ]|[Ss]a[ ]|[Ss]es[ ]|leurs?[ ]|dont[ ](?:le[ ]|la[ ]|les[ ]|l')))\Z"),
    indefinite=re.compile(r"(?i:une? (?:autre )?|autre )"),
    quality=re.compile(r"(?!)()"),
    tie=re.compile(r",? (?:à la |à l'|au |aux |auprès (?:de la |du |de l'|des |de |d')|de la |de l'|du |des |de |d'|chez |en |pour (?:la |le |l'|les )?|en charge (?:de la |du |de l'|des )|en poste (?:à |au |en ))"),
    further=re.compile(rf"(?: (?:de (?:la |l')?|du |des |d'|en ))?(?: {WORD}){{1,2}} (?:à (?:la |l')|au |aux |auprès (?:de (?:la |l')|du )|chez |de (?:la |l')|du )"),
    adjunct=re.compile(r" (?:(?:et |chargée? )?(?:de |du |des |d'|de l'|à |au |aux |en |pour )(?!son |sa |leur )[^.,;:!?()«»\n]{1,60}(?=, )|(?:depuis|jusqu'en|à partir de|dès|pour) [^.,;:!?()\n]{1,30}|de l'époque|d'alors|à l'époque|sortante?|par intérim|en exercice|de passage|récemment nommée?|fraîchement nommée?|nouvellement nommée?)(?:, | )"),
    fields=frozenset(FIELDS.replace("\n", " ").split(", ")),
    link=re.compile(rf"(?:,?[ ]et)?[ ,]*(?:{LINK}{NEWLY}|(?:{LINK}|\b{AT})?(?:la[ ]|le[ ]|l')?)\Z"),
    feminine=re.compile(rf"(?:[Ll]a|[Uu]ne|[Ss]a)[ ]|(?:[Ll]'|[Ss]on[ ]|[Ll]eur[ ])?(?:[Aa]ncienne[ ])?{one_of(WOMEN)}(?!\w)"),
    masculine=re.compile(rf"(?:[Ll]e|[Uu]n|du|au)[ ](?!numéro)|(?:[Ll]'|[Ss]on[ ]|[Ll]eur[ ])?(?:[Aa]ncien[ ])?{one_of(MEN)}(?!\w)"),
    did=re.compile(r"(?!)(?P<woman>)"),
    did_together=re.compile(r"(?!)"),
    deed=re.compile(r"(?!)(?P<woman>)"),
    subject=re.compile(r"(?!)"),
    joint=re.compile(r"(?<![\w-])(?P<head>(?:vice-)?présidente?s|direct(?:eur|rice)s(?: généra(?:ux|les)| exécuti(?:fs|ves))?|patron(?:ne)?s|dirigeant(?:e)?s|chef(?:fe)?s|(?:premiers |vice-)?ministres|administrat(?:eur|rice)s(?: généraux)?|ambassad(?:eurs|rices)|responsables|PDG|rect(?:eurs|rices)|secrétaires d'État|gouverneur(?:e)?s)(?!\w)"),
    fields_of=re.compile(rf"(?:,|[ ]et)?[ ](?:chargée?s[ ])?{OF}(?P<field>[^,]+?)(?=,|[ ]et[ ]{OF}|[ ]*\Z)", re.VERBOSE),
    shared=re.compile(r"(?<![\w-])(?P<head>[a-zà-ÿ]{2,}(?:nautes|eurs|eures|rices|euses|istes|iens|iennes|ants|antes|logues|aires|perts|pertes|membres|pilotes|nistres|cadres|ciens|ciennes)(?: [a-zà-ÿ]+(?:es|s|aux))?)(?: (?:de (?:la |l')?|du |des |d'|à (?:la |l')|au )[^,.;:\n]{1,60})?(?: |, | : )\Z"),
    joining=re.compile(r"(?:,|;|[ ]et|[ ](?:de|du|des|le|la|les|de[ ]la|respectivement)|[ ](?:de[ ])?l'|[ ]d'|[ ]de[ ]l'|[ ]\([^()\n]{1,30}\)|[ ](?:MM?|Mmes?|Dr)\.?){0,6}[ ]?", re.VERBOSE),
    portfolio=re.compile(r"(?:[ ](?:[dl]')?[\w-]+|[ ][dl]'){0,7},?[ ]?(?:l'|d')?", re.VERBOSE),
    honour=re.compile(r"(?!)"),
    shortened=(
        (re.compile(r"\bpdg\b"), "président directeur général"), (re.compile(r"\bdga\b"), "directeur général adjoint"), (re.compile(r"\bdg\b"), "directeur général"), (re.compile(r"\bpm\b"), "premier ministre"),
        (re.compile(r"\bvice-(?=ministre)"), "vice "),
    ),
    deputy=re.compile(r"(?i:(?:premi(?:er|ère) )?(?:vice|sous)-|(?:directeur|directrice|secrétaire|chef)\w*(?: générale?)? (?:adjointe?|déléguée?)\b|adjointe? )"),
    there=re.compile(r"[ ]du[ ](?:pays|royaume)\Z"),
    regional=re.compile(r"\b(?:région|province|land|oblast|kraï|canton)\b|\brégional|\bprovincial", re.IGNORECASE),
    unit=re.compile(r"\b(?i:direction|département|division|bureau|service|section|unité|laboratoire|école|faculté|sous-direction)\b"),
    part=re.compile(r"(?i:centre|laboratoire|institut|division|département|direction|bureau|service)\b"),
    served=re.compile(r"(?:\bdu[ ]|\bde[ ]la[ ]|\bde[ ]l')\Z"),
    nested=re.compile(r" (?:de (?:la |l')?|du |à (?:la |l')|au )?"),
    department=re.compile(r"(?i: (?:ministère|département)\b)"),
    mission=re.compile(r"(?i: ?(?:ambassade|mission|consulat)\b)"),
    generic=re.compile(r"(?i:chef|cheffe|responsable|dirigeant|dirigeante|patron|patronne|numéro un)\b"),
    heading=re.compile(r"(?i:(?:vice-|co-?)?président|chef(?:fe)? de (?:la direction|l'exploitation)|(?:co-?|sous-)?direct(?:eur|rice)|PDG|P-DG|PCA\b|DGA?\b|patron|(?:co-?)?fondat|dirigeant|porte-parole|(?:vice-)?administrat|gérant|rect(?:eur|rice)|doyen|(?:secrétaire|inspect(?:eur|rice)|déléguée?)[ ]général|trésori|(?=[^,.;\n]{1,80} chez (?-i:[^\W\d_a-zà-ÿ]))\w)"),
    corporate=re.compile(r"(?i:PDG|P-DG|président-directeur|DG\b|patron|gérant|(?:co-?)?fondat|directeur commercial|directrice commerciale|directeur financier|directrice financière|dirigeant)"),
    beside=re.compile(r",?[ ](?:et|ainsi que|de même que|ou)[ ](?:avec[ ])?(?:(?:le|la)[ ]|l\')?"),
    bygone=re.compile(r"\b(?i:alors|ancien|ancienne|ex|feu|précédent|précédente|prédécesseur,?|à l'époque)[ -](?:le |la |l')?\Z"),
    unheld=re.compile(r"(?i:chef(?:fe)? (?:d'état|de l'état|de cabinet|de mission|de délégation|de gouvernement|de village|de projet|d'orchestre)|direct(?:eur|rice) (?:de|du) cabinet|(?:propriétaire|maire))"),
    quality_of_post=re.compile(r"(?i:général\w*|exécuti\w+|adjoint\w*|délégué\w*|technique|scientifique|commerciale?|financi\w+|industriel\w*|opérationnel\w*|fondat\w+|par|intérim)"),
    abbreviated=re.compile(r"(?!)"),
    fronted=re.compile(r"(?!)"),
    academic=re.compile(r"(?i:(?:vice-)?(?:rect(?:eur|rice)|doyenn?e?)\b)"),
    task=re.compile(rf" (?:(?:chargée?|responsable|délégué\w*|adjointe?) )?(?:à la |à l'|aux? |en charge (?:de la |de l'|du |des )|(?<=chargé )(?:de la |de l'|du |des )|(?<=chargée )(?:de la |de l'|du |des )){WORD}(?: (?:et (?:à la |à l'|aux? |de la |des )?)?{WORD}){{0,5}}"),
    envoy=re.compile(r"(?i:ambassad|chargée? d['’]affaires|haute?-commissaire)"),
    attached=re.compile(r"(?i:(?:(?:première?|deuxième|seconde?|troisième) (?:conseill(?:er|ère)|secrétaire)|attachée?(?: de coopération| scientifique| culturel(?:le)?| spatiale?| économique| commerciale?| militaire| de défense| pour [\w'’ ]+)?|conseill(?:er|ère) (?:de coopération|scientifique|culturel(?:le)?|commerciale?|pour la science|d'action culturelle)|ministre-conseill(?:er|ère))(?: et [\w'’ ]+)?)"),
    rank=re.compile(r"(?!)"),
    bare=re.compile(rf"[ ](?:de[ ]|d'|chez[ ]|du[ ]|de[ ]l'|de[ ]la[ ])(?:[a-zà-ÿ][\w-]+[ ]){{0,3}}(?P<name>{PROPER})(?:[ ]\([^()\n]+\))?\Z", re.VERBOSE),
    bare_link=re.compile(r"[ ](?:de[ ]|d'|chez[ ])\Z"),
    apposition=re.compile(r", "),
    counterpart=re.compile(r"(?i:homologue|vis-à-vis|collègue|confrère|consœur|interlocut(?:eur|rice)|(?P<visit>hôte))\b"),
    same=re.compile(r"cel(?:ui|le)\b"),
    peer=re.compile(r"(?i:homologue|vis-à-vis|alter[ ]ego)\b"),
    plural=re.compile(r"(?!)"),
    calling=re.compile(r"(?i:expert|spécialiste|ingénieur|scientifique|chercheu|responsable|dirigeant|historien|cosmonaute|astronaute|diplomate|consultant|physicien|vétéran|professeur|économiste|universitaire|milliardaire|émissaire|officier|officière|entrepreneu|négociat|juriste|avocat|géologue|biologiste|élu|spationaute|pilote|intéressée?\b|trentenaire|\w+génaire|hau(?:t|te) fonctionnaire|homme d'affaires|femme d'affaires)\w*"),
    thanked=re.compile(r"\b(?:remerci|félicit|salu|lou|critiqu|blâm)[a-zéè]+ (?:le |la |l['’]|son |sa )?\Z"),
    reason=re.compile(r" (?:pour|de ce que|d['’]avoir) "),
    government=re.compile(r"(?i:(?P<premier>(?:vice-)?premi(?:er|ère) ministre|chef(?:fe)? du (?:gouvernement|cabinet des ministres)|(?:vice-)?présidente? du (?:gouvernement|(?:conseil|cabinet) des ministres))|(?:vice-)?ministre|(?:sous-)?secrétaire d\'[ée]tat)"),
    office=(
        re.compile(r"(?i:(?:vice-)?premi(?:er|ère) ministre|chef(?:fe)? du gouvernement|présidente? du (?:gouvernement|(?:conseil|cabinet) des ministres))"),
        re.compile(r"(?i:(?:vice-)?ministre|(?:sous-)?secrétaire d'[ée]tat)"),
        re.compile(r"(?i:(?:vice-|co-?)?président|(?:co-?|sous-)?direct(?:eur|rice)|administrat|PDG|DG|patron|dirigeant)"),
        re.compile(r"(?i:(?:vice-)?gouverneu|akim|(?:sous-)?préf[eè]te?)"),
        re.compile(r"(?i:maire|chef(?:fe)? de l'administration)"),
        re.compile(r"(?i:astronaute|cosmonaute|spationaute|taïkonaute|pilote)"),
        re.compile(r"(?i:ingénieure?|construct|concept)"),
        re.compile(r"(?i:ambassad|diplomate|consul)"),
        re.compile(r"(?i:expert|spécialiste|consultant|analyste|cherch|scientifique|professeur|astronome|physicien|astrophysicien|historien|économiste)"),
    ),
    settled=re.compile(r"(?i:(?:vice-)?(?:premi(?:er|ère) )?(?:vice-)?ministre|(?:sous-)?secrétaire d'[ée]tat|président|vice-président|porte-parole|chef|cheffe)"),
    state=re.compile(r"(?i:présidente?|roi|reine|émir|sultan|monarque|chef(?:fe)? de l.état)\b"),
    sovereign=re.compile(r"(?i:présidente?|roi|reine|émir|sultan|monarque|chef(?:fe)? de l.état)\b"),
    speaking=re.compile(r",? par |, c'est |, c'était |,? (?:étaient|était|ont été|a été) (?:présente?s?|signataires?)[ :]{1,3}|,? (?:participai(?:t|ent)|assistai(?:t|ent)|ont? participé|ont? signé|ont? pris part)(?: (?:à|aux) (?:la |l')?\w+)? "),
    elided=re.compile(r",? par "),
    as_well=re.compile(r"(?:[,;]| et) (?:la |le |l')?\Z"),
    behalf=re.compile(r"(?:\b[Pp]our (?:la |le |l')?|\b(?:[Aa]u nom|[Cc]el(?:ui|le)) (?:de (?:la |l')?|du |d'))\Z"),
    host=re.compile(r"\b(?:reç|accueill|salu)\w+ (?:[^.;:\n]{0,40} )?par (?:le |la |l\')?\Z"),
    copula=re.compile(r"\b(?:est|était|fut|a été|reste|demeure|devient|est devenue?|(?:a été |est |avait été |vient d'être )(?:nommée?|élue?|promue?)) (?:(?:aujourd'hui|aussi|désormais|alors|actuellement) )?(?:le |la |l'|une? )?\Z"),
    ours=re.compile(r"\b(?:[Nn]otre|[Nn]os) (?:cher |chère )?\Z"),
    where=re.compile(r",? où\b"),
    within=re.compile(r"(?:\b(?:[ÀàA]|[Aa]u|[Cc]hez|[Dd]ans|[Vv]isité) (?:(?:le |la |les )?(?:siège|locaux|bureaux|quartier général)(?: [a-zà-ÿ]+)? (?:de (?:la |l')?|du |d'))?(?:la |le |l')?|\b[Aa]u siège(?: [a-zà-ÿ]+)? (?:de (?:la |l')?|du |d'))\Z"),
    travels=re.compile(r"(?i:\b(?:rend(?:re|ra|ront|rait|ait)?|rendue?s?|visite(?:ra|r)?s?|déplacements?|déplacer?a?|déplacée?|voyages?|mission|tournée|effectuera?|effectué|effectue|arriv(?:ée?s?|era?|e)|attendue?s?|séjourn\w+|séjour)\b)[^.;:\n]{0,50}?\b(?:à|au|aux|en|dans|de|du) (?:la |le |les |l['’])?\Z"),
    at_head=re.compile(r"\bÀ la tête d(?:e (?:la |l['’])?|u |es |['’])\Z"),
    led=re.compile(r"(?:(?:,? (?:conduit|dirigé|emmené|mené|présidé|piloté|guidé|composé)e?s?|\b(?:Conduit|Dirigé|Emmené|Mené|Présidé|Piloté|Guidé)e?s?) par|\b[ÀA] la tête (?:de la (?:délégation|mission)|de l['’]équipe|du groupe)(?: \w+)?,? (?:se trouvait|se trouve|figurait|figure|était|est)|,? (?:ayant|avec) à (?:sa|leur) tête|,? que (?:conduit|conduisait|dirige|dirigeait|mène)|,? sous (?:la|l')\s?(?:conduite|direction|houlette|autorité) (?:de|du|d'))[ ](?:la |le |l'|son |sa )?\Z"),
    apposed=re.compile(r"(?: \([^()\n]{1,40}\))?(?:(?:, \d\d ans)?, | [–—-] )(?:(?:qui (?:est|était|fut|a été)|(?:lui|elle)-même|alors|désormais|aujourd'hui|également|aussi|naguère|jadis|nommée? |élue?|présentée? comme|par ailleurs|l'une? (?=des ))[ ]?(?:aussi |également |désormais )?)?"),
    states=re.compile(r"\b(?:pays|nations|[ÉE]tats|gouvernements)\b"),
    located=re.compile(r",? (?:à |à la |à l\'|au )\Z"),
    affiliated=re.compile(r" a signé (?:pour (?:la |le |l')?|au nom (?:du |de (?:la |l')?|d'))| au nom (?:du |de (?:la |l')?|d')|(?:, qui)? (?:a pris|vient de prendre|prend|a repris) (?:la tête|les rênes|les commandes|la direction|la présidence) (?:du |de (?:la |l')?|d')|(?:, qui)? est à la tête (?:du |de (?:la |l')?|d')|, (?:à la tête|aux commandes|aux manettes|au nom) (?:du |de (?:la |l')?|d')|,? (?:(?:en charge|responsable) [^,.;\n]{1,40}? )?chez | \(|,? (?:de la |de l'|du |de |d')| pour (?:la |le |l')?|, (?:à la |à l'|au |pour (?:la |le |l'))|, (?:qui (?:dirige|préside|représente|dirigeait|présidait|conduit) (?:le (?:conseil(?: d'administration)?|comité) (?:de |d'|du ))?)(?:la |le |l')?|, qui (?:dirige|préside|pilote|enseigne|travaille|supervise|coordonne)(?: [^,.;\n]{1,50}?)? (?:à la |à l'|au |à |pour (?:la |le |l')|de la |de l'|du |chez )"),
    gains=re.compile(r" (?:a (?:désormais |enfin )?(?:nommé|désigné|choisi|dépêché|envoyé|promu|recruté )?|s'est dotée? d'|(?:a|aura|possède|tient) (?:désormais |enfin )?)[ ]?(?:une? |le |la |l'|son |sa )?(?:nouve(?:au|l|lle) )?\Z"),
    led_too=re.compile(r"(?:[,;]|,? et|,? tandis que|,? alors que) (?:la délégation |la partie |celle |l'équipe |la )(?:de la |de l'|du |des |d')?(?P<whose>[\wà-ÿ-]+)(?: (?:était|est|a été|sera))?(?: (?:conduite|dirigée|menée|emmenée))?,? par (?:le |la |l'|son |sa )?\Z"),
    sent=re.compile(r"(?i:délégation|mission|équipe|partie)"),
    represented=re.compile(r",? (?:que (?:dirige|préside|dirigeait|pilote)|dont la tête est|dirigée? par|présidée? par|avec|(?:(?:était|est|a été) )?représentée? par|en la personne de|fondée? par|par la voix de|emmenée? par|conduite? par) \Z"),
)
