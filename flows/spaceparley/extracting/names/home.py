"""Where a report is at home: the country of ministers whose post names none there ("the Minister of Transport")."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from ...language.countries import countries_of
from ...language.roles import RoleWords
from ...reading.report import Report
from ...reference.gazetteer import find_known
from ...span import Span
from ..document import Sentence
from ..facts import Entity
from .register import Register
from .titles import organisation_of_role

OPENING = 400
"""Letters from the start of a report within which its own country stands."""
EDITION = re.compile(r"\b[\w-]+ (?:edition|service|version|desk|language)\b|\b(?:édition|service|version|rédaction|langue) [\w-]+|\bin [A-Z]\w+\b|\ben [a-zà-ÿ]+\b|[\w-]+ (?:служба|редакция|версия|язык\w*)(?!\w)", re.IGNORECASE)
"""A language that a publisher writes in, and no country."""
STATE = ("Ministry", "Government of")
RULE = "names.person.home"


def settle_ministers(register: Register, report: Report, sentences: Sequence[Sentence], posts: RoleWords) -> None:
    """Give ministers without a country that of the publisher, or of the town or country at the head of the report.

    A foreign one is always told to be so; who stands in a sentence behind somebody of another government is left open.
    """
    ministers = {key: span for key, entity in register.entities.items() if (span := _post(entity, posts))}
    home = next(_homes(register, report), None) if ministers else None
    if home is None:
        return
    country, told = home
    starts = [sentence.span.start for sentence in sentences]
    abroad: dict[int, int] = {}
    for key, span in sorted(ministers.items(), key=lambda one: one[1].start):
        if register.entities[key].country not in (None, country):
            abroad.setdefault(bisect_right(starts, span.start), span.start)
    for key, span in ministers.items():
        entity = register.entities[key]
        behind = span.start > abroad.get(bisect_right(starts, span.start), span.start)
        if entity.country or (behind and not posts.host.search(report.body, max(0, span.start - 60), span.start)):
            continue
        register.learn(key, "country_code", country, told or span, RULE)
        if house := organisation_of_role(entity.role or "", report.language, country):
            register.learn(key, "organisation", house.name, told or span, RULE)


def _post(entity: Entity, posts: RoleWords) -> Span | None:
    """Where a minister's post stands, a region's left out."""
    if entity.kind != "person" or not entity.role or not posts.government.match(entity.role) or posts.regional.search(entity.role):
        return None
    if not (entity.organisation or STATE[0]).startswith(STATE):
        return None
    return next((one.span for one in entity.evidence if one.column == "role"), None)


def _homes(register: Register, report: Report) -> Iterator[tuple[str, Span | None]]:
    """Countries that the report may be at home in, the surest first, each with the words that tell it where the text has them."""
    published = set(_countries(EDITION.sub("", report.publisher or ""), report.language))
    if len(published) == 1:
        yield published.pop(), None
    for mention in register.mentions:
        if mention.span.start > OPENING:
            return
        entity = register.entities[mention.entity] if mention.entity else None
        if entity and entity.country and (entity.kind == "place" or entity.name.startswith(STATE)):
            yield entity.country, mention.span


def _countries(publisher: str, language: str) -> Iterator[str]:
    """The countries that a publisher's name tells; a news agency writes from everywhere."""
    yield from countries_of(publisher, language)
    yield from (row.country for row in find_known(publisher, language) if row.country and row.sort != "media")
