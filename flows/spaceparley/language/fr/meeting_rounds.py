"""French words that count meetings of one series, and stand for one of them without its noun."""

from .. import later as re
from ..meetings import DATE, PLACE
from ..rule import Rule

NUMERALS = "(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz|treiz|quatorz|quinz|seiz|vingt)"
NTH = rf"(?:premi(?:ère?|ers?|ères)|{NUMERALS}ième|second[es]?|[0-9]+e)"
ROUND = r"[ ](?:cycles?|tours?|rounds?|éditions?|volets?|séries?)"
OF_THEM = rf"(?:(?:(?<=\b[Ll]a[ ])|(?<=\b[Ll]e[ ])|(?<=\b[Ll]es[ ]))(?:(?:{NTH}|précédente?s?|prochaine?s?|dernière?s?|dernier|suivante?s?))|(?:(?<=\b[Uu]ne[ ])|(?<=\b[Uu]n[ ]))(?:{NTH}|nouvelle|nouveau|autre)|\b[Cc](?:elui|elle|eux|elles)(?=[ ]de?[ ']?(?:la|l'|le)?[ ]?[{DATE}]))"
THEN = rf"(?:,?[ ](?:(?:le|en|à)[ ])?[{DATE}]+,?|[ ](?:déjà|quant[ ]à[ ](?:elle|lui)|d[e'](?:[ ]l[ae'])?[ ]?[{DATE}]+)){{0,2}}[ ]"
HELD = rf"{THEN}(?:(?:s'(?:est|était)|se[ ](?:sont|seront)|s'étaient)[ ](?:tenu|déroulé|réuni|achevé|ouvert)e?s?|(?:se[ ](?:tiendr|dérouler|réunir)|s'ouvrir)(?:a|ont)|(?:doi(?:t|vent)|devrai(?:t|ent))[ ](?:se[ ](?:tenir|dérouler|réunir)|avoir[ ]lieu)|(?:a|ont|avai(?:t|ent)|aur(?:a|ont))[ ](?:eu[ ])?lieu|eut[ ]lieu|(?:(?:a|avait|ont|avaient)[ ]été|sera|doit[ ]être)[ ](?:organisé|tenu|accueilli)e?s?)(?![\w'-])"
DUE = rf"{THEN}(?:(?:est|sont|était|étaient)[ ](?:désormais[ ]|déjà[ ])?(?:prévu|attendu|programmé|fixé|annoncé|envisagé)e?s?\b|remont(?:e|ait|ent|aient)[ ]à[ ][{DATE}]|dat(?:e|ait|ent|aient)[ ]d[eu'][ ]?[{DATE}]|suivra[ ](?:en|à|au|le)[ ]?[{DATE}{PLACE}]|sera[ ](?:à|en|au)[ ][{PLACE}{DATE}])"
SAME = rf"(?:,[ ]|[ ])(?:(?:à|en|au|aux|le)[ ])?[{DATE}{PLACE}]"

ROUNDS: tuple[Rule, ...] = (
    Rule("fr.meeting.talks.round.ordinal", re.compile(rf"(?:{OF_THEM}{ROUND}|(?:(?<=\b[Ll]a[ ])|(?<=\b[Ll]e[ ]))(?:cycle|tour|round|édition|série|session|séance|réunion|rencontre)[ ](?:précédente?|suivante?))(?={HELD}|{DUE})", re.VERBOSE), "Un nouveau cycle est attendu à Rome en mai.", "talks"),
    Rule("fr.meeting.talks.ordinal", re.compile(rf"{OF_THEM}(?={HELD})", re.VERBOSE), "La première avait eu lieu à Rome en mai.", "talks"),
    Rule("fr.meeting.talks.due.ordinal", re.compile(rf"{OF_THEM}(?={DUE})", re.VERBOSE), "Une troisième est prévue en mai.", "talks"),
    Rule(
        "fr.meeting.talks.agreed.ordinal",
        re.compile(rf"\b(?:tenir|organiser|réunir)[ ](?:l[ae]s?|une?)[ ](?:prochaine?s?|suivante?s?|nouvelle|{NTH})(?:{ROUND})?(?=[ ](?:(?:à|en|au|aux|le)[ ])?[{DATE}{PLACE}])", re.VERBOSE),
        "Ils sont convenus de tenir la cinquième à Rome en mai.",
        "talks",
    ),
    Rule("fr.meeting.talks.also.due.ordinal", re.compile(rf"(?:(?<=,[ ]l[ae][ ])|(?<=[ ]et[ ]l[ae][ ]))(?:{NTH}|suivante?|prochaine?|précédente?)(?={SAME})", re.VERBOSE), "La première avait eu lieu à Rome en mai, la deuxième à Delhi en juin.", "talks"),
)
COUNTED = re.compile(rf"\b(?P<which>premi|second|{NUMERALS}i|\d+(?=er?\b))(?:ère|er|ème|e)?s?\b|\b(?:nouv(?:elle|eau|el)|prochaine?|précédente?|autre|cycles?|rounds?|annuel(?:le)?|éditions?)\b", re.IGNORECASE)
