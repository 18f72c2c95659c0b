"""Whose words are whose across sentences and paragraphs: descriptions, ordinals, inhabitants, guests, texts, standing quotations."""

import pytest
from extracting.test_statements import annotated
from sentences.passages import PASSAGES, Told
from sentences.referred import REFERRED
from sentences.reported import REPORTED
from sentences.running import RUNNING
from sentences.wires import WIRES
from spaceparley.extracting.statements.statements import find_statements

OPENING = 40
"""Characters of the words that a passage names."""


@pytest.mark.parametrize(("language", "body", "expected"), [*PASSAGES, *REPORTED, *REFERRED, *RUNNING, *WIRES], ids=lambda one: one[:50] if isinstance(one, str) else "said")
def test_a_passage_gives_words_to_whose_they_are(language: str, body: str, expected: Told) -> None:
    found = find_statements(annotated(body, language), ())
    assert [(one.mode, one.speaker, one.parts[0].of(body)[:OPENING]) for one in found] == expected
