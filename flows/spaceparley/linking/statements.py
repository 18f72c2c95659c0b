"""Statements of many reports, and the utterances that they render."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..extracting.facts import Statement
from ..span import Span
from .ids import Telling, row_ids
from .linked import Claim, EntityOf, LinkedStatement, Met, Reading
from .utterances import Words, group_utterances
from .wording import Wording, read_wording

Claimed = Mapping[str, frozenset[tuple[str, str, str]]]
"""Milestone, status and date of each claim that a statement makes, by the statement's id."""

UNHEARD = Wording((), frozenset(), frozenset(), frozenset(), ())
"""Words of nobody in particular are held against none."""


def link_statements(readings: Sequence[Reading]) -> tuple[LinkedStatement, ...]:
    """The statements that the reports print."""
    told = [(reading, statement) for reading in readings for statement in reading.extraction.statements]
    ids = row_ids("statements", [statement_telling(reading, statement) for reading, statement in told])
    return tuple(LinkedStatement(row_id, *one) for row_id, one in zip(ids, told, strict=True))


def link_utterances(statements: Sequence[LinkedStatement], met: Met, claimed: Claimed, entity_of: EntityOf) -> Mapping[str, str]:
    """The id of the utterance that each statement renders, by the statement's id: that of its first telling."""
    groups = group_utterances([_words(one, met, claimed, entity_of) for one in statements])
    firsts = [statements[group[0]] for group in groups]
    ids = row_ids("utterances", [statement_telling(one.reading, one.statement) for one in firsts])
    return {statements[number].id: row_id for row_id, group in zip(ids, groups, strict=True) for number in group}


def _words(one: LinkedStatement, met: Met, claimed: Claimed, entity_of: EntityOf) -> Words:
    told, reading, speaker = one.statement, one.reading, speaker_id(one, entity_of)
    return Words(
        report=reading.report_id,
        speaker=speaker,
        language=reading.report.language,
        said=told.said or told.announced,
        published=reading.report.published_on,
        wording=_wording(one) if speaker else UNHEARD,
        meeting=met[reading.report_id, told.meeting].id if told.meeting else None,
        claims=claimed.get(one.id, frozenset()),
    )


def _wording(one: LinkedStatement) -> Wording:
    report = one.reading.report
    text = " ".join(part.of(report.body) for part in one.statement.parts)
    return read_wording(text, report.language, tuple(_dates(one)))


def speaker_id(one: LinkedStatement, entity_of: EntityOf) -> str | None:
    """Id of whoever speaks; None where the report leaves it open."""
    return entity_of(one.reading, one.statement.speaker_entity).id if one.statement.speaker_entity else None


def _dates(one: LinkedStatement) -> Iterator[str]:
    """The dates that were read in its words."""
    for date in one.reading.extraction.dates:
        if any(part.holds(date.span) for part in one.statement.parts):
            yield date.range or date.edtf


def claims_made(claims: Iterable[tuple[str, Claim]]) -> Claimed:
    """What the statements claim, of claims that come with the id of their milestone."""
    found: defaultdict[str, set[tuple[str, str, str]]] = defaultdict(set)
    for milestone_id, claim in claims:
        if claim.statement:
            found[claim.statement.id].add((milestone_id, claim.milestone.status, claim.milestone.target or ""))
    return {row_id: frozenset(made) for row_id, made in found.items()}


def statement_telling(reading: Reading, statement: Statement) -> Telling:
    """Where it stands, as its id and that of its utterance have it."""
    words = Span(statement.parts[0].start, statement.parts[-1].end)
    return reading.telling(words, (statement.mode, statement.speaker or ""))
