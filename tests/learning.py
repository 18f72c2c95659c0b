"""Learns from the annotated reports that rules were written on which meeting a statement belongs to, and writes the weights: `make weights`."""

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from pathlib import Path
from random import Random
from unittest.mock import patch

from quality import Source, sources
from spaceparley.evaluating.pairing import pair, without_optional
from spaceparley.evaluating.predictions import annotation_of
from spaceparley.evaluating.scoring import meeting_keys, statement_affinity
from spaceparley.extracting.extract import extract
from spaceparley.extracting.facts import Meeting
from spaceparley.extracting.statements import occasions, statements
from spaceparley.extracting.statements.bearings import find_bearings, find_meetings
from spaceparley.extracting.statements.drafts import Draft
from spaceparley.extracting.statements.scene import Scene
from spaceparley.reading.annotations import Annotation
from spaceparley.reading.report import Report

WEIGHTS = Path(occasions.__file__).with_name(occasions.FILE)
FEWEST = 8
"""Examples in which a feature is seen before it weighs anything."""
ROUNDS, STEP, SHRINKAGE = 20, 0.2, 4.0
"""Times that every example is gone through; how far the first step goes; how strongly weights are drawn to nought."""
SCALE = 100
OURS, THEIRS = 1, 4
"""How often what a set tells counts; more where it was annotated for the project, and not by those who write its rules."""
GIVEN = {"seed", "dev"}
"""Those sets."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One meeting that a statement may belong to, or none: its features, and whether the annotation says so."""

    meeting: str | None
    features: tuple[str, ...]
    is_right: bool = False


Example = tuple[Choice, ...]


def find_examples(annotated: Iterable[tuple[Report, Annotation]]) -> Iterator[Example]:
    """What each statement that is annotated and found may belong to, where one is right and another is not."""
    for report, gold in annotated:
        choices: dict[int, Example] = {}

        def note(scene: Scene, draft: Draft, announced: str | None, meetings: Sequence[Meeting], choices: dict[int, Example] = choices) -> None:
            likely = find_meetings(scene, draft, meetings)
            bearings = find_bearings(scene, draft, announced, likely)
            keys = (*(meeting.key for meeting in likely), None)
            choices[draft.parts[0].start] = tuple(Choice(key, tuple(occasions.features_of(bearing))) for key, bearing in zip(keys, bearings, strict=True))

        with patch.object(statements, "occasion_of", note):
            extraction = extract(report)
        found = annotation_of(report.body, extraction)
        known = meeting_keys(gold, found)
        starts = {id(row): told.parts[0].start for row, told in zip(found.statements, extraction.statements, strict=True)}
        ours, theirs = without_optional(gold.statements, found.statements, statement_affinity(report.body))
        for i, j in pair(ours, theirs, statement_affinity(report.body)):
            told = choices.get(starts[id(theirs[j])], ())
            example = tuple(Choice(one.meeting, one.features, ours[i].meeting == (known.get(one.meeting, "") if one.meeting else None)) for one in told)
            if 0 < sum(choice.is_right for choice in example) < len(example):
                yield example


def fit(examples: Sequence[Example], fewest: int = FEWEST) -> Mapping[str, float]:
    """Weights under which what is right is likeliest in each example: conditional logit with a quadratic penalty, fitted by AdaGrad (Duchi et al. 2011)."""
    seen = Counter(feature for example in examples for feature in {feature for choice in example for feature in choice.features})
    weights = {feature: 0.0 for feature, times in seen.items() if times >= fewest}
    squares = dict.fromkeys(weights, 1e-6)
    known = [tuple((tuple(feature for feature in choice.features if feature in weights), choice.is_right) for choice in example) for example in examples]
    order = Random(0)
    for _ in range(ROUNDS):
        for example in order.sample(known, len(known)):
            scores = [sum(weights[feature] for feature in features) for features, _ in example]
            shares = _shares(scores)
            wanted = _shares([score if is_right else float("-inf") for score, (_, is_right) in zip(scores, example, strict=True)])
            slopes: dict[str, float] = defaultdict(float)
            for (features, _), share, right in zip(example, shares, wanted, strict=True):
                for feature in features:
                    slopes[feature] += share - right
            for feature, slope in slopes.items():
                steep = slope + SHRINKAGE * weights[feature] / seen[feature]
                squares[feature] += steep * steep
                weights[feature] -= STEP * steep / sqrt(squares[feature])
    return weights


def _shares(scores: Sequence[float]) -> list[float]:
    top = max(scores)
    powers = [exp(score - top) for score in scores]
    total = sum(powers)
    return [power / total for power in powers]


def repeated(every: Iterable[Source]) -> Iterator[tuple[Report, Annotation, int]]:
    """The reports that rules were written on, and how often each counts."""
    for source in every:
        if source.measured.tuning == "tuned":
            yield from ((report, gold, THEIRS if source.measured.name in GIVEN else OURS) for report, gold in source.reports())


def write(path: Path, weights: Mapping[str, float]) -> None:
    """Write the weights in hundredths; those that come to nought are left out."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("feature", "weight"))
        writer.writerows((feature, round(weight * SCALE)) for feature, weight in sorted(weights.items()) if round(weight * SCALE))


def main() -> None:
    write(WEIGHTS, fit([example for report, gold, times in repeated(sources()) for example in find_examples([(report, gold)]) for _ in range(times)]))


if __name__ == "__main__":
    main()
