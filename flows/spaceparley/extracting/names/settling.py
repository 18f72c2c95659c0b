"""Whether a report tells which country somebody is of, or only a list knows where their company or university has its seat."""

from functools import cache

from ...language.countries import country_of
from ...reference.gazetteer import find_row
from ...reference.tables import NameRow
from ..document import Document
from ..facts import Entity
from .nationality import with_countries
from .organisations import Institution
from .seats import with_seats

SETTLING = ("agency", "government", "media")
"""Sorts of institutions whose name settles their country."""


def stated_country(document: Document, entity: Entity) -> str | None:
    """ISO code of the country that the report tells or a role or a national institution settles; None where it is a company's by a list alone."""
    code, house = entity.country, entity.organisation or entity.name
    row = find_row(house) if code else None
    if code is None or row is None or row.table != "organisations" or row.country != code or row.sort in SETTLING or code in _told(row):
        return code
    text, language = document.text, document.language
    if any(one.column == "country_code" and country_of(one.span.of(text), language) == code for one in entity.evidence):
        return code
    keys = {one.key for one in document.entities if one.kind == "organisation" and one.name == house}
    named = (Institution(one.span, house, None, one.rule_id, one.reach or one.span) for one in document.mentions if one.entity in keys)
    known = with_seats(tuple(with_countries(tuple(named), text, language)), text, document.report.title or "", language)
    return code if any(one.country == code for one in known) else None


@cache
def _told(row: NameRow) -> frozenset[str]:
    """The countries in the English forms of a name ("China Great Wall Industry Corporation")."""
    return frozenset(code for form in (row.name, *row.forms_in("en")) if (code := country_of(form, "en")))
