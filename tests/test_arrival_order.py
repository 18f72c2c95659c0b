"""Reports that arrive a few at a time make what all of them together make; what was kept of earlier runs changes no byte."""

import random
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from spaceparley.build import Plan, refresh
from spaceparley.dataset.schema import load_info
from spaceparley.publishing.formats.parquet import read_parquet
from spaceparley.publishing.history.standing import FILE as STANDING
from spaceparley.publishing.runs.extracted import FILE as EXTRACTIONS

GOLD = Path(__file__).parent / "gold" / "dev"
REPORTS = sorted(GOLD.glob("[0-4]*.md"))[:6]
OWN_HISTORY = ("changes", "id_redirects", "quality")
"""Tables that tell of the way to a release, and one that hangs on no report."""


def arrive(root: Path, batch: Sequence[Path]) -> Plan:
    """The run that finds some more reports."""
    (root / "reports").mkdir(parents=True, exist_ok=True)
    for path in batch:
        (root / "reports" / path.name).write_text(re.sub("^fictional:.*\n", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE), encoding="utf-8")
    return Plan(root / "reports", root / "output", corrections=root / "corrections")


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".duckdb"}


def told(root: Path) -> dict[str, list[str]]:
    """The rows of a release without their ids, which each history gives for itself."""
    tables = read_parquet(root / "output" / "latest", load_info().tables)
    return {
        name: sorted(str({column: value for column, value in row.items() if not column.endswith("_id")}) for row in table.to_pylist())
        for name, table in tables.items()
        if name not in OWN_HISTORY
    }


@pytest.fixture(scope="module")
def at_once(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    root = tmp_path_factory.mktemp("at-once")
    refresh(arrive(root, REPORTS))
    return told(root)


@pytest.mark.parametrize("seed", [1, 2])
def test_arriving_in_any_order_makes_what_all_make_at_once(tmp_path: Path, at_once: dict[str, list[str]], seed: int) -> None:
    order = random.Random(seed).sample(REPORTS, len(REPORTS))
    refresh(arrive(tmp_path / "kept", order[:3]))
    shutil.copytree(tmp_path / "kept", tmp_path / "anew", ignore=shutil.ignore_patterns(EXTRACTIONS, STANDING))
    for root in (tmp_path / "kept", tmp_path / "anew"):
        refresh(arrive(root, order[3:]))
    assert files(tmp_path / "kept" / "output" / "latest") == files(tmp_path / "anew" / "output" / "latest")
    assert told(tmp_path / "kept") == at_once
