"""Which of the languages a text is in, when its front matter does not say."""

import re

from ..errors import ReadingError

CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
RUSSIAN = re.compile(r"[ыэё]|\b(?:и|в|не|на|что|это|как|по)\b", re.IGNORECASE)
OTHER_CYRILLIC = re.compile(r"[іїєґўәғқңөұүһјљњћђџ]", re.IGNORECASE)
LETTERS = re.compile(r"[^\W\d_]")
LITTLE_WORDS = {
    "en": frozenset({"the", "of", "and", "to", "in", "that", "for", "with", "on", "was", "is", "by", "at", "from", "has"}),
    "fr": frozenset({"le", "la", "les", "l", "d", "des", "du", "de", "et", "à", "un", "une", "que", "qui", "dans", "pour", "en", "a", "sur", "est"}),
    "ru": frozenset({"и", "в", "на", "не", "что", "с", "по", "для", "о", "из", "к", "как"}),
}
"""Of 100 words of news more than 5 are among these of its own language, and less than half as many among another's."""
WORD = re.compile(r"[^\W\d_]+")
LEAST_SHARE = 0.04
ENOUGH_WORDS = 40
KNOWN_SHARE = 0.6
"""Share of a text's words that a dictionary of its own language knows; other Latin languages stay below 0.5."""


def is_in(told: str, body: str) -> bool:
    """Whether a text may be in the language that somebody says it is in; where its little words leave no doubt, nothing else is asked."""
    words = WORD.findall(body[:4000].casefold())
    counts = {code: sum(word in little for word in words) for code, little in LITTLE_WORDS.items()}
    hardly = len(words) >= ENOUGH_WORDS and counts[told] < LEAST_SHARE * len(words)
    if 2 * counts[told] >= max(counts.values()) and not hardly:
        return True
    found = _detected(body)
    return found == told or not (found or hardly)


def detect_language(body: str, name: str) -> str:
    """fr, en or ru. Raises ReadingError when the text is in none of them or too short to tell."""
    found = _detected(body)
    if found:
        return found
    raise ReadingError(f"{name}: the language is not French, English or Russian, or too little text tells it; state 'language: fr', 'en' or 'ru' in the front matter")


def _detected(body: str) -> str | None:
    sample = body[:4000]
    letters = len(LETTERS.findall(sample))
    if letters < 20:
        return None
    return _cyrillic(sample) if len(CYRILLIC.findall(sample)) > letters / 2 else _latin(sample)


def _cyrillic(sample: str) -> str | None:
    foreign, russian = len(OTHER_CYRILLIC.findall(sample)), len(RUSSIAN.findall(sample))
    return "ru" if russian > 4 * foreign else None


def _latin(sample: str) -> str | None:
    # Loaded here only: its dictionaries cost a second that reports which state their language need not pay.
    from simplemma.language_detector import in_target_language

    shares = {code: in_target_language(sample, lang=code) for code in ("en", "fr")}
    best = max(shares, key=lambda code: shares[code])
    return best if shares[best] >= KNOWN_SHARE else None
