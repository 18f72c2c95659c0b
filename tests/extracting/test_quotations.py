"""Quotation marks of three languages, matched, nested, carried over paragraphs, forgotten or mixed."""

from itertools import pairwise

import pytest
from spaceparley.extracting.statements.quotations import find_marked, find_quotations
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report

MARKED = [
    ("« Un », dit-il. « Deux »", ["Un", "Deux"]),
    ("« Un “deux” trois »", ["Un “deux” trois"]),
    ("«Мы строим «Байтерек», — сказал он о «Тулпаре».", ["Мы строим «Байтерек", "Тулпаре"]),
    ("«Мы готовы\", — сказал он. «Да».", ["Мы готовы", "Да"]),
    ("„Мы готовы“, – сказал он.", ["Мы готовы"]),
    ("“Para one.\n\n“Para two,” she said.", ["Para one.\n\n“Para two,"]),
    ("«Абзац один.\n\nАбзац два», — сказал он.", ["Абзац один.\n\nАбзац два"]),
    ("« Nous partons.\n\nUne autre phrase « oui ».", ["Nous partons.", "oui"]),
    ("« Nous partirons. « Nous reviendrons », dit-il.", ["Nous partirons.", "Nous reviendrons"]),
    ("'The engineers' work is done,' he said. 'It's late.'", ["The engineers' work is done,", "It's late."]),
    ("The 'golden age' of '90s rock 'n' roll", ["golden age"]),
    ('"He told me "go" and I went," she said.', ['He told me "go" and I went,']),
    ('A 12" by 5" board', []),
]


def report_of(body: str) -> Report:
    return Report("invented", body, "fr", find_blocks(body))


@pytest.mark.parametrize(("body", "words"), MARKED)
def test_words_between_the_outer_marks(body: str, words: list[str]) -> None:
    assert [quotation.words.of(body) for quotation in find_quotations(report_of(body))] == words


def test_a_quotation_that_never_closes_ends_with_its_paragraph_and_says_so() -> None:
    body = "« Nous partons, dit-il.\n\nLe reste est là."
    (quotation,) = find_quotations(report_of(body))
    assert not quotation.closed
    assert quotation.marks.of(body) == "« Nous partons, dit-il."


@pytest.mark.parametrize("mark", ["«", "»", '"', "“", "'a ", "«”", "««»", "« a. "])
def test_marks_alone_are_read_in_order_without_overlap(mark: str) -> None:
    spans = find_marked(report_of(mark * 20_000))
    assert all(one.end <= other.start for one, other in pairwise(spans))
