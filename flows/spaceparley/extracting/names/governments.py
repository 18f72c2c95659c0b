"""Two capitals that stand for their governments ("Paris et Tokyo ont signé", "between Paris and Tokyo")."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ...language.countries import english_country
from ...language.names import NameWords
from ...reference.capitals import capital_of
from ...reference.gazetteer import Known

LEAD = 30
"""Letters before the first of them that tell whether somebody is or goes there."""
ACTS = re.compile(r"[ ](?=[^\W\d_A-ZА-ЯЁ])|[.]?\Z|[.](?=\s)")
"""A verb behind the second, or the end of the sentence."""
LISTED = re.compile(r"[\w)]+,[ ]\Z")
"""What stands before tells a list of places."""


def with_governments(known: Sequence[Known], text: str, words: NameWords) -> tuple[Known, ...]:
    """The names of the text, such capitals as the countries whose governments they are."""
    acting = {id(row) for one, other in pairwise(known) if _act(one, other, text, words) for row in (one, other)}
    return tuple(_governed(row) if id(row) in acting else row for row in known)


def _act(one: Known, other: Known, text: str, words: NameWords) -> bool:
    if text[one.span.end : other.span.start] not in words.ands or one.country == other.country or not (_is_capital(one) and _is_capital(other)):
        return False
    before = text[max(0, one.span.start - LEAD) : one.span.start]
    return not (words.elsewhere.search(before) or words.complement.search(before) or LISTED.search(before)) and ACTS.match(text, other.span.end) is not None


def _is_capital(row: Known) -> bool:
    capital = capital_of(row.country) if row.kind == "place" and row.country else None
    return capital is not None and capital.name == row.name


def _governed(row: Known) -> Known:
    return replace(row, kind="country", name=english_country(row.country or ""))
