"""Meetings of invented dispatches: kind, status, day, place and those who met."""

from contextlib import AbstractContextManager
from functools import cache
from unittest.mock import patch

import pytest
from sentences.meetings import cases
from spaceparley.extracting.dates.dates import find_dates
from spaceparley.extracting.document import Document
from spaceparley.extracting.facts import Meeting
from spaceparley.extracting.meetings import meetings
from spaceparley.extracting.meetings.masking import LAST, mask
from spaceparley.extracting.meetings.meetings import find_meetings
from spaceparley.extracting.names.names import find_names
from spaceparley.extracting.sentences import find_sentences
from spaceparley.extracting.statements.statements import hear
from spaceparley.language import LANGUAGES, load
from spaceparley.language.meetings import PARTY, MeetingWords
from spaceparley.language.rule import Rule
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report

CASES = cases()


def annotate(text: str, language: str, published_on: str | None = "2025-09-17") -> Document:
    report = Report("invented", text, language, find_blocks(text), published_on=published_on)
    sentences = find_sentences(report)
    entities, mentions = find_names(report, sentences)
    return Document(
        report, sentences, find_dates(text, language=language, published_on=published_on), entities, mentions
    )


def rules_alone() -> AbstractContextManager[object]:
    """While it lasts nothing is found by what words weigh."""
    return patch.object(meetings, "find_likely", lambda *_: ())


@cache
def meetings_of(text: str, language: str) -> tuple[Meeting, ...]:
    """The meetings of a dispatch that rules read, found once for all that is asked of them."""
    with rules_alone():
        return tuple(find_meetings(annotate(text, language)))


def in_short(meeting: Meeting) -> str:
    parties = " + ".join(participant.surface for participant in meeting.participants)
    return f"{meeting.kind} {meeting.status} {meeting.date or '-'} {meeting.place or '-'}: {parties}"


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_meetings_of_a_dispatch(language: str, text: str, expected: list[str]) -> None:
    assert [in_short(meeting) for meeting in meetings_of(text, language)] == expected


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_evidence_stands_in_the_text(language: str, text: str, expected: list[str]) -> None:
    for meeting in meetings_of(text, language):
        assert meeting.passage.of(text).strip() == meeting.passage.of(text) != ""
        assert {one.column for one in meeting.evidence} >= {"kind", "status"}
        for one in meeting.evidence:
            assert one.span.of(text).strip()


SAID = [
    ("fr", "« J'ai reçu lundi à Paris le président de l'ISRO, Ravi Menon », a déclaré le président du CNES, Jean Moreau.", ["talks held 2025-09-15 Paris: Jean Moreau + Ravi Menon"]),
    ("fr", "« La directrice de l'ISRO, Awa Diop, m'a reçu lundi à Lyon », a déclaré le président du CNES, Jean Moreau.", ["talks held 2025-09-15 Lyon: Awa Diop + Jean Moreau"]),
    ("fr", "« La directrice de l'ISRO, Awa Diop, m'a dit lundi à Lyon que tout allait bien », a déclaré le président du CNES, Jean Moreau.", []),
    ("en", '"We signed the contract with JAXA in Tokyo in June," said NASA administrator John Harlow.', ["signing held 2025-06 Tokyo: NASA + JAXA"]),
    ("en", '"We are discussing this with ISRO," said NASA administrator John Harlow.', []),
    ("ru", "«В ноябре в Эр-Рияде мы садимся за стол с NASA», — сказал глава Роскосмоса Павел Громов.", ["talks announced 2025-11 Riyadh: Роскосмоса + NASA"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), SAID)
def test_whoever_says_i_or_we_is_a_party(language: str, text: str, expected: list[str]) -> None:
    document = annotate(text, language)
    assert [in_short(meeting) for meeting in find_meetings(document, hear(document).selves())] == expected


RULES = [
    (language, rule)
    for language in LANGUAGES
    for frame in ("meets", "hosts", "faces", "joins", "received", "trips", "attends", "events")
    for rule in getattr(load(language, MeetingWords), frame)
]


@pytest.mark.parametrize(("language", "rule"), RULES, ids=[rule.id for _, rule in RULES])
def test_every_rule_finds_its_example(language: str, rule: Rule) -> None:
    assert rule.pattern.search(mask(annotate(rule.example, language)).text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "words", ["réunion avec ", "met ", "встреча с ", "« ", "A", " ", "à l'issue de ", "signed by NASA and "]
)
def test_no_text_is_too_strange(language: str, words: str) -> None:
    for text in (words * 400, "NASA " + words * 400, words * 400 + " Roscosmos."):
        for meeting in find_meetings(annotate(text, language)):
            assert len(meeting.participants) > 1


def test_a_long_name_without_its_second_dash_is_given_up_at_once() -> None:
    assert LAST.match(PARTY * 5000 + ", said") is None
