"""How names of each origin are respelt from French."""

from ..spelling import Manner

C = "[bcdfghjklmnpqrstvwxz]"

# Shared by names from Cyrillic, whatever their origin; what differs comes before.
CYRILLIC = (
    (r"^iou|^you", "yu"),
    (rf"(?<={C})iou(?=ll)", "iu"),
    (rf"(?<={C})iou", "yu"),
    (r"^ia", "ya"),
    (r"(?<=[aou]l)iev(?=a?$)", "iyev"),
    (r"(?<=[lnrdtfpmvs])(?<!tr)iev(?=a?$)", "yev"),
    (r"(?<=[aeou])ïou", "yu"),
    (r"ou", "u"),
    (r"chtch", "shch"),
    (r"tch", "ch"),
    (r"^ch(?=ern)", "ch"),
    (r"sch|sh", "sh"),
    (r"zh", "zh"),
    (r"kh", "kh"),
    (r"ch", "sh"),
    (r"gu(?=[eéèiïy])", "g"),
    (r"(?<=[aeiouyïéè])ss(?=[aeiouyïéè])", "s"),
    (r"^ss", "s"),
    (r"^ié|^iè|^ie|^ye", "ye"),
    (r"^é(?=d)", "e"),
    (r"^[eéè](?=d[ou]|ï)", "e"),
    (r"^[eéè]", "ye"),
    (r"skaïa$", "skaya"),
    (r"skoï$", "skoy"),
    (r"(?<=o)ï$", "y"),
    (r"iï$|yï$", "y"),
    (r"ïe", "ye"),
    (r"ïa", "ya"),
    (r"ïo", "yo"),
    (r"ï", "i"),
    (r"(?<=[aeou])ev(?=a?$)", "yev"),
    (rf"(?<={C})ia(?=[ï]|{C})", "ya"),
    (rf"(?<={C})io(?={C})", "yo"),
    (r"(?<=[iyaïou])ne$", "n"),
    (r"[éèê]", "e"),
    (r"â|à", "a"),
    (r"ô", "o"),
    (r"û|ù", "u"),
)
SLAVIC = ((r"(?<=s)ki$", "ky"), (r"dj", "dzh"), (r"j", "zh"), *CYRILLIC)
KAZAKH = ((r"^djan", "zhan"), (r"iev(?=a?$)", "iyev"), (r"^dj", "zh"), (r"dj", "dzh"), (r"j", "zh"), *CYRILLIC)
TURKIC = ((r"iev(?=a?$)", "iyev"), (r"dj", "j"), *CYRILLIC)
CAUCASIAN = ((r"ian$", "yan"), (r"dj", "j"), *CYRILLIC)
ARABIC = (
    (r"aou", "au"),
    (r"ou(?=[aeiï])", "u"),
    (r"ouw", "uw"),
    (r"ou", "ou"),
    (r"tch", "ch"),
    (r"sh", "sh"),
    (r"kh", "kh"),
    (r"ch", "sh"),
    (r"dj", "j"),
    (r"ï", "i"),
    (r"ane$", "an"),
    (r"[éèê]", "e"),
    (r"ç", "s"),
)
MACRONS = ((r"ô|ō", "o"), (r"û|ū", "u"), (r"ï", "i"), (r"é", "e"))

MANNERS = {
    "slavic": Manner(SLAVIC),
    "kazakh": Manner(KAZAKH),
    "turkic": Manner(TURKIC),
    "caucasian": Manner(CAUCASIAN),
    "arabic": Manner(ARABIC),
    "japanese": Manner(MACRONS),
}
