"""When two values, names or places in a text count as the same, as the annotation guide's scorer judges."""

import re
import unicodedata
from difflib import SequenceMatcher

from ..reading.annotations import ParticipantRow, StatementRow
from ..span import Span

LIKE = 0.8
"""Ratio of matching characters from which two names are spellings of one."""
WORD = re.compile(r"\w+")


def fold(text: str | None) -> str:
    """Lower-case letters and digits only, accents off: the form in which names are compared."""
    plain = unicodedata.normalize("NFKD", text or "").casefold()
    return " ".join(WORD.findall("".join(letter for letter in plain if not unicodedata.combining(letter))))


def alike(one: str | None, other: str | None) -> bool:
    """Whether one name has all words of the other, or nearly its letters."""
    one, other = fold(one), fold(other)
    if not one or not other:
        return False
    few, many = sorted((set(one.split()), set(other.split())), key=len)
    part = few <= many and len(max(few, key=len)) > 2
    return part or SequenceMatcher(None, one, other).ratio() >= LIKE


def same_value(gold: str | None, found: str | None) -> bool:
    """The same value, or none on both sides."""
    return alike(gold, found) or (not gold and not found)


def same_person(gold: ParticipantRow, found: ParticipantRow) -> bool:
    """Whether a form of the one is like a form of the other: in English or as written."""
    return any(alike(one, other) for one in (gold.name, gold.surface) for other in (found.name, found.surface))


def same_speaker(gold: StatementRow, found: StatementRow) -> bool:
    """Whether the credited speaker is like a form of the right one; nobody is like nobody."""
    if not found.speaker or not gold.speaker:
        return not found.speaker and not gold.speaker
    return any(alike(form, found.speaker) for form in (gold.speaker, gold.speaker_surface))


def same_date(one: str | None, other: str | None) -> bool:
    """Whether two EDTF dates are the same, or both missing."""
    return (one or None) == (other or None)


def compatible_dates(one: str | None, other: str | None) -> bool:
    """Whether two EDTF dates do not contradict: one missing, or one more exact than the other."""
    if not one or not other:
        return True
    one, other = one.strip("~?"), other.strip("~?")
    return one.startswith(other) or other.startswith(one) or one.split("/")[0] == other.split("/")[0]


def find_span(text: str, part: str) -> Span | None:
    """Where the part first stands in the text; None where it does not."""
    start = text.find(part) if part else -1
    return None if start < 0 else Span(start, start + len(part))


def overlap(one: Span | None, other: Span | None) -> float:
    """Intersection over union of two spans, 0 to 1."""
    if one is None or other is None:
        return 0.0
    shared = min(one.end, other.end) - max(one.start, other.start)
    return max(0, shared) / (max(one.end, other.end) - min(one.start, other.start))
