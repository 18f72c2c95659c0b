"""French reporting verbs."""

import re

from ..reporting import Act, Phrase, ReportingWords, Verb, listed

REGULAR: tuple[tuple[str, Act, str], ...] = (
    ("cn", "statement", "annoncer confirmer révéler dévoiler divulguer attester certifier déclarer rapporter signaler"),
    ("cw", "statement", "souligner noter rappeler affirmer réaffirmer réitérer constater relever mentionner marteler acter"),
    ("w", "statement", "exprimer manifester formuler témoigner afficher renouveler"),
    ("c", "statement", ("indiquer préciser expliquer ajouter assurer observer remarquer avancer raconter répéter confier détailler exposer expliciter "
     "argumenter arguer prétexter alléguer objecter rétorquer répliquer riposter répliquer communiquer informer aviser notifier glisser "
     "avouer concéder démontrer insinuer ironiser alerter insister compléter nuancer énumérer proclamer clamer scander "
     "jurer commenter corriger rectifier tempérer relativiser résumer plaisanter témoigner s’étonner lancer")),
    ("c", "opinion", ("juger estimer considérer penser supposer présumer déplorer regretter s’inquiéter redouter espérer souhaiter parier pronostiquer "
     "présager imaginer conjecturer calculer évaluer anticiper dénoncer spéculer douter")),
    ("q", "statement", ("murmurer souffler lâcher chuchoter balbutier marmonner crier hurler tonner gronder soupirer exulter philosopher badiner railler "
     "grogner pester fulminer tempêter enchaîner trancher renchérisser analyser décrypter développer s’exclamer exclamer étonner amuser emporter indigner "
     "écrier esclaffer agacer émerveiller enthousiasmer féliciter désoler interroger questionner asséner claironner fanfaronner acquiescer "
     "renvoyer rassurer sermonner s’impatienter impatienter émouvoir attrister évoquer diagnostiquer prophétiser rigoler plastronner "
     "vanter décocher tacler ricaner bougonner lancer ponctuer tweeter justifier argumenter acclamer excuser")),
    ("cin", "proposal", "proposer suggérer préconiser recommander"),
    ("ci", "proposal", "conseiller"),
    ("i", "proposal", "appeler inviter exhorter encourager inciter"),
    ("ci", "promise", "garantir"),
    ("i", "promise", "engager"),
    ("cin", "request", "demander exiger réclamer"),
    ("i", "request", "prier enjoindre ordonner sommer supplier"),
    ("i", "agreement", "accepter accorder"),
    ("c", "agreement", "accorder"),
    ("c", "request", "plaider militer"),
)
STRONG = {"rappeler": "rappell", "appeler": "appell", "relever": "relèv", "révéler": "révèl", "renouveler": "renouvell", "renvoyer": "renvoi"}
"""Stems before a silent e, where they do not follow from the infinitive."""
IRREGULAR: dict[str, Verb] = {
    **listed("c", "statement", "finite", "dit disent disait disaient dira diront dirait diraient répond répondent répondait répondaient répondit répondirent répondra"),
    **listed("c", "statement", "participle", "répondu prévenu averti renchéri dite écrite"),
    **listed("c", "statement", "trailing", "disant répondant écrivant soutenant avertissant prévenant"),
    **listed("c", "statement", "infinitive", "dire répondre redire écrire soutenir prévenir avertir"),
    **listed("c", "statement", "finite", "redit redisent écrit écrivent écrivait écrivaient écrivit soutient soutiennent soutenait soutenaient soutint soutinrent prévient "
             "préviennent prévenait prévint avertit avertissent avertissait renchérit renchérissent renchérissait maintient maintiennent maintenait maintint prétend "
             "prétendent prétendait prétendit prédit prédisent prédisait poursuit poursuivent poursuivait poursuivit conclut concluent concluait reprend reprennent "
             "reprenait reprit convient sourit sourient souriait rit réagit réagissent réagissait défend défendent défendait martèle"),
    **listed("c", "statement", "participle", "soutenu maintenu prétendu poursuivi conclu repris souri réagi défendu"),
    **listed("cn", "statement", "finite", "reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnut reconnurent admet admettent admettait admettaient admit "
             "admirent"),
    **listed("cn", "statement", "participle", "reconnu admis"),
    **listed("cn", "statement", "infinitive", "reconnaître admettre"),
    **listed("cn", "statement", "trailing", "reconnaissant admettant"),
    **listed("cin", "promise", "finite", "promet promettent promettait promettaient promit promirent promettra garantit garantissent garantissait"),
    **listed("cin", "promise", "participle", "promis garanti"),
    **listed("cin", "promise", "trailing", "promettant garantissant"),
    **listed("cin", "promise", "infinitive", "promettre garantir"),
    **listed("c", "opinion", "finite", "croit croient croyait croyaient crut craint craignent craignait craignaient craignit"),
    **listed("c", "opinion", "participle", "cru"),
    **listed("c", "opinion", "infinitive", "croire craindre"),
    **listed("c", "opinion", "trailing", "craignant croyant"),
    **listed("c", "opinion", "finite", "réjouit réjouissent réjouissait souvient souviennent souvenait plaint plaignent"),
    **listed("c", "opinion", "participle", "réjoui réjouie réjouis réjouies souvenu souvenue plaint plainte"),
    **listed("ci", "agreement", "finite", "conviennent convenaient convinrent entendent s'entendent consent consentent consentit"),
    **listed("ci", "agreement", "participle", "convenu convenus convenue convenues entendus entendues entendu consenti"),
    **listed("ci", "agreement", "finite", "décident décidèrent"),
    **listed("ci", "agreement", "participle", "décidé"),
    **listed("c", "statement", "participle", "appris"),
    **listed("c", "statement", "finite", "apprend apprenait apprit"),
}
FEMALE_AND_PLURAL = "exclamé étonné amusé emporté indigné écrié esclaffé agacé émerveillé enthousiasmé félicité désolé interrogé engagé accordé inquiété impatienté"
SAID = Verb("c", "statement")
FAIT = re.compile(r"\b(?:fait|font|faisait|faisaient|fit|firent|faire|faisant|laiss(?:é|e|ent|ait|a|aient)|laissant)(?:-(?:t-)?(?:il|elle|on|ils|elles))?[ ](?:\w+[ ])?\Z")
PART = re.compile(r"\b(?:fait|font|faisait|faisaient|fit|firent|faire)(?:-(?:t-)?(?:il|elle|ils|elles))?[ ]\Z")
SE_DIT = re.compile(r"\b[Ss]['’](?:est|était|étaient|sont)(?:-(?:il|elle|ils|elles))?(?:[ ]\w+){0,2}[ ](?:dit|dits|dite|dites|déclarée?s?|montrée?s?)[ ](?:\w+ment[ ]|très[ ]|tout[ ]|plus[ ])?\Z"
                    r"|\bse[ ](?:dit|dira|disent|disait|disaient|montre|montrent|déclare|déclarent)[ ](?:\w+ment[ ]|très[ ]|plus[ ])?\Z")
GARDE = re.compile(r"\bm(?:is|et|ettent|ettait|ettant)[ ]en[ ]\Z")
VALUED = "savoir valoir remarquer observer comprendre entendre noter croire"


def _conjugated(infinitive: str, takes: str, act: Act) -> dict[str, Verb]:
    """Every third-person form of a verb in -er."""
    infinitive = infinitive.removeprefix("s’")
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


WORDS = ReportingWords(
    verbs=_verbs(),
    phrases={
        **dict.fromkeys(VALUED.split(), Phrase(FAIT, SAID)),
        **dict.fromkeys(["convaincu", "convaincue", "convaincus", "convaincues", "persuadé", "persuadée", "persuadés", "persuadées", "certain", "certaine", "certains", "confiant", "confiante", "confiants", "sûr", "sûre", "optimiste"], Phrase(SE_DIT, Verb("c", "opinion"))),
        **dict.fromkeys(["prêt", "prête", "prêts", "prêtes", "disposé", "disposée", "disposés", "favorable", "favorables", "ouvert", "ouverte", "ouverts", "résolu", "résolue", "déterminé", "déterminée"],
                        Phrase(SE_DIT, Verb("ci", "promise"))),
        "part": Phrase(PART, Verb("w", "statement")),
        "garde": Phrase(GARDE, SAID),
    },
)
