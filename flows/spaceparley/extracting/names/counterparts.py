"""Counterparts: people who hold, elsewhere, the post of whoever they meet ("the head of A met his B counterpart X")."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...language.countries import find_countries
from ...language.roles import RoleWords
from ...reference.gazetteer import find_row
from .organisations import Institution
from .people import Naming
from .personal_signs import Signs
from .roles import Role
from .titles import organisation_of_role, space_agency

SENTENCE = re.compile(r"[.!?…][»”\"]?\s+(?=\W*[^\W\d_a-zà-ÿа-яё])|\n")


def with_counterparts(namings: Sequence[Naming], signs: Signs, posts: RoleWords, roles: Sequence[Role]) -> Iterator[Naming]:
    """The namings, counterparts with the post of whoever stands before them in the sentence ("the head of A met his B counterpart X").

    A post without a name that stands between them is the one that they answer to: it says no more than what the counterpart is.
    """
    text = signs.text
    last: Naming | None = None
    spoken_of: Naming | None = None
    alone = _alone(namings, roles, posts, text)
    held: dict[str, Role] = {}
    for naming in _with_same(namings, posts, text):
        other, surname = naming.counterpart, naming.run.words[-1].of(text)
        is_peer = other is not None and posts.peer.match(other.head.of(text)) is not None
        # "M. Lescure will talk to his counterpart, X": his post was told before.
        before = spoken_of if is_peer else last
        if other and naming.role is None and before and before.role and not SENTENCE.search(text, before.run.span.end, naming.run.start):
            if any(before.run.span.end < role.span.start < other.span.start for role in alone):
                yield replace(naming, role=other)
                continue
            yield replace(naming, role=_of_counterpart(before.role, other, naming.tie, signs))
            continue
        if naming.role and not posts.counterpart.match(naming.role.head.of(text)):
            last = spoken_of = naming
            held.setdefault(surname, naming.role)
        elif naming.role is None and surname in held:
            spoken_of = replace(naming, role=held[surname])
        yield replace(naming, role=other) if is_peer and naming.role is None else naming


def _with_same(namings: Sequence[Naming], posts: RoleWords, text: str) -> Iterator[Naming]:
    """The namings; a pronoun for the post of whoever was named right before tells that post ("le patron de l'ESA, X, et | celui de la NASA, Y")."""
    last: Role | None = None
    for naming in namings:
        role = naming.role
        if role and last and posts.same.match(role.head.of(text)):
            at_home = last.country_span is not None and last.words.holds(last.country_span)
            role = replace(role, head=last.head, words=last.head if at_home else last.words)
        last = role or last
        yield replace(naming, role=role)


def _alone(namings: Sequence[Naming], roles: Sequence[Role], posts: RoleWords, text: str) -> list[Role]:
    """The posts without a name, counterparts left out."""
    held = {naming.role.span.start for naming in namings if naming.role}
    return [role for role in roles if role.span.start not in held and not posts.counterpart.match(role.head.of(text))]


def _of_counterpart(theirs: Role, other: Role, tie: Institution | None, signs: Signs) -> Role:
    """The words that call somebody a counterpart, with the institution in their own country that answers to the other's."""
    if other.organisation:
        return other
    country, at = (other.country, other.country_span) if other.country or not tie else (tie.country, tie.span)
    role = replace(other, country=country, country_span=at if country else None)
    if tie:
        return replace(role, organisation=tie.name, organisation_span=tie.span)
    name = _answering(theirs, country, signs) if country else None
    return replace(role, organisation=name, organisation_span=other.words) if name else role


def _answering(theirs: Role, country: str | None, signs: Signs) -> str | None:
    """The ministry or national agency of a country that answers to the one that somebody speaks for."""
    settled = organisation_of_role(_without(theirs.words.of(signs.text), signs.language), signs.language, country)
    row = None if settled else find_row(theirs.organisation or "")
    return settled.name if settled else space_agency(country) if row and row.sort == "agency" else None


def _without(words: str, language: str) -> str:
    """The words without the countries in them."""
    for start, end, _ in reversed(find_countries(words, language)):
        words = words[:start].rstrip() + words[end:]
    return words
