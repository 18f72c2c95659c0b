"""Which of its two English names an institution goes by in a report: the one that it is called by there."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from ...reference.gazetteer import Known
from ...reference.tables import NameRow, read_names

ALWAYS = frozenset(
    ["NASA", "ESA", "JAXA", "CNES", "DLR", "ISRO", "ASI", "CNSA", "CMSA", "EUMETSAT", "EUSPA", "CERN", "ONERA", "UNESCO", "NATO", "ITU", "CEA", "CNRS", "CASC", "CASIC", "IAI", "SES", "OHB", "SSTL", "EPFL", "MIT", "FAA", "FCC", "NOAA", "DARPA", "BRICS", "ASEAN", "OECD", "CIS", "UNOOSA", "COPUOS", "KASA", "TsENKI", "TsUP", "VNIIEM"]
)
"""Known by their abbreviation however a report spells them."""
SHORT = re.compile(r"[A-ZÀ-Þ][A-Za-zÀ-ÿ0-9&.-]*\Z")


def _is_short(words: str) -> bool:
    """Whether the words are an abbreviation: one word with more than one capital."""
    return SHORT.match(words) is not None and sum(letter.isupper() for letter in words) > 1


def find_house_names(known: Sequence[Known], text: str) -> Mapping[str, str]:
    """For each organisation's row the full name, where the report never abbreviates it, or the abbreviation, where it never spells it out."""
    told: defaultdict[str, set[bool]] = defaultdict(set)
    for one in known:
        if one.kind == "organisation" and one.row:
            told[one.row].add(_is_short(one.span.of(text)))
    if not told:
        return {}
    rows = {row.id: row for row in read_names("organisations") if row.id in told}
    return {key: _called(rows[key], short=forms == {True}) for key, forms in told.items() if len(forms) == 1 and rows[key].name not in ALWAYS}


def _called(row: NameRow, *, short: bool) -> str:
    """The row's name where it is of that sort, else its first English form that is."""
    if row.sort in ("media", "government"):
        return row.name
    if not short and not _is_short(row.name):
        return row.name
    forms = (row.name, *row.forms_in("en"))
    return next((form for form in forms if _is_short(form) == short and (short or " " in form)), row.name)
