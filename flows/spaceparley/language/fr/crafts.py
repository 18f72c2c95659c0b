"""French words around the names of programmes, spacecraft and ground stations."""

import re

from ..alternation import one_of
from ..crafts import CraftWords

VEHICLES = """fusée, fusées, lanceur, lanceurs, satellite, satellites, module, modules, sonde, sondes, vaisseau, vaisseaux, capsule, capsules, moteur, moteurs, propulseur, cargo, cargos, orbiteur, atterrisseur, rover, démonstrateur,
télescope, navette, avion spatial, étage, étage supérieur, remorqueur, drone, microsatellite, nanosatellite, minisatellite, cubesat, cubesats, plateforme, plate-forme, radar, instrument, astromobile, alunisseur, véhicule, engin, missile, relais, fusée-sonde, mini-lanceur, microlanceur, micro-lanceur,
aéronef, ballon, spectromètre, caméra, imageur, radiomètre, altimètre, lidar, accéléromètre, sondeur, charge utile, dispositif, planeur, robot, habitat, sas"""
OTHERS = "programme, programmes, projet, projets, complexe, mission, missions, constellation, station, station spatiale, station orbitale, station lunaire, initiative, expérience, système, observatoire, réseau, flotte, campagne"
NOT = "et|ou|est|a|ont|sera|sont|seront|était|fut|avait|dans|par|avec|que|qui|dont|où|vers|contre|sans|chez|entre|selon|depuis|pendant|après|avant|sous|lors|mais|car|comme|dès|doit|peut|ne|se|le|la|les|un|une|au|aux|du|des|de|en|à|pour|sur"
SMALL = rf"(?:[ ](?:de[ ]la[ ]|de[ ]l'|du[ ]|des[ ]|de[ ]|d'|en[ ]|à[ ]|pour[ ]|sur[ ])?(?:\d+[ ])?(?!(?:{NOT})\b)[a-zà-ÿ][a-zà-ÿ-]+)"
NAMED = r"(?:,?[ ](?:dite?s?|baptisée?s?|nommée?s?|appelée?s?|surnommée?s?|dénommée?s?|rebaptisée?s?))?"
SITES = {"port spatial": "spaceport", "cosmodrome": "spaceport", "base de lancement": "launch site", "centre de lancement": "launch centre", "station": "station", "antenne": "antenna", "parabole": "antenna", "radiotélescope": "radio telescope", "téléport": "teleport", "observatoire": "observatory", "base": "base", "centre": "centre", "pas de tir": "launch pad", "complexe": "complex", "usine": "plant", "laboratoire": "laboratory", "banc": "test stand"}

CRAFTS = "fusée, lanceur, satellite, module, sonde, vaisseau, capsule, orbiteur, atterrisseur, rover, démonstrateur, télescope, navette, avion spatial, étage supérieur, remorqueur, microsatellite, nanosatellite, cubesat, microlanceur, spectromètre, imageur"

PLURALS = "fusées, lanceurs, satellites, modules, sondes, vaisseaux, capsules, rovers, atterrisseurs, orbiteurs, cubesats, nanosatellites, télescopes, missions, constellations, programmes"
LISTED = r"(?:[\"“«]?[ ]?[A-ZÀ-Þ][\w.-]+(?:[ ]\d+)?[ ]?[\"”»]?(?:,[ ]|[ ]et[ ]))"

WORDS = CraftWords(
    before=re.compile(rf"(?<![\w-])(?:(?P<vehicle>{one_of(VEHICLES)})|{one_of(OTHERS)})(?![\w-]){SMALL}{{0,5}}{NAMED}[ ]\Z|(?<![\w-])(?:(?P<vehicle_apposed>{one_of(CRAFTS)})|{one_of('programme, projet, mission, constellation, observatoire, réseau')})(?![\w-]){SMALL}{{0,4}}(?:,|[ ][–—-])[ ](?=\Z)|(?<![\w-])(?:(?P<vehicle_called>{one_of(VEHICLES)})|{one_of('programme, projet, mission, constellation, observatoire, réseau')})(?:[ ][\w'-]+){{0,8}},?[ ](?:baptisée?s?|nommée?s?|appelée?s?|surnommée?s?|dénommée?s?|rebaptisée?s?)[ ]\Z|(?<![\w-])(?i:(?P<vehicle_short>{one_of(VEHICLES)})|{one_of(OTHERS)})(?![\w-])(?:[ ][\w'-]+){{0,8}}[ ]\(\Z|(?<![\w-])(?P<vehicle_listed>{one_of(PLURALS)})[,:]?[ ]{LISTED}{{0,4}}\Z", re.VERBOSE),
    after=re.compile(rf"\)?(?:,|[ ][–—-]|[ ]\(|[ ]est)[ ]?(?:(?:l'|(?:le|la|les|un|une|son|sa|leur|ce|cette|premier|première|second|seconde|deuxième|troisième|nouveau|nouvelle|petit|petite|futur|future|grand|grande)[ ])(?:[a-zà-ÿ-]+[ ])?)?(?:(?P<vehicle>{one_of(VEHICLES)})|{one_of('programme, projet, mission, constellation, observatoire, station spatiale, réseau')})(?![\w'-])", re.VERBOSE),
    launching=re.compile(r"\b(?:[Ll]ancement|[Tt]ir|[Dd]écollage|[Mm]ise[ ](?:en[ ]orbite|à[ ]poste)|[Vv]ol[ ](?:inaugural|orbital|d'essai|suborbital)|[Dd]éploiement|[Dd]ésorbitation|[Aa]marrage|[Aa]rrimage|[Ee]xpédition|[Aa]ssemblage|[Ii]ntégration|[Ee]ssais?|[Mm]ise[ ]au[ ]point|[Rr]etour[ ]en[ ]vol|[Pp]remier[ ]vol|[Mm]oteurs?|[Éé]tages?|[Mm]iroirs?|[Ss]uccesseur|[Ff]abrication)[ ](?:de[ ]|du[ ]|d')\Z|\b(?:[Tt]ravaux[ ]sur|(?:caméra|radar|instrument|miroir|moteur|antenne|plateforme|étage|détecteur|contrat|accord)s?[ ](?:pour|sur))[ ]\Z", re.VERBOSE),
    titles=re.compile(rf"(?<![\w-])(?:{one_of('journal, quotidien, hebdomadaire, magazine, revue, site, chaîne, agence, livre, roman, film, série, documentaire, article, chanson, exposition, salon, forum, congrès, conférence, colloque, hôtel, salle, restaurant, café, club, prix, trophée, opération, label, navire, bateau, paquebot, brise-glace, rubrique, chronique, dossier, société, entreprise, groupe, compagnie, start-up, fondation, association, mot, expression, terme, formule, slogan, loi, plan, rapport, parti, mouvement, lycée, école, université, métro, café, bar')})(?![\w-])(?:[ ][a-zà-ÿ-]+){{0,2}}[ ]\Z", re.VERBOSE),
    named=re.compile(r"\b(?:(?:re)?baptis(?:ée?s?|er|ent|é)|surnomm(?:ée?s?|er|ent)|rebaptis(?:ée?s?|er))[ ]\Z", re.VERBOSE),
    acted=re.compile(r"\b(?:lancer|lancera|lanceront|lancerait|à[ ]bord[ ]d[eu]|à[ ]bord[ ]d'|à[ ]bord[ ]de[ ]la|mettre[ ]en[ ]orbite|placer[ ]en[ ]orbite|mis[ ]en[ ]orbite|tirer|satelliser|désorbiter)(?:[ ]|(?<='))\Z", re.VERBOSE),
    acts=re.compile(r"[ ](?:(?:a|avait|aura|aurait|n'a|doit|devait|devrait|va)[ ](?:pas[ ])?(?:décollé|décoller|amerri|amerrir|quitté[ ]l'orbite|atteint[ ]l'orbite|rejoint[ ]l'orbite|désorbité)|(?:décollera|décolle|décollerait|amerrira|volera|revolera)\b|s'est[ ](?:désintégrée?|posée?[ ]sur|amarrée?|arrimée?|séparée?)|(?:s'amarrera|s'arrimera|se[ ]posera)\b|(?:sera|serait|était|est|fut)[ ](?:lancée?|tirée?|mise?[ ]en[ ]orbite|placée?[ ]en[ ]orbite|satellisée?|désorbitée?)\b|(?:a|avait|aura|devait|doit|devrait|n'a|va)[ ](?:pas[ ])?(?:être|été)[ ](?:lancée?|mise?[ ]en[ ]orbite|mise?[ ]à[ ]poste|placée?[ ]en[ ]orbite|désorbitée?|satellisée?)\b|(?:a|avait|n'a[ ]pas)[ ](?:passé|franchi|subi|réussi)[ ](?:avec[ ]succès[ ])?(?:tous[ ])?(?:ses|son|sa)[ ](?:[\w-]+[ ]){0,2}?(?:essais?|tests?|revue)\b|(?:est|a[ ]été|sera|serait|avait[ ]été)[ ](?:de[ ]nouveau[ ]|encore[ ])?(?:retardée?|assemblée?|expédiée?|intégrée?|acheminée?)\b|ne[ ](?:décollera|volera|sera[ ]lancée?)\b|(?:volera|revolera|décolle)\b)", re.VERBOSE),
    site=re.compile(rf"(?<![\w-])(?P<noun>(?i:{one_of('port spatial, cosmodrome, base de lancement, centre de lancement, station, antenne, parabole, radiotélescope, téléport, observatoire, pas de tir, centre de contrôle, centre de traitement, centre de réception, banc')}))(?![\w-]){SMALL}{{0,4}}(?:[ ]que?[ ][\w' ]{{2,50}}?[ ](?:bâtir|construire|installer|ériger|bâtira|construira|installera|construit|bâtit))?[ ](?:de[ ]la[ ]|de[ ]l'|de[ ]|d'|du[ ]|à[ ]|au[ ]|à[ ]la[ ])\Z", re.VERBOSE),
    site_after=re.compile(r"(?!)(?P<noun>)"),
    sites=SITES,
    orbital=re.compile(r"stations? (?:spatiale|orbitale|lunaire|privee|internationale|commerciale|chinoise|russe)s?|telescopes? spatia(?:l|ux)"),
    plain=frozenset(("noël", "pâques", "ramadan", "toussaint", "covid", "bourget", "cubesats", "cubesat", "opérations", "jours", "petit", "petits", "grand", "note", "objet", "bio", "repères")),
    leads=frozenset(),
)
