"""Whose side people are on, where the sentence says so before it names them ("С вьетнамской стороны ... министр X", "côté japonais, X et Y")."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from ...language.countries import country_of
from ...language.names import NameWords
from ...span import Span
from ..document import Sentence
from .register import Register
from .titles import organisation_of_role

REACH = 400
"""Letters behind the words for a side within which its people are named."""
RULE = "names.person.side"


def settle_sides(register: Register, text: str, language: str, words: NameWords, sentences: Sequence[Sentence]) -> None:
    """Give the people named behind the words for a side its country, and ministers their institution with it, where nothing else told one."""
    for span, whose, country in list(_sides(text, language, words, sentences)):
        for mention in [m for m in register.mentions if m.kind == "name" and span.holds(m.span)]:
            entity = register.entities[mention.entity] if mention.entity else None
            if not mention.entity or entity is None or entity.kind != "person" or entity.country or entity.span != mention.span:
                continue
            if entity.organisation and not entity.organisation.startswith(("Ministry", "Department", "Secretariat")):
                continue
            register.learn(mention.entity, "country_code", country, whose, RULE)
            if house := organisation_of_role(entity.role or "", language, country):
                register.learn(mention.entity, "organisation", house.name, whose, RULE)


def _sides(text: str, language: str, words: NameWords, sentences: Sequence[Sentence]) -> Iterator[tuple[Span, Span, str]]:
    """From the words for each side to those for the next, or to the end of the sentence, with the words for its country and the code."""
    found = [(one, code) for one in words.on_side.finditer(text) if (code := country_of(one["whose"], language))]
    starts = [sentence.span.start for sentence in sentences]
    for place, (one, code) in enumerate(found):
        end = min(sentences[bisect_right(starts, one.start()) - 1].span.end, one.end() + REACH)
        aside = words.aside.search(text, one.end(), end)
        end = aside.start() if aside else end
        following = found[place + 1][0].start() if place + 1 < len(found) else end
        yield Span(one.end(), min(end, following)), Span(*one.span("whose")), code
