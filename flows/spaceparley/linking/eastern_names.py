"""Chinese, Japanese and Korean names, whose Cyrillic spelling follows syllables and not letters.

Palladius against pinyin, Polivanov against Hepburn, Kontsevich against what Korean passports and the press write.
"""

import re
from functools import cache

from ..reference.syllables import is_pinyin_syllable, pinyin, romaji
from ..reference.tables import read_lines
from .given_name_forms import given_forms

ROMAJI = re.compile(
    r"(?:(?:[kgsztdnhbpmrjfw]|[kgnhbpmr]y|sh|ch|ts|y|(?P<double>[kstp])(?=(?P=double))|tch)?[aeiou](?:h(?!y?[aeiou]))?|n(?![aeiou]))++"
)
LONG_VOWELS = ((re.compile(r"o[uoh](?![aeiou])|ô|ō"), "o"), (re.compile(r"uu|û|ū"), "u"), (re.compile("é"), "e"))
CHINESE_CASES = (
    ("ем", "ь"),
    ("ем", "й"),
    ("я", "ь"),
    ("я", "й"),
    ("ю", "ь"),
    ("ю", "й"),
    ("ом", ""),
    ("а", ""),
    ("у", ""),
)
VOWELS = re.compile("[аеёиоуыэюя]+")
MOST_SYLLABLES = 2
"""Of a Chinese given name: `Чжигана` is Чжиган in the genitive."""
KOREAN_SURNAMES = {
    "ким": "kim", "ли": "lee yi rhee ri", "пак": "park pak bak", "чхве": "choi choe", "цой": "choi choe", "чон": "jung jeong chung chong jeon chun", "чо": "cho jo", "юн": "yoon yun", "кан": "kang gang",
    "лим": "lim", "им": "im lim", "о": "oh", "син": "shin sin", "хан": "han", "со": "seo suh", "квон": "kwon", "хван": "hwang", "ан": "ahn an", "сон": "song son", "хон": "hong", "мун": "moon mun", "пэ": "bae", "пэк": "baek paik",
    "но": "noh roh", "ю": "yoo yu", "нам": "nam", "ян": "yang", "ха": "ha", "чан": "jang chang", "у": "woo", "ку": "koo",
}  # fmt: skip
KOREAN_LATIN = (
    ("yeo", "I"), ("youn", "In"), ("yung", "Ing"), ("yo", "I"), ("ye", "E"), ("eu", "Y"), ("eo", "o"), ("ae", "e"), ("oo", "u"), ("ee", "i"), ("wo", "vo"), ("w", "v"), ("ng", "n"), ("ch", "c"), ("j", "c"), ("sh", "s"), ("g", "k"), ("d", "t"), ("b", "p"), ("l", "r"), ("ya", "A"), ("yu", "U"),
    ("uk", "ok"), ("ah", "a"), ("oh", "o"), ("yi", "i"), ("un", "un"), ("kh", "k"), ("ph", "p"), ("th", "t"),
)  # fmt: skip
KOREAN_CYRILLIC = str.maketrans(
    {"ё": "I", "я": "A", "ю": "U", "ы": "Y", "е": "e", "э": "e", "о": "o", "у": "u", "и": "i", "й": "i", "а": "a", "в": "v", "н": "n", "ч": "c", "ж": "", "д": "t", "з": "c", "с": "s", "к": "k", "г": "k", "х": "h", "т": "t", "п": "p", "б": "p", "м": "m", "р": "r", "л": "r", "ь": "", "ц": "c"}
)  # fmt: skip


def eastern_spellings(words: tuple[str, ...]) -> tuple[frozenset[str], ...] | None:
    """For each word of a name in Cyrillic, the Latin spellings that its syllables have; None where it is not eastern."""
    chinese = _chinese(words)
    japanese = [_japanese(word) for word in words]
    found = [
        frozenset(
            spelling
            for spelling in (f"p:{chinese[place]}" if chinese else "", f"h:{japanese[place]}" if all(japanese) else "")
            if spelling
        )
        for place in range(len(words))
    ]
    return tuple(found) if any(found) else None


def romanised(word: str) -> frozenset[str]:
    """What a word in Latin letters is compared with such spellings by."""
    plain = re.sub(r"[’'ʼ-]", "", word)
    found = {f"p:{plain}"} if _is_pinyin(plain) else set()
    if ROMAJI.fullmatch(plain):
        for long, short in LONG_VOWELS:
            plain = long.sub(short, plain)
        found.add(f"h:{plain}")
    return frozenset(found)


def korean(words: tuple[str, ...]) -> str | None:
    """A Korean name of a surname and two syllables as one key, in either script; None where it is none."""
    parts = tuple(part for word in words for part in re.split(r"[-’']", word.lower()) if part)
    surname, given = parts[0], "".join(parts[1:])
    if not given or len(parts) > 3:
        return None
    if surname in KOREAN_SURNAMES:
        given = given.replace("чж", "ч").replace("дж", "ч").replace("чх", "ч").replace("кх", "к").replace("пх", "п")
        return "k:" + surname_key(surname) + " " + given.translate(KOREAN_CYRILLIC)
    if any(surname in latin.split() for latin in KOREAN_SURNAMES.values()):
        for written, sound in KOREAN_LATIN:
            given = given.replace(written, sound)
        return "k:" + surname_key(surname) + " " + given
    return None


def surname_key(surname: str) -> str:
    """First known spelling of a Korean surname."""
    known = KOREAN_SURNAMES.get(surname)
    known = known or next(latin for latin in KOREAN_SURNAMES.values() if surname in latin.split())
    return known.split()[0]


def _chinese(words: tuple[str, ...]) -> tuple[str, ...] | None:
    """Pinyin of each word, the last one in any case, where all are Chinese syllables."""
    if not is_pinyin_syllable(words[0]):
        return None
    found = [pinyin(word) for word in words]
    if found[-1] is None or len(VOWELS.findall(words[-1])) > MOST_SYLLABLES:
        found[-1] = next(
            (
                latin
                for ending, base in CHINESE_CASES
                if words[-1].endswith(ending) and (latin := pinyin(words[-1].removesuffix(ending) + base))
            ),
            found[-1],
        )
    known = tuple(latin.lower() for latin in found if latin)
    return known if len(known) == len(words) else None


def _japanese(word: str) -> str | None:
    forms = given_forms(word)
    latin = romaji(word) if not forms or any(form.origin == "japanese" for form in forms) else None
    if latin is None:
        return None
    latin = latin.lower()
    for long, short in LONG_VOWELS:
        latin = long.sub(short, latin)
    return latin


@cache
def _pinyin_syllables() -> re.Pattern[str]:
    syllables = sorted((line["en"] for line in read_lines("syllables") if line["system"] == "palladius"), key=len)
    return re.compile(f"(?:{'|'.join(reversed(syllables))})+")


def _is_pinyin(word: str) -> bool:
    return bool(_pinyin_syllables().fullmatch(word))
