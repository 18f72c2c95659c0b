"""Counterparts: people who hold, elsewhere, the post of whoever they meet ("the head of A met his B counterpart X")."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...language.countries import find_countries
from ...language.roles import RoleWords
from .organisations import Institution
from .people import Naming
from .personal_signs import Signs
from .roles import Role
from .titles import organisation_of_role

SENTENCE = re.compile(r"[.!?…][»”\"]?\s+(?=\W*[^\W\d_a-zà-ÿа-яё])|\n")


def with_counterparts(namings: Sequence[Naming], signs: Signs, posts: RoleWords) -> Iterator[Naming]:
    """The namings, counterparts with the post of whoever stands before them in the sentence ("the head of A met his B counterpart X")."""
    text, last = signs.text, None
    for naming in namings:
        other = naming.counterpart
        if other and naming.role is None and last and last.role and not SENTENCE.search(text, last.run.span.end, naming.run.start):
            yield replace(naming, role=_of_counterpart(last.role, other, naming.tie, signs))
            continue
        if naming.role and not posts.counterpart.match(naming.role.head.of(text)):
            last = naming
        yield naming


def _of_counterpart(theirs: Role, other: Role, tie: Institution | None, signs: Signs) -> Role:
    """The same post in the counterpart's own institution or country; a nationality in its words is not the counterpart's."""
    told = theirs.words.of(signs.text)
    words = theirs.head if find_countries(told, signs.language) else theirs.words
    country, at = (other.country, other.country_span) if other.country or not tie else (tie.country, tie.span)
    role = replace(other, words=words, country=country, country_span=at if country else None)
    if role.organisation:
        return role
    if tie:
        return replace(role, organisation=tie.name, organisation_span=tie.span)
    settled = organisation_of_role(told if words == theirs.words else _without(told, signs.language), signs.language, country) if country else None
    return replace(role, organisation=settled.name, organisation_span=words) if settled else role


def _without(words: str, language: str) -> str:
    """The words without the countries in them."""
    for start, end, _ in reversed(find_countries(words, language)):
        words = words[:start].rstrip() + words[end:]
    return words
