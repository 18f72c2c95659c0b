"""Statements of many reports, and the utterances that they render."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from ..extracting.facts import Statement
from ..span import Span
from .ids import Telling, row_ids
from .linked import LinkedEntity, LinkedMeeting, LinkedMilestone, LinkedStatement, Reading
from .utterances import Words, group_utterances
from .wording import Wording, read_wording

EntityOf = Callable[[Reading, str], LinkedEntity]
Claimed = Mapping[str, frozenset[tuple[str, str, str]]]
"""Milestone, status and date of each claim that a statement makes, by the statement's id."""

UNHEARD = Wording((), frozenset(), frozenset(), frozenset(), ())
"""Words of nobody in particular are held against none."""


def link_statements(readings: Sequence[Reading]) -> tuple[LinkedStatement, ...]:
    """The statements that the reports print."""
    told = [(reading, statement) for reading in readings for statement in reading.extraction.statements]
    ids = row_ids("statements", [_telling(reading, statement) for reading, statement in told])
    return tuple(LinkedStatement(row_id, *one) for row_id, one in zip(ids, told, strict=True))


def link_utterances(
    statements: Sequence[LinkedStatement],
    meetings: Sequence[LinkedMeeting],
    milestones: Sequence[LinkedMilestone],
    entity_of: EntityOf,
) -> Mapping[str, str]:
    """The id of the utterance that each statement renders, by the statement's id: that of its first telling."""
    met = {(reading.report_id, told.key): meeting.id for meeting in meetings for reading, told in meeting.tellings}
    claimed = _claims(milestones)
    groups = group_utterances([_words(one, met, claimed, entity_of) for one in statements])
    firsts = [statements[group[0]] for group in groups]
    ids = row_ids("utterances", [_telling(one.reading, one.statement) for one in firsts])
    return {statements[number].id: row_id for row_id, group in zip(ids, groups, strict=True) for number in group}


def _words(one: LinkedStatement, met: Mapping[tuple[str, str], str], claimed: Claimed, entity_of: EntityOf) -> Words:
    told, reading, speaker = one.statement, one.reading, _speaker(one, entity_of)
    return Words(
        report=reading.report_id,
        speaker=speaker,
        language=reading.report.language,
        said=told.said or told.announced,
        published=reading.report.published_on,
        wording=_wording(one) if speaker else UNHEARD,
        meeting=met[reading.report_id, told.meeting] if told.meeting else None,
        claims=claimed.get(one.id, frozenset()),
    )


def _wording(one: LinkedStatement) -> Wording:
    report = one.reading.report
    text = " ".join(part.of(report.body) for part in one.statement.parts)
    return read_wording(text, report.language, tuple(_dates(one)))


def _speaker(one: LinkedStatement, entity_of: EntityOf) -> str | None:
    return entity_of(one.reading, one.statement.speaker_entity).id if one.statement.speaker_entity else None


def _dates(one: LinkedStatement) -> Iterator[str]:
    """The dates that were read in its words."""
    for date in one.reading.extraction.dates:
        if any(part.holds(date.span) for part in one.statement.parts):
            yield date.range or date.edtf


def _claims(milestones: Sequence[LinkedMilestone]) -> Claimed:
    found: defaultdict[str, set[tuple[str, str, str]]] = defaultdict(set)
    for milestone in milestones:
        for claim in milestone.claims:
            if claim.statement:
                found[claim.statement.id].add((milestone.id, claim.milestone.status, claim.milestone.target or ""))
    return {row_id: frozenset(claims) for row_id, claims in found.items()}


def _telling(reading: Reading, statement: Statement) -> Telling:
    words = Span(statement.parts[0].start, statement.parts[-1].end)
    return reading.telling(words, (statement.mode, statement.speaker or ""))
