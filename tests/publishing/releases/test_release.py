import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pytest
from spaceparley.errors import CheckError, Problem, PublishingError
from spaceparley.publishing.formats.duckdb import FILE, fits
from spaceparley.publishing.questions.query import connect
from spaceparley.publishing.releases import release

AGAIN = """
import os, signal, sys
from pathlib import Path
from spaceparley.dataset.schema import load_info
from spaceparley.publishing.formats import duckdb
from spaceparley.publishing.releases import release
from spaceparley.publishing.releases.output import claim
from spaceparley.publishing.formats.parquet import read_parquet
from spaceparley.publishing.history.stored import read_last
from spaceparley.publishing.releases.succession import succeed

source, root, moment = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
dataset = read_parquet(source, load_info().tables)
dataset["evidence"] = dataset["evidence"].slice(0, int(sys.argv[4]))

def kill(*_):
    os.kill(os.getpid(), signal.SIGKILL)

def check(staged):
    if moment == "checking":
        kill()

if moment in ("write_csv", "write_datapackage", "write_checksums", "commit"):
    setattr(release, moment, kill)
if moment == "committed":
    commit = release.commit
    release.commit = lambda *told: kill(commit(*told))
with claim(root) as output:
    print(release.publish(succeed(dataset, read_last(output), "a test"), output, check).changed)
"""
BESIDE = [".latest.lock", "feed.xml", "latest", "releases", "versions.json"]


def publish_elsewhere(source, root, moment="never", evidence="1", seed="0"):
    """Publishes what `source` holds to `root` in a process of its own, which is killed at that moment."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", AGAIN, str(source), str(root), moment, evidence]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_same_inputs_give_the_same_bytes(latest, tmp_path):
    """In another process, whose seed of hashes is another one."""
    run = publish_elsewhere(latest, tmp_path / "there", seed="2" if os.environ.get("PYTHONHASHSEED") == "1" else "1")
    assert run.stdout == "True\n", run.stderr
    there = contents(tmp_path / "there" / "latest")
    assert there.keys() == contents(latest).keys()
    assert {**there, FILE: b""} == {**contents(latest), FILE: b""}


def test_nothing_new_leaves_everything_untouched(publish_to, latest):
    before = latest.stat().st_ino
    assert not publish_to(latest.parent).changed
    assert latest.stat().st_ino == before


def test_a_missing_or_foreign_database_is_made_anew(publish_to, latest):
    (latest / FILE).unlink()
    assert not publish_to(latest.parent).changed
    assert fits(latest)
    (latest / FILE).write_bytes(b"of another release")
    assert not publish_to(latest.parent).changed
    assert fits(latest)


def test_a_change_replaces_the_release(publish_to, latest, dataset):
    result = publish_to(latest.parent, evidence=dataset["evidence"].slice(0, 0))
    assert (result.path, result.version, result.changed) == (latest, "2022-08-31.2", True)
    assert result.counts["evidence"] == 0
    assert (latest / "evidence.csv").read_text().count("\n") == 1
    assert fits(latest)


def test_a_release_is_frozen_and_latest_is_its_copy(publish_to, latest, dataset):
    first, second = (latest.parent / "releases" / f"2022-08-31.{number}" for number in (1, 2))
    before = contents(first)
    assert before == {name: content for name, content in contents(latest).items() if name != FILE}
    publish_to(latest.parent, evidence=dataset["evidence"].slice(0, 0))
    assert contents(first) == before
    assert contents(second) == {name: content for name, content in contents(latest).items() if name != FILE}


def test_a_rebuilt_readme_alone_is_no_release(publish_to, latest, monkeypatch):
    before = contents(latest)
    monkeypatch.setattr(release, "readme", lambda *_: "another page")
    assert not publish_to(latest.parent).changed
    assert contents(latest) == before


def test_a_failed_check_leaves_the_last_release(publish_to, latest, dataset):
    def check(staged: Path) -> None:
        assert (staged / "SHA256SUMS").exists()
        raise CheckError((Problem("evidence", None, None, None, "no rows", "mend the rules"),))

    before = contents(latest)
    with pytest.raises(CheckError, match="no rows"):
        publish_to(latest.parent, check, evidence=dataset["evidence"].slice(0, 0))
    assert contents(latest) == before
    assert sorted(path.name for path in latest.parent.iterdir()) == BESIDE


def test_ctrl_c_leaves_nothing_behind(publish_to, latest, dataset):
    def check(staged: Path) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        publish_to(latest.parent, check, evidence=dataset["evidence"].slice(0, 0))
    assert sorted(path.name for path in latest.parent.iterdir()) == BESIDE


def test_a_query_under_way_keeps_the_release_that_it_began_with(publish_to, latest, dataset):
    count = "SELECT count(*) FROM evidence"
    with connect(latest) as before:
        publish_to(latest.parent, evidence=dataset["evidence"].slice(0, 0))
        assert before.execute(count).fetchall() == [(1,)]
    with connect(latest) as after:
        assert after.execute(count).fetchall() == [(0,)]


def test_a_full_disk_is_said_in_one_line(publish_to, latest, dataset):
    def check(staged: Path) -> None:
        raise OSError(28, "No space left on device", str(staged))

    with pytest.raises(PublishingError, match="No space left on device; the last release stays"):
        publish_to(latest.parent, check, evidence=dataset["evidence"].slice(0, 0))


@pytest.mark.parametrize("moment", ["commit", *(pytest.param(one, marks=pytest.mark.long) for one in ("checking", "write_csv", "write_datapackage", "write_checksums"))])
def test_a_kill_leaves_the_last_release_and_the_next_run_goes_well(publish_to, latest, dataset, moment):
    before = contents(latest)
    run = publish_elsewhere(latest, latest.parent, moment, evidence="0")
    assert run.returncode == -signal.SIGKILL, run.stderr
    assert contents(latest) == before
    assert publish_to(latest.parent, evidence=dataset["evidence"].slice(0, 0)).changed
    assert sorted(path.name for path in latest.parent.iterdir()) == BESIDE


def test_a_kill_before_the_database_is_there_leaves_the_new_release(publish_to, latest, dataset):
    run = publish_elsewhere(latest, latest.parent, "committed", evidence="0")
    assert run.returncode == -signal.SIGKILL, run.stderr
    assert not (latest / FILE).exists()
    assert not publish_to(latest.parent, evidence=dataset["evidence"].slice(0, 0)).changed
    assert fits(latest)


def test_quality_is_published_and_described(publish_to, dataset, tmp_path):
    path = publish_to(tmp_path / "output").path
    figures = json.loads((path / "quality.json").read_text(encoding="utf-8"))["figures"]
    assert len(figures) == dataset["quality"].num_rows > 0
    assert '"quality.json"' in (path / "datapackage.json").read_text()
    assert "  quality.json\n" in (path / "SHA256SUMS").read_text()
    assert "30 invented reports, unread (`unseen`)" in (path / "README.md").read_text(encoding="utf-8")


def test_tables_of_no_rows_are_published(publish_to, dataset, tmp_path):
    empty: dict[str, pa.Table] = {name: table.slice(0, 0) for name, table in dataset.items()}
    path = publish_to(tmp_path / "output", **empty).path
    assert (path / "meetings.csv").read_text().startswith("meeting_id,")
    assert "No report so far" in (path / "README.md").read_text()
