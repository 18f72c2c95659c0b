"""French reporting verbs."""

from .. import later as re
from ..reporting import Act, Phrase, ReportingWords, Verb, listed

REGULAR: tuple[tuple[str, Act, str], ...] = (
    ("t", "statement", "informer aviser notifier assurer rassurer alerter rappeler"),
    ("bcw", "statement", "dévoiler"),
    ("bcn", "statement", "annoncer confirmer révéler divulguer attester certifier déclarer rapporter signaler"),
    ("bcw", "statement", "affirmer réaffirmer rappeler"),
    ("cw", "statement", "souligner noter réitérer constater relever mentionner marteler acter"),
    ("w", "statement", "exprimer manifester formuler témoigner afficher renouveler"),
    ("bc", "statement", "indiquer préciser expliquer ajouter assurer avouer concéder raconter confier jurer alléguer assumer"),
    ("c", "statement", ("opposer observer remarquer avancer répéter détailler exposer expliciter argumenter arguer prétexter objecter rétorquer répliquer riposter "
     "communiquer informer aviser notifier glisser démontrer insinuer ironiser alerter insister compléter nuancer énumérer proclamer clamer scander "
     "commenter corriger rectifier tempérer relativiser résumer plaisanter témoigner s’étonner lancer claironner souffler spécifier stipuler pointer ressasser "
     "synthétiser récapituler préconiser théoriser professer persifler maugréer bredouiller articuler énoncer narrer relater postuler asséner rassurer calmer "
     "temporiser éluder botter esquiver s’enorgueillir se-vanter se-féliciter vanter s’inquiéter se-lamenter enfoncer surenchérir embrayer ajouter confesser "
     "expliquer prophétiser diagnostiquer minimiser dédramatiser fustiger blâmer critiquer s’offusquer s’insurger")),
    ("bc", "opinion", "considérer penser supposer présumer espérer imaginer souhaiter"),
    ("bn", "opinion", "espérer"),
    ("c", "opinion", "parier"),
    ("c", "opinion", ("déplorer regretter s’inquiéter redouter pronostiquer présager conjecturer calculer anticiper dénoncer spéculer douter escompter subodorer")),
    ("n", "opinion", "regretter déplorer dénoncer"),
    ("bcn", "opinion", "juger"),
    ("bcv", "opinion", "estimer"),
    ("cv", "opinion", "évaluer"),
    ("v", "opinion", "chiffrer"),
    ("s", "opinion", "qualifier considérer présenter taxer traiter"),
    ("l", "opinion", "imputer attribuer lier relier rattacher expliquer justifier motiver"),
    ("s", "opinion", "trouver"),
    ("j", "opinion", "juger estimer trouver considérer penser"),
    ("e", "opinion", "nier réfuter récuser contester écarter rejeter repousser balayer démonter pointer invoquer prédire pronostiquer diagnostiquer"),
    ("n", "opinion", "incriminer"),
    ("e", "request", "ordonner"),
    ("s", "opinion", "comparer assimiler"),
    ("bc", "opinion", "nier contester réfuter"),
    ("i", "opinion", "accuser soupçonner menacer refuser"),
    ("c", "opinion", "s’alarmer alarmer flatter targuer"),
    ("q", "statement", ("murmurer souffler lâcher chuchoter balbutier marmonner crier hurler tonner gronder soupirer exulter philosopher badiner railler "
     "grogner pester fulminer tempêter enchaîner trancher renchérisser analyser décrypter développer s’exclamer exclamer étonner amuser emporter indigner "
     "écrier esclaffer agacer émerveiller enthousiasmer féliciter désoler interroger questionner claironner fanfaronner acquiescer "
     "renvoyer sermonner s’impatienter impatienter émouvoir attrister évoquer rigoler plastronner saluer approuver applaudir "
     "décocher tacler ricaner bougonner lancer ponctuer tweeter justifier acclamer excuser rêver "
     "parler poster commencer débuter terminer citer")),
    ("cin", "proposal", "proposer suggérer préconiser recommander"),
    ("ci", "proposal", "conseiller"),
    ("i", "proposal", "appeler inviter convier exhorter encourager inciter presser"),
    ("n", "statement", "concéder"),
    ("ci", "promise", "garantir"),
    ("i", "promise", "engager"),
    ("cin", "request", "demander exiger réclamer"),
    ("n", "request", "solliciter"),
    ("i", "request", "prier enjoindre ordonner sommer supplier charger mandater"),
    ("i", "agreement", "accepter accorder décider résoudre"),
    ("c", "agreement", "accorder décider"),
    ("c", "request", "plaider militer"),
)
STRONG = {"rejeter": "rejett", "rappeler": "rappell", "appeler": "appell", "relever": "relèv", "révéler": "révèl", "renouveler": "renouvell", "renvoyer": "renvoi"}
"""Stems before a silent e, where they do not follow from the infinitive."""
IRREGULAR: dict[str, Verb] = {
    **listed("bc", "statement", "finite", "dit disent disait disaient dira diront dirait diraient répond répondent répondait répondaient répondit répondirent répondra"),
    **listed("c", "statement", "participle", "répondu renchéri dite écrite"),
    **listed("ct", "statement", "participle", "prévenu averti"),
    **listed("cw", "statement", "participle", "redit"),
    **listed("c", "statement", "trailing", "disant répondant écrivant soutenant avertissant prévenant"),
    **listed("c", "statement", "infinitive", "dire répondre redire écrire soutenir prévenir avertir"),
    **listed("c", "statement", "finite", "redit redisent écrit écrivent écrivait écrivaient écrivit soutient soutiennent soutenait soutenaient soutint soutinrent prévient "
             "préviennent prévenait prévint avertit avertissent avertissait renchérit renchérissent renchérissait maintient maintiennent maintenait maintint prétend "
             "prétendent prétendait prétendit prédit prédisent prédisait poursuit poursuivent poursuivait poursuivit conclut concluent concluait reprend reprennent "
             "reprenait reprit convient sourit sourient souriait rit réagit réagissent réagissait défend défendent défendait martèle"),
    **listed("c", "statement", "participle", "soutenu maintenu prétendu poursuivi conclu repris souri réagi défendu défendue défendus défendues"),
    **listed("bcn", "statement", "finite", "reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnut reconnurent admet admettent admettait admettaient admit "
             "admirent"),
    **listed("bcn", "statement", "participle", "reconnu admis"),
    **listed("cn", "statement", "infinitive", "reconnaître admettre"),
    **listed("cn", "statement", "trailing", "reconnaissant admettant"),
    **listed("cin", "promise", "finite", "promet promettent promettait promettaient promit promirent promettra garantit garantissent garantissait"),
    **listed("cin", "promise", "participle", "promis garanti"),
    **listed("cin", "promise", "trailing", "promettant garantissant"),
    **listed("cin", "promise", "infinitive", "promettre garantir"),
    **listed("bcj", "opinion", "finite", "croit croient croyait croyaient crut craint craignent craignait craignaient craignit"),
    **listed("c", "opinion", "participle", "cru"),
    **listed("c", "opinion", "infinitive", "croire craindre"),
    **listed("c", "opinion", "trailing", "craignant croyant"),
    **listed("c", "opinion", "finite", "réjouit réjouissent réjouissait souvient souviennent souvenait plaint plaignent"),
    **listed("c", "opinion", "participle", "réjoui réjouie réjouis réjouies souvenu souvenue plaint plainte"),
    **listed("ci", "agreement", "finite", "conviennent convenaient convinrent entendent s'entendent consent consentent consentit"),
    **listed("cin", "agreement", "participle", "convenu convenus convenue convenues"),
    **listed("ci", "agreement", "participle", "entendus entendues entendu consenti"),
    **listed("s", "opinion", "finite", "décrit décrivent décrivait décrivaient décrivit dépeint dépeignent dépeignait voit voient voyait"),
    **listed("s", "opinion", "participle", "décrit dépeint vu"),
    **listed("s", "opinion", "trailing", "décrivant dépeignant"),
    **listed("bce", "opinion", "finite", "exclut excluent excluait excluaient exclurait dément démentent démentait démentaient démentit"),
    **listed("bce", "opinion", "participle", "exclu démenti"),
    **listed("ce", "opinion", "trailing", "excluant démentant"),
    **listed("ce", "opinion", "infinitive", "exclure démentir"),
    **listed("c", "statement", "finite", "dixit"),
    **listed("ct", "statement", "passive", "ressort ressortait ressorti"),
    **listed("c", "statement", "finite", "pressent pressentait répond confesse"),
    **listed("ci", "agreement", "participle", "résolu"),
    **listed("c", "statement", "participle", "appris"),
    **listed("c", "statement", "finite", "apprend apprenait apprit"),
}
FEMALE_AND_PLURAL = "exclamé étonné amusé emporté indigné écrié esclaffé agacé émerveillé enthousiasmé félicité désolé interrogé engagé accordé inquiété impatienté"
SAID = Verb("c", "statement")
FAIT = re.compile(r"\b(?:fait|font|faisait|faisaient|fit|firent|faire|faisant|laiss(?:é|e|ent|ait|a|aient)|laissant)(?:-(?:t-)?(?:il|elle|on|ils|elles))?[ ](?:\w+[ ])?\Z")
CROIT = re.compile(r"\bcro(?:it|ient|yait|yaient|ire|yant)(?:-(?:t-)?(?:il|elle|on|ils|elles))?[ ]\Z")
PART = re.compile(r"\b(?:fait|font|faisait|faisaient|fit|firent|faire)(?:-(?:t-)?(?:il|elle|ils|elles))?[ ]\Z")
SE_DIT = re.compile(r"\b[Ss]['’]est[ ](?:\w+[ ])?voulue?[ ]\Z|\bse[ ]veut[ ](?:plus[ ]|très[ ])?\Z|\b[Ss](?:['’]|e[ ])(?:est|était|étaient|sont)(?:-(?:il|elle|ils|elles))?(?:[ ]\w+){0,2}[ ](?:dit|dits|dite|dites|déclarée?s?|montrée?s?)[ ](?:\w+ment[ ]|très[ ]|tout[ ]|plus[ ])?(?:[«\"“][ \u00a0\u202f]?)?\Z"
                    r"|\bse[ ](?:dit|dira|disent|disait|disaient|montre|montrent|déclare|déclarent)[ ](?:\w+ment[ ]|très[ ]|plus[ ])?(?:[«\"“][ \u00a0\u202f]?)?\Z")
NOT_RULED_OUT = re.compile(r"\b[nN][’'](?:a|ont|avait|avaient|aurait)(?:-t-(?:il|elle))?[ ]pas[ ]\Z")
RULES_OUT = re.compile(r"\b[nN][’']exclu(?:t|ent|ait|aient)(?:-(?:t-)?(?:il|elle|ils|elles))?[ ]\Z|\b[nN]e[ ](?:doute|doutent|doutait|cache|cachent|cachait|désespère)(?:-(?:t-)?(?:il|elle))?[ ]\Z")
STATES = re.compile(r"\bf(?:ait|ont|aisait|aisaient|it|irent|aire|aisant)(?:-(?:t-)?(?:il|elle|on|ils|elles))?[ ]\Z")
AGREED = re.compile(r"\b(?:se[ ]sont|s['’]est|sont|était|étaient|se[ ]mettent|se[ ]met|tombent)[ ](?:\w+[ ])?(?:mise?s?[ ]|tombée?s?[ ])?d['’]accord[ ]\Z")
DECIDES = re.compile(r"\b(?:pris|prennent|prend|prit|prirent|prendre)[ ]la[ ]\Z|\bprise[ ]la[ ]\Z")
GARDE = re.compile(r"\bm(?:is|et|ettent|ettait|ettant)[ ]en[ ]\Z")
WILL = re.compile(r"\b(?:en[ ]|y[ ])?(?:est|sont|était|étaient|reste|restent|restait|demeure|demeurent|semble|semblait|a[ ]été)[ ](?:\w+ment[ ]|très[ ]|tout[ ]|plus[ ]|déjà[ ])?\Z")
READY = re.compile(r"\b(?:est|sont|était|étaient|reste|restent|demeure)[ ](?:\w+ment[ ]|toute?[ ]|déjà[ ]|aussi[ ])?\Z")
PLEADS = re.compile(r"\b(?:plaid|milit|prononc)(?:e|ent|ait|aient|a|èrent|é|ée|és|ées|er|era|ant)(?:-t-(?:il|elle))?[ ](?:\w+ment[ ])?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)[ ])?(?:(?:auprès|devant|face)[ ][^.;:«»]{2,70},?[ ])?\Z")
FAVOUR = re.compile(r"\b(?:plaid|prononc)(?:e|ent|ait|aient|a|èrent|é|ée|és|ées|er|ant)[ ]en[ ]\Z")
INSISTS = re.compile(r"\b(?:insist|tabl|pari|alert|mis|compt)(?:e|ent|ait|aient|a|èrent|é|er|era|ant)(?:-t-(?:il|elle))?[ ](?:(?:\w+ment|beaucoup|désormais|toujours|encore|plutôt|surtout|maintenant|aussi|également|déjà|bien|à[ ]nouveau)[ ]){0,2}\Z")
STRESSES = re.compile(r"\b(?:m(?:is|ise|et|ettent|ettait|ettant|ettre|it|irent)|mettra)[ ](?:\w+ment[ ]|également[ ]|aussi[ ])?(?:l['’](?:accent|emphase)|un[ ]accent[ ]particulier|tout[ ]l['’]accent)[ ]\Z")
SHOWS = re.compile(r"\bm(?:is|ise|et|ettent|ettait|ettant|ettre|it|irent)[ ](?:\w+ment[ ]|également[ ]|aussi[ ])?en[ ]\Z")
SETTLED = re.compile(r"\b(?:se[ ]sont|s['’]est|sont|était|étaient)[ ](?:\w+ment[ ]|également[ ]|aussi[ ])?(?:accordée?s?|entendue?s?)[ ]\Z|\bs['’](?:accordent|accorde|entendent)[ ]\Z")
EXPECTS = re.compile(r"\b[sS]['’]\Z")
CALLS = re.compile(r"(?<!\best[ ])(?<!\bsont[ ])(?<!\bété[ ])(?<!\bêtre[ ])(?<!était[ ])(?<!étaient[ ])(?<!\bsera[ ])(?<!\bseront[ ])(?<!\bserait[ ])\b(?:appel(?:le|lent|ait|aient|é|er|lera|ant)|invit(?:e|ent|ait|é|er|ant))[ ]\Z")
GARDE_CONTRE = re.compile(r"\bm(?:is|ise?s?|et|ettent|ettait|ettant)[ ]en[ ]garde[ ](?:[^.,;:]{1,40}[ ])?\Z")
BLAMES = re.compile(r"\bm(?:et|ettent|ettait|ettaient|it|is|ettant|ettre)[ ](?:\w+ment[ ])?(?:directement[ ])?en[ ]\Z")
GIVES = re.compile(r"\b(?:donn|avanc|livr|cit|fourni|pos)(?:e|ent|ait|aient|é|er|ant|t|ssent|ssait|)[ ](?:(?:une|un|la|le|l['’]|sa|son|des|les|ses|deux|trois)[ ]?)(?:\w+[ ])?\Z")
POINTS = re.compile(r"\b(?:point|montr)(?:e|ent|ait|aient|é|ant|er)[ ]du[ ]\Z")
THERE = re.compile(r"(?<!\w)[yY][ ]\Z")
SPEAKS_OF = re.compile(r"\bévoqu(?:e|ent|ait|aient|ant)[ ](?:(?:pour[ ]sa[ ]part|désormais|plutôt|déjà|même|\w+ment)[ ])?\Z")
HAS = re.compile(r"\b(?:a|ont|avait|avaient|as|avoir|donné|donne|donnent|fait|font|faisait|a[ ]fait|émis|émet|émettent|exprimé|expriment|exprime|exprimait|form(?:ul)?(?:é|e|ent|ait|a)|nourrit|partage|partagent|partagé|reçu|obtenu|réitéré|réaffirmé|renouvelé|gardé|garde|caresse|caressé|tient|dit|martelé|affiché|affiche|part)[ ](?:part[ ]de[ ])?(?:(?:le|la|les|l['’]|son|sa|leur|leurs|une?|pour|de)[ ]?)?(?:\w+[ ])?\Z")
VALUED = "savoir valoir remarquer observer comprendre entendre noter croire filtrer entrevoir présager deviner"


def _conjugated(infinitive: str, takes: str, act: Act) -> dict[str, Verb]:
    """Every third-person form of a verb in -er."""
    infinitive = infinitive.removeprefix("s’").removeprefix("se-")
    stem = infinitive[:-2]
    mute = STRONG.get(infinitive) or re.sub(r"é(?=[^aeiouyé]+\Z)", "è", stem)
    soft = stem[:-1] + "ç" if stem.endswith("c") else stem + "e" if stem.endswith("g") else stem
    future = STRONG.get(infinitive, stem)
    finite = f"{mute}e {mute}ent {soft}ait {soft}aient {soft}a {stem}èrent {future}era {future}eront {future}erait {future}eraient"
    return {
        **listed(takes, act, "finite", finite),
        **listed(takes, act, "participle", f"{stem}é {stem}ée {stem}és {stem}ées"),
        **listed(takes, act, "infinitive", infinitive),
        **listed(takes, act, "trailing", f"{soft}ant"),
    }


def _verbs() -> dict[str, Verb]:
    """All forms; a verb listed twice brings in whatever either listing does."""
    found: dict[str, Verb] = {}
    for takes, act, infinitives in REGULAR:
        for infinitive in infinitives.split():
            for form, verb in _conjugated(infinitive, takes, act).items():
                held = found.get(form)
                found[form] = Verb("".join(sorted({*held.takes, *takes})), held.act, verb.form) if held else verb
    return {**found, **IRREGULAR}


SURE = "convaincu convaincue convaincus convaincues persuadé persuadée persuadés persuadées confiant confiante confiants optimiste optimistes catégorique catégoriques formel formelle formels rassurant rassurante rassurants"
STAND = Verb("n", "opinion")

WORDS = ReportingWords(
    verbs=_verbs(),
    phrases={
        **dict.fromkeys(VALUED.split(), Phrase(FAIT, SAID)),
        "savoir": (Phrase(FAIT, SAID), Phrase(CROIT, SAID)),
        **dict.fromkeys(SURE.split(), (Phrase(SE_DIT, Verb("co", "opinion")), Phrase(WILL, Verb("c", "opinion")))),
        **dict.fromkeys(["certain", "certaine", "certains", "certaines", "sûr", "sûre", "sûrs"], Phrase(SE_DIT, Verb("c", "opinion"))),
        "fort": Phrase(re.compile(r"(?:\b[Ss]['’](?:est|était|étaient)|\bse[ ](?:sont|fait|font|faisait))(?:[ ]fait)?[ ]\Z"), Verb("i", "promise")),
        **dict.fromkeys(["ouvert", "ouverte", "ouverts", "ouvertes", "opposé", "opposée", "opposés", "hostile", "hostiles", "résolu", "résolue", "résolus", "résolues", "déterminé", "déterminée", "déterminés", "déterminées"],
                        Phrase(SE_DIT, Verb("cin", "promise"))),
        **dict.fromkeys(["prêt", "prête", "prêts", "prêtes", "disposé", "disposée", "disposés"], (Phrase(SE_DIT, Verb("cin", "promise")), Phrase(READY, Verb("i", "promise")))),
        **dict.fromkeys(["espoir", "conviction", "certitude", "crainte", "sentiment", "avis", "opinion", "assurance", "impression", "souhait", "vœu", "hypothèse", "regret"], Phrase(HAS, Verb("cio", "opinion"))),
        "exclu": Phrase(NOT_RULED_OUT, Verb("cin", "opinion")),
        "caché": Phrase(NOT_RULED_OUT, Verb("cn", "opinion")),
        "pas": Phrase(RULES_OUT, Verb("cin", "opinion")),
        "état": Phrase(STATES, Verb("n", "statement")),
        "décision": Phrase(DECIDES, Verb("i", "agreement")),
        "pour": (Phrase(PLEADS, Verb("cn", "opinion")), Phrase(AGREED, Verb("i", "agreement"))),
        **dict.fromkeys(("date", "échéance", "délai", "chiffre", "chiffres", "montant", "raison", "explication", "condition", "conditions", "exemple", "fourchette"), Phrase(GIVES, SAID)),
        **dict.fromkeys(("voit", "voient", "voyait", "voyaient", "décèle", "lit"), Phrase(THERE, Verb("ns", "opinion"))),
        **dict.fromkeys(("un", "une", "des"), Phrase(SPEAKS_OF, Verb("o", "statement"))),
        "cause": Phrase(BLAMES, STAND),
        "doigt": Phrase(POINTS, STAND),
        "contre": Phrase(GARDE_CONTRE, STAND),
        "faveur": Phrase(FAVOUR, STAND),
        **dict.fromkeys(("exergue", "avant", "évidence", "lumière", "relief", "valeur"), Phrase(SHOWS, Verb("cw", "statement"))),
        **dict.fromkeys(("attend", "attendent", "attendait", "attendaient"), Phrase(EXPECTS, Verb("ci", "opinion"))),
        "sur": (Phrase(STRESSES, Verb("cwe", "statement")), Phrase(SETTLED, Verb("cn", "agreement")), Phrase(INSISTS, Verb("cn", "opinion")), Phrase(AGREED, Verb("cn", "agreement"))),
        "à": Phrase(CALLS, Verb("bn", "proposal")),
        **dict.fromkeys(["favorable", "favorables"], Phrase(SE_DIT, Verb("cin", "opinion"))),
        "part": Phrase(PART, Verb("w", "statement")),
        "garde": Phrase(GARDE, SAID),
    },
)
