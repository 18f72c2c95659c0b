"""Every construction by which words are given to somebody, or to nobody."""

import pytest
from extracting.test_statements import told
from sentences.statements import SENTENCES, Told

INTERVIEW = "Dr Amara Nwosu runs the lunar office. Tom Reilly met her.\n\n{asker}When will it fly?{end}\n\n{answerer}In 2030. We are late.\n\n{asker}You must be tired?{end}\n\n{answerer}The pump broke, and I was there.\n\n{asker}And you stay?{end}\n\n{answerer}I do."
LAYOUTS = [
    {"asker": "**Moon Weekly:** ", "end": "", "answerer": "**Nwosu:** "},
    {"asker": "**MW:** ", "end": "", "answerer": "**NWOSU:** "},
    {"asker": "TR: ", "end": "", "answerer": "AN: "},
    {"asker": "Q: ", "end": "", "answerer": "A: "},
    {"asker": "**", "end": "**", "answerer": ""},
    {"asker": "### ", "end": "", "answerer": ""},
    {"asker": "**", "end": "**", "answerer": "**A. N.:** "},
    {"asker": "*", "end": "*", "answerer": ""},
    {"asker": "— ", "end": "", "answerer": "— "},
]  # fmt: skip


@pytest.mark.parametrize(("language", "body", "expected"), SENTENCES, ids=[f"{one[0]}: {one[1][:60]}" for one in SENTENCES])
def test_a_construction_gives_words_to_whose_they_are(language: str, body: str, expected: Told) -> None:
    assert told(body, language) == expected


@pytest.mark.parametrize("layout", LAYOUTS, ids=[f"{one['asker']}|{one['answerer']}" for one in LAYOUTS])
def test_answers_of_an_interview_in_any_layout(layout: dict[str, str]) -> None:
    answers = [("direct", "Amara Nwosu", words) for words in ("In 2030. We are late.", "The pump broke, and I was there.", "I do.")]
    assert told(INTERVIEW.format(**layout), "en", author="Tom Reilly") == answers
