"""French transcription of names from other alphabets, back to English press spelling."""

import re

from ..spelling import Manner, SpellingWords

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

WORDS = SpellingWords(
    manners={
        "slavic": Manner(SLAVIC),
        "kazakh": Manner(KAZAKH),
        "turkic": Manner(TURKIC),
        "caucasian": Manner(CAUCASIAN),
        "arabic": Manner(ARABIC),
        "japanese": Manner(MACRONS),
    },
    countries={
        "slavic": "RU UA BY BG",
        "kazakh": "KZ",
        "turkic": "UZ KG TJ TM AZ MN",
        "caucasian": "AM GE",
        "arabic": "AE SA QA KW BH OM YE",
        "japanese": "JP",
    },
    telling={
        "kazakh": re.compile(r"\w*(?:baïev|baev|baïeva|baeva|bekov|bekova|jan|janov|janova|oullin|tchin)"),
        "caucasian": re.compile(r"\w{2,}(?:chvili|dzé|adzé)"),
        "slavic": re.compile(
            r"\w{2,}(?:ov|ova|eev|eeva|iev|ieva|ïev|ïeva|enko|enkov|tchouk|tchenko|tchev|tcheva|skaïa|ovitch|evitch|itch|kine|chine|tchine|guine"
            r"|nine|oukha|ouk|youk|iouk|oulin|ouline)|\w+[^aeiouéi]ev|\w+[^aeiouéi]eva"
        ),
        "arabic": re.compile(r"al[ -]\w+"),
    },
    leaning={
        "caucasian": re.compile(r"\w{2,}ian"),
        "slavic": re.compile(
            r"\w*(?:ou|tch|kh|ï|dj)\w*|\w+(?:ine|ina|ski|sky|tski|yn|yne|ych|ykh|ets|ak|ik|ko|ar|el|a)|\w*j\w*"
        ),
    },
    english=re.compile(
        r"\w*(?:sh|zh|(?<=[^oœae])u(?!e)(?=[bdgklmprstvz]\w)|y[aeou]|[aeo]y$|[aeo]y(?=ev)|ee|oo)\w*|\w+(?:[uy]n|[^ï]in|yan)|\w+sky"
    ),
    foreign=re.compile(
        r"ï|tch|kh|dj|ou\w*(?:sk|grad|stan|v|ov)$|[bdgklmnrst]ou[bdgklmnrstz]+(?:ar|an|ag|ak|a|aï|y|ine)$"
    ),
    particles={"ben": "bin", "bin": "bin"},
    native=True,
)
