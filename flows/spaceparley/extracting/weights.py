"""What weighs how much where one of several readings is to be chosen.

The weights are learned from the annotated reports (`make weights`): under them the right one of the readings is likeliest
(conditional logit, McFadden 1974). They are data, as word lists are: each line names a trait, or two together, and what it weighs.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

Weights = Mapping[str, int]


def name_features(traits: object, single: Sequence[str], together: Sequence[tuple[str, str]]) -> Iterator[str]:
    """The features of a reading, as weights name them: `where=before`, `where+part=before+no`; of traits that do not apply none."""
    yield from (f"{name}={value}" for name in single if (value := getattr(traits, name)))
    for one, other in together:
        first, second = getattr(traits, one), getattr(traits, other)
        if first and second:
            yield f"{one}+{other}={first}+{second}"


@cache
def read_weights(package: str, file: str) -> Weights:
    """What each feature weighs, in hundredths: whole numbers add up to the same on every machine."""
    with files(package).joinpath(file).open(encoding="utf-8") as lines:
        next(lines)
        return {feature: int(weight) for feature, weight in csv.reader(lines)}


def weigh(features: Iterable[str], weights: Weights) -> int:
    """What all features weigh together; those never learned weigh nothing."""
    return sum(weights.get(feature, 0) for feature in features)
