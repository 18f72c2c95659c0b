"""English abbreviations that keep their full stop inside a sentence."""

from .. import later as re
from ..text import TextWords

WORDS = TextWords(
    abbreviation=re.compile(
        r"""[A-Z] | [A-Z](?:\.-?[A-Z])+ | Yu | Zh | Kh | Ch | Sh
        | Mr | Mrs | Ms | Mx | Messrs | Dr | Prof | Rev | Hon | Rt | Barr | Surv | St | Gen | Lt | Col | Maj | Capt | Cmdr | Cdr | ret | retd | Ret | Retd | Rtd | Adm | Sgt | Brig | Gov | Sen | Rep | Pres | Amb | Eng | Engr | Arch | Atty | Dir | Supt | Insp | Cpt | Cllr | Fr | Sr | Mme | Ma | Md | Mohd | Muhd | Abd | Wm | Chas | Smt | Sh
        | Jr | Sr | Ph\.D | vs | v | p | pp | vol | al | approx | ca | c | cf | est | incl | e\.g | i\.e | a\.i | a\.k\.a | dept | Dept
        | Rs | Inc | Ltd | Corp | Co | LLC | Bros | Mt | Ft | Ave | Blvd | Jan | Feb | Mar | Apr | Aug | Sept | Sep | Oct | Nov | Dec | bn | mn | m""",
        re.VERBOSE,
    ),
    units=re.compile(r"(?!)"),
    joined=re.compile(r"(?:no|No|Nos|nos|in|ft|sq|ed|eds|fig)\.[ \u00a0\u202f]*\d|[ap]\.m\.[ ](?:Eastern|Central|Mountain|Pacific|Moscow|Beijing|Tokyo|Indian|Japan|Korea|[Ll]ocal|[A-Z]{2,4}\b)"),
)
