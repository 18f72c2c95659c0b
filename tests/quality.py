"""Measures every annotated set, writes `quality.csv`, and raises the floors: `make quality`."""

import csv
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from spaceparley.evaluating.evaluate import evaluate
from spaceparley.evaluating.quality import FILE, AnnotatedSet, QualityRow, quality_rows
from spaceparley.reading.annotations import Annotation, read_annotated
from spaceparley.reading.report import Report

ROOT = Path(__file__).parents[1]
GOLD = ROOT / "tests" / "gold"
QUALITY = ROOT / "flows" / "spaceparley" / "evaluating" / FILE
FLOORS = GOLD / "floors.csv"
COLUMNS = ("set_name", "language", "figure", "origin", "tuning", "reports", "gold", "found", "precision", "recall", "f1", "f1_low", "f1_high")


@dataclass(frozen=True, slots=True)
class Source:
    """Which reports a set holds."""

    measured: AnnotatedSet
    folder: Path
    only: tuple[str, ...]
    without: tuple[str, ...]

    def reports(self) -> tuple[tuple[Report, Annotation], ...]:
        every = read_annotated(self.folder)
        return tuple(one for one in every if (not self.only or one[0].name.startswith(self.only)) and not (self.without and one[0].name.startswith(self.without)))


def sources() -> Iterator[Source]:
    """The sets of sets.toml, in its order."""
    for name, told in tomllib.loads((GOLD / "sets.toml").read_text(encoding="utf-8")).items():
        measured = AnnotatedSet(name, told["origin"], told["tuning"])
        yield Source(measured, GOLD / told["folder"], tuple(told.get("only", ())), tuple(told.get("without", ())))


def measure() -> tuple[QualityRow, ...]:
    """Every figure of every set, as the extractor is now."""
    return tuple(row for source in sources() for row in quality_rows(source.measured, evaluate(source.reports())))


def read_floors() -> dict[tuple[str, str], float]:
    """The least F1 of each set and figure."""
    if not FLOORS.exists():
        return {}
    with FLOORS.open(encoding="utf-8", newline="") as lines:
        return {(line["set_name"], line["figure"]): float(line["f1"]) for line in csv.DictReader(lines)}


def cells(row: QualityRow) -> tuple[object, ...]:
    figure = row.figure
    return (
        row.set.name, row.language, figure.name, row.set.origin, row.set.tuning, row.reports, figure.gold, figure.found,
        figure.precision, figure.recall, figure.f1, figure.low, figure.high,
    )  # fmt: skip


def write(path: Path, columns: tuple[str, ...], rows: list[tuple[object, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def main() -> None:
    rows = measure()
    write(QUALITY, COLUMNS, [cells(row) for row in rows])
    now = {(row.set.name, row.figure.name): row.figure.f1 for row in rows if row.language == "all"}
    floors = read_floors()
    write(FLOORS, ("set_name", "figure", "f1"), [(*key, max(value, floors.get(key, 0.0))) for key, value in now.items()])


if __name__ == "__main__":
    main()
