"""French words around names."""

from .. import later as re
from ..alternation import one_of
from ..headed import headed
from ..names import NameWords
from .roles import BELONGING, OF, PAREN, PROPER

TITLES = "lieutenant-colonel, colonel-major, médecin-colonel, médecin-général, médecin général, ingénieur général, ingénieur-général, général-major, lieutenant-général, général de brigade, général de division, capitaine de vaisseau, commandante, major, excellence, s.e, s.e.m, altesse, brigadier, adjudant, maréchal, contre-amiral, vice-amiral, el hadj, alhaji, pasteur, imam, m, mm, mme, mmes, mlle, mlles, dr, docteur, docteure, pr, professeur, professeure, me, sir, lord, général, générale, colonel, colonelle, capitaine, lieutenant, commandant, amiral, sheikh, prince, princesse, monsieur, madame, maître, monseigneur, honorable, sénateur, sénatrice"
COMMON = """le, la, les, l, un, une, des, du, de, au, aux, il, elle, ils, elles, on, nous, vous, je, tu, ce, cet, cette, ces, cela, ceci, c, ça, son, sa, ses, leur, leurs, notre, nos, votre, vos,
mon, ma, mes, et, ou, où, or, mais, donc, car, ni, si, que, qui, quoi, dont, quand, comme, comment, pourquoi, combien, quel, quelle, quels, quelles, quant, puis, ensuite, enfin, ainsi, alors, aussi, après,
avant, pendant, durant, depuis, dès, lors, lorsque, selon, pour, par, parmi, avec, sans, sous, sur, dans, en, à, y, chez, vers, entre, contre, malgré, outre, hors, sauf, suivant, interrogé, interrogée, rien,
tout, tous, toute, toutes, plus, moins, très, trop, peu, non, oui, ne, pas, aucun, aucune, chaque, certains, certaines, plusieurs, quelques, autre, autres, même, deux, trois, quatre, cinq, six, sept, huit,
neuf, dix, premier, première, second, seconde, aujourd'hui, aujourd, hier, demain, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août,
septembre, octobre, novembre, décembre, ici, là, voici, voilà, toutefois, cependant, pourtant, néanmoins, désormais, jusqu, jusque, ailleurs, bref, bien, encore, déjà, toujours, jamais, souvent, parfois,
est, sont, était, était-ce, a, ont, être, avoir, faire, fait, dit, source, sources, crédit, crédits, photo, photos, image, lire, voir, regardez, contact, communiqué, presse, interview, entretien,
nord, sud, est, ouest, terre, lune, mars, soleil, état, états, gouvernement, ministère, ministre, présidence, président, présidente, parlement, sénat, assemblée, commission, comité, conseil,
agence, administration, organisation, centre, institut, université, société, groupe, compagnie, conférence, sommet, salon, forum, congrès, académie, fondation, bureau, direction, département, service,
développement, innovation, industrie, défense, transports, transport, recherche, sciences, science, enseignement, économie, énergie, commerce, affaires, étrangères, numérique, espace, cosmodrome, station, satellite,
projet, programme, mission, accord, traité, protocole, européenne, européen, spatiale, spatial, internationale, international, national, nationale, joint, jointe, interrogés, prévu, prévue, initialement,
cosmonaute, astronaute, directeur, directrice, général, générale, chef, fusée, lanceur, module, vaisseau, sonde, moteur, complexe, grâce, face, afin, côté, lui, eux, celui, celle, celui-ci, celle-ci, ceux,
peut-être, jusqu'ici, dernier, dernière, ancien, ancienne, photo, légende, correspondance, envoyé, spécial, exclusif, direct, mise, jour, rectificatif, suite, fin, début, retour, rendez-vous, dommage, merci,
tandis, pourvu, lorsqu, puisque, quoi, chacun, chacune, nul, tel, telle, cent, mille, doté, dotée, joints, réunis, réunie, réuni, arrivé, arrivée, né, née, interrogées, prévus, vu, vue, âgé, âgée"""
SPEAKING = """a, ont, n'a, n'ont, s'est, avait, aura, aurait, va, vient, doit, déclare, affirme, explique, précise, indique, estime, ajoute, assure, souligne, rappelle, annonce, confie, promet, résume, lance,
plaisante, observe, raconte, note, reconnaît, espère, juge, insiste, confirme, propose, répond, sourit, poursuit, conclut, glisse, regrette, admet, acquiesce, range, dînera, rencontre, rencontrera, reçoit,
recevra, signe, signera, signent, signeront, serre, dirige, préside, veut, souhaite, prévoit, dit, sera, est, était, fut, représentera, participera, participait, conduira, plaide, martèle, tranche, détaille, murmure,
corrige, compte, voit, pense, croit, sait, évoque, évoquera, visitera, visite, accueille, accueillera, se, a-t-il, et, soutient, rapporte, relève, commente, salue, avertit, nuance, tempère, relativise, ironise, entend"""
SPOKEN = """selon, d'après, pour, a déclaré, a affirmé, a expliqué, a précisé, a indiqué, a estimé, a ajouté, a assuré, a souligné, a rappelé, a annoncé, a confié, a promis, a résumé, a lancé, a plaisanté, a observé,
a raconté, a noté, a reconnu, a insisté, a confirmé, a répondu, a conclu, a glissé, a regretté, a admis, a plaidé, a dit, déclare, affirme, explique, précise, indique, estime, ajoute, assure, souligne,
rappelle, annonce, confie, résume, lance, plaisante, observe, raconte, note, reconnaît, juge, insiste, confirme, répond, sourit, poursuit, conclut, glisse, regrette, murmure, corrige, fait valoir, s'est félicité,
s'est félicitée, se félicite, s'est réjoui, s'est réjouie, s'est exclamé, s'est exclamée, s'est amusé, s'est amusée, aux yeux de, de l'avis de, aux dires de, à en croire, à entendre, comme le souligne, commente, détaille, martèle, tempère, nuance"""
INSTITUTIONS = """haut-commissariat, ministère, agence, administration, organisation, comité, centre, institut, académie, commission, conseil, office, bureau, laboratoire, observatoire, université, école, fondation, consortium, coentreprise,
entreprise commune, corporation, ambassade, présidence, secrétariat, autorité, direction, département, union, association, fédération, chambre, parlement, sénat, assemblée, observatoire, usine, délégation générale,
société, entreprise, compagnie, groupe, start-up, jeune pousse, constructeur, fabricant, opérateur, industriel, filiale, fonds, banque, cour, institution, service de presse, gouvernement, cabinet, mairie, préfecture"""
ACTORS = {
    "parties": "parties", "côtés": "sides", "partenaires": "partners", "délégations": "delegations", "agences": "agencies", "pays": "countries", "responsables": "officials", "hommes": "men",
    "femmes": "women", "dirigeants": "leaders", "ministres": "ministers", "gouvernements": "governments", "interlocuteurs": "interlocutors", "organisations": "organisations", "présidents": "presidents",
    "directeurs": "directors", "équipes": "teams", "entreprises": "companies", "sociétés": "companies", "capitales": "capitals", "États": "states", "participants": "participants", "signataires": "signatories",
    "négociateurs": "negotiators", "homologues": "counterparts", "diplomates": "diplomats", "experts": "experts", "ministères": "ministries", "institutions": "institutions", "nations": "nations",
    "représentants": "representatives", "délégués": "delegates", "chefs d'agence": "agency heads", "chefs de délégation": "heads of delegation", "protagonistes": "parties", "industriels": "manufacturers",
}  # fmt: skip
ENVOYS = "représentants, participants, délégués, responsables, délégations, gouvernements, experts, spécialistes, équipes, ministres, autorités, dirigeants, présidents, agences spatiales"
OFFICIALS = "députés, sénateurs, élus, responsables, experts, ingénieurs, spécialistes, scientifiques, chercheurs, diplomates, négociateurs, représentants, hauts fonctionnaires, officiels, émissaires, parlementaires, dirigeants, techniciens"
NUMBERS = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10}

HOUSES = {
    "ministère": "ministry", "agence": "agency", "agence spatiale": "agency", "société": "company", "entreprise": "company", "groupe": "company", "constructeur": "company", "opérateur": "company", "centre": "centre",
    "ambassade": "embassy", "comité": "committee", "gouvernement": "government", "université": "university", "institut": "institute", "corporation": "company", "société d'État": "state", "corporation d'État": "state", "corporation d'état": "state", "société d'état": "state", "coentreprise": "company",
    "organisation": "agency", "consortium": "company", "département": "ministry", "start-up": "company", "administration": "agency", "observatoire": "observatory", "académie": "academy", "laboratoire": "laboratory", "établissement": "university", "fournisseur": "company", "industriel": "company", "firme": "company",
}  # fmt: skip
PARTS = {
    "partie": "side", "côté": "side", "délégation": "delegation", "délégations": "delegation", "gouvernement": "government", "gouvernements": "government", "autorités": "authorities",
    "équipe": "team", "équipes": "team", "parties": "side", "côtés": "side",
}  # fmt: skip
SAYING = """déclare, affirme, explique, précise, indique, estime, ajoute, assure, souligne, rappelle, annonce, confie, promet, résume, lance, plaisante, observe, raconte, note, reconnaît,
espère, juge, insiste, confirme, propose, répond, sourit, poursuit, conclut, glisse, regrette, admet, acquiesce, a déclaré, a affirmé, a expliqué, a précisé, a indiqué, a estimé, a
ajouté, a assuré, a souligné, a rappelé, a annoncé, a confié, a promis, a résumé, a lancé, a plaisanté, a observé, a raconté, a noté, a reconnu, a insisté, a confirmé, a proposé, a
répondu, a conclu, a glissé, a regretté, a admis, a plaidé, a dit, a fait valoir, a jugé, a salué, a reçu, a rencontré, a signé, a visité, s'est dit, s'est dite, s'est entretenu,
s'est entretenue, s'est félicité, s'est félicitée, s'est rendu, s'est rendue, dit, dînera, rencontrera, recevra, signera, visitera, reçoit, rencontre, accueille, accueillera, a
accueilli, a été reçu, a été reçue, avait déclaré, avait annoncé, avait indiqué, martèle, détaille, tempère, nuance, relève, commente"""
PERSONAL = frozenset(("officials", "men", "women", "leaders", "ministers", "presidents", "directors", "interlocutors", "counterparts", "diplomats", "agency heads", "heads", "chiefs"))

HUMAN = """a vu, a retrouvé, verra, retrouvera, doit y rencontrer, doit y voir, doit y signer, doit y retrouver, sera reçu, sera reçue, sera accueilli, sera accueillie, était reçu, était reçue, a participé, a inauguré, a prononcé, a plaidé, s'y est entretenu, s'y est entretenue, s'y est rendu, s'y est rendue, s'y entretiendra, s'y rendra, s'y entretient, est né, est née, a grandi, a étudié, a travaillé, travaille, a été nommé, a été nommée, a été élu, a été élue, a rejoint, a passé, a dirigé, a présidé, est arrivé, est arrivée, s'est assis, s'est assise, souvient, se souvient, sourit, soupire, rit, s'amuse, s'étonne, s'inquiète, s'interroge, s'agace, s'enthousiasme, s'emporte, s'exclame, s'impatiente, balaie, balaye, enseigne, hérite, dirige, préside, pilote, coordonne, succède, remplace, rejoint, quitte,
accompagne, refuse, dément, reconnaît, concède, plaide, prévient, prédit, résume, rétorque, renchérit, répète, complète, tonne, gronde, s'excuse, défend, défendait, promet, jure, milite, arbitre, conteste, critique, déplore, se félicite, se réjouit, se désole, se dit, se veut, veut croire, s'est dit, s'est dite, s'est montré, s'est montrée, s'est engagé, s'est engagée, s'est déclaré, s'est déclarée,
a plaisanté, a tenu, a salué, a reçu, a rencontré, a signé, a visité, a insisté, a proposé, a demandé, a promis, a répondu, a rétorqué, a remercié, a félicité, a invité, a présidé, a dirigé, a conduit, a évoqué, a appelé, a exhorté, a mis en garde, a fait savoir, a fait part, a fait valoir, a pris part, a pris la parole, a regretté, a déploré, a défendu, a démenti, a accueilli, a piloté, a laissé entendre, a laissé entrevoir, a paraphé, a cosigné, a coprésidé, a exprimé, a réaffirmé, a réitéré, a jugé, a fustigé, a balayé, a concédé, a relativisé, a nuancé, a martelé, a lâché, a soupiré, a souri, a ri, a levé, s'est rendu, s'est rendue, s'est entretenu, s'est entretenue, s'est félicité, s'est félicitée, s'est engagé, s'est étonné, s'est étonnée, s'est agacé, s'est agacée, s'est ému, s'est émue, s'est excusé, s'est excusée, se rendra, s'entretiendra, rencontrera, recevra, signera, visitera, présidera, conduira, participera,
assure, tranche, lâche, glisse, ajoute, poursuit, lance, dit, raconte, table, espère, estime, tempère, relativise, argue, avance, avoue, confesse, insiste, s'insurge, s'offusque, ne cache pas, ne décolère pas, n'en démord pas, peste, ronchonne, philosophe, évoque, invite, appelle, redoute, craint, mise, parie, jubile, exulte, s'explique, prône, dénonce"""

WORDS = NameWords(
    civility=re.compile(rf"(?P<woman>\b(?:Mme|Mmes|Mlle|Mlles|Madame|[Cc]heikha|[Pp]rincesse)\s)\Z|(?P<man>\b(?:M\.|MM\.|Monsieur|[Cc]heikh|[Pp]rince|Sir|Lord)\s)\Z|\b(?:{one_of('dr, docteur, pr, général, colonel, capitaine, lieutenant-colonel, contre-amiral, vice-amiral, brigadier, major, commandante, professeur, professeure, lieutenant, commandant, amiral, me')})\.?\s\Z"),
    honours=frozenset(),
    titles=frozenset(word.strip() for word in TITLES.split(",")),
    common=frozenset(" ".join(word.split()) for word in COMMON.split(",")),
    joins=frozenset((" oglu ", " oğlu ", " ogly ", " kyzy ", " kizi ", " qizi ", " qızı ", " gizi ", " van ", " den ", " der ", " van der ", " van den ", " von ", " von der ", " zu ", " da ", " do ", " dos ", " das ", " di ", " della ", " del ", " dalla ", " de la ", " bin ", " ibn ", " ben ", " al-", " el-", " y ", " e ", " ten ", " ter ", " ould ", " bint ")),
    case_ending=re.compile(r"(?!)"),
    dated=re.compile(r"(?!)"),
    fleeting="",
    bases=(),
    manful=re.compile(r"(?!)"),
    ministry=re.compile(r"(?!)(?P<whose>)(?P<field>)"),
    bodies=re.compile(r"(?!)"),
    minister="ministre de {}",
    house=re.compile(rf"(?<![\w-])(?:(?:[Ll]e|[Ll]a|[Dd]u|[Aa]u|[Cc]e|[Cc]ette|[Ss]on|[Ss]a|[Ll]eur)[ ]|(?:[Ll]'|d'))(?P<noun>(?i:{one_of(','.join(HOUSES))}))(?![ ](?:de[ ]|d')[a-zà-ÿ])(?:[ ](?P<whose>[a-zà-ÿ-]+))?(?![\w'-])", re.VERBOSE),
    houses=HOUSES,
    agency=re.compile(r"(?i:agence)"),
    parts=PARTS,
    demonym=re.compile(r"(?<![\w-])(?:[Ll]'|[Ll][ae] )(?P<whose>[A-ZÉ][a-zà-ÿ-]+)(?=[ ,.])"),
    personal=PERSONAL,
    complement=re.compile(r"(?:\b(?:de|du|des|la|le|les|au|aux|à|en|pour|chez|et)\s|['(«]\s?)\Z"),
    agreeing=re.compile(r"(?!)"),
    ands=(" et ", ", et ", " et avec "),
    listing=re.compile(r",? et (?:de |d'|par |avec |à )?|(?P<comma>), (?:de |d'|par |avec |à )?"),
    saying=re.compile(rf",?[ ](?:{one_of(SAYING)})(?![\w'-])", re.VERBOSE),
    speaking=re.compile(rf"[ ](?:{one_of(SPEAKING)})(?![\w'-])", re.VERBOSE),
    spoken=re.compile(rf"(?:\b(?:{one_of(SPOKEN)})|\b(?:a|ont)[ ](?:déclaré|indiqué|annoncé|affirmé|précisé|confié|expliqué|assuré|dit|souligné|ajouté|confirmé|estimé|rappelé)(?:,?[ ](?:à[ ](?:la[ ]presse|l'[A-Z]\w+)|aux[ ]journalistes|devant[ ]la[ ]presse|(?:ce[ ])?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|hier),?){{1,2}}|\b(?:en[ ]présence|aux[ ]côtés|en[ ]compagnie|sous[ ]la[ ](?:co-?)?présidence|(?:flanqu|accompagn|assist|entour)ée?s?)[ ]de|\b(?:dirig|condui|men|emmen|(?:co-?)?présid|pilot|représent)(?:ée?|te?)s?[ ]par|\b(?:a|ont|avait|avaient|d'avoir)[ ](?:\w+[ ])?(?:rencontré|reçu|accueilli|retrouvé|revu|salué|remercié|félicité|auditionné|décoré)e?s?(?:[ ](?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|à[ ][A-ZÀ-Þ][\w-]{{2,12}})){{0,2}}|\b[a-zéèêç]+-t-elle|\bque)[ ]\Z", re.VERBOSE),
    opener=re.compile(r"\w+(?:ment|ant|ée?s?|és)\Z"),
    after=re.compile(r"(?!)"),
    memorial=re.compile(r"(?!)"),
    eponym=re.compile(r"(?!)"),
    fronting=", ",
    fronted=re.compile(r"(?:Avec|Devant|Face à|Aux côtés d|En compagnie d|Au côté d|Après|Avant|Lors|À l'(?:issue|occasion|invitation)|A l'(?:issue|occasion|invitation)|En marge|Au (?:cours|terme|sortir|lendemain)|En \w+ant|(?:Flanqu|Accompagn|Entour|Accueilli|Reçu|Épaul|Guid|Escort|Invit|Convi|Interrog|Rejoint|Second)(?:é|ée)?)\b"),
    human=re.compile(rf"(?:,?[ ]qui|,?[ ]dont|(?:,[ ](?:lui|elle|de[ ]son[ ]côté|pour[ ]sa[ ]part|quant[ ]à[ ](?:lui|elle)),)?,?[ ](?:y[ ])?(?:{one_of(SAYING + ',' + HUMAN)}))(?![\w'-])", re.VERBOSE),
    inversion=re.compile(r"(?:[»\"”] ?,|[,.?!…] ?[»\"”]|[»\"”] ?[–—-]) ?(?:[a-zà-ÿ'-]+ ){0,4}(?!(?:de|du|des|par|à|en|et|ou|pour|le|la|les|un|une|dans|sur|avec|que|chez|depuis|vers|comme|contre|selon) )[a-zà-ÿ'-]+ \Z"),
    aged=re.compile(r",? \(?\d\d ans\b"),
    elsewhere=re.compile(r"(?:\b(?:à|en|au|aux|vers|depuis|dans|sur|près de|sous|le|la|les|un|une|du|des|ce|cette|baptisée?|chez|lez) |\bl')\Z"),
    institution=headed(
        re.compile(rf"(?<![\w-])(?<!onseil[ ]d')(?!(?:conseil|comité)[ ](?:d'administration|de[ ]surveillance|exécutif|de[ ]direction|consultatif|d'orientation|d'éthique|de[ ]gestion)\b)(?P<head>{one_of(INSTITUTIONS)})(?![\w'-])(?:[ ]d'État)?", re.VERBOSE),
        BELONGING,
        re.compile(rf"(?:[ ](?:«[ ]?[^«»\n]{{1,60}}»|[^\W\d_a-zà-öø-ÿœ]\w*+(?:\.\w+)*+(?:[- ][^\W\d_a-zà-öø-ÿœ]\w*+(?:\.\w+)*+)*+)(?:[ ]\([^()\n]{{2,40}}\))?+)?+{PAREN}", re.VERBOSE),
    ),
    collective=re.compile(rf"(?<![\w-])(?:[LlCc]es|[Aa]ux|[Dd]es)[ ](?:(?P<number>{one_of(','.join(NUMBERS))})[ ])?(?P<actor>{one_of(','.join(ACTORS))})(?![\w'-]|(?<=délégations)[ ](?:d'|de[ ]|du[ ]|des[ ]))", re.VERBOSE),
    actors=ACTORS,
    numbers=NUMBERS,
    envoys=re.compile(rf"(?<![\w-])(?:[Ll]es[ ]|[Dd]es[ ]|[Aa]ux[ ])?(?P<actor>{one_of(ENVOYS)})[ ](?P<whose>{OF}{PROPER}(?:,[ ]{OF}{PROPER}){{0,4}}[ ]et[ ]{OF}(?:agence[ ])?{PROPER})", re.VERBOSE),
    nationals=re.compile(rf"(?<![\w-])(?:(?P<some>Des|(?<=,[ ])des)[ ]|(?:[LlCcDdSs]es|[Aa]ux|[Dd]e|[Pp]lusieurs|[Dd]eux|[Tt]rois|[Qq]uatre)[ ]|[Dd]')(?:(?P<actor>{one_of(OFFICIALS)})[ ](?![A-ZÉÈ])|(?=[A-ZÉÈ]))(?P<whose>[^\W\d_][\w-]*s)(?![\w'-]|[ ](?:et[ ][a-zà-ÿ]|d[eu][ ]|d'|[A-ZÀ-Þ]))", re.VERBOSE),
    people_of=re.compile(r"(?<![\w-])[LlDdCc]es (?P<whose>[A-ZÉÈ][a-zà-ÿ-]+s) (?:de (?:la |l')?|du |d')\Z"),
    pairs=re.compile(rf"(?<![\w-])(?P<actor>{one_of(OFFICIALS)})[ ](?P<whose>[a-zà-ÿ-]+(?:,[ ][a-zà-ÿ-]+){{0,3}}[ ]et[ ][a-zà-ÿ-]+)", re.VERBOSE),
    sides=re.compile(rf"(?<![\w-])(?P<actor>{one_of(','.join(PARTS))})[ ](?P<whose>[a-zà-ÿ-]+(?:(?:,[ ]|[ ]et[ ])[a-zà-ÿ-]+){{0,3}})", re.VERBOSE),
    on_side=re.compile(r"(?<![\w-])(?:(?:[Dd]u )?[Cc]ôté|(?:[Pp]our|[Dd]e) la partie) (?P<whose>[a-zà-ÿ-]+)(?![\w-])"),
    compatriot=re.compile(r"\b(?:[Ll][ea] |[Ll]')(?P<whose>[A-ZÉÈ][a-zà-ÿ-]+) \Z"),
    quarter=re.compile(r"(?<![\w-])(?:Grand|Vieux|Centre) \Z"),
    state=re.compile(r"(?<![\w-])(?:[Rr]épublique|[Rr]oyaume|[Ss]ultanat|[Pp]rincipauté)(?: [a-zéèê-]+){0,3} (?:de la |de l'|de |du |des |d')\Z"),
    aside=re.compile(r"(?<![\w-])(?:en présence|aux côtés de|assist(?:é|ée|és) de|avec)(?![\w-])"),
    delegations=re.compile(rf"(?<![\w-])(?P<actor>{one_of('délégation, équipe, mission')})[ ](?:[a-zà-ÿ-]+[ ])?{OF}\Z", re.VERBOSE),
    nobody=re.compile(r" (?:ne |n'|lui |leur |nous |en |y |s'y |me )?(?:faut|fallait|faudra|faudrait|s'agi\w+|y (?:a|avait|aura)(?! (?:(?:\w+ment|aussi|ensuite|également|déjà|lui-même) )?(?!eu )(?:été (?:\w+ment )?(?:reçu|accueilli|invité|convié|rejoint|escorté|guidé|conduit|salué|décoré|hébergé|attendu|élu|nommé|auditionné)|\w+(?:é|i|u|is|it|t)e?s? (?:les?|la|l|un|une|son|sa|ses|avec|des|du|au|à|par|en|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce|une|(?-i:[A-ZÀ-Þ]))))|est (?:prévu|convenu|nécessaire|possible|important|temps|vrai|question|clair|urgent|essentiel|indispensable|probable|trop)|(?:a|avait|aurait) été(?! (?:\w+ment |aussi |ensuite |également )?(?:reçu|accueilli|invité|convié|nommé|élu|reconduit|chargé|accompagné|rejoint|escorté|auditionné|interrogé|convoqué|désigné|promu|formé|sélectionné|guidé|hébergé|conduit|salué|décoré)\b)|était prévu|(?:reste|restait|semble)(?! (?:\w+ment )?(?:confiant|prudent|optimiste|convaincu|persuadé|ouvert|attaché|favorable|disposé|déterminé|prêt|vague|évasif|discret)\b)|suffit|suffira|convient|convenait|pleut|importe|vaut mieux|serait(?! (?:reçu|accueilli|prêt|disposé|favorable|ouvert|nommé|invité)\b)|a fallu|en va|existe|manque)\b"),
    gendered=True,
    he=re.compile(r"(?<![\w-])[Ii]l(?![\w'-])|(?<= et )lui(?= (?:ont|avaient|auront|se|sont|étaient|seront)\b)|(?<=-t-)il\b|(?<=-)il\b|(?:(?<=[Ss]elon )|(?<=après )|(?<=, )(?!lui,))lui(?=[, ])(?! a\b)"),
    she=re.compile(r"(?<![\w-])(?!(?<=, )elle,)[Ee]lle(?![\w'-])|(?<=-t-)elle\b|(?<=-)elle\b"),
    told_to=re.compile(r"\b(?:confi|di[ts]|déclar|expliqu|répon|racont|précis|indiqu|assur|affirm|lâch|gliss|souffl|détaill|résum|témoign|réag|rappel|confirm|estim|promet|promis|annon|jur)\w*(?: (?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))? (?:au |à la |à l['’]|aux )\Z"),
    team=re.compile(r"(?i:(?:une[ ]|la[ ]|cette[ ])?(?:délégation|mission|équipe)\b)"),
    latter=re.compile(r"(?<![\w-])[Cc](?:e dernier|ette dernière|elui-ci|elle-ci)\b"),
    did=re.compile(r"(?!)(?P<woman>)"),
    womanly=re.compile(r"\w+(?:ova|eva|ïeva|ieva|skaïa|skaya|tskaïa)\Z"),
    manly=re.compile(r"\w+(?:ov|ev|off|eff|ine|ski|sky|ïev|iev|tchouk|enko)\Z"),
    epicene=re.compile(r"\w+(?:tchouk|enko)\Z"),
)
