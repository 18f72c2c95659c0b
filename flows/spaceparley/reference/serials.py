"""Numbers and letters that tell one craft of a series from the next."""

import re

HYPHENED = re.compile(
    r"[-‑–](?:\d{1,3}(?:\.\d)?[a-zа-яA-ZА-Я]?|[A-ZА-Я]{1,2}\d{0,2}[A-ZА-Я]?|[IVX]{1,4})(?:-\d{1,2})?(?![\w-]|[.,]\d)"
)
# Small letters after a number make it a count ("Vega 12 satellites"), but for words that go on the sentence.
GOING_ON = [
    "and",
    "or",
    "at",
    "on",
    "in",
    "is",
    "was",
    "will",
    "has",
    "had",
    "have",
    "would",
    "could",
    "may",
    "are",
    "were",
    "after",
    "before",
    "into",
    "satellite",
    "telecommunications",
    "communications",
    "from",
    "to",
    "with",
    "for",
    "by",
    "mission",
    "launch",
    "et",
    "ou",
    "à",
    "au",
    "aux",
    "en",
    "est",
    "a",
    "sera",
    "fut",
    "était",
    "avec",
    "pour",
    "par",
    "qui",
    "de",
    "du",
    "и",
    "или",
    "в",
    "на",
    "с",
    "к",
    "по",
    "из",
    "для",
    "будет",
    "был",
    "была",
]
SPACED = re.compile(
    rf"""[\ \u00a0\u202f] (?:№[\ \u00a0\u202f]?)?
    (?: [IVX]{{1,4}}(?!\w) | (?: \d{{1,3}}[A-ZА-Я]? | (?:MS|МС|TMA|ТМА)[-‑]\d{{1,3}} )
        (?! \w | [.,]\d | [\ \u00a0\u202f](?!(?:{"|".join(GOING_ON)})\b)[a-zа-яё%] ) )""",
    re.VERBOSE,
)
LETTERS = str.maketrans("АБВГДЕЗИКЛМНОПРСТУФХЭабвг‑–", "ABVGDEZIKLMNOPRSTUFHEabvg--") | str.maketrans({"Ж": "Zh", "Ц": "Ts", "Ч": "Ch", "Ш": "Sh", "Щ": "Shch", "Ю": "Yu", "Я": "Ya"})


def read_serial(text: str, at: int, *, spaced: bool) -> str:
    """What follows a name as its serial number, with the hyphen or space before it; "" where nothing does.

    A number after a space is one only where the name is known to take them (`spaced`): "Soyuz MS 29".
    """
    match = HYPHENED.match(text, at) or (SPACED.match(text, at) if spaced else None)
    return match.group() if match else ""


def english_serial(serial: str) -> str:
    """The same in Latin letters: `-2.1а` -> `-2.1a`."""
    return re.sub(r"\s(?:№\s?)?", " ", serial).translate(LETTERS)
