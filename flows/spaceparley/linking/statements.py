"""Statements of many reports. Each renders an utterance of its own until utterances are linked across reports."""

from collections.abc import Sequence

from ..extracting.facts import Statement
from ..span import Span
from .ids import Telling, row_ids
from .linked import LinkedStatement, Reading


def link_statements(readings: Sequence[Reading]) -> tuple[LinkedStatement, ...]:
    """The statements that the reports print."""
    told = [(reading, statement) for reading in readings for statement in reading.extraction.statements]
    tellings = [_telling(reading, statement) for reading, statement in told]
    ids, utterances = row_ids("statements", tellings), row_ids("utterances", tellings)
    return tuple(
        LinkedStatement(row_id, utterance, *one) for row_id, utterance, one in zip(ids, utterances, told, strict=True)
    )


def _telling(reading: Reading, statement: Statement) -> Telling:
    words = Span(statement.parts[0].start, statement.parts[-1].end)
    return reading.telling(words, (statement.mode, statement.speaker or ""))
