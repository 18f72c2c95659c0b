"""How a name of one nation is respelt where Russian writes it after other rules than the nation: Norboyev, Нарбаев.

Rules rewrite small Latin letters, each into the spellings that Russian papers may have heard, the own one among them.
Sources: the Belarusian instruction of 2007 beside Russian spelling, the Azeri (1991), Uzbek (1995) and Turkmen (1993)
alphabets beside what Russian wrote for the same names before them, the Hübschmann-Meillet letters of Armenian names.
"""

import re
from dataclasses import dataclass
from functools import cache

from ..reference.tables import read_lines
from .given_name_forms import given_forms
from .name_marks import UKRAINIAN_MARKS
from .transcriptions import Transcription

BARE_H = r"(?<![ckgpstz])h"
"""h that is no half of kh, sh, ch, zh."""
CONSONANT = r"(?=[^aeiouyïéəöüı\W]|\Z)"


@dataclass(frozen=True, slots=True)
class Nation:
    """Whose names are respelt, and how."""

    name: str
    marks: re.Pattern[str]
    """What only names of that nation have, beside its given names."""
    spellings: Transcription


NEVER = re.compile(r"(?!)")
AZERI = Nation(
    "azeri",
    re.compile("ə"),
    Transcription(
        (
            ("m[aəe]mm[aəe]d", "mamed"), ("[aə]h?m[aə]d", "ahmed|akhmed"), ("m[eə]hdi", "mehti|mekhti|mehdi"), ("[gq][aə]s+[iıy]m", "gasim|kasum|kasim"), ("akbar|[əae]kb[əe]r", "ekper|akbar|ekber"), ("[oq]gtay|oqtay", "oktay"), ("g[ae]hr[ae]man", "gahraman|kakhraman"), (r"\b[gq]u?l(?=[iı])|\bgoul(?=i)", "gul|kul"),
            (BARE_H, "g|kh|h"), ("(?<=[gkl])ou", "iou|ou"), ("(?<=[gk])u", "yu|u"), ("q", "g|k"), ("ə", "a|e"), (r"(?<=\w)a(?!y|ï)", "a|e"),
        ),
        most=128,
    ),
)  # fmt: skip
UZBEK = Nation(
    "uzbek",
    re.compile(r"[og][ʻʼ'’‘`]|\w{3}jon(?:ov)?a?\b|\w{3}bo[yï]i?eva?\b"),
    Transcription(
        (("yo[ʻʼ'’‘`]", "yu"), ("o[ʻʼ'’‘`]", "u|o"), ("g[ʻʼ'’‘`]", "g"), (r"qodir", "kadyr|kodir"), (r"\bg[ʻʼ'’‘`h]?(?:u|ou|o)l[ao]m", "gulam|gulyam|goulam|gouliam"), ("i(?=r)", "i|y"), ("q", "k"), (BARE_H, "kh|h"), (r"o(?![uv])|o(?=v[aiou])", "a|o"), ("(?<=t)aj", "adj|aj"), ("d?j", "dj|j")),
        most=96,
    ),
)  # fmt: skip
TAJIK = Nation(
    "tajik",
    re.compile(r"zod[aə]\b"),
    Transcription((("q", "k"), (r"(?<=[aeiou])h(?=[aeiou])", "kh|g|"), (BARE_H, "kh|g"), ("gh", "g"), ("j", "dj|j"))),
)
TURKMEN = Nation(
    "turkmen",
    re.compile("ý|ň"),
    Transcription(
        (("m[uo]u?r[ao]t|myr[ao]t", "murad|murat"), (r"\bgo?urban", "kurban|gurban"), ("go?uly|kuli", "kuli|guly"), ("w", "v"), ("ýý|yý|yy|ý", "y"), ("ç", "ch"), ("ş", "sh"), ("ž", "zh"), ("ň", "n"), ("ä", "a|e"), ("ö", "o|e"), ("ü", "u|iu"), (r"iy?ev", "yyev|iyev"), ("(?<=[lnrt])yev", "yyev|yev"), ("(?<=l)di", "dy|di"), ("(?<!d)j", "dj|j"), (BARE_H, "kh|h"))
    ),
)  # fmt: skip
KYRGYZ = Nation(
    "kyrgyz",
    re.compile("uu|oulou?ou"),
    Transcription((("dj", "j"), ("ee", "ee|e"), ("oou", "ou"), ("oo", "oo|o"), ("uu", "u|uu"), ("ou", "ou|ouou"))),
)
PERSIAN = Nation("persian", NEVER, Transcription((("gh|q", "k|g|gh"), ("zadeh?", "zade"), (r"eh\b", "e|eh"))))
BELARUSIAN = Nation(
    "belarusian",
    re.compile(
        r"\b(?:aliaksandra?|uladzimir|ouladzimir|siarhe[iïj]|mikala[iïj]|dzmitr\w+|ihar|aleh|viktar|ya?uhen|aliakse[iïj]|dzianis|hanna|tatsiana|sviatlana|natallia|katsiaryna|henadz|ryhor|piatro|anatol|artsiom|kanstantsin|barys|volha|alena|alès|ales|vital|raman|maryia|maryna|nadzeya|kiryl|zmitser|yury|iouryï|yauheniya|maksim|krystsina|valiantsina|viktoryia|valeryia|nastassia|tsimafe[iy]|matsve[iy]|stsiapan|yahor|uladzislau|viachaslau|aksana|veranika|palina)\b|[aei]o?u\b|[^aeiouy\W]ou\b|[^aeiou]enka\b|[^aeiou]ava\b|anka\b|\w{4}ousk(?:aya|aïa|aia|i|y)\b"
    ),
    Transcription(
        (
            (r"io?u\b|iao?u\b", "ev|iov|iev"), (r"[ao]o?u\b|oou\b", "ov|ev"), (r"i?eu\b", "ev|iev"), ("ou(?=sk)", "ov|ou"), (rf"(?<=[aeo])o?u{CONSONANT}", "v|u"), (r"[ea]nka\b", "enko"), (r"ava\b", "ova|eva"), (r"eva\b", "eva"),
            ("dz(?=[ieymv])", "d|dz"), ("ts(?=[ie])", "t|ts"), ("ïe|ie", "e|ie"), (r"ia(?=\w)", "e|ia"), (r"(?<=[zs]h|ch|ts)a", "e|a|o"), (r"(?<!\w)j(?:a|e)(?=[lr])", "je"),
            (BARE_H, "g"), (r"a(?=r\b)", "a"), (r"a(?!ya|ïa|[iïy])(?=\w)", "o|a"), ("(?<=[crz])h?y", "i|y"), ("z(?=mi|ia)", "z"), (r"tar\b", "tar"),
        ),
        most=192,
    ),
)  # fmt: skip
ARMENIAN = Nation(
    "armenian",
    re.compile(r"\w{4}(?:[yij]|ï)an(?:ts)?\b"),
    Transcription(
        (
            ("hovhann?is+|hovhannes", "oganes|ovanes|ovannis"), ("[gk]evor[gk]", "gevork|gevorg"), ("sar[gk][iy]?s+", "sarkis|sargs"), ("hakob|hagop", "akop"), ("petros+", "petros"), ("abraham", "abraam|abram"), ("sahak", "saak|isaak"), ("gh", "g|k"),
            (r"\bh", "|g|kh"), (r"(?<=[aeiou])h(?=[aeiou])", "|g"), (BARE_H, "g|kh|h"),
        )
    ),
)  # fmt: skip
UKRAINIAN = Nation(
    "ukrainian",
    UKRAINIAN_MARKS,
    Transcription(((BARE_H, "g"), (r"(?<=[^aeiouy\W])ie(?=[^iïyjv\W])", "ie|e"), (r"yne\b", "in"), (r"(?<=[^aeiou\W])[yi](?=[^aeiouyï\W])", "y|i"))),
)
NATIONS = (AZERI, UZBEK, TAJIK, TURKMEN, KYRGYZ, PERSIAN, BELARUSIAN, UKRAINIAN, ARMENIAN)


def respellings(words: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    """For each word of a name in small Latin letters, how the nations whose name it can be have it respelt.

    >>> "norbaev" in respellings(("botir", "norboev"))[1]
    True
    """
    found = [nation.spellings for nation in NATIONS if _is_of(words, nation)]
    return tuple(frozenset(one for way in found for one in way.readings(word)) - {word} for word in words)


def _is_of(words: tuple[str, ...], nation: Nation) -> bool:
    if any(nation.marks.search(word) for word in words):
        return True
    given = _given_names().get(nation.name, frozenset())
    return any(form.name in given for word in words for form in given_forms(word))


@cache
def _given_names() -> dict[str, frozenset[str]]:
    return {line["nation"]: frozenset(line["given"].split("|")) for line in read_lines("nations")}
