"""French words that say whether a report is about space activities."""

from .. import later as re
from ..relevance import RelevanceWords

WORDS = RelevanceWords(
    strong=re.compile(
        r"""\b(?: (?:nasa|esa|jaxa|isro|cnsa|cnes|roscosmos|spacex|arianespace|arianegroup)\b | (?:micro|nano|mini)?satellit(?:e|es|aires?)\b | cubesats? | cosmodrom\w+ | spatioport\w* | cosmonaut\w* | spationaut\w* | taïkonaut\w* | astronaut\w*
        | (?:agences?|stations?|industries?|programmes?|engins?|vaisseaux?|missions?|vols?|centres?|secteurs?|activités?|coopérations?|sondes?|débris|politiques?|navettes?|organisations?|recherches?|transports?|télescopes?|modules?|domaines?|filières?|lanceurs?|droit|conseils?|accords?|budgets?|économie|plans?|cités?|technologies?|instituts?|commissions?|comités?|forums?|congrès|salons?|sommets?|écoles?|stratégies?|ambitions?|puissances?|données|surveillance|diplomatie|course|conquête|agendas?|projets?|sciences?|ingénierie|infrastructures?|météorologie|dialogues?|partenariats?)[ ](?:\w+[ ])?spatia(?:le?s?|ux)\b
        | (?:ministres?|ministères?|secrétaires?[ ]d'état|commissaires?|commandement|département|office|conseil|délégu\w+|chargée?s?)[ ](?:\w+[ ])?(?:de|à|pour)[ ]l'espace\b
        | utilisations?[ ]pacifiques?[ ]de[ ]l'espace | espace[ ]extra-atmosphérique | copuos\b | extra-?véhiculair\w+ | aérospatial\w+ | mise?s?[ ](?:en|sur)[ ]orbite | orbite[ ](?:basse|terrestre|géostationnaire|lunaire|héliosynchrone) | en[ ]orbite | orbiteur\w* | alunis\w+ | suborbita\w+ | pas[ ]de[ ]tir
        | base[ ]de[ ]lancement | micro-?lanceurs? | lanceurs?[ ](?:légers?|lourds?|réutilisables?|moyens?|spatia\w+) | étages?[ ](?:supérieurs?|principa\w+) | vols?[ ]habités? | missions?[ ]habitées? | exploration[ ](?:spatiale|lunaire|martienne) | (?:télescopes?|observatoires?)[ ](?:spatia\w+|orbita\w+|à[ ]rayons[ ]x) | télédétection | observation[ ]de[ ]la[ ]terre | charges?[ ]utiles? | nanosats? | moteurs?-fusées? | gnss | (?:rover|atterrisseur)s?[ ](?:lunaires?|martiens?) | (?:tirs?|lancements?)[ ]d(?:e[ ](?:la[ ])?|'une[ ])fusées? | sur[ ](?:la[ ]lune|mars[ ]en)\b | surface[ ](?:lunaire|martienne) | voile[ ]solaire | apesanteur | microgravité | ergols? )""",
        re.VERBOSE,
    ),
    weak=re.compile(
        r"\b(?:fusées?|lanceurs?|orbit(?:e|es|al|ale|aux)|décoll\w+|capsules?|lunaires?|lune|martien\w*|planète\w*|l'espace|spatia(?:l|le|les|ux)|coiffe|essais? à feu|rentrée atmosphérique|étages?|sondes?|compte à rebours|télescopes?|radiotélescopes?|observatoires?|constellations?|stations? (?:au sol|de réception|de poursuite)|astéroïdes?|comètes?|atterrisseurs?|rovers?|antennes?|vide thermique|astro\w+|exoplanètes?|aéronauti\w+|tirs?|propulsion|cargos?|capsules?|téléports?|allumages?|démonstrateurs?|gagarine|vénus|télémétrie|trajectoires?)\b"
    ),
    figurative=re.compile(
        r"""\b(?: espaces?[ ](?:verts?|schengen|publics?|vert|aérien|européen|de[ ]travail|de[ ]vente|culturel\w*|d'exposition|client|maritime|naturel\w*|insécable)
        | (?:départ|démarrage|croissance)[ ](?:en|comme[ ]une)[ ]fusée | en[ ]fusée | fusées?[ ](?:de[ ]détresse|éclairantes?|d'artifice) | (?:télé|télévision|chaînes?|antennes?|villes?|communes?|comptes?|états?)[ ](?:par[ ])?satellites? | lune[ ]de[ ]miel
        | lanceurs?[ ](?:d'alerte|de[ ](?:disque|javelot|poids|marteau|balle|couteaux)) | mettre[ ]sur[ ]orbite | dans[ ]la[ ]lune | capsules?[ ](?:de[ ]café|témoin|vidéo) | étages?[ ](?:d'un[ ]immeuble|de[ ](?:la[ ]maison|l'immeuble)) | sondes?[ ](?:urinaires?|gastriques?) )""",
        re.VERBOSE,
    ),
    elsewhere=re.compile(
        r"""\b(?:bateaux?|bacs?|ferrys?|péniches?|fluvia\w+|quais?|pontons?|bateliers?|rives?|riverains?|passagers?|voyageurs?|autobus|bus|tramways?|trains?|
        ferroviaires?|autoroutes?|marins?|pêcheurs?|chalutiers?|voiliers?|maires?|conseillers?[ ]municipa\w+|hôtels?[ ]de[ ]ville|football|matchs?|
        championnats?|buteurs?|club|cheva(?:l|ux)|vaches?|éleveurs?|agricult\w+|blé|fromages?|albums?|films?|acteurs?|actrices?|chanteurs?|concerts?|théâtres?|
        restaurants?|cafés?|hôtels?|logements?|locataires?|électeurs?|hôpita(?:l|ux)|patients|supermarchés?|église|billets?|touristes?|festivals?|vins?|
        boulang\w+|jardins?|villages?|foire|kermesse|stationnement|circulation|piscine|camping|carnavals?|manèges?|jouets?|bières?|brasseries?|pizzas?|glaces|parfums?|baskets|stades?|supporters?|équipiers|buts|champions?|marathons?|cyclistes?|tennis|cinémas?|comédies?|chorales?|orchestres?|ballets?|peintres?|élèves|écoliers?|maternelles?|crèches?|joueurs?|gamers?|discothèques?|plages?|pharmacies?|comédiens?|comédiennes?|réalisat(?:eur|rice)s?|cinéastes?|tournages?|avant-premières?|scénarios?|scènes?|(?:co)?product(?:eur|rice)s?|spectateurs?|salles?|doublures?|entrées|romans?|aéroports?|compagnies?[ ]aériennes?|lignes?[ ]aériennes?|liaisons?[ ]aériennes?|avions?[ ]de[ ]ligne|pistes?[ ]d['’]atterrissage|bagages?|low[ -]cost)\b""",
        re.VERBOSE,
    ),
)
