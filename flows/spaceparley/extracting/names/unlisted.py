"""Institutions that no list knows, by the posts told beside their names."""

import re
from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence

from ...language import load
from ...language.companies import CompanyWords
from ...language.countries import country_of, is_country
from ...language.names import NameWords
from ...language.roles import RoleWords
from ...language.things import THINGS
from ...span import Span
from .capitals import Capitals
from .houses_abroad import QUOTES, english_company, unbent
from .organisations import Institution, spelt_out
from .personal_signs import Signs
from .roles import Role

GAP = re.compile(r"(?:['’]s?)? ")
"""From whom a post belongs to, to the post."""


def find_unlisted(signs: Signs, posts: RoleWords, roles: Sequence[Role], runs: Sequence[Capitals], persons: Container[int]) -> tuple[Institution, ...]:
    """Institutions that no list knows, by the posts beside their names; runs that begin where `persons` do are people."""
    fronting = _fronting(signs, posts, roles, [run for run in runs if run.start not in persons])
    return (*_headed(signs.text, signs.words, posts, roles, runs), *_quoted(signs, posts, roles), *fronting)


def _quoted(signs: Signs, posts: RoleWords, roles: Sequence[Role]) -> Iterator[Institution]:
    """Names in quotation marks at the end of a leader's post, where names bend ("директор «Гарни Спейс»")."""
    text = signs.text
    for role in roles if signs.words.bases else ():
        found = posts.bare.search(text, role.head.end, role.span.end) if posts.heading.match(text, role.head.start) else None
        if found and found.end() == role.span.end and text[found.start("name") - 1] in QUOTES:
            span = Span(*found.span("name"))
            companies = load(signs.language, CompanyWords)
            yield Institution(span, english_company(unbent(span, text, companies), signs.language, companies), None, "names.organisation.headed", span)


def _headed(text: str, words: NameWords, posts: RoleWords, roles: Sequence[Role], runs: Sequence[Capitals]) -> Iterator[Institution]:
    """Names that no list knows at the end of a leader's post ("president of Orbital Works"): institutions, where names do not bend."""
    ends = {role.span.end: role for role in roles if posts.heading.match(text, role.head.start) or posts.heading.match(text, role.span.start)}
    for run in runs if not words.bases else ():
        role = ends.get(run.span.end)
        if role and role.head.end < run.span.start and not _is_thing(run, text) and not _is_field(run, text, posts) and words.complement.search(text, role.head.end, run.span.start):
            yield Institution(run.span, spelt_out(run.span.of(text), text), None, "names.organisation.headed", run.span)


def _is_thing(run: Capitals, text: str) -> bool:
    """Whether a single word names a thing that has no head ("chargée de l'observation de la Terre")."""
    return len(run.words) == 1 and run.span.of(text).lower() in THINGS


def _fronting(signs: Signs, posts: RoleWords, roles: Sequence[Role], runs: Sequence[Capitals]) -> Iterator[Institution]:
    """Names that no list knows right before a leader's post ("Orbital Works CEO X", "Bulut Uydu's president"): institutions as well."""
    text, language = signs.text, signs.language
    starts = sorted({role.span.start for role in roles if posts.fronted.match(text, role.span.start)})
    heads = frozenset(starts)
    for run in runs if starts else ():
        span = _before_post(run, starts)
        gap = GAP.match(text, span.end)
        name = span.of(text)
        if gap and run.title is None and gap.end() in heads and not is_country(name, language) and not country_of(name, language) and not _is_field(run, text, posts) and not any(word.of(text).lower() in signs.small for word in run.words if word.end <= span.end):
            yield Institution(span, name, None, "names.organisation.fronting", span)


def _before_post(run: Capitals, starts: Sequence[int]) -> Span:
    """The words of a run before a post that begins with one of them ("GHGSat | Managing Director X")."""
    place = bisect_right(starts, run.start)
    post = starts[place] if place < len(starts) and starts[place] < run.span.end else run.span.end
    ends = [word.end for word in run.words if word.end <= post]
    return Span(run.start, ends[-1]) if ends else run.span


def _is_field(run: Capitals, text: str, posts: RoleWords) -> bool:
    """Whether capitalised words say what a post is for ("Director of Earth Observation Programmes")."""
    return all(span.of(text).lower() in posts.fields for span in run.words)
