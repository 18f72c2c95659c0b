"""Extraction on the seed and on its twins: rules about French, not about one text."""

import json
from collections import Counter
from pathlib import Path
from statistics import mean

import pytest
from score import figures, score_report
from spaceparley import extract, read_report
from spaceparley.publishing.runs.extraction import to_document
from twins import SEED, Twin, make_twins

FLOOR = 0.85
MILESTONE_FLOOR = 0.80
"""Two right and none wrong."""
GAP = 0.05
"""How far the twins' mean may stand from the seed's own figure."""
TWINS = tuple(make_twins())


def scores(path: Path, gold: dict[str, object]) -> dict[str, float]:
    report = read_report(path)
    counts: Counter[object] = Counter()
    score_report(gold, to_document(report, extract(report)), report.body, counts, [])
    return {name: figure["f1"] for name, figure in figures(counts).items()}


@pytest.fixture(scope="module")
def seed_scores() -> dict[str, float]:
    return scores(SEED, json.loads(SEED.with_suffix(".json").read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def twin_scores(tmp_path_factory) -> list[dict[str, float]]:
    folder = tmp_path_factory.mktemp("twins")
    return [scores(_written(twin, folder), twin.gold) for twin in TWINS]


def _written(twin: Twin, folder: Path) -> Path:
    path = folder / f"{twin.name}.md"
    path.write_text(twin.text, encoding="utf-8")
    return path


def test_seed_reaches_every_floor(seed_scores):
    low = {name: value for name, value in seed_scores.items() if value < (MILESTONE_FLOOR if name in ("milestones", "milestones+dates") else FLOOR)}
    assert not low


def test_twins_score_like_the_seed(seed_scores, twin_scores):
    means = {name: mean(row[name] for row in twin_scores) for name in seed_scores}
    assert not {name: (seed_scores[name], round(value, 3)) for name, value in means.items() if abs(value - seed_scores[name]) > GAP}


@pytest.mark.parametrize("twin", TWINS, ids=lambda twin: twin.name)
def test_gold_of_a_twin_stands_in_its_text(twin):
    body = twin.text.split("\n---\n", 1)[1]
    rows = [row for table in ("meetings", "statements", "milestones") for row in twin.gold[table]]
    rows += [person for meeting in twin.gold["meetings"] for person in meeting["participants"]]
    quoted = [row[key] for row in rows for key in ("text", "evidence", "surface", "role", "speaker_surface") if row.get(key)]
    assert quoted
    assert all(part in body for part in quoted)


def test_twins_differ_from_the_seed_and_from_each_other():
    texts = {twin.text for twin in TWINS}
    assert len(texts) == len(TWINS)
    assert not any(word in text for text in texts for word in ("Borissov", "Mousine", "Bousyguine"))
