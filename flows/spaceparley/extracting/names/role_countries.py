"""The country that a post's own words tell, with what the state is in full ("министр обороны | Федеративной Республики Бразилии")."""

import re
from dataclasses import replace

from ...language import load
from ...language.countries import find_countries
from ...language.institutions import InstitutionWords
from ...span import Span
from .roles import Role

CAPITAL = re.compile(r"[^\W\d_a-zß-öø-ÿа-яё]")


def with_country(role: Role, text: str, language: str) -> Role:
    """The role with the first country that its own words mean."""
    found = find_countries(text[role.head.start : role.span.end], language)
    if role.country or not found:
        return role
    shape = load(language, InstitutionWords)
    found = tuple(one for one in found if not shape.abroad.search(text, role.head.start, role.head.start + one[0]))
    if not found:
        return role
    start, end, code = found[0]
    state = shape.republic.search(text, role.head.end, role.head.start + start)
    full = CAPITAL.search(text, state.start(), state.end()) if state else None
    return replace(role, country=code, country_span=Span(full.start() if full else role.head.start + start, role.head.start + end))
