"""A kill at any line leaves the old or the new release whole, and the next run goes well."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from spaceparley.publishing.history.exchange import MARK, exchange, recover, swap

KILLED = Path(__file__).with_name("killed.py")


def outcomes(root, way, time, step):
    """Rows of: latest, the first release and what stood aside after the kill; the same after recovery, with the number of versions; latest after the next run; files left; count."""
    command = [sys.executable, str(KILLED), str(root), way, time, str(step)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


STEPS = [pytest.param(23, marks=pytest.mark.slow), pytest.param(1, marks=pytest.mark.long)]
"""Every eleventh line, or each."""
LEFT = [".latest.lock", "feed.xml", "latest", "releases", "versions.json"]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("way", ["one-step", "two-renames", "copy"])
def test_kill_during_a_further_release(tmp_path, way, step):
    rows = outcomes(tmp_path / "output", way, "again", step)
    assert sum(row[-1] for row in rows) > 400 / step
    for (latest, first, aside), recovered, afterwards, left, _ in rows:
        # Only where there is no exchange in one step can there be none: it stands aside, whole, and is brought back.
        assert latest in {"old", "new"} or (way != "one-step" and aside == "old")
        assert first == "old"
        assert recovered in (["old", "old", "missing", "missing", 1], ["new", "old", "new", "missing", 2])
        assert afterwards == "next"
        assert set(left) - {f"2022-08-11.{number}" for number in (1, 2, 3)} == set(LEFT)


@pytest.mark.parametrize("step", STEPS)
def test_kill_during_the_first_release(tmp_path, step):
    rows = outcomes(tmp_path / "output", "one-step", "first", step)
    assert {row[0][0] for row in rows} == {"missing", "new"}
    assert all(row[1] in (["missing"] * 4 + [0], ["new", "missing", "new", "missing", 1]) for row in rows)
    assert {row[2] for row in rows} == {"next"}


@pytest.mark.parametrize("step", STEPS)
def test_kill_while_older_releases_are_rewritten(tmp_path, step):
    """Either nothing was withdrawn yet, or every release is what it is to be."""
    rows = outcomes(tmp_path / "output", "one-step", "rewritten", step)
    for (latest, first, _), recovered, afterwards, _, _ in rows:
        assert latest in {"old", "new"}
        assert first in {"old", "new again"}
        assert recovered in (["old", "old", "missing", "missing", 1], ["new", "new again", "new", "missing", 2])
        assert afterwards == "next"


def folders(root, **contents):
    paths = {}
    for name in ("new", "current", "aside"):
        paths[name] = root / name
        if name in contents:
            paths[name].mkdir()
            (paths[name] / MARK).write_text(contents[name])
    return paths["new"], paths["current"], paths["aside"]


def found(*paths):
    return [(path / MARK).read_text() if path.exists() else None for path in paths]


def test_swap_is_one_step_here(tmp_path):
    new, current, _ = folders(tmp_path, new="n", current="c")
    assert swap(new, current)
    assert found(new, current) == ["c", "n"]


def test_exchange_when_there_is_nothing_yet(tmp_path):
    new, current, aside = folders(tmp_path, new="n")
    exchange(new, current, aside)
    assert found(new, current, aside) == [None, "n", None]


@pytest.mark.parametrize(
    ("before", "current"),
    [
        ({}, None),
        ({"current": "c"}, "c"),
        ({"current": "c", "new": "half"}, "c"),
        ({"aside": "a", "new": "n"}, "a"),
        ({"current": "c", "aside": "a"}, "c"),
        ({"current": "c", "aside": "a", "new": "half"}, "c"),
    ],
)
def test_recover(tmp_path, before, current):
    places = folders(tmp_path, **before)
    new, latest, aside = places
    recover(latest, new, aside)
    assert found(new, latest, aside) == [None, current, None]


def test_a_half_removed_release_is_not_trusted(tmp_path):
    new, current, aside = folders(tmp_path, aside="a")
    current.mkdir()
    (current / "meetings.csv").write_text("left over")
    recover(current, new, aside)
    assert [path.name for path in current.iterdir()] == [MARK]


def test_a_failed_second_rename_is_undone(tmp_path, monkeypatch):
    new, current, aside = folders(tmp_path, current="c")
    monkeypatch.setattr("spaceparley.publishing.history.exchange.swap", lambda one, other: False)
    with pytest.raises(FileNotFoundError):
        exchange(new, current, aside)
    assert found(new, current, aside) == [None, "c", None]
