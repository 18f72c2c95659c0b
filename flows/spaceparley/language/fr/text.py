"""French abbreviations that keep their full stop inside a sentence."""

from .. import later as re
from ..text import TextWords

WORDS = TextWords(
    abbreviation=re.compile(
        r"""[A-ZÀ-Þ] | [A-ZÀ-Þ](?:\.-?[A-ZÀ-Þ])+ | (?:Y|I)[ouv] | [A-Z]h | Ch | Th | Ph | Ev
        | MM? | Mme | Mmes | Mlle | Mlles | Mgr | Dr | Drs | Pr | Prof | Me | St | Ste | Col | Gén | Gal | Cdt | Cap | Lt | Cne | Adm | Ing | Amb | Cdr | Brig | Insp
        | env | al | app | cf | chap | dir | éd | p\.ex | p | pp | réf | sq | suiv
        | t | tél | trad | vs | c\.-?à-?d | i\.e | e\.g | resp | max | min | approx | dép | bd | av | av\.[ ]?J\.-?C | apr
        | janv | févr | avr | juil | sept | oct | nov | déc | mio | mrd | mia | mn""",
        re.VERBOSE,
    ),
    units=re.compile(r"(?!)"),
    joined=re.compile(r"(?:vol|art|fig|ill|hab|coll|tom|ex|n|no|nos|min|max)\.[ \u00a0\u202f]*\d"),
)
