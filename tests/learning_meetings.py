"""Learns from the annotated reports and the sentences that rules were written on which words tell of a meeting, of whose, of what kind and status: `make weights`."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from unittest.mock import patch

from learning import Choice, Example, fit, repeated, write
from quality import sources
from sentences.meetings import cases
from spaceparley.evaluating.scoring import find_span, same_person
from spaceparley.extracting import extract as extraction
from spaceparley.extracting.document import Document
from spaceparley.extracting.meetings import likely, meetings
from spaceparley.extracting.meetings.drafts import Draft
from spaceparley.extracting.meetings.likelihood import (
    features_of_party,
    features_of_sort,
    features_of_telling,
    tokens_of,
)
from spaceparley.extracting.meetings.masking import Masked, Party
from spaceparley.reading.annotations import Annotation, MeetingRow, ParticipantRow
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report
from spaceparley.span import Span

LANGUAGES = ("en", "fr", "ru")
FEWEST = 4
"""Examples in which a word is seen before it weighs anything: words are many."""
CASE = re.compile(r"(?P<kind>\w+) (?P<status>\w+) .+?: (?P<people>.+)")
"""A meeting as the sentences give it."""


def find_examples(report: Report, gold: Annotation) -> Iterator[Example]:
    """For each sentence with two parties whether it tells of a meeting that is annotated; where it does, who of them takes part, and its kind and status."""
    read: list[tuple[Document, Masked]] = []

    def note(document: Document, masked: Masked, _: Sequence[Draft]) -> list[Draft]:
        read.append((document, masked))
        return []

    with patch.object(meetings, "find_likely", note):
        extraction.extract(report)
    for document, masked in read:
        told = [(span, meeting) for meeting in gold.meetings if (span := find_span(report.body, meeting.evidence))]
        for sentence in document.sentences:
            parties = likely.parties_in(masked, sentence.span)
            if sentence.block.kind == "paragraph" and len({key for party in parties for key in party.keys}) >= likely.PAIR:
                yield from _of_sentence(document, masked, sentence.span, parties, [meeting for span, meeting in told if span.touches(sentence.span)])


def _of_sentence(document: Document, masked: Masked, span: Span, parties: Sequence[Party], told: Sequence[MeetingRow]) -> Iterator[Example]:
    tokens = tokens_of(masked, span)
    whose = [(meeting, met) for meeting in told if len(met := _those_who_met(document, parties, meeting)) >= likely.PAIR]
    yield _yes_or_no(features_of_telling(document, tokens, parties, span), is_right=bool(whose))
    if not whose:
        return
    taking_part = {key for _, met in whose for key in met}
    for party in parties:
        yield _yes_or_no(features_of_party(document, party, parties, span), is_right=not taking_part.isdisjoint(party.keys))
    meeting, _ = whose[0]
    for sorts, right in ((likely.KINDS, meeting.kind), (likely.STATUSES, meeting.status)):
        yield tuple(Choice(sort, tuple(features_of_sort(tokens, sort)), sort == right) for sort in sorts)


def _those_who_met(document: Document, parties: Sequence[Party], meeting: MeetingRow) -> set[str]:
    """The keys of those of the parties who are annotated as participants."""
    keys = {key: document.entity(key).name for party in parties for key in party.keys}
    return {key for key, name in keys.items() if any(same_person(one, ParticipantRow(name, name)) for one in meeting.participants)}


def _yes_or_no(features: Iterable[str], *, is_right: bool) -> Example:
    return Choice("yes", tuple(features), is_right), Choice(None, (), not is_right)


def examples_of_sentences(language: str) -> Iterator[Example]:
    """The same of the sentences that test the rules, those among them that look like a meeting and are none; they need not say that they are about space."""
    with patch.object(extraction, "judge_relevance", lambda _: None):
        for spoken, text, told in cases():
            if spoken == language:
                report = Report("invented", text, language, find_blocks(text), published_on="2025-09-17")
                yield from find_examples(report, Annotation(tuple(_row(text, one) for one in told)))


def _row(text: str, told: str) -> MeetingRow:
    found = CASE.fullmatch(told)
    assert found, told
    people = tuple(ParticipantRow(name, name) for name in found["people"].split(" + "))
    return MeetingRow("m", found["kind"], found["status"], None, None, people, evidence=text)


def learn(language: str) -> Mapping[str, float]:
    """The weights of one language."""
    reports = [example for report, gold, times in repeated(sources()) if report.language == language for example in find_examples(report, gold) for _ in range(times)]
    return fit([*reports, *examples_of_sentences(language)], FEWEST)


def main() -> None:
    for language in LANGUAGES:
        write(Path(str(files(f"spaceparley.language.{language}").joinpath(likely.FILE))), learn(language))


if __name__ == "__main__":
    main()
