"""The case that the words around a name ask for."""

import re
from functools import cache

from ...language import load
from ...language.inflection import InflectionWords
from ...language.names import NameWords
from .inflection import SURE
from .people import Naming

LAST = re.compile(r"[^\W\d_]+\Z")


def case_of(naming: Naming, text: str, language: str) -> str | None:
    """nom, gen, dat, acc, ins or loc, where a preposition asks for it with SURE behind, by the post or the preposition before the name or the verb beside it; None where nothing tells."""
    rules, words = load(language, InflectionWords), load(language, NameWords)
    if not rules.declines:
        return None
    role, start = naming.role, naming.run.start
    if role and role.span.end <= start:
        head = LAST.search(role.head.of(text))
        return case_of_post(head[0], language) if head else None
    before = text[max(0, start - 40) : start].rstrip()
    governed = next((case for pattern, case in _governors(rules.governors) if pattern.search(before)), None)
    if governed:
        return governed + SURE
    if words.spoken.search(text, max(0, start - 30), start) or words.human.match(text, naming.run.span.end) or words.inversion.search(text, max(0, start - 60), start):
        return "nom"
    return None


def case_of_post(word: str, language: str) -> str | None:
    """The case that the word of a post stands in, where its ending tells."""
    return next((case for pattern, case in _compiled(load(language, InflectionWords).posts) if pattern.fullmatch(word.lower())), "") or None


@cache
def _compiled(rules: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), case) for pattern, case in rules)


@cache
def _governors(rules: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(rf"(?<![\w-]){pattern}\Z", re.IGNORECASE), case) for pattern, case in rules)
