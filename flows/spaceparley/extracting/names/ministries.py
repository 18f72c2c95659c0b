"""Ministries and local bodies told by what they are for, and perhaps whose, in small letters ("Georgia's economy ministry", "the economy ministry")."""

from collections.abc import Iterator, Sequence

from ...language.countries import country_of
from ...language.names import NameWords
from ...span import Span
from .organisations import Institution
from .titles import organisation_of_role


def find_ministries(text: str, language: str, words: NameWords, others: Sequence[Institution]) -> Iterator[Institution]:
    """The ministries, of a named country where one is told, under the names that their ministers' posts give them; none within another institution."""
    for found in words.ministry.finditer(text):
        whose = found["whose"]
        country = country_of(whose, language) if whose else None
        settled = organisation_of_role(words.minister.format(found["field"].strip()), language) if country or not whose else None
        # "The Ugandan ministry of science" as well.
        span = Span(found.start("of") if found.groupdict().get("of") else found.start("field"), found.end())
        if settled and not any(span.touches(other.reach) for other in others):
            yield Institution(span, settled.name, country, "names.organisation.ministry", Span(found.start(), found.end()))


def find_bodies(text: str, words: NameWords, others: Sequence[Institution]) -> Iterator[Institution]:
    """The councils and committees of towns and peoples that only common nouns tell, under those; none within another institution."""
    for found in words.bodies.finditer(text):
        span = Span(*found.span())
        if not any(span.touches(other.reach) for other in others):
            yield Institution(span, found[0], None, "names.organisation.body", span)
