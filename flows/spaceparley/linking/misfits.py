"""What a report's extraction refers to and does not have: such a report cannot be linked with others."""

from collections import Counter
from collections.abc import Iterable, Iterator

from ..extracting.facts import Extraction
from .references import Reference, entity_references


def misfits(extraction: Extraction) -> tuple[str, ...]:
    """What is wrong with the keys of an extraction, a sentence each; nothing where all is well."""
    entities = [entity.key for entity in extraction.entities]
    meetings = [meeting.key for meeting in extraction.meetings]
    return (
        *_told_twice("entity", entities),
        *_told_twice("meeting", meetings),
        *_unknown("entity", entities, entity_references(extraction)),
        *_unknown("meeting", meetings, (("a statement", one.meeting) for one in extraction.statements)),
        *("a statement has no words" for one in extraction.statements if not one.parts),
    )


def _told_twice(kind: str, keys: Iterable[str]) -> Iterator[str]:
    return (f"the {kind} {key!r} is told {times} times" for key, times in Counter(keys).items() if times > 1)


def _unknown(kind: str, keys: Iterable[str], references: Iterable[Reference]) -> Iterator[str]:
    known = {None, *keys}
    missing = dict.fromkeys(one for one in references if one[1] not in known)
    return (f"{place} refers to the {kind} {key!r}, which is not there" for place, key in missing)
