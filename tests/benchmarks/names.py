"""`compare_names` beside OpenSanctions' logic-v2 on the annotated names: how many pairs of one person each finds, and how
many of two people it takes for one.

usage: names.py [PYTHON]    with the interpreter of the environment that nomenklatura is installed in
"""

import csv
import json
import subprocess
import sys
import time
from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from spaceparley.linking.compare_names import compare_names

NAMES = Path(__file__).parents[1] / "gold" / "names"
SPELLINGS = ("fr", "en", "ru")
MATCH = 0.7
"""Score from which OpenSanctions takes two for one."""
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Whom a matcher takes for one, pair by pair."""

    name: str
    same: list[bool]
    seconds: float


def rows(pattern: str) -> list[dict[str, str]]:
    """The rows of all files of that name."""
    found = []
    for path in sorted(NAMES.glob(pattern)):
        with path.open(encoding="utf-8") as lines:
            found += csv.DictReader(lines)
    return found


def of_one_person() -> dict[str, list[Pair]]:
    """Pairs of spellings of one person, by the two languages."""
    found: defaultdict[str, list[Pair]] = defaultdict(list)
    for row in rows("triples*.csv"):
        for one, other in combinations(SPELLINGS, 2):
            if row[one] and row[other]:
                found[f"{one}-{other}"].append((row[one], row[other]))
    return dict(found)


def ours(pairs: list[Pair]) -> Verdicts:
    compare_names("Ada Lovelace", "Ада Лавлейс")
    start = time.perf_counter()
    same = [compare_names(*pair) == "same" for pair in pairs]
    return Verdicts("compare_names", same, time.perf_counter() - start)


def theirs(pairs: list[Pair], python: str) -> Verdicts:
    program = Path(__file__).with_name("opensanctions.py")
    answer = subprocess.run([python, program], input=json.dumps(pairs), check=True, stdout=subprocess.PIPE, text=True).stdout
    told = json.loads(answer)
    return Verdicts("logic-v2", [score >= MATCH for score in told["scores"]], told["seconds"])


def main(python: str | None) -> None:
    groups = {**of_one_person(), "two people": [(row["a"], row["b"]) for row in rows("negatives*.csv")]}
    pairs = [pair for group in groups.values() for pair in group]
    judged = [ours(pairs), *([theirs(pairs, python)] if python and Path(python).exists() else [])]
    print(f"{'':16}", *(f"{one:>12}" for one in groups), f"{'ms a pair':>12}")
    print(f"{'pairs':16}", *(f"{len(group):>12}" for group in groups.values()))
    for verdicts in judged:
        told = iter(verdicts.same)
        counts = [sum(next(told) for _ in group) for group in groups.values()]
        print(f"{verdicts.name:16}", *(f"{count:>12}" for count in counts), f"{verdicts.seconds / len(pairs) * 1000:12.3f}")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
