"""French words around the names of companies and institutes."""

from .. import later as re
from ..alternation import one_of
from ..companies import CompanyWords

NOUNS = """société, entreprise, compagnie, groupe, start-up, startup, jeune pousse, coentreprise, consortium, agence, corporation, filiale, cabinet, fondation, PME, ETI, firme, maison, holding, banque, institut, bureau d'études, maître d'œuvre,
constructeur, fabricant, opérateur, industriel, équipementier, motoriste, avionneur, exploitant, concepteur, assembleur, fournisseur, sous-traitant, donneur d'ordres, prestataire, développeur, intégrateur, organisme, laboratoire, centre, régulateur, usine, chantier, éditeur, géant, spécialiste, numéro un, association, université, école"""
APPOSED = "société, entreprise, compagnie, start-up, startup, jeune pousse, coentreprise, consortium, agence, filiale, PME, firme, holding, constructeur, fabricant, opérateur, industriel, équipementier, motoriste, avionneur, sous-traitant, prestataire, intégrateur, bureau d'études, institut, organisme"
STATE = "ministère|gouvernement|présidence|primature|parlement|sénat|mairie|préfecture|ambassade|consulat|secrétariat|département|direction|haut-commissariat|cour|commission|comité|conseil|assemblée|délégation|rectorat|chambre"
"""What bears nobody's name: the one behind it is who speaks for it ("la porte-parole du ministère | Ana Costa")."""
NOT = "et|ou|est|a|ont|sera|sont|était|dans|par|avec|que|qui|dont|où|vers|contre|chez|entre|selon|depuis|pour|sur|de|du|des|la|le|les|en|au|aux"

WORDS = CompanyWords(
    before=re.compile(rf"(?<![\w-])(?:{one_of(NOUNS)})(?:[ ]d'État)?(?:[ ](?!(?:{NOT})\b)[a-zà-ÿ][a-zà-ÿ-]+){{0,3}}[ ](?:«[ ]?|\"|“)?\Z|(?<![\w-])(?:[Ll]'|[Ll][ae][ ]|[Dd]u[ ]|[Aa]u[ ]|de[ ]la[ ]|à[ ]la[ ]|de[ ]l'|à[ ]l')(?P<whose>(?!(?:{STATE})[ ])[a-zà-ÿ]+(?:-[a-zà-ÿ]+)?)[ ]\Z", re.VERBOSE),
    after=re.compile(rf"(?:,|[ ][–—-]|[ ]\()[ ]?(?:(?:la|le|une|un|sa|son|leur)[ ]|l')?(?:(?!(?:{NOT})\b)[a-zà-ÿ-]+[ ])?(?:{one_of(APPOSED)})(?![\w'-])", re.VERBOSE),
    owner=re.compile(r"(?!)"),
    acting=re.compile(r"(?!)"),
    dealing=re.compile(r"(?!)"),
    joint=" et ",
    loans={},
    bent=(),
    genitive=re.compile(r"(?!)"),
)
