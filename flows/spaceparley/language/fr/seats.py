"""French words for where a house is at home."""

from .. import later as re
from ..alternation import one_of
from ..seats import SeatWords

NOUNS = """société, entreprise, compagnie, groupe, start-up, startup, jeune pousse, coentreprise, consortium, agence, filiale, cabinet, fondation, PME, ETI, firme, maison, holding, banque, institut, bureau d'études, constructeur, fabricant,
opérateur, industriel, équipementier, motoriste, avionneur, exploitant, concepteur, assembleur, fournisseur, sous-traitant, prestataire, développeur, intégrateur, organisme, laboratoire, centre, régulateur, usine, éditeur, géant, spécialiste,
numéro un, leader, association, université, école, établissement, observatoire, maître d'œuvre, pépite, acteur, partenaire, candidat, soumissionnaire, chantier naval"""
PLACE = r"[A-ZÀ-Þ][\w'.-]*?(?:[ ][A-ZÀ-Þ][\w'.-]*?){0,2}"
NO = r"(?!(?:et|ou|est|a|ont|sera|sont|était|dans|par|avec|que|qui|dont|où|vers|contre|chez|entre|selon|depuis|pour|sur|de|du|des|la|le|les|un|une|en|au|aux|à)[ ])"
BASED = r"(?:basée?|installée?|établie?|implantée?|sise?|domiciliée?|située?|ayant[ ]son[ ]siège|dont[ ]le[ ]siège[ ](?:est|se[ ]trouve|se[ ]situe))[ ](?:à|au|aux|en|près[ ]de|dans)"
THE = r"(?<![\w-])(?:(?:[Ll]e|[Ll]a|[Dd]u|[Aa]u|[Cc]e|[Cc]ette|[Uu]ne?)[ ]|(?:[Ll]'|[Dd]'))"
CALLED = THE.replace("|[Uu]ne?", "")

WORDS = SeatWords(
    leading=re.compile(rf"{THE}(?:{NO}[a-zà-ÿ-]+[ ])?(?:{one_of(NOUNS)})(?:[ ]{NO}[a-zà-ÿ-]+){{0,2}}?[ ](?:{BASED}[ ](?P<based>{PLACE})|de[ ](?P<of>{PLACE})|(?P<whose>[a-zà-ÿ-]+)),?[ ](?:«[ ]?|\"|“)?\Z|{THE}(?P<alone>[a-zà-ÿ-]{{4,}})[ ]\Z", re.VERBOSE),
    behind=re.compile(
        rf"[ ]?[»\"”]?(?:[ ]\([\w.&/-]+\))?(?:(?:,|[ ][–—-])[ ](?:(?:la|le|une?|sa|son|leur|notre|première?|l'un(?:e)?[ ]des)[ ]|l')?(?:{NO}[a-zà-ÿ-]+[ ])?(?:{one_of(NOUNS)})(?:[ ]{NO}[a-zà-ÿ-]+){{0,2}}?[ ](?:(?:{BASED}|de|d')[ ]?(?P<based>{PLACE})|(?P<whose>{NO}[a-zà-ÿ-]+))(?![\w'-])"
        rf"|,?[ ](?:{BASED})[ ](?P<seat>{PLACE})(?![\w-])|[ ]\((?P<town>{PLACE})\)|,[ ](?P<line>{PLACE})(?=\n|\Z))",
        re.VERBOSE,
    ),
    called=re.compile(rf"{CALLED}(?P<noun>{one_of(NOUNS)})[ ](?:{BASED}[ ](?P<based>{PLACE})|(?P<whose>[a-zà-ÿ-]+))(?![\w'-])(?![ ]«|[ ][A-ZÀ-Þ])", re.VERBOSE),
    public=re.compile(r"(?:agence|institut|régulateur|université|école|établissement|laboratoire|observatoire|organisme|centre)", re.IGNORECASE),
    demonym=re.compile(r"(?P<stem>[a-zà-ÿ-]{4,}?)(?:ain|aine|ois|oise|ais|aise|ien|ienne|in|ine|éen|éenne|ène|an|ane|and|ande|iote)s?\Z"),
)
