"""Milestones of invented sentences and passages in the three languages, and what their evidence says."""

from functools import cache

import pytest
from sentences.milestones import PUBLISHED, delays, dispatches, en, fr, neighbours, ru, running, wires
from spaceparley import edtf
from spaceparley.extracting.dates.dates import find_dates
from spaceparley.extracting.document import Document
from spaceparley.extracting.extract import annotate, extract
from spaceparley.extracting.facts import Statement
from spaceparley.extracting.milestones.milestones import find_milestones
from spaceparley.extracting.sentences import find_sentences
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report

CASES = [
    *(("fr", text, rows) for text, rows in fr.TOLD + fr.PASSAGES),
    *(("en", text, rows) for text, rows in en.TOLD + en.PASSAGES),
    *(("ru", text, rows) for text, rows in ru.TOLD + ru.PASSAGES),
]

CASES += [*delays.TOLD, *dispatches.TOLD, *neighbours.TOLD, *running.TOLD, *wires.TOLD, *((language, text, []) for language, text in (*delays.NOTHING, *dispatches.NOTHING, *neighbours.NOTHING))]
CASES += [
    (language, text, [])
    for language, rows in (("fr", fr.NOTHING), ("en", en.NOTHING), ("ru", ru.NOTHING))
    for text in rows
]


def annotated(body, language, title=None, published=PUBLISHED):
    report = Report("a", body, language, find_blocks(body, title), title=title, published_on=published)
    return annotate(report)


@cache
def milestones_of(text, language):
    """The milestones of a sentence or passage, found once for all that is asked of them."""
    return tuple(find_milestones(annotated(text, language), ()))


def told(milestone):
    return (milestone.event_kind, milestone.status, milestone.target, milestone.previous)


def wanted(row):
    programme, kind, status, target, previous = (part.strip() for part in row.split(";"))
    return programme, (kind, status, *(None if part == "-" else part for part in (target, previous)))


@pytest.mark.parametrize(("language", "text", "rows"), CASES, ids=[text[:60] for _, text, _ in CASES])
def test_milestones(language, text, rows):
    found = milestones_of(text, language)
    assert sorted(map(told, found), key=str) == sorted((wanted(row)[1] for row in rows), key=str)
    for programme, facts in map(wanted, rows):
        if programme != "-":
            names = [milestone.programme or "" for milestone in found if told(milestone) == facts]
            assert any(programme in name or name in programme for name in names if name), names


@pytest.mark.parametrize(("language", "text", "rows"), CASES, ids=[text[:60] for _, text, _ in CASES])
def test_evidence_stands_in_the_passage(language, text, rows):
    for milestone in milestones_of(text, language):
        columns = {evidence.column: evidence for evidence in milestone.evidence}
        assert {"event", "status"} <= set(columns)
        assert (milestone.target is None) == ("target_edtf" not in columns)
        assert (milestone.previous is None) == ("previous_edtf" not in columns)
        for evidence in milestone.evidence:
            places = (milestone.passage, milestone.previous_passage, *milestone.also)
            assert any(place and place.holds(evidence.span) for place in places)
            assert evidence.rule_id
        for value in (milestone.target, milestone.previous):
            assert value is None or edtf.is_edtf(value)


def test_old_date_told_by_the_editor():
    body = (
        "Les deux parties ont noté la nécessité de reporter le premier lancement d'essai du projet Baïterek à 2024.\n\n"
        "[LM : personne ne respectera donc la date initialement fixée de 2023 pour le premier lancement d'essai.]"
    )
    document = annotated(body, "fr", title="Baïterek attendra", published="2022-08")
    said, note = (sentence.span for sentence in document.sentences)
    statements = (
        Statement("indirect", (said,), said, "a", speaker="the parties", modality="necessity"),
        Statement("author", (note,), note, "b", speaker="LM"),
    )
    (milestone,) = find_milestones(document, statements)
    assert (milestone.status, milestone.target, milestone.previous) == ("postponed", "2024", "2023")
    assert (milestone.previous_passage, milestone.previous_speaker) == (note, "LM")
    assert milestone.passage == said
    assert milestone.modality == "necessity"


def test_one_milestone_however_often_told():
    body = "The Altair satellite will be launched on May 3.\n\nThe launch of Altair is set for May 3, officials said."
    (milestone,) = find_milestones(annotated(body, "en", title="Altair is ready"), ())
    assert [span.of(body)[:20] for span in milestone.also] == ["The launch of Altair"]


def test_event_is_named_in_english():
    body = "Первое огневое испытание двигателя намечено на май."
    (milestone,) = find_milestones(annotated(body, "ru"), ())
    assert milestone.event == "first hot-fire test of the engine"


def test_day_after_the_launch():
    body = "Mardi, au lendemain du tir réussi d'une fusée Soyouz-2.1a, le ministre a reçu ses hôtes."
    (milestone,) = find_milestones(annotated(body, "fr"), ())
    assert (milestone.status, milestone.target) == ("achieved", "2026-03-16")


def test_signed_at_the_talks_of_that_day():
    body = "Mercredi 11 mars, les ministres se sont rencontrés à Rome. À l'issue de la réunion, ils ont signé un accord."
    (milestone,) = find_milestones(annotated(body, "fr"), ())
    assert (milestone.event_kind, milestone.target) == ("agreement", "2026-03-11")


@pytest.mark.parametrize("text", ["lancement " * 5000, "2026 " * 5000, "lancement 2026, " * 2000, "« " * 5000, "A" * 50000])
def test_any_text_is_read(text):
    assert isinstance(find_milestones(Document(*_bare(text)), ()), tuple)


def _bare(text):
    report = Report("a", text, "fr", find_blocks(text), published_on=PUBLISHED)
    return report, find_sentences(report), find_dates(text, language="fr", published_on=PUBLISHED)


def test_an_old_date_whose_year_is_told_in_the_next_sentence_keeps_it() -> None:
    body = "Запуск спутника «Кречет» намечен на 11 сентября. Раньше мы называли 2027 год."
    found = extract(Report("invented", body, "ru", find_blocks(body), published_on="2026-03-05"))
    assert [(milestone.target, milestone.previous) for milestone in found.milestones] == [("2026-09-11", "2027")]
