"""Which of the languages a text is in, when its front matter does not say."""

import re

from ..errors import ReadingError

CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
RUSSIAN = re.compile(r"[ыэё]|\b(?:и|в|не|на|что|это|как|по)\b", re.IGNORECASE)
OTHER_CYRILLIC = re.compile(r"[іїєґўәғқңөұүһјљњћђџ]", re.IGNORECASE)
LETTERS = re.compile(r"[^\W\d_]")
KNOWN_SHARE = 0.6
"""Share of a text's words that a dictionary of its own language knows; other Latin languages stay below 0.5."""


def detect_language(body: str, name: str) -> str:
    """fr, en or ru. Raises ReadingError when the text is in none of them or too short to tell."""
    sample = body[:4000]
    letters = len(LETTERS.findall(sample))
    if letters >= 20:
        found = _cyrillic(sample) if len(CYRILLIC.findall(sample)) > letters / 2 else _latin(sample)
        if found:
            return found
    raise ReadingError(f"{name}: the language is not French, English or Russian, or too little text tells it; state 'language: fr', 'en' or 'ru' in the front matter")


def _cyrillic(sample: str) -> str | None:
    foreign, russian = len(OTHER_CYRILLIC.findall(sample)), len(RUSSIAN.findall(sample))
    return "ru" if russian > 4 * foreign else None


def _latin(sample: str) -> str | None:
    # Loaded here only: its dictionaries cost a second that reports which state their language need not pay.
    from simplemma.language_detector import in_target_language

    shares = {code: in_target_language(sample, lang=code) for code in ("en", "fr")}
    best = max(shares, key=lambda code: shares[code])
    return best if shares[best] >= KNOWN_SHARE else None
