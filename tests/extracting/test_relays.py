"""Sources lines and the agencies that pass words on."""

import pytest
from spaceparley.extracting.document import Document
from spaceparley.extracting.extract import annotate
from spaceparley.extracting.sentences import find_sentences
from spaceparley.extracting.statements.statements import find_sources, find_statements
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report


def test_text_and_photo_sources_are_told_apart() -> None:
    body = "Un texte.\n\nSources: Boréal et TASS; Crédits photographiques: Boréal"
    report = Report("invented", body, "fr", find_blocks(body))
    sources = find_sources(Document(report, find_sentences(report)))
    assert [(source.name, source.span.of(body), source.rule_id) for source in sources] == [
        ("Boréal", "Boréal", "source.line"),
        ("TASS", "TASS", "source.line"),
        ("Boréal", "Boréal", "source.line.photo"),
    ]


@pytest.mark.parametrize(("body", "words", "way"), [
    ("L'agence TASS rapporte des précisions :\n\nLe ministre Karim Benali a déclaré que le lancement aurait lieu en mai.", "le lancement aurait lieu en mai", ["TASS"]),
    ("Le ministre Karim Benali a affirmé que le tir était reporté. Cela a été annoncé mardi par le service de presse du CNES, rapporte l'AFP.", "le tir était reporté", ["press service of CNES", "AFP"]),
    ("L'AFP y était.\n\nSelon l'agence, le ministre Karim Benali a déclaré que le tir était reporté.", "le tir était reporté", ["AFP"]),
    ("L'AFP rapporte des précisions :\n\n[NK : le tir du satellite aura lieu quand il aura lieu.]", "le tir du satellite aura lieu quand il aura lieu.", []),
], ids=["told by the outlet before the colon", "given out in the next sentence", "meant by a noun", "an editor relays nobody"])
def test_way_of_the_words(body: str, words: str | None, way: list[str]) -> None:
    title = "Le lancement du satellite par la fusée"
    report = Report("invented", body, "fr", find_blocks(body), title=title, published_on="2025-03-05")
    document = annotate(report)
    found = {statement.parts[0].of(body): [relay.name for relay in statement.relays] for statement in find_statements(document, ())}
    assert found.get(words or "", []) == way


def test_day_of_the_announcement() -> None:
    body = "Le ministre Karim Benali a affirmé que le tir était reporté. Cela a été annoncé mardi par le service de presse du CNES."
    (statement,) = find_statements(annotate(Report("invented", body, "fr", find_blocks(body), published_on="2025-03-05")), ())
    assert statement.announced == "2025-03-04"


def test_who_sent_the_dispatch_says_none_of_it() -> None:
    body = "KINSHASA, 17 septembre 2025 (ACP).- Le satellite sera lancé en mai, a appris l'ACP jeudi."
    assert find_statements(annotate(Report("invented", body, "fr", find_blocks(body), published_on="2025-09-17")), ()) == ()
