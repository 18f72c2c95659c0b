"""The same links whatever the order in which a set gives out what it holds, which every start of Python settles anew."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

YEARS = {"Belka": 2019, "Corvus": 2020, "Delphin": 2021, "Falke": 2022, "Hirondelle": 2023, "Iskra": 2024}
"""Of each programme's tests: no two share the months whose order a set settles."""
LINK = "import sys; from spaceparley.cli import main; main(['link', sys.argv[1], '--format', 'json'])"


def told(day: str, status: str, target: str) -> dict[str, object]:
    """One report of an acoustic test of every programme, in the shape that `link` reads; `Y` stands for its year."""
    tests = [
        {"programme": programme, "event": "acoustic tests", "status": status, "target": target.replace("Y", str(year)), "previous": None}
        for programme, year in YEARS.items()
    ]
    return {"report": {"language": "en", "published_on": day}, "meetings": [], "statements": [], "milestones": tests}


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Two tests that were done, and a plan whose months lead to either: which of them it joins has to be settled."""
    for name, page in {
        "first": told("2025-03-10", "achieved", "Y-01-20"),
        "second": told("2025-03-11", "achieved", "Y-03-10"),
        "third": told("2025-03-12", "planned", "Y-01/Y-03"),
    }.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(page), encoding="utf-8")
    return tmp_path


def links(pages: Path, seed: str) -> str:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONHASHSEED": seed}
    return subprocess.run(
        [sys.executable, "-c", LINK, str(pages)], env=environment, capture_output=True, check=True, text=True
    ).stdout


def test_links_do_not_depend_on_the_seed_of_hashes(pages: Path) -> None:
    found = links(pages, "1")
    assert len(json.loads(found)["milestones"]) == 2 * len(YEARS)
    assert links(pages, "2") == found
