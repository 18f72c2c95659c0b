"""French words for people told of before."""

from .. import later as re
from ..referents import ReferentWords

ORDINAL = r"(?:[Ll][ea][ ](?:premi(?:er|ère)|seconde?|deuxième))"
OTHER = r"(?:(?:[Ss](?:on|a)|[Ll][ea]|[Ll]eur|[Ll]['’])[ ]?(?:hôte|hôtesse|invitée?|visiteu(?:r|se)|interlocut(?:eur|rice)|homologue|vis-à-vis|alter[ ]ego|collègue|confrère|consœur|partenaire))"
CALLINGS = r"""(?:experte?|spécialiste|ingénieure?|scientifique|savante?|chercheu(?:r|se)|responsable|dirigeante?|chef(?:fe)?|patronn?e?|historienne?|cosmonaute|astronaute|spationaute|taïkonaute|diplomate|consultante?|physicienne?|astrophysicienne?|astronome|planétologue|géologue|biologiste|climatologue
    |chimiste|mathématicienne?|vétérane?|professeure?|universitaire|économiste|juriste|avocate?|commandante?|colonel|général|amiral|officier|pilote|analyste|fonctionnaire|élue?|parlementaire|députée?|sénat(?:eur|rice)|ministre|entrepreneu(?:r|se)|industrielle?|homme[ ]d['’]affaires|fond(?:ateur|atrice)|cofond(?:ateur|atrice)
    |direct(?:eur|rice)(?:[ ]générale?)?|présidente?|administrat(?:eur|rice)|secrétaire[ ]général|commissaire|ambassad(?:eur|rice)|porte-parole|négociat(?:eur|rice)|concept(?:eur|rice)|constructeur|gestionnaire|chef[ ]de[ ]projet|cheffe[ ]de[ ]projet|quinquagénaire|sexagénaire|septuagénaire|quadragénaire|trentenaire|intéressée?|orat(?:eur|rice))"""

WORDS = ReferentWords(
    stand_in=re.compile(rf"(?<![\w'’-])(?P<phrase>{ORDINAL}|{OTHER})(?=[ ,.;:!?»]|\Z)", re.VERBOSE),
    first=re.compile(r"[Ll][ea] premi(?:er|ère)"),
    second=re.compile(r"[Ll][ea] (?:seconde?|deuxième)"),
    other=re.compile(rf"{OTHER}(?:[ ][a-zà-ÿ]+)?", re.VERBOSE),
    guest=re.compile(r"(?:[Ll](?:e |a |['’])|[Ss](?:on|a) |[Ll]eur )(?:invitée?|visiteu(?:r|se))(?: [a-zà-ÿ]+)?"),
    host=re.compile(r"(?:[Ll](?:e |a |['’])|[Ll]eur )hôt(?:e|esse)(?: [a-zà-ÿ]+)?"),
    receives=re.compile(r"(?:,[^,.;:«»]{2,80})?,? (?:(?:a|avait) (?:\w+ment )?(?:reçu|accueilli|salué)|reçoit|recevait|accueille|accueillait)\b"),
    received_by=re.compile(r"\b(?:reçu|accueilli)e?s? par (?:le |la |l['’])?\Z"),
    whose=re.compile(r"[Ss](?:on|a)[ ]"),
    inhabitant=re.compile(r"(?:[Ll][ea] |[Ll]['’])(?P<whose>[A-ZÀ-Þ][a-zà-ÿ-]+)"),
    inhabitants={},
    calling=re.compile(rf"(?:[Ll][ea][ ]|[Ll]['’]|[Cc]et(?:te)?[ ]|[Cc]e[ ])(?:même[ ]|jeune[ ]|ancien(?:ne)?[ ]|ex-|vice-|vieux[ ]|vieille[ ])?{CALLINGS}(?:[ ](?:en[ ]chef|[a-zà-ÿ]+(?:aise?|ois|oise|ien|ienne|ain|aine|and|ande|ique|akhe?|que|sse|al|ale|el|elle|aire)))?", re.VERBOSE),
    firm=re.compile(r"(?:[Ll][ea] |[Ll]['’]|[Cc]ette |[Cc]e |[Cc]et )(?:même )?(?:constructeur|exploitant|opérateur|fabricant|entreprise|société|firme|groupe|agence|organisation|organisme|start-up|jeune pousse|industriel|motoriste|avionneur|consortium|coentreprise|institution|compagnie|maître d['’]œuvre|fournisseur|laboratoire|institut)(?: [a-zà-ÿ]+(?:ais|aise|ois|oise|ien|ienne|ain|aine|and|ande|el|elle))?"),
    post=re.compile(r"\b(?:ministre|président|ambassad|commissaire|sénat|député|secrétaire|porte-parole|général|colonel|amiral|commandant|administrat|direct|pilote|[a-z]*naute|avocat|fondat|élue?\b|parlementaire|professeur)\w*"),
    feminine=re.compile(r"[Ll]a |[Cc]ette |[Ss]a |.*(?:trice|euse|ienne|hôtesse)\b"),
    masculine=re.compile(r"[Ll]e |[Cc]et? |.*(?:ateur|iteur|cheur|icien|ancien)\b"),
    it=re.compile(r"(?!)"),
    both=re.compile(r"(?:[Ll]es deux (?:hommes|femmes|responsables|dirigeants|dirigeantes|ministres|directeurs|directrices|patrons|interlocuteurs|présidents|présidentes|chefs|diplomates|officiels|homologues|ingénieurs|scientifiques|astronautes|partenaires)|[Ll]e (?:duo|tandem)|[Tt]ou(?:s|tes) (?:les )?deux|[Ii]ls|[Ee]lles|[Cc]es (?:derniers|dernières)|[Cc]e(?:ux|lles)-ci|[Ll]'une? et l'autre) ?"),
    houses=re.compile(r"(?:[Ll]es|[Cc]es)(?: deux)? (?:agences|entreprises|sociétés|groupes|institutions|organisations|organismes|universités|instituts|ministères|industriels|opérateurs|constructeurs)(?: spatiales)?"),
    states=re.compile(r"(?:[Ll]es|[Cc]es)(?: deux)? (?:pays|États|nations|gouvernements)"),
    equals=((re.compile(r"(?i:le |la )?chef\w* du gouvernement"), re.compile(r"(?i:premi\w+ ministre)")), (re.compile(r"(?i:le |la )?chef\w* de l['’]État"), re.compile(r"(?i:président)")),
            (re.compile(r"(?i:le |la )?chef\w* de la diplomatie(?: [a-zà-ÿ]+)?"), re.compile(r"(?i:ministre des affaires étrangères)")), (re.compile(r"(?i:(?:le |la |ce |cette )diplomate)"), re.compile(r"(?i:ambassad|consul\b|chargée? d['’]affaires|attachée?)")), (re.compile(r"(?i:l['’]édile|le premier magistrat)"), re.compile(r"(?i:maire)")),
            (re.compile(r"(?i:le |la )?(?:chef\w*|patronn?e?|dirigeante?) de la délégation(?: [a-zà-ÿ]+)?"), re.compile(r"(?i:chef\w* de (?:la )?délégation)"))),
    plural=re.compile(r"\w+[sx]"),
    there=re.compile(r"\bde[ ](?:la[ ])?même[ ]source\b|\blà[ ](?:même|aussi)\b", re.VERBOSE),
)
