"""French words around the names of places."""

from .. import later as re
from ..localities import LocalityWords

WORDS = LocalityWords(
    at=re.compile(
        r"(?<![\w'-])(?:[ÀàA]|[Pp]rès[ ]de|[Aa]u[ ]large[ ]de|non[ ]loin[ ]de|aux[ ]environs[ ]de|[Dd]epuis|[Rr]etour[ ]de|banlieue[ ]de|au[ ](?:nord|sud)(?:-(?:est|ouest))?[ ]de|à[ ]l'(?:est|ouest)[ ]de|[Jj]usqu'à"
        r"|(?:ville|commune|village|port|cité|région|province|île|district|faubourg|municipalité|localité|aéroport|aérodrome|campus|site|zone[ ]industrielle|port[ ]spatial|pas[ ]de[ ]tir)[ ](?:de|d'))(?:[ ]|(?<='))\Z",
        re.VERBOSE,
    ),
    elsewhere=re.compile(
        r"\b(?:confi|remi|vend|livr|attribu|accord|destin|propos|demand|command|apparten|appartien|transm|céd|donn|adress|écri|télépho|succéd|répon|déclar|dit|dire|expliqu|assur|indiqu|précis|affirm|racont|redevable|fait|envoy|rapport|grâce|quant|face|hommage|appel|recours|particip|oppos|li|associ|réserv|rachet|sous-trait|fourn|offr|verse|présent|soumis|soumet|ressembl|dédi|merci|manqu|pl[au]i|conféré|conseill)\w*(?:[ ](?:en[ ]\w+|hier|lundi|mardi|mercredi|jeudi|vendredi))?[ ](?:à|depuis)[ ]\Z"
        r"|\b(?:mois|fois|priorité|accès|retour|adhésion|candidat\w*|lié\w*|relatif|relative)[ ]à[ ]\Z",
        re.VERBOSE,
    ),
    dateline=re.compile(r"[*_]*(?:[ ]\([^()\n]{2,30}\))?(?:,[ ](?:le[ ])?\d|[ ](?:\([A-Z][\w ]+\)[ ])?[–—-]{1,2}[ ]|,[ ](?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b)", re.VERBOSE),
    no_place=re.compile(r"(?:Entrevue|Rencontre|Réunion|Visite|Entretiens?|Signature|Accord|Sommet|Tête-à-tête|Déjeuner|Dîner|Retour|Départ|Mission|Report|Lancement|Succès|Échec|Audience|Négociations|Pourparlers|Contacts?|Hall|Salle|Stand|Bord|Bientôt|Travers|Dieu|Paques|Noël|Mi-\w+|Horizon|Huis|Internet|Twitter|Facebook|Telegram)\Z"),
    owned=re.compile(r"(?!)"),
)
