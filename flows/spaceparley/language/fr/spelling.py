"""French transcription of names from other alphabets, back to English press spelling."""

from .. import later as re
from ..spelling import SpellingWords
from .manners import MANNERS

WORDS = SpellingWords(
    manners=MANNERS,
    countries={
        "slavic": "RU UA BY BG",
        "kazakh": "KZ",
        "turkic": "UZ KG TJ TM AZ MN",
        "caucasian": "AM GE",
        "arabic": "AE SA QA KW BH OM YE EG IQ SY JO SD LY",
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
