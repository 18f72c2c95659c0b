"""What a report's extraction refers to or quotes and does not have: such a report cannot be linked with others, nor its evidence shown."""

from collections import Counter
from collections.abc import Iterable, Iterator

from ..extracting.facts import Evidence, Extraction
from .references import Reference, entity_references


def misfits(extraction: Extraction, text: str) -> tuple[str, ...]:
    """What is wrong with the keys and the evidence of an extraction of that text, a sentence each; nothing where all is well."""
    entities = [entity.key for entity in extraction.entities]
    meetings = [meeting.key for meeting in extraction.meetings]
    return (
        *_told_twice("entity", entities),
        *_told_twice("meeting", meetings),
        *_unknown("entity", entities, entity_references(extraction)),
        *_unknown("meeting", meetings, (("a statement", one.meeting) for one in extraction.statements)),
        *("a statement has no words" for one in extraction.statements if not one.parts),
        *(f"the evidence for {one.column} {one.value!r} is blank" for one in _evidence(extraction) if not one.span.of(text).strip()),
    )


def _evidence(extraction: Extraction) -> Iterator[Evidence]:
    yield from (one for entity in extraction.entities for one in entity.evidence)
    yield from (one for milestone in extraction.milestones for one in milestone.evidence)
    for meeting in extraction.meetings:
        yield from meeting.evidence
        yield from (one for participant in meeting.participants for one in participant.evidence)


def _told_twice(kind: str, keys: Iterable[str]) -> Iterator[str]:
    return (f"the {kind} {key!r} is told {times} times" for key, times in Counter(keys).items() if times > 1)


def _unknown(kind: str, keys: Iterable[str], references: Iterable[Reference]) -> Iterator[str]:
    known = {None, *keys}
    missing = dict.fromkeys(one for one in references if one[1] not in known)
    return (f"{place} refers to the {kind} {key!r}, which is not there" for place, key in missing)
