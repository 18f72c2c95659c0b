"""What ministries and institutes are for, in English."""

import re
from collections.abc import Iterator
from functools import cache

from ...language import load
from ...language.folding import fold
from ...language.institutions import InstitutionWords

SMALL = frozenset(["and", "of", "the", "for", "in", "on", "to"])
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def english_field(words: str, language: str) -> str | None:
    """A portfolio in English, `développement numérique et innovation` -> Digital Development and Innovation; None where unknown."""
    shape = load(language, InstitutionWords)
    clean = _unlinked(words, shape)
    whole = _field(clean, shape)
    if whole or not clean:
        return whole
    if shape.native:
        return _titled(clean) if clean[0].isalpha() and len(clean) > 2 else None
    items = [_item(item, shape) for item in shape.joints.split(clean)]
    return _listed([item for item in items if item]) if all(items) else None


def _unlinked(words: str, shape: InstitutionWords) -> str:
    return shape.territory.sub("", shape.links.sub("", words.strip(" ,"), count=1).strip(' ,«»"“”').replace("’", "'"))


def _field(words: str, shape: InstitutionWords) -> str | None:
    """A known portfolio; capitals are often printed without their accents (Economie)."""
    return shape.field_words.get(words.lower()) or _folded(shape).get(fold(words)) or _recast(words.lower(), shape)


def _recast(words: str, shape: InstitutionWords) -> str | None:
    """A known portfolio in another case ("по науке")."""
    forms = (words[: len(words) - len(ending)] + other for ending, other in shape.recast if words.endswith(ending))
    return next((english for form in forms if (english := shape.field_words.get(form))), None)


@cache
def _folded(shape: InstitutionWords) -> dict[str, str]:
    return {fold(words): english for words, english in shape.field_words.items()}


def _item(item: str, shape: InstitutionWords) -> str | None:
    """One item of the list: known as a whole, or made of nouns and adjectives that are."""
    clean = _unlinked(item, shape).lower()
    known = _field(clean, shape)
    if known:
        return known
    groups = list(_groups(clean, shape))
    return " of ".join(group for group in groups if group) if groups and all(groups) else None


def _groups(item: str, shape: InstitutionWords) -> Iterator[str | None]:
    """Each noun with its adjectives, in English order; None for what is not understood."""
    noun: str | None = None
    qualities: list[str] = []
    for known, quality in _understood(WORD.findall(item), shape):
        if not known and not quality:
            yield None
            return
        if quality and (noun or not known):
            qualities.append(quality)
        elif noun:
            yield " ".join([*qualities, noun])
            noun, qualities = known, []
        else:
            noun = known
    yield " ".join([*qualities, noun]) if noun else (qualities[0] if len(qualities) == 1 else None)


def _understood(words: list[str], shape: InstitutionWords) -> Iterator[tuple[str | None, str | None]]:
    """What each word or known phrase means as a noun and as an adjective; small words left out."""
    at = 0
    while at < len(words):
        longest = next((n for n in (4, 3, 2) if " ".join(words[at : at + n]) in shape.field_words), 1)
        word = " ".join(words[at : at + longest])
        if longest > 1 or (len(word) > 2 and not shape.links.fullmatch(word + " ")):
            yield _field(word, shape), _quality(word, shape) if longest == 1 else None
        at += longest


def _quality(word: str, shape: InstitutionWords) -> str | None:
    stem = shape.quality_ending.sub("", word)
    return next((told for form in (word, stem, word.removesuffix("s")) if (told := shape.quality_words.get(form))), None)


def _titled(words: str) -> str:
    return " ".join(word if word in SMALL or word.isupper() else word[:1].upper() + word[1:] for word in words.split())


def _listed(items: list[str]) -> str:
    return " and ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)
