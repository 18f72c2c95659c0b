"""Figures over annotated reports are those of the scorer that came with the gold."""

import json
import random
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
import score
from spaceparley.errors import ReadingError, UsageError
from spaceparley.evaluating.evaluate import evaluate, summarise
from spaceparley.evaluating.figures import figures_of, rates
from spaceparley.evaluating.scoring import score_report
from spaceparley.extracting.extract import extract
from spaceparley.publishing.runs.extraction import to_document
from spaceparley.reading.annotations import Annotation, read_annotated, read_annotation

GOLD = Path(__file__).parents[1] / "gold"
DEV, SEED = GOLD / "dev", GOLD / "seed"


@pytest.fixture(scope="module")
def annotated():
    return read_annotated(DEV)


def test_counts_are_those_of_the_gold_s_own_scorer(annotated):
    ours, theirs = evaluate(annotated), Counter()
    for report, _ in annotated:
        gold = json.loads((DEV / f"{report.name}.json").read_text(encoding="utf-8"))
        score.score_report(gold, to_document(report, extract(report)), report.body, theirs, [])
    expected = score.figures(theirs)
    for figure in ours.figures[0][1]:
        told = expected[figure.name]
        assert (figure.precision, figure.recall, figure.f1) == (told["precision"], told["recall"], told["f1"]), figure
        assert (figure.gold, figure.found) == (told["gold"], told["predicted"]), figure
    assert ours.wrong_speakers == theirs["wrong speaker"]


def test_gold_against_itself_is_right_everywhere(annotated):
    for report, gold in annotated:
        asked = Annotation(*(tuple(row for row in rows if not row.optional) for rows in (gold.meetings, gold.statements, gold.milestones)))
        counts = score_report(report.body, gold, asked).counts
        assert all(rates(figure, counts) == (1, 1, 1) for figure in score.SCORES), report.name


def test_misses_are_told(annotated):
    report, gold = next((report, gold) for report, gold in annotated if report.name.startswith("01"))
    found = replace(gold, meetings=(), statements=tuple(replace(row, speaker="Somebody Else") for row in gold.statements))
    misses = score_report(report.body, gold, found).misses
    assert {(miss.table, miss.what) for miss in misses} == {("meetings", "missed"), ("statements", "wrong speaker")}


def test_interval_holds_the_figure_and_is_the_same_each_time(annotated):
    counts = [score_report(report.body, gold, Annotation(gold.meetings[:1], gold.statements[1:], gold.milestones)).counts for report, gold in annotated]
    first, second = figures_of(counts), figures_of(counts)
    assert first == second
    assert all(figure.low is not None and figure.high is not None and figure.low <= figure.f1 <= figure.high for figure in first)


def test_few_reports_give_no_interval():
    (language, figures), = evaluate(read_annotated(SEED)).figures
    assert language == "all"
    assert {(figure.low, figure.high) for figure in figures} == {(None, None)}


def test_languages_are_told_apart(annotated):
    evaluation = evaluate(annotated[::8])
    assert [language for language, _ in evaluation.figures] == ["all", *sorted({report.language for report, _ in annotated[::8]})]
    shuffled = list(evaluation.reports)
    random.Random(1).shuffle(shuffled)
    assert summarise(shuffled).figures[0][1][0].f1 == evaluation.figures[0][1][0].f1


def test_folder_without_annotations(tmp_path):
    with pytest.raises(UsageError, match="holds no annotated report"):
        read_annotated(tmp_path)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"meetings": [{}], "statements": [], "milestones": []}'])
def test_file_that_is_no_annotation(tmp_path, text):
    path = tmp_path / "a.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ReadingError, match="is no annotation"):
        read_annotation(path)
